import * as z from "zod/mini";
import {
  countSchema,
  divisionCodeSchema,
  exactly,
  fenSchema,
  idSchema,
  shareSchema,
  uniqueIds,
  yearSchema,
} from "../../kernel/schema.ts";
import { fundingSources } from "../codes.ts";
import { elevatorEntries } from "../household/codes.ts";
import { sharingHouseholdSchema, sharingMethodSchema } from "../household/schema.ts";
import { mostFen } from "../input-checks.ts";
import type { SourceAmount } from "../result.ts";
import { mostFloors } from "./check-input.ts";
import type { ElevatorSubsidy, ElevatorSubsidyAmount, ElevatorSubsidyBand, ElevatorSubsidyPart } from "./rules.ts";
import type { ElevatorCompensation, ElevatorCostInput, ElevatorExemption } from "./types.ts";

const amountSchema = fenSchema.check(z.lte(mostFen));
const sourceSchema = z.enum(fundingSources);
const floorsSchema = z.number().check(z.multipleOf(0.5), z.gte(1), z.lte(mostFloors));

const bandSchema: z.ZodMiniType<ElevatorSubsidyBand> = exactly<ElevatorSubsidyBand>()(
  z.readonly(
    z.strictObject({ leastFloors: floorsSchema, mostFloors: z.nullable(floorsSchema), amountFen: amountSchema }),
  ),
);

const subsidyAmountSchema: z.ZodMiniType<ElevatorSubsidyAmount> = exactly<ElevatorSubsidyAmount>()(
  z.discriminatedUnion("kind", [
    z.readonly(z.strictObject({ kind: z.literal("fixed"), amountFen: amountSchema })),
    z.readonly(
      z.strictObject({
        kind: z.literal("by-floor-count"),
        bands: z.readonly(z.array(bandSchema).check(z.minLength(1))),
      }),
    ),
    z.readonly(
      z.strictObject({ kind: z.literal("share-of-cost"), share: z.nullable(shareSchema), capFen: amountSchema }),
    ),
  ]),
);

const partSchema: z.ZodMiniType<ElevatorSubsidyPart> = exactly<ElevatorSubsidyPart>()(
  z.readonly(z.strictObject({ source: sourceSchema, weight: countSchema })),
);

/** Schema of a subsidy, for packs read from JSON and for a caller's own. 加装电梯补助。 */
export const elevatorSubsidySchema: z.ZodMiniType<ElevatorSubsidy> = exactly<ElevatorSubsidy>()(
  z.readonly(
    z.strictObject({
      addsTo: z.exactOptional(z.literal("more-general")),
      amount: subsidyAmountSchema,
      preparedShaft: z.exactOptional(subsidyAmountSchema),
      pipeMoving: z.exactOptional(subsidyAmountSchema),
      split: z.readonly(
        z.array(partSchema).check(
          z.minLength(1),
          z.refine((parts) => parts.some(({ weight }) => weight > 0), { params: { code: "input.invalid" } }),
        ),
      ),
      furtherSources: z.exactOptional(z.readonly(z.array(sourceSchema))),
      leastFloors: z.exactOptional(floorsSchema),
      builtByYear: z.exactOptional(yearSchema),
    }),
  ),
);

const contributionSchema: z.ZodMiniType<SourceAmount> = exactly<SourceAmount>()(
  z.readonly(z.strictObject({ source: sourceSchema, amountFen: amountSchema })),
);

const compensationSchema: z.ZodMiniType<ElevatorCompensation> = exactly<ElevatorCompensation>()(
  z.readonly(z.strictObject({ householdId: idSchema, amountFen: amountSchema })),
);

const exemptionSchema: z.ZodMiniType<ElevatorExemption> = exactly<ElevatorExemption>()(
  z.readonly(z.strictObject({ householdId: idSchema, bearer: sourceSchema, mostFen: z.exactOptional(amountSchema) })),
);

/** Schema of a lift, its cost and those who live there; what it cannot say, `shareElevatorCost` checks. 加装电梯费用分担输入。 */
export const elevatorCostInputSchema: z.ZodMiniType<ElevatorCostInput> = exactly<ElevatorCostInput>()(
  z.readonly(
    z.strictObject({
      costFen: amountSchema,
      eligibleCostFen: z.exactOptional(amountSchema),
      pipeMovingFen: z.exactOptional(amountSchema),
      floorCount: floorsSchema,
      entry: z.exactOptional(z.enum(elevatorEntries)),
      hasPreparedShaft: z.exactOptional(z.boolean()),
      isReplacement: z.exactOptional(z.boolean()),
      builtYear: z.exactOptional(yearSchema),
      year: z.exactOptional(yearSchema),
      divisionCode: divisionCodeSchema,
      subsidy: z.exactOptional(z.union([z.literal("none"), elevatorSubsidySchema])),
      contributions: z.exactOptional(z.readonly(z.array(contributionSchema))),
      compensation: z.exactOptional(z.readonly(z.array(compensationSchema))),
      exemptions: z.exactOptional(z.readonly(z.array(exemptionSchema))),
      households: z.readonly(z.array(sharingHouseholdSchema).check(z.minLength(1), uniqueIds())),
      method: sharingMethodSchema,
      roundToFen: z.exactOptional(fenSchema.check(z.gte(1))),
    }),
  ),
);
