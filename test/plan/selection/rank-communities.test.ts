import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CivilDate, DecimalString } from "../../../src/kernel/brand.ts";
import { civilDate } from "../../../src/kernel/civil-date.ts";
import type { Outcome } from "../../../src/kernel/outcome.ts";
import { replay } from "../../../src/kernel/replay.ts";
import type { Item } from "../../../src/measure/codes.ts";
import { exampleUrgencyWeights } from "../../../src/plan/selection/example-weights.ts";
import { parseReserveRankingInput } from "../../../src/plan/selection/parse-reserve-ranking-input.ts";
import { rankCommunities } from "../../../src/plan/selection/rank-communities.ts";
import type { SelectionRules } from "../../../src/plan/selection/rules.ts";
import type {
  CommunityRanking,
  RankedCommunity,
  ReserveCommunity,
  ReserveRankingInput,
  UrgencyWeights,
} from "../../../src/plan/selection/types.ts";
import { national } from "../../../src/policies/cn/national.ts";
import type { Pack } from "../../../src/policy/types.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";

const on = civilDate("2021-10-01");
const points = (text: string): DecimalString => text as DecimalString;

const weights: UrgencyWeights = {
  hazards: { gas: points("10"), drainage: points("7.5") },
  perYearOfAge: points("0.3"),
  willingness: points("10"),
  missingFacilities: { parking: points("2") },
};

/** Nothing speaks for it, and all is known. */
const calm = { hazards: [], missingFacilities: [], willing: { householdsAsked: 3, householdsWilling: 0 } };

function run(input: object, packs: readonly Pack<SelectionRules>[] = [national]): Outcome<CommunityRanking> {
  const outcome = rankCommunities(deepFreeze(input) as ReserveRankingInput, { packs, on });
  expect(replay(outcome.trace)).toEqual([]);
  expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  return outcome;
}

function rank(communities: readonly object[], more: object = { weights }): readonly RankedCommunity[] {
  const outcome = run({ planYear: 2022, communities, ...more });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value.ranked;
}

const ids = (ranked: readonly RankedCommunity[]): string[] => ranked.map(({ id }) => id);
const codes = (outcome: Outcome<unknown>): string[] => outcome.issues.map(({ code }) => code);

describe("golden reserve", () => {
  it("comes in the order of its scores", () => {
    const file = new URL("../../golden/annual-list/ranked-reserve.json", import.meta.url);
    const { expected, input } = JSON.parse(readFileSync(file, "utf8"));
    const ranked = rank(input.communities, input);
    expect(ranked.map(({ id, score }) => ({ id, ...score }))).toEqual(expected);
  });
});

describe("examples", () => {
  it("adds up hazards, age, the wish of the residents and what is missing, exactly", () => {
    const [found] = rank([
      {
        id: "c1",
        builtYear: 1991,
        hazards: ["gas", "drainage"],
        missingFacilities: ["parking"],
        willing: { householdsAsked: 3, householdsWilling: 2 },
      },
    ]);
    // 10 + 7.5 + 31 × 0.3 + 10 × 2/3 + 2 = 28.8 + 20/3 = 532/15
    expect(found?.score).toEqual({ num: "532", den: "15" });
    expect(found?.parts).toEqual([
      { kind: "hazard", item: "gas", points: { num: "10", den: "1" } },
      { kind: "hazard", item: "drainage", points: { num: "15", den: "2" } },
      { kind: "age", item: null, points: { num: "93", den: "10" } },
      { kind: "willingness", item: null, points: { num: "20", den: "3" } },
      { kind: "missing-facility", item: "parking", points: { num: "2", den: "1" } },
    ]);
  });

  it("hands on what a list is chosen by, so that the result is the input of the choice", () => {
    const [found] = rank([{ id: "c1", ...calm, investmentFen: 5, householdCount: 40, eligibility: "met" }]);
    expect(found).toMatchObject({ investmentFen: 5, householdCount: 40, eligibility: "met", rank: 1 });
  });
});

