import { expectTypeOf } from "vitest";
import type * as z from "zod/mini";
import {
  type BallotReading,
  type Choice,
  type ConsentBallot,
  type ConsentIssue,
  type ConsentIssueParams,
  type ConsentRules,
  type ConsentTally,
  type choices,
  type Matter,
  type matters,
  type ParkingReading,
  tallyConsent,
  type VotingUnit,
} from "../../src/consent/index.ts";
import type { MatterMap } from "../../src/consent/rules.ts";
import type {
  ballotReadingSchema,
  consentBallotSchema,
  matterMapSchema,
  parkingReadingSchema,
  votingUnitSchema,
} from "../../src/consent/schema.ts";
import type { Outcome, Verdict } from "../../src/kernel/index.ts";
import { national } from "../../src/policies/cn/national.ts";
import type { Context } from "../../src/policy/index.ts";

expectTypeOf(tallyConsent).toEqualTypeOf<
  (ballot: ConsentBallot, ctx: Context<ConsentRules>) => Outcome<ConsentTally>
>();
expectTypeOf<ConsentTally["verdict"]>().toEqualTypeOf<Verdict>();
expectTypeOf<ConsentTally["participation"]["byArea"]>().toExtend<{ readonly num: number; readonly den: number }>();
expectTypeOf<ConsentIssue["code"]>().toEqualTypeOf<keyof ConsentIssueParams>();
expectTypeOf<z.output<typeof consentBallotSchema>>().toEqualTypeOf<ConsentBallot>();
expectTypeOf<z.output<typeof ballotReadingSchema>>().toEqualTypeOf<BallotReading>();
expectTypeOf<z.output<typeof parkingReadingSchema>>().toEqualTypeOf<ParkingReading>();
expectTypeOf<z.output<typeof votingUnitSchema>>().toEqualTypeOf<VotingUnit>();
expectTypeOf<z.output<typeof matterMapSchema>>().toEqualTypeOf<MatterMap>();
expectTypeOf<(typeof matters)[number]>().toEqualTypeOf<Matter>();
expectTypeOf<(typeof choices)[number]>().toEqualTypeOf<Choice>();

// The shape that data prepared elsewhere counts on.
const ballot = {
  matter: "covenant",
  owners: [{ ownerId: "o1", kind: "developer", units: [{ areaM2: 85.37 }], choice: "for" }],
} as const;
expectTypeOf(ballot).toExtend<ConsentBallot>();
tallyConsent(ballot, { packs: [national], on: national.verifiedOn });

// @ts-expect-error a choice that does not exist
const _choice: ConsentBallot["owners"][number]["choice"] = "yes";
