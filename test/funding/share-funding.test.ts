import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fundingSources } from "../../src/funding/codes.ts";
import type { FundingShares } from "../../src/funding/result.ts";
import { type ShareFundingInput, shareFunding } from "../../src/funding/share-funding.ts";
import { shareFundingBulk } from "../../src/funding/share-funding-bulk.ts";
import type { FundingMeasure, FundingProject, FundingScheme, Pledge, SchemePart } from "../../src/funding/types.ts";
import type { CivilDate, DecimalString, Fen, SquareMetres } from "../../src/kernel/brand.ts";
import type { Outcome } from "../../src/kernel/outcome.ts";
import { replay } from "../../src/kernel/replay.ts";
import { items } from "../../src/measure/codes.ts";
import {
  beijing,
  chengdu,
  chengduWaterMeter,
  fuzhou,
  fuzhouJinan,
  hefei,
  jiamusiQianjin,
  jinan,
  national,
  wenzhou,
} from "../../src/policies/cn/index.ts";
import { deepFreeze } from "../support/deep-freeze.ts";
import { loadPublished } from "../support/published.ts";

const on = "2022-06-01" as CivilDate;
const packs = [national, beijing, hefei, jinan, wenzhou, chengdu, fuzhou, fuzhouJinan, jiamusiQianjin];

const yuan = (amount: number): Fen => (amount * 100) as Fen;
const share = (text: string): DecimalString => text as DecimalString;

function aMeasure(overrides: Partial<FundingMeasure> = {}): FundingMeasure {
  return { id: "m1", item: "roads", costFen: yuan(3_000_000), ...overrides };
}

function aProject(overrides: Partial<FundingProject> = {}): FundingProject {
  return deepFreeze({
    id: "p",
    divisionCode: "340103",
    planYear: 2022,
    areaM2: 10_000 as SquareMetres,
    householdCount: 120,
    measures: [aMeasure()],
    ...overrides,
  });
}

function aScheme(parts: readonly SchemePart[], balance: FundingScheme["balance"] = null): FundingScheme {
  return deepFreeze({ id: "s", parts, balance });
}

function run(input: ShareFundingInput, include?: readonly ("draft" | "undated")[]): Outcome<FundingShares> {
  const ctx = { packs, on, ...(include === undefined ? {} : { include }) };
  const outcome = shareFunding(input, ctx);
  expect(replay(outcome.trace)).toEqual([]);
  // Whatever is asked here, in bulk it has the same answer.
  expect(shareFundingBulk(input, ctx)).toEqual({ ...outcome, trace: [] });
  expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  return outcome;
}