describe("boundaries", () => {
  it("counts a community of the plan year as 0 years old, and refuses a younger one", () => {
    expect(rank([{ id: "c1", ...calm, builtYear: 2022 }])[0]?.score).toEqual({ num: "0", den: "1" });
    const outcome = run({ planYear: 2022, weights, communities: [{ id: "c1", ...calm, builtYear: 2023 }] });
    expect(codes(outcome)).toEqual(["plan.selection.built_after_plan_year"]);
    expect(outcome.issues[0]?.path).toEqual(["communities", 0, "builtYear"]);
  });

  it.each([
    [1993, "87"],
    [1992, "9"],
    [1991, "9"],
  ])("counts the age of a community of %i up to thirty years", (builtYear, num) => {
    const capped = { ...weights, mostYearsOfAge: 30 };
    const [found] = rank([{ id: "c1", ...calm, builtYear }], { weights: capped });
    expect(found?.score.num).toBe(num);
  });

  it("puts the older first where scores are equal, then the smaller id, and an unknown year last", () => {
    const ageless = { ...weights, perYearOfAge: points("0") };
    const communities = [
      { id: "d", ...calm },
      { id: "b", ...calm, builtYear: 1990 },
      { id: "c", ...calm, builtYear: 1985 },
      { id: "a", ...calm, builtYear: 1990 },
      { id: "B", ...calm, builtYear: 1990 },
    ];
    expect(ids(rank(communities, { weights: ageless }))).toEqual(["c", "B", "a", "b", "d"]);
  });

  it("tells thirds from decimals that come near", () => {
    const close = [
      { id: "a", ...calm, willing: { householdsAsked: 3_000_000, householdsWilling: 999_999 } },
      { id: "b", ...calm, willing: { householdsAsked: 3, householdsWilling: 1 } },
    ];
    expect(ids(rank(close))).toEqual(["b", "a"]);
  });

  it("ranks an empty reserve", () => {
    expect(rank([])).toEqual([]);
  });
});

describe("weights", () => {
  it("are never invented: the national rule has none, and the caller gives them or is refused", () => {
    const outcome = run({ planYear: 2022, communities: [{ id: "c1", ...calm }] });
    expect(outcome.ok).toBe(false);
    expect(codes(outcome)).toEqual(["plan.selection.weights_unknown"]);
    expect(outcome.issues[0]?.rules.map(({ rule }) => rule)).toEqual(["plan.urgency_weights"]);
  });

  it("are those of the place where its pack has some, and the rule is cited", () => {
    const local: Pack<SelectionRules> = {
      id: "cn/invented",
      version: "2022.1.0",
      verifiedOn: on,
      divisionCode: "220100",
      sources: [],
      rules: {
        "plan.urgency_weights": {
          unit: "points",
          datedBy: "event",
          series: [
            {
              from: "2021-01-01" as CivilDate,
              value: weights,
              cites: [{ source: "INVENTED", locator: null, confidence: "uncertain" }],
            },
          ],
        },
      },
    };
    const input = { planYear: 2022, divisionCode: "220102", communities: [{ id: "c1", ...calm, hazards: ["gas"] }] };
    const ctx = { packs: [national, local], on, include: ["uncertain" as const] };
    const outcome = rankCommunities(input as ReserveRankingInput, ctx);
    expect(outcome.ok && outcome.value.rules.map(({ pack }) => pack)).toEqual(["cn/invented@2022.1.0"]);
    expect(outcome.ok && outcome.value.ranked[0]?.score.num).toBe("10");
    const steps = outcome.trace.filter(({ name }) => name === "plan.selection.weight");
    expect(steps.map(({ op }) => op)).toEqual(steps.map(() => "rule"));
  });

  it("of the example set are numbers of one scale: ten for old gas pipes, half a point a year", () => {
    const outcome = run({
      planYear: 2022,
      weights: exampleUrgencyWeights,
      communities: [{ id: "c1", ...calm, builtYear: 1972, hazards: ["gas"] }],
    });
    expect(outcome.ok && outcome.value.ranked[0]?.score).toEqual({ num: "35", den: "1" });
  });
});

describe("findings", () => {
  it("names what is not known of a community, which adds nothing, and counts such communities", () => {
    const outcome = run({ planYear: 2022, weights, communities: [{ id: "a" }, { id: "b", builtYear: 1990 }] });
    expect(outcome.ok && outcome.value.ranked.map(({ missing }) => missing)).toEqual([
      ["hazard", "willingness", "missing-facility"],
      ["hazard", "age", "willingness", "missing-facility"],
    ]);
    expect(outcome.issues.map(({ params }) => params)).toEqual([
      { part: "hazard", communityCount: 2 },
      { part: "age", communityCount: 1 },
      { part: "willingness", communityCount: 2 },
      { part: "missing-facility", communityCount: 2 },
    ]);
  });

  it("says which hazards and facilities no points are given for", () => {
    const community = { ...calm, builtYear: 1990, hazards: ["heating"], missingFacilities: ["childcare"] };
    const outcome = run({ planYear: 2022, weights, communities: [{ id: "a", ...community }] });
    expect(outcome.issues.map(({ params }) => params)).toEqual([
      { part: "hazard", item: "heating", communityCount: 1 },
      { part: "missing-facility", item: "childcare", communityCount: 1 },
    ]);
  });
});

