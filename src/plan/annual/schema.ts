import * as z from "zod/mini";
import { landKinds } from "../../community/codes.ts";
import { yearSpanSchema } from "../../community/year-span/schema.ts";
import {
  areaSchema,
  countSchema,
  dateSchema,
  divisionCodeSchema,
  exactly,
  fenSchema,
  idSchema,
  uniqueIds,
  yearSchema,
} from "../../kernel/schema.ts";
import type {
  AnnualPlan,
  AnnualPlanCapacity,
  AnnualPlanCommunity,
  AnnualPlanPart,
  AnnualPlanParts,
  FiveYearCommunity,
  FiveYearPlan,
  FiveYearTarget,
  PlanFigures,
} from "./types.ts";

const coverageSchema = z.enum(["all", "part"]);
const ownFigures = {
  buildingCount: z.exactOptional(countSchema),
  householdCount: z.exactOptional(countSchema),
  areaM2: z.exactOptional(areaSchema),
  investmentFen: z.exactOptional(fenSchema),
};
const figures = { communityCount: z.exactOptional(countSchema), ...ownFigures };

const planFiguresSchema: z.ZodMiniType<PlanFigures> = exactly<PlanFigures>()(z.readonly(z.strictObject(figures)));

/** Schema of a community in the plan of a year. 年度计划中的小区。 */
export const annualPlanCommunitySchema: z.ZodMiniType<AnnualPlanCommunity> = exactly<AnnualPlanCommunity>()(
  z.readonly(
    z.strictObject({
      id: idSchema,
      name: idSchema,
      divisionCode: divisionCodeSchema,
      planId: z.exactOptional(idSchema),
      builtYear: z.exactOptional(yearSchema),
      builtYearSpan: z.exactOptional(yearSpanSchema),
      landKind: z.exactOptional(z.enum(landKinds)),
      isInShantytownPlan: z.exactOptional(z.boolean()),
      isToBeRebuilt: z.exactOptional(z.boolean()),
      isWilling: z.exactOptional(z.boolean()),
      ...ownFigures,
      startedOn: z.exactOptional(dateSchema),
      from: z.exactOptional(z.readonly(z.array(idSchema))),
    }),
  ),
);

const annualPlanPartSchema: z.ZodMiniType<AnnualPlanPart> = exactly<AnnualPlanPart>()(
  z.readonly(z.strictObject({ name: idSchema, divisionCode: z.exactOptional(divisionCodeSchema), ...figures })),
);

const annualPlanPartsSchema: z.ZodMiniType<AnnualPlanParts> = exactly<AnnualPlanParts>()(
  z.readonly(z.strictObject({ covers: coverageSchema, list: z.readonly(z.array(annualPlanPartSchema)) })),
);

const capacitySchema: z.ZodMiniType<AnnualPlanCapacity> = exactly<AnnualPlanCapacity>()(
  z.readonly(
    z.strictObject({ investmentFen: z.exactOptional(fenSchema), communityCount: z.exactOptional(countSchema) }),
  ),
);

/** Schema of the plan of a year; a community that stands twice is a finding of the check, not a fault. 年度改造计划。 */
export const annualPlanSchema: z.ZodMiniType<AnnualPlan> = exactly<AnnualPlan>()(
  z.readonly(
    z.strictObject({
      id: idSchema,
      name: z.exactOptional(idSchema),
      divisionCode: divisionCodeSchema,
      planYear: yearSchema,
      communities: z.readonly(z.array(annualPlanCommunitySchema)),
      covers: z.exactOptional(coverageSchema),
      totals: z.exactOptional(planFiguresSchema),
      parts: z.exactOptional(annualPlanPartsSchema),
      capacity: z.exactOptional(capacitySchema),
      isEarlierTaskSecured: z.exactOptional(z.boolean()),
      isWithinFiscalCapacity: z.exactOptional(z.boolean()),
    }),
  ),
);

const fiveYearCommunitySchema: z.ZodMiniType<FiveYearCommunity> = exactly<FiveYearCommunity>()(
  z.readonly(
    z.strictObject({
      id: idSchema,
      name: idSchema,
      divisionCode: divisionCodeSchema,
      planYear: z.exactOptional(yearSchema),
    }),
  ),
);

const fiveYearTargetSchema: z.ZodMiniType<FiveYearTarget> = exactly<FiveYearTarget>()(
  z.readonly(z.strictObject({ planYear: yearSchema, ...figures })),
);

/** Schema of a five-year plan whose years are in order; ids used twice are faults. 五年规划。 */
export const fiveYearPlanSchema: z.ZodMiniType<FiveYearPlan> = exactly<FiveYearPlan>()(
  z.readonly(
    z
      .strictObject({
        id: idSchema,
        name: z.exactOptional(idSchema),
        divisionCode: divisionCodeSchema,
        fromYear: yearSchema,
        toYear: yearSchema,
        communities: z.exactOptional(z.readonly(z.array(fiveYearCommunitySchema).check(uniqueIds()))),
        years: z.exactOptional(z.readonly(z.array(fiveYearTargetSchema))),
      })
      .check(({ issues, value: { fromYear, toYear } }) => {
        if (fromYear > toYear)
          issues.push({
            code: "too_small",
            origin: "number",
            minimum: fromYear,
            inclusive: true,
            input: toYear,
            path: ["toYear"],
          });
      }),
  ),
);
