import * as z from "zod/mini";
import { landKinds } from "../community/codes.ts";
import { yearSpanSchema } from "../community/year-span/schema.ts";
import { fundingSources } from "../funding/codes.ts";
import { householdSharesInputSchema } from "../funding/household/schema.ts";
import { financingSchema } from "../funding/schema.ts";
import {
  areaSchema,
  countSchema,
  divisionCodeSchema,
  exactly,
  fenSchema,
  idSchema,
  quantitySchema,
  shareSchema,
  textSchema,
  uniqueIds,
  yearSchema,
} from "../kernel/schema.ts";
import { items } from "../measure/codes.ts";
import type {
  BudgetLine,
  CommunityPlan,
  ConflictingFigure,
  PlanBudget,
  PlannedMeasure,
  PlannedSource,
  PlanPart,
  PlanParts,
} from "./types.ts";

const coverageSchema = z.enum(["all", "part"]);
const qualifierSchema = z.enum(["exact", "about", "over"]);

/** Schema of one work of a plan. 改造项。 */
export const plannedMeasureSchema: z.ZodMiniType<PlannedMeasure> = exactly<PlannedMeasure>()(
  z.readonly(
    z.strictObject({
      id: idSchema,
      text: z.exactOptional(textSchema),
      item: z.exactOptional(z.enum(items)),
      costFen: z.exactOptional(fenSchema),
      quantity: z.exactOptional(quantitySchema),
      unit: z.exactOptional(idSchema),
      unitPriceFen: z.exactOptional(fenSchema),
    }),
  ),
);

const budgetLineSchema: z.ZodMiniType<BudgetLine> = exactly<BudgetLine>()(
  z.readonly(
    z.strictObject({ id: idSchema, text: textSchema, amountFen: fenSchema, within: z.exactOptional(idSchema) }),
  ),
);

const planBudgetSchema: z.ZodMiniType<PlanBudget> = exactly<PlanBudget>()(
  z.readonly(
    z.strictObject({ covers: coverageSchema, lines: z.readonly(z.array(budgetLineSchema).check(uniqueIds())) }),
  ),
);

const planPartSchema: z.ZodMiniType<PlanPart> = exactly<PlanPart>()(
  z.readonly(
    z.strictObject({
      name: idSchema,
      communityCount: z.exactOptional(countSchema),
      buildingCount: z.exactOptional(countSchema),
      householdCount: z.exactOptional(countSchema),
      areaM2: z.exactOptional(areaSchema),
      investmentFen: z.exactOptional(fenSchema),
    }),
  ),
);

const planPartsSchema: z.ZodMiniType<PlanParts> = exactly<PlanParts>()(
  z.readonly(z.strictObject({ covers: coverageSchema, list: z.readonly(z.array(planPartSchema)) })),
);

// One key in a list that a nation's plans repeat a million times: each more that may be there costs time where it is not.
const termsSchema: z.ZodMiniType<NonNullable<PlannedSource["terms"]>> = exactly<NonNullable<PlannedSource["terms"]>>()(
  z.readonly(
    z.strictObject({
      conditions: z.exactOptional(z.readonly(z.array(textSchema))),
      stream: z.exactOptional(z.readonly(z.strictObject({ annualFen: fenSchema, years: z.int().check(z.gte(1)) }))),
    }),
  ),
);

const plannedSourceSchema: z.ZodMiniType<PlannedSource> = exactly<PlannedSource>()(
  z.readonly(
    z.strictObject({
      source: z.enum(fundingSources),
      amountFen: z.exactOptional(fenSchema),
      qualifier: z.exactOptional(qualifierSchema),
      share: z.exactOptional(shareSchema),
      of: z.exactOptional(z.enum(["total", "remaining"])),
      text: z.exactOptional(textSchema),
      terms: z.exactOptional(termsSchema),
    }),
  ),
);

const conflictingFigureSchema: z.ZodMiniType<ConflictingFigure> = exactly<ConflictingFigure>()(
  z.readonly(
    z.strictObject({
      field: z.enum([
        "communityCount",
        "buildingCount",
        "householdCount",
        "areaM2",
        "investmentFen",
        "fundsArrangedFen",
      ]),
      other: quantitySchema,
      where: textSchema,
    }),
  ),
);

/** Schema of a community plan; ids used twice are faults. 一小区一策改造方案。 */
export const communityPlanSchema: z.ZodMiniType<CommunityPlan> = exactly<CommunityPlan>()(
  z.readonly(
    z.strictObject({
      id: idSchema,
      name: idSchema,
      divisionCode: z.exactOptional(divisionCodeSchema),
      planYear: z.exactOptional(yearSchema),
      scale: z.enum(["single", "package", "unstated"]),
      projectKind: z.exactOptional(z.enum(["renovation", "rebuild"])),
      communityCount: z.exactOptional(countSchema),
      buildingCount: z.exactOptional(countSchema),
      householdCount: z.exactOptional(countSchema),
      areaM2: z.exactOptional(areaSchema),
      builtYear: z.exactOptional(yearSchema),
      builtYearSpan: z.exactOptional(yearSpanSchema),
      landKind: z.exactOptional(z.enum(landKinds)),
      isInShantytownPlan: z.exactOptional(z.boolean()),
      isWilling: z.exactOptional(z.boolean()),
      isEarlierTaskSecured: z.exactOptional(z.boolean()),
      isWithinFiscalCapacity: z.exactOptional(z.boolean()),
      measures: z.readonly(z.array(plannedMeasureSchema).check(uniqueIds())),
      investmentFen: z.exactOptional(fenSchema),
      investmentQualifier: z.exactOptional(qualifierSchema),
      budget: z.exactOptional(planBudgetSchema),
      parts: z.exactOptional(planPartsSchema),
      sources: z.exactOptional(z.readonly(z.array(plannedSourceSchema))),
      financing: z.exactOptional(z.readonly(z.array(financingSchema))),
      fundsArrangedFen: z.exactOptional(fenSchema),
      averageFenPerHousehold: z.exactOptional(fenSchema),
      conflicts: z.exactOptional(z.readonly(z.array(conflictingFigureSchema))),
      sharing: z.exactOptional(householdSharesInputSchema),
    }),
  ),
);