function shares(input: ShareFundingInput, include?: readonly ("draft" | "undated")[]): FundingShares {
  const outcome = run(input, include);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

const codes = (outcome: Outcome<unknown>): string[] => outcome.issues.map((issue) => issue.code);
const amountOf = (value: FundingShares, source: string): number =>
  value.bySource.find((entry) => entry.source === source)?.amountFen ?? 0;

describe("shareFunding", () => {
  describe("examples", () => {
    const published = loadPublished();

    it.each(published.shares.map((golden) => [golden.id, golden] as const))(
      "pays what the rule gives: %s",
      (_, golden) => {
        // The award base of Jinan leaves out pipes and energy works; greening is inside every scheme but Hefei's of 2021.
        const item = golden.rule === "jinan-2019" ? "greening" : "roads";
        const value = shares({
          project: aProject({ ...golden, measures: [aMeasure({ item, costFen: golden.costFen })] }),
        });
        const bearer = golden.expected.bearer === "province-and-city" ? "government" : golden.expected.bearer;
        expect(amountOf(value, bearer)).toBe(golden.expected.amountFen);
      },
    );

    it.each(published.adjustedShares.map((golden) => [golden.id, golden] as const))(
      "follows the residents' share: %s",
      (_, golden) => {
        const project = aProject({
          ...golden,
          measures: [aMeasure({ costFen: golden.costFen })],
          pledges: [{ source: "residents", amountFen: golden.residentsFen }],
        });
        const value = shares({ project, given: { "city-subsidy": golden.given.baseRatio } });
        expect(amountOf(value, golden.expected.bearer)).toBe(golden.expected.amountFen);
      },
    );

    it("judges a project of 2022 by the rules of its plan year, whenever it is settled", () => {
      const project = aProject({ measures: [aMeasure({ costFen: yuan(4_500_000) })] });
      const settled = shareFunding({ project }, { packs, on: "2025-03-01" as CivilDate });
      expect(settled.ok && settled.value.scheme.id).toBe("hefei-2021");
    });

    it("shares secondary water supply 20 : 40 : 40 in the four city districts of Fuzhou", () => {
      const project = aProject({
        divisionCode: "350111",
        planYear: 2024,
        measures: [aMeasure({ item: "water-supply", costFen: yuan(100_000) })],
      });
      expect(shares({ project }).bySource).toEqual([
        { source: "government", amountFen: yuan(40_000) },
        { source: "residents", amountFen: yuan(20_000) },
        { source: "utility", amountFen: yuan(40_000) },
      ]);
    });

    it("leaves a county of Fuzhou outside the scheme of the four districts", () => {
      const project = aProject({
        divisionCode: "350121",
        planYear: 2024,
        measures: [aMeasure({ item: "water-supply" })],
      });
      expect(shares({ project }).gapFen).toBe(yuan(3_000_000));
    });

    it("pays the undated sum per household of Chengdu only when it is asked for", () => {
      const project = aProject({ divisionCode: "510104" });
      expect(codes(run({ project }))).toEqual(["policy.rule_not_included"]);
      expect(amountOf(shares({ project }, ["undated"]), "government")).toBe(120 * yuan(5_000));
      expect(amountOf(shares({ project: aProject({ divisionCode: "510121" }) }, ["undated"]), "government")).toBe(
        120 * yuan(2_000),
      );
    });

    it("asks the residents of Qianjin for 20 yuan a square metre only when drafts may run", () => {
      const project = aProject({ divisionCode: "230804" });
      expect(codes(run({ project }))).toEqual(["policy.rule_not_included"]);
      expect(amountOf(shares({ project }, ["draft"]), "residents")).toBe(yuan(200_000));
    });

    it("keeps financing apart from payers: what no document names a payer for is payer unknown, not a gap", () => {
      const project = aProject({
        measures: [aMeasure({ item: null, costFen: yuan(315_117_500) })],
        financing: [
          { kind: "equity", amountFen: yuan(185_117_500) },
          { kind: "special-bond", amountFen: yuan(130_000_000) },
        ],
      });
      const value = shares({ project, scheme: aScheme([]) });
      expect(value).toMatchObject({ bySource: [], payerUnknownFen: yuan(315_117_500), gapFen: 0 });
    });

    it("takes financing with a bearer as the way in which that bearer pays, not as money beside", () => {
      const project = aProject({
        financing: [{ kind: "special-bond", amountFen: yuan(1_000_000), bearer: "district" }],
      });
      expect(shares({ project, scheme: aScheme([], "district") })).toMatchObject({
        payerUnknownFen: 0,
        bySource: [{ source: "district", amountFen: yuan(3_000_000) }],
      });
    });
  });

  describe("boundaries", () => {
    it.each([
      [299_99, yuan(1_799_940)],
      [300_00, yuan(1_800_000)],
      [300_01, yuan(1_800_000)],
    ])("caps the price of Hefei's first rule at exactly 300 yuan: %d fen/m²", (priceFen, cityFen) => {
      const project = aProject({ planYear: 2020, measures: [aMeasure({ costFen: (priceFen * 10_000) as Fen })] });
      expect(amountOf(shares({ project }), "municipal")).toBe(cityFen);
    });

    it("names what a cap caps", () => {
      const value = shares({ project: aProject({ measures: [aMeasure({ costFen: yuan(4_500_000) })] }) });
      expect(value.caps).toEqual([
        {
          part: "city-share",
          base: "cost-in-scope",
          capFenPerM2: 400_00,
          costFen: yuan(4_500_000),
          cappedFen: yuan(4_000_000),
          aboveFen: yuan(500_000),
        },
      ]);
    });

    it("leaves a gap above Hefei's cap of 2021, where the text names nobody, and none under the rule of 2024", () => {
      const measures = [aMeasure({ costFen: yuan(4_500_000) })];
      expect(shares({ project: aProject({ measures }) }).gapFen).toBe(yuan(500_000));
      const later = run({ project: aProject({ measures, planYear: 2024 }) });
      expect(later.ok && later.value.gapFen).toBe(0);
      expect(codes(later)).toContain("policy.doubtful_text");
    });

    it("reaches only the basic class under Hefei's rule of 2021", () => {
      const measures = [aMeasure(), aMeasure({ id: "m2", item: "greening", costFen: yuan(1_000_000) })];
      const outcome = run({ project: aProject({ measures }) });
      expect(outcome.ok && outcome.value.byCategory.map((row) => [row.category, row.gapFen])).toEqual([
        ["basic", 0],
        ["improvement", yuan(1_000_000)],
      ]);
      expect(codes(outcome)).toContain("funding.measure_not_covered");
    });

    // 5,000,000 yuan, base ratio 30 %, residents' baseline 10 %: a point is 50,000 yuan.
    it.each([
      ["at the baseline", 500_000, 900_000],
      ["one fen above: a started point", 500_000.01, 930_000],
      ["exactly one point above", 550_000, 930_000],
      ["one fen more than one point", 550_000.01, 960_000],
      ["exactly ten points above", 1_000_000, 1_200_000],
      ["eleven points above: at most ten count", 1_050_000, 1_200_000],
      ["one fen below: two points off", 499_999.99, 840_000],
      ["exactly one point below", 450_000, 840_000],
      ["nearly nothing: ten points below", 0.01, 300_000],
    ])("moves Wenzhou's ratio by started points: %s", (_, residentsYuan, cityYuan) => {
      const project = aProject({
        divisionCode: "330302",
        planYear: 2021,
        measures: [aMeasure({ costFen: yuan(5_000_000) })],
        pledges: [{ source: "residents", amountFen: Math.round(residentsYuan * 100) as Fen }],
      });
      expect(amountOf(shares({ project, given: { "city-subsidy": "0.3" } }), "municipal")).toBe(yuan(cityYuan));
    });

    it("never lets Wenzhou's ratio fall below 0", () => {
      const project = aProject({
        divisionCode: "330302",
        planYear: 2021,
        measures: [aMeasure({ item: "kindergarten" })],
        pledges: [{ source: "residents", amountFen: 1 as Fen }],
      });
      const outcome = run({ project, given: { "city-subsidy": "0.3" } });
      expect(outcome.ok && amountOf(outcome.value, "municipal")).toBe(0);
      expect(outcome.trace.map((step) => step.name)).toContain("funding.ratio_not_negative");
    });

    it("leaves lifts out when it measures the residents' share", () => {
      const measures = [
        aMeasure({ costFen: yuan(5_000_000) }),
        aMeasure({ id: "lift", item: "elevator-addition", costFen: yuan(500_000) }),
      ];
      const pledges: Pledge[] = [
        { source: "residents", amountFen: yuan(500_000), measureIds: ["m1"] },
        { source: "residents", amountFen: yuan(300_000), measureIds: ["lift"] },
      ];
      const project = aProject({
        divisionCode: "330302",
        planYear: 2021,
        areaM2: 100_000 as SquareMetres,
        measures,
        pledges,
      });
      const outcome = run({ project, given: { "city-subsidy": "0.3" } });
      expect(outcome.trace.find((step) => step.name === "funding.points")?.output.value).toBe(0);
    });

    it("rounds a least share up, and a share of the cost half a fen up", () => {
      const measures = [aMeasure({ costFen: 105 as Fen })];
      const least = aScheme([
        {
          kind: "minimum-share",
          id: "least",
          source: "residents",
          shares: { basic: share("0.1"), improvement: share("0.3"), enhancement: share("0.7") },
        },
      ]);
      expect(amountOf(shares({ project: aProject({ measures }), scheme: least }), "residents")).toBe(11);
      const half = aScheme([
        { kind: "party-shares", id: "half", of: "cost", parties: [{ source: "district", share: share("0.1") }] },
      ]);
      expect(amountOf(shares({ project: aProject({ measures }), scheme: half }), "district")).toBe(11);
    });

    it("gives the last of several parties what rounding leaves, when they bear the whole", () => {
      const parties = [
        { source: "residents" as const, share: share("0.333") },
        { source: "utility" as const, share: share("0.333") },
        { source: "government" as const, share: share("0.334") },
      ];
      const value = shares({
        project: aProject({ measures: [aMeasure({ costFen: 100 as Fen })] }),
        scheme: aScheme([{ kind: "party-shares", id: "three", of: "cost", parties }]),
      });
      expect(value.bySource.map((entry) => entry.amountFen)).toEqual([34, 33, 33]);
      expect(value.gapFen).toBe(0);
    });
  });

  describe("findings", () => {
    it("names pledges beyond the cost, and never pays them", () => {
      const project = aProject({ pledges: [{ source: "central-finance", amountFen: yuan(3_000_001) }] });
      const outcome = run({ project, scheme: aScheme([]) });
      expect(outcome.ok && outcome.value.surplus).toEqual([{ source: "central-finance", amountFen: yuan(1) }]);
      expect(codes(outcome)).toEqual(["funding.pledge_exceeds_cost"]);
    });

    it("names what a rule gives beyond what is left", () => {
      const project = aProject({
        planYear: 2020,
        pledges: [{ source: "central-finance", amountFen: yuan(2_000_000) }],
      });
      const outcome = run({ project });
      expect(outcome.ok && outcome.value.bySource).toEqual([
        { source: "central-finance", amountFen: yuan(2_000_000) },
        { source: "municipal", amountFen: yuan(1_000_000) },
      ]);
      expect(outcome.issues).toContainEqual(
        expect.objectContaining({
          code: "funding.limited_to_remaining",
          params: { part: "city-share", source: "municipal", dueFen: yuan(1_800_000), paidFen: yuan(1_000_000) },
        }),
      );
    });

    it("says so when residents pledged less than their least share", () => {
      const scheme = aScheme([
        {
          kind: "minimum-share",
          id: "least",
          source: "residents",
          shares: { basic: share("0.1"), improvement: share("0.3"), enhancement: share("0.7") },
        },
      ]);
      const project = aProject({ pledges: [{ source: "residents", amountFen: yuan(299_999) }] });
      expect(run({ project, scheme }).issues).toContainEqual(
        expect.objectContaining({
          code: "funding.share_below_minimum",
          params: expect.objectContaining({ shortFen: yuan(1) }),
        }),
      );
    });

    it("puts pledges for named measures before free ones", () => {
      const measures = [aMeasure({ costFen: 100 as Fen }), aMeasure({ id: "m2", item: "gas", costFen: 100 as Fen })];
      const pledges: Pledge[] = [
        { source: "government", amountFen: 100 as Fen },
        { source: "utility", amountFen: 100 as Fen, measureIds: ["m2"] },
      ];
      const value = shares({ project: aProject({ measures, pledges }), scheme: aScheme([]) });
      expect(value.byMeasure.map((row) => row.bySource)).toEqual([
        [{ source: "government", amountFen: 100 }],
        [{ source: "utility", amountFen: 100 }],
      ]);
    });

    it("names every pledge that depends on a condition, counts it all the same, and carries the condition along", () => {
      const pledges: Pledge[] = [
        { source: "central-finance", amountFen: yuan(1_000_000), conditions: [] },
        { source: "utility", amountFen: yuan(500_000), conditions: ["the pipes are handed over"], measureIds: ["m1"] },
      ];
      const outcome = run({ project: aProject({ pledges }), scheme: aScheme([]) });
      expect(outcome.ok && outcome.value.pledges).toEqual(pledges);
      expect(outcome.ok && amountOf(outcome.value, "utility")).toBe(yuan(500_000));
      expect(outcome.issues[0]).toEqual({
        code: "funding.pledge_conditional",
        severity: "info",
        path: ["project", "pledges", 1],
        params: { source: "utility", amountFen: yuan(500_000), conditions: ["the pipes are handed over"] },
        rules: [],
      });
      expect(codes(outcome).filter((code) => code === "funding.pledge_conditional")).toHaveLength(1);
    });

    it("takes income pledged for years as its plain sum", () => {
      const stream = { annualFen: yuan(50_000), years: 8 };
      const pledges: Pledge[] = [{ source: "social-capital", amountFen: yuan(400_000), stream }];
      const value = shares({ project: aProject({ pledges }), scheme: aScheme([]) });
      expect(value.pledges).toEqual(pledges);
      expect(value.bySource).toEqual([{ source: "social-capital", amountFen: yuan(400_000) }]);
      expect(shares({ project: aProject(), scheme: aScheme([]) }).pledges).toEqual([]);
    });

    it("shares the rest of an energy retrofit equally between owners and the unit that used to own the homes", () => {
      const measures = [aMeasure({ item: "energy-retrofit", costFen: yuan(1_000_000) }), aMeasure({ id: "m2" })];
      const pledges: Pledge[] = [{ source: "government", amountFen: yuan(400_000), measureIds: ["m1"] }];
      const project = aProject({ divisionCode: "110105", planYear: 2009, measures, pledges });
      const outcome = run({ project });
      expect(outcome.ok && outcome.value.byMeasure.map((row) => row.bySource)).toEqual([
        [
          { source: "government", amountFen: yuan(400_000) },
          { source: "residents", amountFen: yuan(300_000) },
          { source: "former-owner-unit", amountFen: yuan(300_000) },
        ],
        [],
      ]);
      expect(codes(outcome)).toContain("policy.doubtful_text");
      expect(codes(run({ project: { ...project, planYear: 2007 } }))).toEqual(["policy.no_rule_in_force"]);
    });

    it("shares 70 : 30 between Jin'an and its towns what central and city money leave, in 2023 only, and warns", () => {
      // The published budget of the district: 118,860,000 yuan; the pledge is ours.
      const measures = [aMeasure({ item: null, costFen: yuan(118_860_000) })];
      const pledges: Pledge[] = [{ source: "central-finance", amountFen: yuan(18_860_000) }];
      const project = aProject({ divisionCode: "350111", planYear: 2023, measures, pledges });
      const outcome = run({ project });
      expect(outcome.ok && outcome.value.bySource).toEqual([
        { source: "central-finance", amountFen: yuan(18_860_000) },
        { source: "district", amountFen: yuan(70_000_000) },
        { source: "township", amountFen: yuan(30_000_000) },
      ]);
      expect(outcome.issues).toContainEqual(
        expect.objectContaining({
          code: "policy.doubtful_text",
          severity: "warning",
          params: expect.objectContaining({ warning: "fuzhou-jinan-2023-rewritten" }),
        }),
      );
      const later = run({ project: { ...project, planYear: 2024 } });
      expect(later.ok && later.value.scheme.id).toBe("fuzhou-water-2024");
    });

    describe("Chengdu's water meters", () => {
      const measures = [aMeasure({ item: "water-supply", costFen: yuan(200_000) }), aMeasure({ id: "m2" })];
      const run2022 = (divisionCode: string, planYear = 2022): Outcome<FundingShares> =>
        shareFunding(
          { project: aProject({ divisionCode, planYear, measures }) },
          { packs: [national, chengdu, chengduWaterMeter], on, include: ["undated"] },
        );

      it("ask 800 yuan of each household, for the water works alone and in the five districts alone", () => {
        const inside = run2022("510104");
        expect(inside.ok && inside.value.byMeasure.map((row) => row.bySource)).toEqual([
          [{ source: "residents", amountFen: 120 * yuan(800) }],
          [],
        ]);
        const outside = run2022("510112");
        expect(outside.ok && outside.value.bySource).toEqual([]);
      });

      it("leave the years before to the undated subsidy, and stand in a pack of their own: neither text replaces the other", () => {
        const before = run2022("510104", 2021);
        expect(before.ok && before.value.scheme.id).toBe("chengdu-hardware");
        const [hardware, meters] = [chengdu, chengduWaterMeter].map(
          (pack) => pack.rules["funding.scheme"]?.series[0].value,
        );
        const both = aScheme([...(meters?.parts ?? []), ...(hardware?.parts ?? [])]);
        const project = aProject({ divisionCode: "510104", measures });
        expect(shares({ project, scheme: both }).bySource).toEqual([
          { source: "government", amountFen: 120 * yuan(5_000) },
          { source: "residents", amountFen: 120 * yuan(800) },
        ]);
      });
    });

    it("judges by the date of the question where no plan year is given, and says so", () => {
      const { planYear: _, ...project } = aProject();
      expect(codes(run({ project }))).toContain("policy.plan_year_not_given");
    });
  });

  describe("citations", () => {
    const rulesOf = (outcome: Outcome<unknown>, name: string): string[][] =>
      outcome.trace.filter((step) => step.name === name).map((step) => step.rules.map((ref) => ref.rule));

    it("goes down to the rule of categories where a part reaches measures by category", () => {
      const outcome = run({ project: aProject({ measures: [aMeasure(), aMeasure({ id: "m2", item: "gas" })] }) });
      const [cost] = outcome.trace.filter((step) => step.name === "funding.cost_in_scope");
      expect(rulesOf(outcome, "funding.cost_in_scope")).toEqual([["funding.scheme", "measure.category_of_item"]]);
      expect(cost?.rules[1]?.cites[0]).toMatchObject({ docNo: "国办发〔2020〕23号", locator: "二（二）" });
    });

    it("does so for shares by category, also under a scheme that the caller gave", () => {
      const shares = { basic: share("0.1"), improvement: share("0.3"), enhancement: share("0.7") };
      const measures = [aMeasure(), aMeasure({ id: "m2", item: "greening" })];
      const outcome = run({
        project: aProject({ measures }),
        scheme: aScheme([{ kind: "minimum-share", id: "least", source: "residents", shares }]),
      });
      expect(rulesOf(outcome, "funding.cost_in_scope")).toEqual([
        ["measure.category_of_item"],
        ["measure.category_of_item"],
      ]);
    });

    it("leaves it out where the category decides nothing", () => {
      const outcome = run({
        project: aProject(),
        scheme: aScheme([
          { kind: "party-shares", id: "half", of: "cost", parties: [{ source: "district", share: share("0.5") }] },
        ]),
      });
      expect(rulesOf(outcome, "funding.cost_in_scope")).toEqual([[]]);
    });
  });

  describe("bad data", () => {
    const refused: [string, ShareFundingInput, string, readonly (string | number)[]][] = [
      ["no measure", { project: aProject({ measures: [] }) }, "funding.no_measure", ["project", "measures"]],
      [
        "negative money",
        { project: aProject({ measures: [aMeasure({ costFen: -1 as Fen })] }) },
        "input.invalid_fen",
        ["project", "measures", 0, "costFen"],
      ],
      [
        "minus zero, which JSON would not keep",
        { project: aProject({ measures: [aMeasure({ costFen: -0 as Fen })] }) },
        "input.invalid_fen",
        ["project", "measures", 0, "costFen"],
      ],
      [
        "a cost left out",
        { project: aProject({ measures: [{ id: "m1", item: "roads" } as FundingMeasure] }) },
        "input.missing",
        ["project", "measures", 0, "costFen"],
      ],
      [
        "a fraction of a fen",
        { project: aProject({ measures: [aMeasure({ costFen: 0.5 as Fen })] }) },
        "input.invalid_fen",
        ["project", "measures", 0, "costFen"],
      ],
      [
        "NaN",
        { project: aProject({ measures: [aMeasure({ costFen: Number.NaN as Fen })] }) },
        "input.invalid_fen",
        ["project", "measures", 0, "costFen"],
      ],
      [
        "costs whose sum is not safe",
        {
          project: aProject({
            measures: [aMeasure({ costFen: Number.MAX_SAFE_INTEGER as Fen }), aMeasure({ id: "m2" })],
          }),
        },
        "input.invalid_fen",
        ["project", "measures"],
      ],
      [
        "years of income that do not come to the pledge",
        {
          project: aProject({
            pledges: [{ source: "utility", amountFen: 1001 as Fen, stream: { annualFen: 100 as Fen, years: 10 } }],
          }),
        },
        "funding.stream_differs",
        ["project", "pledges", 0, "stream"],
      ],
      [
        "an income of half a fen a year",
        {
          project: aProject({
            pledges: [{ source: "utility", amountFen: 5 as Fen, stream: { annualFen: 0.5 as Fen, years: 10 } }],
          }),
        },
        "input.invalid_fen",
        ["project", "pledges", 0, "stream", "annualFen"],
      ],
      [
        "an income for no year",
        {
          project: aProject({
            pledges: [{ source: "utility", amountFen: 0 as Fen, stream: { annualFen: 5 as Fen, years: 0 } }],
          }),
        },
        "input.invalid_type",
        ["project", "pledges", 0, "stream", "years"],
      ],
      [
        "an item that does not exist",
        { project: aProject({ measures: [aMeasure({ item: "swimming-pool" as never })] }) },
        "input.invalid_value",
        ["project", "measures", 0, "item"],
      ],
      [
        "an id used twice",
        { project: aProject({ measures: [aMeasure(), aMeasure()] }) },
        "input.duplicate_id",
        ["project", "measures", 1, "id"],
      ],
      [
        "three decimals of area",
        { project: aProject({ areaM2: 85.375 as SquareMetres }) },
        "input.invalid_area",
        ["project", "areaM2"],
      ],
      [
        "half a household",
        { project: aProject({ householdCount: 0.5 }) },
        "input.invalid_type",
        ["project", "householdCount"],
      ],
      [
        "minus zero households",
        { project: aProject({ householdCount: -0 }) },
        "input.invalid_type",
        ["project", "householdCount"],
      ],
      [
        "an area whose price leaves the safe integers",
        { project: aProject({ areaM2: 90_000_000_000_000 as SquareMetres }) },
        "input.too_big",
        ["project", "areaM2"],
      ],
      [
        "households whose sums leave the safe integers",
        {
          project: aProject({ householdCount: Number.MAX_SAFE_INTEGER }),
          scheme: aScheme([
            { kind: "fixed-amount", id: "x", source: "municipal", per: "household", amountFen: 1 as Fen },
          ]),
        },
        "input.too_big",
        ["project", "householdCount"],
      ],
      [
        "a plan year that is none",
        { project: aProject({ planYear: 2021.5 }) },
        "input.invalid_type",
        ["project", "planYear"],
      ],
      [
        "a division code of four digits",
        { project: aProject({ divisionCode: "3401" }) },
        "input.invalid_format",
        ["project", "divisionCode"],
      ],
      [
        "a source that does not exist",
        { project: aProject({ pledges: [{ source: "lottery" as never, amountFen: 1 as Fen }] }) },
        "input.invalid_value",
        ["project", "pledges", 0, "source"],
      ],
      [
        "a pledge for an unknown measure",
        { project: aProject({ pledges: [{ source: "utility", amountFen: 1 as Fen, measureIds: ["m9"] }] }) },
        "funding.unknown_measure",
        ["project", "pledges", 0, "measureIds"],
      ],
      [
        "financing that does not exist",
        {
          project: aProject({
            financing: [{ kind: "lottery" as never, amountFen: 1 as Fen, bearer: "nobody" as never }],
          }),
        },
        "input.invalid_value",
        ["project", "financing", 0, "kind"],
      ],
      [
        "a share above 1",
        {
          project: aProject(),
          scheme: aScheme([
            { kind: "party-shares", id: "x", of: "cost", parties: [{ source: "district", share: share("1.01") }] },
          ]),
        },
        "input.invalid_share",
        ["scheme", "parts", 0, "parties", 0, "share"],
      ],
      [
        "parties that bear more than the whole",
        {
          project: aProject(),
          scheme: aScheme([
            {
              kind: "party-shares",
              id: "x",
              of: "cost",
              parties: [
                { source: "district", share: share("0.6") },
                { source: "municipal", share: share("0.4000000000000000000000001") },
              ],
            },
          ]),
        },
        "funding.share_sum_above_one",
        ["scheme", "parts", 0, "parties"],
      ],
      [
        "a scheme of a kind that does not exist",
        { project: aProject(), scheme: aScheme([{ kind: "lottery", id: "x" } as never]) },
        "input.invalid_value",
        ["scheme", "parts", 0, "kind"],
      ],
      [
        "a scheme in which nobody known pays",
        {
          project: aProject(),
          scheme: aScheme([
            { kind: "fixed-amount", id: "x", source: "lottery" as never, per: "project", amountFen: 1 as Fen },
          ]),
        },
        "input.invalid_value",
        ["scheme", "parts", 0, "source"],
      ],
      [
        "a party that does not exist",
        {
          project: aProject(),
          scheme: aScheme([
            { kind: "party-shares", id: "x", of: "cost", parties: [{ source: "lottery" as never, share: share("1") }] },
          ]),
        },
        "input.invalid_value",
        ["scheme", "parts", 0, "parties", 0, "source"],
      ],
      [
        "a bearer of the rest that does not exist",
        {
          project: aProject(),
          scheme: aScheme([
            {
              kind: "capped-price-share",
              id: "x",
              source: "municipal",
              share: share("0.6"),
              capFenPerM2: 40_000 as Fen,
              rest: "lottery" as never,
              above: null,
            },
          ]),
        },
        "input.invalid_value",
        ["scheme", "parts", 0, "rest"],
      ],
      [
        "a balance that nobody known bears",
        { project: aProject(), scheme: aScheme([], "lottery" as never) },
        "input.invalid_value",
        ["scheme", "balance"],
      ],
      ["a price per m² without an area", { project: withoutArea() }, "funding.fact_needed", ["project", "areaM2"]],
      [
        "a division that the scheme does not list",
        { project: aProject({ divisionCode: "340131" }) },
        "funding.division_not_in_scheme",
        ["project", "divisionCode"],
      ],
      [
        "a ratio that the source does not give",
        { project: aProject({ divisionCode: "330302", planYear: 2021 }) },
        "funding.value_needed",
        ["given", "city-subsidy"],
      ],
      [
        "a given ratio above 1",
        { project: aProject({ divisionCode: "330302", planYear: 2021 }), given: { "city-subsidy": "1.2" } },
        "input.invalid_share",
        ["given", "city-subsidy"],
      ],
      [
        "a measure without category under shares by category",
        {
          project: aProject({ divisionCode: "330302", planYear: 2021, measures: [aMeasure({ item: null })] }),
          given: { "city-subsidy": "0.3" },
        },
        "funding.category_needed",
        [],
      ],
    ];

    function withoutArea(): FundingProject {
      const { areaM2: _, ...rest } = aProject();
      return rest;
    }

    it.each(refused)("refuses %s", (_, input, code, path) => {
      const outcome = run(input);
      expect(outcome.ok).toBe(false);
      expect(outcome.issues).toContainEqual(expect.objectContaining({ code, path, severity: "error" }));
    });

    it("gives no amount where no scheme is in force", () => {
      const outcome = shareFunding({ project: aProject({ planYear: 2018 }) }, { packs, on });
      expect(outcome).toMatchObject({
        ok: false,
        issues: [{ code: "policy.no_rule_in_force", params: { rule: "funding.scheme", divisionCode: "340103" } }],
      });
    });

    it("throws on a date that is none, which is a bug of the caller's", () => {
      expect(() => shareFunding({ project: aProject() }, { packs, on: "2021-02-30" as CivilDate })).toThrow(RangeError);
    });
  });

  describe("properties", () => {
    const fenArb = fc.integer({ min: 0, max: 10_000_000_000 }) as fc.Arbitrary<Fen>;
    const shareArb = fc.integer({ min: 0, max: 100 }).map((percent) => (percent / 100).toString() as DecimalString);
    const sourceArb = fc.constantFrom(...fundingSources);
    const partArb = (id: string): fc.Arbitrary<SchemePart> =>
      fc.oneof(
        fc.record({
          kind: fc.constant("capped-price-share" as const),
          id: fc.constant(id),
          source: sourceArb,
          share: shareArb,
          capFenPerM2: fc.integer({ min: 0, max: 100_000 }) as fc.Arbitrary<Fen>,
          rest: fc.option(sourceArb),
          above: fc.option(sourceArb),
        }),
        fc.record({
          kind: fc.constant("fixed-amount" as const),
          id: fc.constant(id),
          source: sourceArb,
          per: fc.constantFrom("household" as const, "m2" as const, "project" as const),
          amountFen: fc.integer({ min: 0, max: 1_000_000 }) as fc.Arbitrary<Fen>,
        }),
        fc.record({
          kind: fc.constant("minimum-share" as const),
          id: fc.constant(id),
          source: sourceArb,
          shares: fc.record({ basic: shareArb, improvement: shareArb, enhancement: shareArb }),
        }),
        fc.record({
          kind: fc.constant("party-shares" as const),
          id: fc.constant(id),
          of: fc.constantFrom("cost" as const, "remaining" as const),
          parties: fc.array(
            fc.record({
              source: sourceArb,
              share: fc.constantFrom("0.1", "0.25", "0.333") as fc.Arbitrary<DecimalString>,
            }),
            { minLength: 1, maxLength: 3 },
          ),
        }),
      );
    const inputArb = fc.record({
      costs: fc.array(fc.tuple(fc.constantFrom(...items), fenArb), { minLength: 1, maxLength: 12 }),
      pledges: fc.array(fc.record({ source: sourceArb, amountFen: fenArb }), { maxLength: 4 }),
      financing: fc.array(
        fc.record({ kind: fc.constantFrom("equity" as const, "special-bond" as const), amountFen: fenArb }),
        { maxLength: 2 },
      ),
      parts: fc.tuple(partArb("a"), partArb("b"), partArb("c")),
      balance: fc.option(sourceArb),
    });

    it("adds up in every row and column, to the fen, for any scheme", () => {
      fc.assert(
        fc.property(inputArb, ({ costs, pledges, financing, parts, balance }) => {
          const measures = costs.map(([item, costFen], index) => ({ id: `m${index}`, item, costFen }));
          const value = shares({
            project: aProject({ measures, pledges, financing }),
            scheme: aScheme(parts, balance),
          });
          for (const row of [value, ...value.byMeasure, ...value.byCategory]) {
            const paid = row.bySource.reduce((sum, entry) => sum + entry.amountFen, 0);
            expect(paid + row.payerUnknownFen + row.gapFen).toBe(row.costFen);
            expect(row.gapFen).toBeGreaterThanOrEqual(0);
          }
          for (const source of fundingSources) {
            const column = value.byMeasure.reduce(
              (sum, row) => sum + (row.bySource.find((entry) => entry.source === source)?.amountFen ?? 0),
              0,
            );
            expect(column).toBe(amountOf(value, source));
          }
          if (balance !== null) expect(value.gapFen).toBe(0);
        }),
        { numRuns: 400, seed: 20_210_303 },
      );
    });
  });
});