describe("bad data", () => {
  it.each([
    ["an id used twice", { communities: [{ id: "a" }, { id: "a" }] }, "input.duplicate_id"],
    ["a hazard that is no item", { communities: [{ id: "a", hazards: ["old"] }] }, "input.invalid_value"],
    ["a hazard named twice", { communities: [{ id: "a", hazards: ["gas", "gas"] }] }, "input.duplicate_id"],
    [
      "nobody asked",
      { communities: [{ id: "a", willing: { householdsAsked: 0, householdsWilling: 0 } }] },
      "input.too_small",
    ],
    [
      "more willing than asked",
      { communities: [{ id: "a", willing: { householdsAsked: 3, householdsWilling: 4 } }] },
      "input.too_big",
    ],
    ["a plan year out of range", { planYear: 202, communities: [] }, "input.too_small"],
    ["half a fen", { communities: [{ id: "a", investmentFen: 0.5 }] }, "input.invalid_fen"],
    ["negative points", { communities: [], weights: { ...weights, willingness: "-1" } }, "input.invalid_format"],
    [
      "points that are no text",
      { communities: [], weights: { ...weights, hazards: { gas: 3 } } },
      "input.invalid_format",
    ],
  ])("refuses %s", (_name, change, code) => {
    expect(codes(run({ planYear: 2022, weights, ...change }))).toContain(code);
  });

  it("is refused at the door by its path", () => {
    const read = parseReserveRankingInput({ planYear: 2022, communities: [{ id: "a", cost: 3 }] });
    expect(read.issues.map(({ code, path }) => [code, path])).toEqual([
      ["input.unrecognized_keys", ["communities", 0]],
    ]);
    expect(parseReserveRankingInput({ planYear: 2022, communities: [{ id: "a", ...calm }], weights }).ok).toBe(true);
  });
});

const anItem = fc.constantFrom<Item>("gas", "drainage");
const aCommunity = fc.record({
  builtYear: fc.integer({ min: 1985, max: 2000 }),
  hazards: fc.uniqueArray(anItem),
  missingFacilities: fc.uniqueArray(fc.constant<Item>("parking")),
  householdsAsked: fc.integer({ min: 1, max: 9 }),
  share: fc.integer({ min: 0, max: 9 }),
});
type Drawn = typeof aCommunity extends fc.Arbitrary<infer T> ? T : never;
const communityOf = ({ householdsAsked, share, ...rest }: Drawn, index: number): ReserveCommunity => ({
  id: `c${index}`,
  ...rest,
  willing: { householdsAsked, householdsWilling: Math.min(share, householdsAsked) },
});

describe("properties", () => {
  it("does not depend on the order of the input", () => {
    fc.assert(
      fc.property(fc.array(aCommunity, { maxLength: 12 }), fc.integer(), (drawn, seed) => {
        const communities = drawn.map(communityOf);
        const turned = [...communities].sort((a, b) => (a.id < b.id ? 1 : -1) * (seed % 2 === 0 ? 1 : -1));
        expect(rank(turned)).toEqual(rank(communities));
      }),
      { numRuns: 50 },
    );
  });

  it("never puts a community lower for one more hazard, year, facility or willing household", () => {
    fc.assert(
      fc.property(fc.array(aCommunity, { minLength: 1, maxLength: 8 }), (drawn) => {
        const communities = drawn.map(communityOf);
        const [first] = communities as [ReserveCommunity];
        const before = ids(rank(communities)).indexOf("c0");
        const worse: ReserveCommunity[] = [
          { ...first, hazards: ["gas", "drainage"] },
          { ...first, builtYear: (first.builtYear ?? 0) - 1 },
          { ...first, missingFacilities: ["parking"] },
          { ...first, willing: { householdsAsked: 1, householdsWilling: 1 } },
        ];
        for (const one of worse)
          expect(ids(rank([one, ...communities.slice(1)])).indexOf("c0")).toBeLessThanOrEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});
