import * as z from "zod/mini";
import { servingUtilities } from "../bottom-line/codes.ts";
import { matters } from "../consent/codes.ts";
import {
  areaSchema,
  dateSchema,
  divisionCodeSchema,
  exactly,
  fenSchema,
  idSchema,
  shareSchema,
  uniqueIds,
} from "../kernel/schema.ts";
import { aftercareStages, managementModes, meetingParticipants } from "./codes.ts";
import type {
  AftercareDemand,
  DecisionDemand,
  FeeCollectionDemand,
  JointMeetingDemand,
  ManagementModeDemand,
  UtilityHandoverDemand,
} from "./rules.ts";
import type { AftercareFacts, ManagementBudgetInput } from "./types.ts";

const flag = z.exactOptional(z.boolean());
const day = z.exactOptional(dateSchema);
const dayOrNone = z.exactOptional(z.nullable(dateSchema));
const decision = {
  vote: z.exactOptional(
    z.readonly(z.strictObject({ matter: z.enum(matters), verdict: z.enum(["met", "not-met", "unknown"]) })),
  ),
  decidedOn: day,
};
const decided = z.exactOptional(z.nullable(z.readonly(z.strictObject(decision))));
const handover = { handedOverOn: day, acceptedBy: z.exactOptional(idSchema) };
const collection = z.readonly(
  z.strictObject({
    dueHouseholdCount: z.int().check(z.gte(1), z.lte(100_000)),
    paidHouseholdCount: z.int().check(z.gte(0), z.lte(100_000)),
  }),
);

/** Schema of what is known of the long-term management. 长效管理情况。 */
export const aftercareFactsSchema: z.ZodMiniType<AftercareFacts> = exactly<AftercareFacts>()(
  z.readonly(
    z.strictObject({
      divisionCode: z.exactOptional(divisionCodeSchema),
      stage: z.enum(aftercareStages),
      jointMeeting: z.exactOptional(
        z.nullable(
          z.readonly(
            z.strictObject({ participants: z.readonly(z.array(z.enum(meetingParticipants))), isPartyLed: flag }),
          ),
        ),
      ),
      ownersCommittee: decided,
      rulesOfProcedure: decided,
      covenant: decided,
      managementMode: z.exactOptional(
        z.nullable(z.readonly(z.strictObject({ ...decision, mode: z.enum(managementModes) }))),
      ),
      propertyFees: z.exactOptional(
        z.nullable(
          z.readonly(
            z.strictObject({ monthlyFeeFenPerM2: fenSchema.check(z.gte(1), z.lte(1_000_000)), agreedOn: day }),
          ),
        ),
      ),
      feeCollection: z.exactOptional(collection),
      leastCollectionShare: z.exactOptional(shareSchema),
      hasFundMechanism: flag,
      fundAccounts: z.exactOptional(
        z.readonly(
          z
            .array(z.readonly(z.strictObject({ id: idSchema, balanceFen: fenSchema, firstDepositFen: fenSchema })))
            .check(uniqueIds()),
        ),
      ),
      fundPublishedOn: dayOrNone,
      commonIncome: z.exactOptional(
        z.nullable(z.readonly(z.strictObject({ isForOwners: flag, publishedOn: dayOrNone }))),
      ),
      facilities: z.exactOptional(z.nullable(z.readonly(z.strictObject({ ...handover, hasLedger: flag })))),
      utilityAssets: z.exactOptional(
        z.readonly(
          z.partialRecord(
            z.enum(servingUtilities),
            z.nullable(z.union([z.literal("none"), z.readonly(z.strictObject(handover))])),
          ),
        ),
      ),
    }),
  ),
);

/** Schema of a year of managing a community. 物业管理年度收支测算条件。 */
export const managementBudgetInputSchema: z.ZodMiniType<ManagementBudgetInput> = exactly<ManagementBudgetInput>()(
  z.readonly(
    z.strictObject({
      yearlyBudgetFen: fenSchema.check(z.lte(50_000_000_000)),
      chargedAreaM2: areaSchema.check(z.gte(1), z.lte(100_000_000)),
      monthlyFeeFenPerM2: fenSchema.check(z.lte(1_000_000)),
      collection,
      commonIncomeFen: fenSchema.check(z.lte(50_000_000_000)),
    }),
  ),
);

const demand = { stage: z.enum(aftercareStages), isStrict: z.boolean() };

/** Schema of what is asked of an item. 一项内容的要求。 @internal */
export const aftercareDemandSchema: z.ZodMiniType<AftercareDemand> = exactly<AftercareDemand>()(
  z.readonly(z.strictObject(demand)),
);

/** @internal */
export const decisionDemandSchema: z.ZodMiniType<DecisionDemand> = exactly<DecisionDemand>()(
  z.readonly(z.strictObject({ ...demand, matter: z.enum(matters) })),
);

/** @internal */
export const managementModeDemandSchema: z.ZodMiniType<ManagementModeDemand> = exactly<ManagementModeDemand>()(
  z.readonly(z.strictObject({ ...demand, matters: z.readonly(z.record(z.enum(managementModes), z.enum(matters))) })),
);

/** @internal */
export const jointMeetingDemandSchema: z.ZodMiniType<JointMeetingDemand> = exactly<JointMeetingDemand>()(
  z.readonly(z.strictObject({ ...demand, participants: z.readonly(z.array(z.enum(meetingParticipants))) })),
);

/** @internal */
export const utilityHandoverDemandSchema: z.ZodMiniType<UtilityHandoverDemand> = exactly<UtilityHandoverDemand>()(
  z.readonly(z.strictObject({ ...demand, utilities: z.readonly(z.array(z.enum(servingUtilities))) })),
);

/** @internal */
export const feeCollectionDemandSchema: z.ZodMiniType<FeeCollectionDemand> = exactly<FeeCollectionDemand>()(
  z.readonly(z.strictObject({ ...demand, leastShare: z.nullable(shareSchema) })),
);
