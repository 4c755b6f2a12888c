import { expect } from "vitest";
import { assessAftercare } from "../../src/aftercare/assess-aftercare.ts";
import type { AftercareCriterion } from "../../src/aftercare/codes.ts";
import type { AftercareFacts, AftercareFinding, AftercareScorecard } from "../../src/aftercare/types.ts";
import { civilDate } from "../../src/kernel/civil-date.ts";
import type { Outcome } from "../../src/kernel/outcome.ts";
import { replay } from "../../src/kernel/replay.ts";
import { national } from "../../src/policies/cn/national.ts";
import { deepFreeze } from "../support/deep-freeze.ts";

const decided = (matter: string) => ({ vote: { matter, verdict: "met" }, decidedOn: "2023-10-01" });

/** A community that has everything, on the last day for it; no document prints it. */
export const sound = {
  divisionCode: "220102",
  stage: "after-acceptance",
  jointMeeting: { participants: ["community-committee", "owners-committee", "property-company"], isPartyLed: true },
  ownersCommittee: decided("owners-committee"),
  rulesOfProcedure: decided("rules-of-procedure"),
  covenant: decided("covenant"),
  managementMode: { ...decided("hire-manager"), mode: "property-company" },
  propertyFees: { monthlyFeeFenPerM2: 50, agreedOn: "2023-10-01" },
  feeCollection: { dueHouseholdCount: 240, paidHouseholdCount: 192 },
  leastCollectionShare: "0.8",
  hasFundMechanism: true,
  fundAccounts: [{ id: "1-101", balanceFen: 150_000, firstDepositFen: 500_000 }],
  fundPublishedOn: "2023-10-01",
  commonIncome: { isForOwners: true, publishedOn: "2023-10-01" },
  facilities: { handedOverOn: "2023-10-01", acceptedBy: "某物业服务企业", hasLedger: true },
  utilityAssets: {
    power: { handedOverOn: "2023-10-01", acceptedBy: "某供电公司" },
    telecom: "none",
    water: { handedOverOn: "2023-10-01", acceptedBy: "某供水公司" },
    drainage: "none",
    gas: "none",
    heat: "none",
  },
} as const;

/** The outcome, after what holds of every one was checked. */
export function run(facts: object, on = "2023-10-01", packs = [national]): Outcome<AftercareScorecard> {
  const ctx = deepFreeze({ packs, on: civilDate(on) });
  const outcome = assessAftercare(deepFreeze(facts) as AftercareFacts, ctx);
  expect(replay(outcome.trace)).toEqual([]);
  expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  return outcome;
}

/** The scorecard. */
export function card(facts: object, on?: string, packs?: (typeof national)[]): AftercareScorecard {
  const outcome = run(facts, on, packs);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

/** One item of the sound community with other facts: verdict, reasons, what is missing. */
export function told(criterion: AftercareCriterion, facts: object, on?: string): unknown {
  const { verdict, reasons, missing } = item(criterion, { ...sound, ...facts }, on);
  const codes = reasons.map(({ severity, code }) => `${severity} ${code.replace("aftercare.", "")}`);
  return [verdict, ...codes, ...missing];
}

/** One item. */
export function item(criterion: AftercareCriterion, facts: object, on?: string): AftercareFinding {
  return card(facts, on).items.find((found) => found.criterion === criterion) as AftercareFinding;
}
