import * as z from "zod/mini";
import {
  areaSchema,
  countSchema,
  divisionCodeSchema,
  exactly,
  fenSchema,
  idSchema,
  uniqueIds,
  yearSchema,
} from "../../kernel/schema.ts";
import { exclusionReasons } from "../../measure/codes.ts";
import { financingSchema, fundingMeasureSchema, pledgeSchema } from "../schema.ts";
import type { ExcludedMeasure, FundingCheckProject } from "./types.ts";

/** Schema of a measure that is no work of the community itself. 不属于小区改造内容的工程。 */
export const excludedMeasureSchema: z.ZodMiniType<ExcludedMeasure> = exactly<ExcludedMeasure>()(
  z.readonly(z.strictObject({ measureId: idSchema, reason: z.enum(exclusionReasons) })),
);

/** Schema of a project whose public money is checked. 待核查的项目。 */
export const fundingCheckProjectSchema: z.ZodMiniType<FundingCheckProject> = exactly<FundingCheckProject>()(
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
      approvedConstructionFen: z.exactOptional(fenSchema),
      isFinished: z.exactOptional(z.boolean()),
      excludedMeasures: z.exactOptional(z.readonly(z.array(excludedMeasureSchema))),
    }),
  ),
);
