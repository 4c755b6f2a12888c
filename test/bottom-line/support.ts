import { expect } from "vitest";
import { checkBottomLines } from "../../src/bottom-line/check-bottom-lines.ts";
import type { BottomLine } from "../../src/bottom-line/codes.ts";
import type { BottomLineFacts, BottomLineFinding, BottomLineReport } from "../../src/bottom-line/types.ts";
import { civilDate } from "../../src/kernel/civil-date.ts";
import type { Outcome } from "../../src/kernel/outcome.ts";
import { replay } from "../../src/kernel/replay.ts";
import { national } from "../../src/policies/cn/national.ts";
import { deepFreeze } from "../support/deep-freeze.ts";

/** A plan that holds every bottom line; no document prints it. */
export const sound = {
  divisionCode: "220102",
  planYear: 2023,
  community: {
    builtYear: 1998,
    landKind: "ordinary",
    isInShantytownPlan: false,
    isToBeRebuilt: false,
    isWilling: true,
  },
  measures: [
    { id: "m1", items: ["gas", "drainage"], exclusionReasons: [] },
    { id: "m2", items: ["energy-retrofit"], exclusionReasons: [] },
  ],
  startOn: "2023-08-20",
  hasSpecialMechanism: true,
  pretexts: [],
  annualPlan: { communityCount: 30, investmentFen: 500_000_000, makesHiddenDebt: false },
  capacity: { communityCount: 30, investmentFen: 500_000_000 },
  utilities: {
    power: "aligned",
    telecom: "aligned",
    water: "aligned",
    drainage: "aligned",
    gas: "none",
    heat: "aligned",
  },
  coordinatedSchemeOn: "2023-08-20",
  hasHazardSurvey: true,
  hazards: [{ id: "h1", item: "gas" }],
  isInNorthernHeatingRegion: true,
  energyRetrofit: { envelope: "renovated", heating: "renovated", isCostShared: true },
  consent: { householdsAsked: 120, householdsTookPart: 80, householdsAgreed: 80 },
  localRatio: { participation: { num: 2, den: 3 }, approval: { num: 2, den: 3 } },
  designVote: { verdict: "met", decidedOn: "2023-08-20" },
  isManagementConsensusReached: true,
  managementModeAgreedOn: "2023-08-20",
  propertyFeesAgreedOn: "2023-08-19",
  renewal: {
    existingAreaM2: 10_000,
    demolishedAreaM2: 2_100,
    demolishedIllegalAreaM2: 60,
    demolishedDangerousAreaM2: 40,
    builtAreaM2: 4_300,
    builtPublicAreaM2: 100,
  },
  resettlement: { residentCount: 40, nearbyCount: 20 },
  rent: { yearBeforeFen: 100_000, currentFen: 105_000 },
  centrallyFunded: ["m1"],
  elderlyCare: { isPossible: true, areaM2: 30, residentCount: 300 },
} as const;

/** The outcome, after what holds of every one was checked. */
export function run(facts: object, on = "2023-08-25", packs = [national]): Outcome<BottomLineReport> {
  const ctx = deepFreeze({ packs, on: civilDate(on) });
  const outcome = checkBottomLines(deepFreeze(facts) as BottomLineFacts, ctx);
  expect(replay(outcome.trace)).toEqual([]);
  expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  return outcome;
}

/** The report. */
export function report(facts: object, on?: string): BottomLineReport {
  const outcome = run(facts, on);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

/** One line of the report. */
export function line(id: BottomLine, facts: object, on?: string): BottomLineFinding {
  return report(facts, on).lines.find((found) => found.id === id) as BottomLineFinding;
}

/** One line of the sound plan with other facts. */
export function changed(id: BottomLine, facts: object, on?: string): BottomLineFinding {
  return line(id, { ...sound, ...facts }, on);
}
