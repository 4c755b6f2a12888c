import * as z from "zod/mini";
import {
  areaSchema,
  countSchema,
  divisionCodeSchema,
  exactly,
  fenSchema,
  idSchema,
  quantitySchema,
  textSchema,
  uniqueIds,
  yearSchema,
} from "../kernel/schema.ts";
import { items } from "../measure/codes.ts";
import { financingKinds, fundingSources } from "./codes.ts";
import type { Financing, FundingMeasure, FundingProject, Pledge } from "./types.ts";

const sourceSchema = z.enum(fundingSources);

/** Schema of money raised to be paid back or as capital. 融资。 */
export const financingSchema: z.ZodMiniType<Financing> = exactly<Financing>()(
  z.readonly(
    z.strictObject({ kind: z.enum(financingKinds), amountFen: fenSchema, bearer: z.exactOptional(sourceSchema) }),
  ),
);

/** Schema of promised money. 已落实资金。 */
export const pledgeSchema: z.ZodMiniType<Pledge> = exactly<Pledge>()(
  z.readonly(
    z.strictObject({
      source: sourceSchema,
      amountFen: fenSchema,
      measureIds: z.exactOptional(z.readonly(z.array(idSchema))),
      conditions: z.exactOptional(z.readonly(z.array(textSchema))),
      stream: z.exactOptional(z.readonly(z.strictObject({ annualFen: fenSchema, years: z.int().check(z.gte(1)) }))),
    }),
  ),
);

/** Schema of a piece of work with its cost. 改造项及费用。 */
export const fundingMeasureSchema: z.ZodMiniType<FundingMeasure> = exactly<FundingMeasure>()(
  z.readonly(
    z.strictObject({
      id: idSchema,
      item: z.nullable(z.enum(items)),
      costFen: fenSchema,
      quantity: z.exactOptional(quantitySchema),
      unit: z.exactOptional(idSchema),
    }),
  ),
);

/** Schema of a project whose cost is shared. 项目。 */
export const fundingProjectSchema: z.ZodMiniType<FundingProject> = exactly<FundingProject>()(
  z.readonly(
    z.strictObject({
      id: idSchema,
      divisionCode: divisionCodeSchema,
      planYear: z.exactOptional(yearSchema),
      builtYear: z.exactOptional(yearSchema),
      areaM2: z.exactOptional(areaSchema),
      householdCount: z.exactOptional(countSchema),
      measures: z.readonly(z.array(fundingMeasureSchema).check(uniqueIds())),
      pledges: z.exactOptional(z.readonly(z.array(pledgeSchema))),
      financing: z.exactOptional(z.readonly(z.array(financingSchema))),
    }),
  ),
);
