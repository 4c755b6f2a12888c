import * as z from "zod/mini";
import { decimalSchema, exactly, fenSchema, idSchema, uniqueIds } from "../../kernel/schema.ts";
import { budgetMethods } from "./codes.ts";
import type { BudgetInput, BudgetProject } from "./types.ts";

/** Schema of a project that asks for money. 申请资金的项目。 */
export const budgetProjectSchema: z.ZodMiniType<BudgetProject> = exactly<BudgetProject>()(
  z.readonly(
    z.strictObject({
      id: idSchema,
      askedFen: fenSchema,
      ceilingFen: z.exactOptional(fenSchema),
      leastFen: z.exactOptional(fenSchema),
      rank: z.exactOptional(z.int().check(z.gte(1))),
      weight: z.exactOptional(decimalSchema),
    }),
  ),
);

/** Schema of a budget and its projects; ids used twice are faults. 预算与项目清单。 */
export const budgetInputSchema: z.ZodMiniType<BudgetInput> = exactly<BudgetInput>()(
  z.readonly(
    z.strictObject({
      totalFen: fenSchema,
      roundToFen: z.exactOptional(fenSchema.check(z.gte(1))),
      method: z.enum(budgetMethods),
      projects: z.readonly(z.array(budgetProjectSchema).check(z.minLength(1), uniqueIds())),
    }),
  ),
);
