import { describe, expect, it } from "vitest";
import { parseBottomLineFacts } from "../../src/bottom-line/parse-bottom-line-facts.ts";
import { run, sound } from "./support.ts";

const faultsOf = (facts: object): unknown => {
  const outcome = run({ ...sound, ...facts });
  expect(outcome.ok).toBe(false);
  return outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
};

describe("facts that cannot be", () => {
  it.each([
    [{ divisionCode: "22" }, "input.invalid_format divisionCode"],
    [{ planYear: 1899 }, "input.too_small planYear"],
    [{ startOn: "2023-02-29" }, "input.invalid_date startOn"],
    [{ propertyFeesAgreedOn: "soon" }, "input.invalid_date propertyFeesAgreedOn"],
    [{ hasSpecialMechanism: "yes" }, "input.invalid_type hasSpecialMechanism"],
    [{ pretexts: ["old-tree-felling", "other"] }, "input.invalid_value pretexts.1"],
    [{ community: { builtYear: 1899 } }, "eligibility.invalid_year community.builtYear"],
    [{ measures: [{ id: "m1" }] }, "input.missing measures.0.items"],
    [{ measures: [{ id: "m1", items: ["fibre"] }] }, "input.invalid_value measures.0.items.0"],
    [
      { measures: [{ id: "m1", items: [], exclusionReasons: ["x"] }] },
      "input.invalid_value measures.0.exclusionReasons.0",
    ],
    [
      {
        measures: [
          { id: "m1", items: [] },
          { id: "m1", items: [] },
        ],
      },
      "input.duplicate_id measures.1.id",
    ],
    [{ hazards: [{ id: "h1", item: "fibre" }] }, "input.invalid_value hazards.0.item"],
    [{ centrallyFunded: ["m9"] }, "funding.unknown_measure centrallyFunded.0"],
    [{ annualPlan: { communityCount: -1 } }, "input.too_small annualPlan.communityCount"],
    [{ annualPlan: { investmentFen: 0.5 } }, "input.invalid_fen annualPlan.investmentFen"],
    [{ annualPlan: { makesHiddenDebt: 0 } }, "input.invalid_type annualPlan.makesHiddenDebt"],
    [{ capacity: { communityCount: 1.5 } }, "input.invalid_type capacity.communityCount"],
    [{ utilities: { tram: "aligned" } }, "input.invalid_value utilities"],
    [{ utilities: { gas: "soon" } }, "input.invalid_value utilities.gas"],
    [{ energyRetrofit: { envelope: "none" } }, "input.invalid_value energyRetrofit.envelope"],
    [{ energyRetrofit: { heating: "new" } }, "input.invalid_value energyRetrofit.heating"],
    [{ energyRetrofit: { isCostShared: 1 } }, "input.invalid_type energyRetrofit.isCostShared"],
    [
      { consent: { householdsAsked: 120, householdsTookPart: 121, householdsAgreed: 0 } },
      "input.too_big consent.householdsTookPart",
    ],
    [{ designVote: { verdict: "passed" } }, "input.invalid_value designVote.verdict"],
    [{ designVote: { verdict: "met", decidedOn: "2023-13-01" } }, "input.invalid_date designVote.decidedOn"],
    [{ renewal: { existingAreaM2: 1.001 } }, "input.invalid_area renewal.existingAreaM2"],
    [
      { renewal: { existingAreaM2: 100, demolishedAreaM2: 100.01 } },
      "bottom_line.part_exceeds_whole renewal.demolishedAreaM2",
    ],
    [
      { renewal: { demolishedAreaM2: 0.3, demolishedIllegalAreaM2: 0.1, demolishedDangerousAreaM2: 0.21 } },
      "bottom_line.part_exceeds_whole renewal",
    ],
    [
      { renewal: { builtAreaM2: 1, builtPublicAreaM2: 1.01 } },
      "bottom_line.part_exceeds_whole renewal.builtPublicAreaM2",
    ],
    [
      { resettlement: { residentCount: 40, nearbyCount: 41 } },
      "bottom_line.part_exceeds_whole resettlement.nearbyCount",
    ],
    [{ rent: { yearBeforeFen: 0, currentFen: 1 } }, "input.too_small rent.yearBeforeFen"],
    [{ rent: { currentFen: -1 } }, "input.invalid_fen rent.currentFen"],
    [{ elderlyCare: { residentCount: -1 } }, "input.too_small elderlyCare.residentCount"],
    [{ elderlyCare: { isPossible: "no" } }, "input.invalid_type elderlyCare.isPossible"],
    [{ elderlyCare: { areaM2: -1 } }, "input.invalid_area elderlyCare.areaM2"],
  ])("%j", (facts, fault) => {
    expect(faultsOf(facts)).toEqual([fault]);
  });

  it.each([
    { num: 3, den: 2 },
    { num: 0, den: 0 },
    { num: -1, den: 2 },
    { num: 1.5, den: 2 },
    { num: -0, den: 2 },
  ])("%j is no share", (participation) => {
    expect(faultsOf({ localRatio: { participation, approval: { num: 1, den: 1 } } })).toEqual([
      "bottom_line.invalid_ratio localRatio.participation",
    ]);
  });

  it("parts that add up to the whole exactly are no fault", () => {
    const renewal = { demolishedAreaM2: 0.3, demolishedIllegalAreaM2: 0.1, demolishedDangerousAreaM2: 0.2 };
    expect(run({ ...sound, renewal }).ok).toBe(true);
  });
});

describe("the door", () => {
  it("reads the facts as they are", () => {
    const parsed = parseBottomLineFacts(JSON.parse(JSON.stringify(sound)));
    expect(parsed.ok && parsed.value).toEqual(sound);
    expect(parseBottomLineFacts({}).ok).toBe(true);
  });

  it.each([
    [{ ...sound, quota: 5 }, "input.unrecognized_keys"],
    [{ renewal: { existingAreaM2: 1.001 } }, "input.invalid_area"],
    [{ community: { name: "x" } }, "input.unrecognized_keys"],
    [{ utilities: { tram: "aligned" } }, "input.unrecognized_keys"],
    [{ consent: { householdsAsked: 0, householdsTookPart: 0, householdsAgreed: 0 } }, "input.too_small"],
    [
      {
        hazards: [
          { id: "h", item: "gas" },
          { id: "h", item: "gas" },
        ],
      },
      "input.duplicate_id",
    ],
    [{ designVote: { verdict: "passed" } }, "input.invalid_value"],
  ])("refuses %j", (input, code) => {
    expect(parseBottomLineFacts(input).issues.map((issue) => issue.code)).toContain(code);
  });
});
