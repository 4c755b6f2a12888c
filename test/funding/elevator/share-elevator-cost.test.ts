import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as cn from "../../../src/policies/cn/index.ts";
import { seeded } from "../../support/seeded.ts";
import { faultsOf, noPacks, run, shared, withPacks } from "./support.ts";

const wan = 1_000_000;
const lift = {
  costFen: 50 * wan,
  floorCount: 6,
  divisionCode: "220102",
  households: [
    { id: "1", weight: 0 },
    { id: "3", weight: 1 },
    { id: "4", weight: 3 },
  ],
  method: { kind: "by-weight" },
};
const fixed = (amountFen: number, rest: object = {}) => ({
  amount: { kind: "fixed", amountFen },
  split: [{ source: "municipal", weight: 1 }],
  ...rest,
});
const share = (part: string | null, capFen: number) => ({ kind: "share-of-cost", share: part, capFen });
const codes = (input: object, ctx = noPacks): string[] => run(input, ctx).issues.map(({ code }) => code);

interface Golden {
  readonly source: string;
  readonly confidence: string;
  readonly kind: string;
  readonly on: string;
  readonly packs: readonly string[];
  readonly input: { readonly households: readonly { readonly floor?: number }[] };
  readonly expected: {
    readonly subsidyFen: number | null;
    readonly ownersShareFen: number;
    readonly perHouseholdFen?: Readonly<Record<string, number>>;
    readonly toleranceFen?: number;
    readonly sharesFen?: readonly number[];
    readonly bySource: Readonly<Record<string, number>>;
    readonly issues?: readonly string[];
  };
}

const folder = new URL("../../golden/elevator/", import.meta.url);

describe("published and computed cases", () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith(".json")))("%s", (name) => {
    const golden = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Golden;
    expect([golden.source, golden.confidence, golden.kind].every((text) => text.length > 5)).toBe(true);
    const packs = Object.values(cn).filter((pack) => golden.packs.includes(pack.id));
    expect(packs).toHaveLength(golden.packs.length);
    const result = run(golden.input, withPacks(packs, golden.on, ["undated"]));
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    const { value } = result;
    const { perHouseholdFen, toleranceFen = 0, sharesFen, issues = [] } = golden.expected;
    expect(value.subsidy?.amountFen ?? null).toBe(golden.expected.subsidyFen);
    expect(value.ownersShareFen).toBe(golden.expected.ownersShareFen);
    expect(Object.fromEntries(value.bySource.map(({ source, amountFen }) => [source, amountFen]))).toEqual(
      golden.expected.bySource,
    );
    expect(result.issues.map(({ code }) => code)).toEqual(issues);
    const paid = value.households.map(({ paidFen }) => paidFen);
    if (sharesFen !== undefined) expect(paid).toEqual(sharesFen);
    if (perHouseholdFen === undefined) return;
    golden.input.households.forEach(({ floor }, at) => {
      expect(Math.abs((paid[at] as number) - (perHouseholdFen[String(floor)] as number))).toBeLessThanOrEqual(
        toleranceFen,
      );
    });
  });
});

describe("who pays for a lift", () => {
  it("goes from cost over subsidy and other money to each household", () => {
    const found = shared({
      ...lift,
      subsidy: fixed(20 * wan, {
        split: [
          { source: "municipal", weight: 1 },
          { source: "district", weight: 1 },
        ],
      }),
      contributions: [{ source: "donation", amountFen: 6 * wan }],
    });
    expect(found).toMatchObject({
      ownersShareFen: 24 * wan,
      contributedFen: 6 * wan,
      compensationFen: 0,
      totalFen: 50 * wan,
    });
    expect(found.subsidy).toEqual({
      dueFen: 20 * wan,
      amountFen: 20 * wan,
      bySource: [
        { source: "municipal", amountFen: 10 * wan },
        { source: "district", amountFen: 10 * wan },
      ],
      rule: null,
      addedTo: [],
    });
    expect(found.households.map(({ paidFen }) => paidFen)).toEqual([0, 6 * wan, 18 * wan]);
    expect(found.bySource).toEqual([
      { source: "municipal", amountFen: 10 * wan },
      { source: "district", amountFen: 10 * wan },
      { source: "residents", amountFen: 24 * wan },
      { source: "donation", amountFen: 6 * wan },
    ]);
  });

  it("lets those who pay compensate the low floors: cost − subsidy + compensation", () => {
    const found = shared({
      ...lift,
      subsidy: fixed(20 * wan),
      compensation: [{ householdId: "1", amountFen: 2 * wan }],
    });
    expect(found).toMatchObject({ ownersShareFen: 32 * wan, compensationFen: 2 * wan, totalFen: 52 * wan });
    expect(found.households).toEqual([
      { id: "1", shareFen: 0, exemptFen: 0, paidFen: 0, compensationFen: 2 * wan },
      { id: "3", shareFen: 8 * wan, exemptFen: 0, paidFen: 8 * wan, compensationFen: 0 },
      { id: "4", shareFen: 24 * wan, exemptFen: 0, paidFen: 24 * wan, compensationFen: 0 },
    ]);
  });

  it("has a bearer carry the share of an exempt household, up to what is given", () => {
    const exempt = (mostFen?: number) =>
      shared({
        ...lift,
        subsidy: "none",
        exemptions: [{ householdId: "3", bearer: "district", ...(mostFen === undefined ? {} : { mostFen }) }],
      });
    const full = 125_000_00;
    expect(exempt().households[1]).toEqual({
      id: "3",
      shareFen: full,
      exemptFen: full,
      paidFen: 0,
      compensationFen: 0,
    });
    expect(exempt(8 * wan).households[1]).toMatchObject({ exemptFen: 8 * wan, paidFen: full - 8 * wan });
    expect(exempt(full).households[1]?.paidFen).toBe(0);
    expect(exempt(full + 1).households[1]?.exemptFen).toBe(full);
    expect(exempt(8 * wan).bySource).toEqual([
      { source: "district", amountFen: 8 * wan },
      { source: "residents", amountFen: 42 * wan },
    ]);
    // The shares of the others do not change.
    expect(exempt().households[2]).toEqual(shared({ ...lift, subsidy: "none" }).households[2]);
  });

  it("names the unit that sold public homes where decree 165 is the method", () => {
    const households = [
      { id: "a", areaM2: 50, tenure: "sold-public" },
      { id: "b", areaM2: 50, tenure: "commercial" },
    ];
    const found = shared({
      ...lift,
      subsidy: "none",
      households,
      method: { kind: "decree-165", ownersDepositFen: 1, sellerDepositFen: 1 },
    });
    expect(found.bySource).toEqual([
      { source: "residents", amountFen: 37.5 * wan },
      { source: "former-owner-unit", amountFen: 12.5 * wan },
    ]);
  });

  it("keeps the grain of the shares, and hands the sharing on as it is", () => {
    const found = shared({
      ...lift,
      costFen: 1_000_050,
      subsidy: "none",
      roundToFen: 100,
      households: [{ id: "a" }, { id: "b" }, { id: "c" }],
      method: { kind: "equal" },
    });
    expect(found.households.map(({ shareFen }) => shareFen)).toEqual([333_450, 333_300, 333_300]);
    expect(found.sharing.rest).toEqual({ id: "a", amountFen: 50 });
  });

  it("passes the entry on to percents of floors", () => {
    const households = [1, 2, 3, 4, 5, 6].map((floor) => ({ id: `${floor}`, floor }));
    const percents = { "1": "0", "2": "5", "3": "9", "4": "20", "5": "33", "6": "33" };
    const input = {
      ...lift,
      divisionCode: "310101",
      subsidy: "none",
      households,
      method: { kind: "floor-percent", percents, within: "equal" },
    };
    const ctx = withPacks([cn.shanghai]);
    expect(codes({ ...input, entry: "staggered" }, ctx)).toEqual(["funding.percent_outside_guidance"]);
    expect(codes({ ...input, entry: "flat" }, ctx)).toEqual([]);
  });

  it("says what the sharing refuses, with the steps so far", () => {
    const result = run({ ...lift, subsidy: "none", method: { kind: "by-area" } });
    expect(result.issues.map(({ code, path }) => [code, path.join(".")])).toEqual(
      [0, 1, 2].map((at) => ["input.missing", `households.${at}.areaM2`]),
    );
    expect(result.trace.length).toBeGreaterThan(3);
  });
});

describe("a subsidy", () => {
  it("is never above the cost, and says so", () => {
    const input = { ...lift, costFen: 10 * wan, subsidy: fixed(25 * wan) };
    expect(shared(input)).toMatchObject({ ownersShareFen: 0, subsidy: { dueFen: 25 * wan, amountFen: 10 * wan } });
    expect(codes(input)).toEqual(["funding.elevator.limited_to_cost"]);
    expect(codes({ ...input, costFen: 25 * wan })).toEqual([]);
  });

  it("is refused where no rule is in force, unless the caller says there is none or gives one", () => {
    expect(faultsOf(lift)).toEqual([
      {
        code: "policy.no_rule_in_force",
        path: "",
        params: { rule: "funding.elevator.subsidy", on: "2024-06-01", divisionCode: "220102" },
      },
    ]);
    expect(shared({ ...lift, subsidy: "none" }).subsidy).toBeNull();
    expect(shared({ ...lift, subsidy: fixed(1) }, withPacks([cn.changchun])).subsidy?.rule).toBeNull();
  });

  it("leaves what a rule's source leaves open to the caller", () => {
    const input = { ...lift, divisionCode: "110105" };
    const ctx = withPacks([cn.beijing, cn.beijingChaoyang]);
    expect(faultsOf(input, ctx)).toEqual([
      {
        code: "policy.value_not_given",
        path: "",
        params: {
          rule: "funding.elevator.subsidy",
          pack: "cn/beijing-chaoyang@2026.1.0",
          value: "funding.elevator.subsidy",
        },
      },
    ]);
    expect(faultsOf({ ...lift, subsidy: { ...fixed(0), amount: share(null, 1) } })).toEqual([
      { code: "input.missing", path: "subsidy.amount.share", params: {} },
    ]);
  });

  it("does not run undated unless asked", () => {
    const input = { ...lift, divisionCode: "430102" };
    expect(faultsOf(input, withPacks([cn.changsha]))).toMatchObject([{ code: "policy.rule_not_included" }]);
    expect(shared(input, withPacks([cn.changsha], "2024-06-01", ["undated"])).subsidy?.amountFen).toBe(10 * wan);
  });

  it("asks for the floors of the building", () => {
    const subsidy = fixed(15 * wan, { leastFloors: 4 });
    expect(shared({ ...lift, floorCount: 4, subsidy }).subsidy?.amountFen).toBe(15 * wan);
    expect(shared({ ...lift, floorCount: 3.5, subsidy }).subsidy).toMatchObject({
      amountFen: 0,
      bySource: [{ source: "municipal", amountFen: 0 }],
    });
    expect(codes({ ...lift, floorCount: 3.5, subsidy })).toEqual(["funding.elevator.too_few_floors"]);
  });

  it("asks for the year of completion, and says when it could not", () => {
    const ctx = withPacks([cn.xian], "2018-01-01");
    const at = (builtYear?: number) => ({
      ...lift,
      divisionCode: "610102",
      ...(builtYear === undefined ? {} : { builtYear }),
    });
    expect(shared(at(2000), ctx).subsidy?.amountFen).toBe(15 * wan);
    expect(codes(at(2000), ctx)).toEqual([]);
    expect(shared(at(2001), ctx).subsidy?.amountFen).toBe(0);
    expect(codes(at(2001), ctx)).toEqual(["funding.elevator.built_too_late"]);
    expect(codes(at(), ctx)).toEqual(["funding.elevator.built_year_not_given"]);
  });
});

describe("Shanghai: 40 % of the works, at most 280,000 yuan", () => {
  const ctx = withPacks([cn.shanghai], "2021-06-01");
  const of = (costFen: number) => run({ ...lift, costFen, divisionCode: "310101" }, ctx);
  const paid = (costFen: number): number | undefined => {
    const result = of(costFen);
    return result.ok ? result.value.subsidy?.amountFen : undefined;
  };

  it.each([
    [69_999_998, 27_999_999],
    // Half a fen and more goes up, and the cap is reached one fen early.
    [69_999_999, 28 * wan],
    [70 * wan, 28 * wan],
    [70_000_001, 28 * wan],
    [70_000_002, 28 * wan],
    [100 * wan, 28 * wan],
    [2, 1],
    [1, 0],
    [0, 0],
  ])("%i fen give %i", (costFen, expected) => expect(paid(costFen)).toBe(expected));

  it("names the cap once the share is above it", () => {
    expect(of(70 * wan).issues).toEqual([]);
    // 70,000,001 × 40 % is 28,000,000.4 and rounds to the cap itself.
    expect(of(70_000_001).issues).toEqual([]);
    expect(of(70_000_002).issues.map(({ code, params }) => [code, params])).toEqual([
      ["funding.elevator.cap_applied", { shareFen: 28_000_001, capFen: 28_000_000 }],
    ]);
  });

  it("begins when it is known to hold", () => {
    expect(run({ ...lift, divisionCode: "310101" }, withPacks([cn.shanghai], "2020-04-30")).ok).toBe(false);
    expect(run({ ...lift, divisionCode: "310101" }, withPacks([cn.shanghai], "2020-05-01")).ok).toBe(true);
  });
});

describe("Changchun: by year, the part of the city", () => {
  const on = (day: string, year?: number) =>
    run({ ...lift, ...(year === undefined ? {} : { year }) }, withPacks([cn.changchun], day));
  const paid = (day: string, year?: number): number | undefined => {
    const result = on(day, year);
    return result.ok ? result.value.subsidy?.amountFen : undefined;
  };

  it.each([
    ["2020-12-31", undefined],
    ["2021-01-01", 20 * wan],
    ["2022-12-31", 20 * wan],
    ["2023-01-01", 15 * wan],
    ["2023-12-31", 15 * wan],
    ["2024-01-01", 10 * wan],
    ["2025-12-31", 10 * wan],
    ["2026-01-01", undefined],
  ])("on %s gives %s", (day, expected) => expect(paid(day)).toBe(expected));

  it.each([
    [2020, undefined],
    [2021, 20 * wan],
    [2022, 20 * wan],
    [2023, 15 * wan],
    [2024, 10 * wan],
    [2025, 10 * wan],
    [2026, undefined],
  ])("for a lift of %i, whatever the day of the question, gives %s", (year, expected) =>
    expect(paid("2026-06-01", year)).toBe(expected),
  );

  it("warns that the copy is of low authority, and that the district adds its own", () => {
    expect(on("2026-06-01", 2022).issues.map(({ code, params }) => [code, params])).toEqual([
      [
        "policy.doubtful_text",
        { rule: "funding.elevator.subsidy", pack: "cn/changchun@2026.1.0", warning: "elevator-subsidy-low-authority" },
      ],
      ["funding.elevator.further_subsidy_not_given", { source: "district" }],
    ]);
    expect(on("2022-06-01").issues.map(({ code }) => code)).toContain("policy.plan_year_not_given");
  });
});

describe("sums by floors", () => {
  const paid = (pack: (typeof cn)["nanjing"], floorCount: number, rest: object = {}): number | undefined => {
    const result = run(
      { ...lift, divisionCode: pack.divisionCode, floorCount, ...rest },
      withPacks([pack], "2025-08-01", ["undated"]),
    );
    return result.ok ? (result.value.subsidy?.amountFen as number) / wan : undefined;
  };

  it("are those of the table, and never guessed beyond it", () => {
    expect([3, 4, 5, 6, 7, 8, 30].map((floors) => paid(cn.nanjing, floors))).toEqual([
      undefined,
      14,
      16,
      18,
      20,
      20,
      20,
    ]);
    expect([3, 4, 5, 6, 7, 8].map((floors) => paid(cn.jinan, floors))).toEqual([undefined, 16, 18, 20, 22, undefined]);
    expect([4, 4.5, 5, 5.5, 6, 6.5, 7].map((floors) => paid(cn.wuxi, floors))).toEqual([14, 16, 16, 18, 18, 20, 20]);
    expect([3, 4, 5, 6, 9].map((floors) => paid(cn.changzhou, floors))).toEqual([8, 8, 9, 10, 10]);
    expect([4, 5, 7, 8].map((floors) => paid(cn.chuzhou, floors))).toEqual([15, 16, 18, undefined]);
    expect([4, 5, 7].map((floors) => paid(cn.tongling, floors))).toEqual([undefined, 16, 20]);
    expect(
      faultsOf({ ...lift, divisionCode: "370102", floorCount: 8 }, withPacks([cn.jinan], "2025-08-01", ["undated"])),
    ).toEqual([{ code: "funding.elevator.floors_not_in_table", path: "floorCount", params: { floorCount: 8 } }]);
  });

  it("are half where the shaft was prepared, city and county half each", () => {
    expect([4, 5, 6].map((floors) => paid(cn.dongying, floors, { hasPreparedShaft: true }))).toEqual([8, 9, 10]);
    const found = shared({ ...lift, divisionCode: "370502", floorCount: 5 }, withPacks([cn.dongying], "2025-08-01"));
    expect(found.subsidy?.bySource).toEqual([
      { source: "municipal", amountFen: 9 * wan },
      { source: "district", amountFen: 9 * wan },
    ]);
    expect(paid(cn.nanjing, 6, { hasPreparedShaft: true })).toBe(18);
  });
});

describe("sums of several levels and parts", () => {
  it("split Taiyuan's 250,000 as 10, 7.5 and 7.5, and pay no more than the cost", () => {
    const ctx = withPacks([cn.taiyuan], "2025-09-25");
    const input = { ...lift, divisionCode: "140105" };
    expect(shared(input, ctx).subsidy?.bySource.map(({ amountFen }) => amountFen / wan)).toEqual([10, 7.5, 7.5]);
    expect(
      shared({ ...input, costFen: 20 * wan }, ctx).subsidy?.bySource.map(({ amountFen }) => amountFen / wan),
    ).toEqual([8, 6, 6]);
    expect(run(input, withPacks([cn.taiyuan], "2025-09-24")).ok).toBe(false);
    expect(run(input, withPacks([cn.taiyuan], "2030-09-24")).ok).toBe(true);
    expect(run(input, withPacks([cn.taiyuan], "2030-09-25")).ok).toBe(false);
  });

  it("split Anqing's 150,000 as 8 and 7", () => {
    const found = shared({ ...lift, divisionCode: "340802" }, withPacks([cn.anqing], "2025-06-01"));
    expect(found.subsidy?.bySource.map(({ source, amountFen }) => [source, amountFen / wan])).toEqual([
      ["provincial", 8],
      ["municipal", 7],
    ]);
  });

  it("pay in Beijing for the lift and for moving pipes", () => {
    const ctx = withPacks([cn.beijing], "2018-06-15");
    const input = { ...lift, divisionCode: "110101", costFen: 80 * wan };
    const due = (rest: object): number => (shared({ ...input, ...rest }, ctx).subsidy?.dueFen as number) / wan;
    expect(due({})).toBe(24);
    expect(due({ pipeMovingFen: 30 * wan })).toBe(20 + 30);
    expect(due({ pipeMovingFen: 45 * wan })).toBe(14 + 40);
    expect(due({ pipeMovingFen: 30 * wan, eligibleCostFen: 40 * wan })).toBe(16 + 30);
  });

  it("run by the rule of the district before that of the city", () => {
    const ctx = withPacks([cn.beijing, cn.beijingHaidian], "2019-01-01", ["undated"]);
    expect(shared({ ...lift, divisionCode: "110108" }, ctx).subsidy?.amountFen).toBe(25 * wan);
    expect(shared({ ...lift, divisionCode: "110101" }, ctx).subsidy?.amountFen).toBe(20 * wan);
  });

  it.each([
    { pack: cn.hangzhou, divisionCode: "330105", on: "2018-01-01", expected: 20 },
    { pack: cn.chengdu, divisionCode: "510104", on: "2019-01-01", expected: 20 },
    { pack: cn.zhengzhou, divisionCode: "410102", on: "2019-01-01", expected: 12.5 },
    { pack: cn.shandong, divisionCode: "370102", on: "2017-06-01", expected: 20 },
    { pack: cn.qingdao, divisionCode: "370202", on: "2019-01-01", expected: 10 },
    { pack: cn.hefei, divisionCode: "340102", on: "2019-01-01", expected: 25 },
    { pack: cn.chongqing, divisionCode: "500103", on: "2019-01-01", expected: 25 },
  ])("$pack.id gives for half a million yuan what it prints", ({ pack, divisionCode, on, expected }) => {
    const found = shared({ ...lift, divisionCode }, withPacks([pack], on, ["undated"]));
    expect((found.subsidy?.amountFen as number) / wan).toBe(expected);
  });
});

describe("input that cannot be", () => {
  it("is refused, each with its place", () => {
    const { divisionCode: _, ...placeless } = lift;
    expect(
      faultsOf({
        ...placeless,
        floorCount: 6.3,
        eligibleCostFen: 51 * wan,
        pipeMovingFen: -1,
        entry: "side",
        builtYear: 1,
        year: 3000,
      }),
    ).toEqual([
      {
        code: "funding.elevator.part_exceeds_cost",
        path: "eligibleCostFen",
        params: { part: "eligible", partFen: 51 * wan, costFen: 50 * wan },
      },
      { code: "input.invalid_fen", path: "pipeMovingFen", params: { value: -1 } },
      { code: "funding.elevator.invalid_floor_count", path: "floorCount", params: { value: "6.3" } },
      { code: "input.invalid_value", path: "entry", params: { allowed: ["flat", "staggered"] } },
      { code: "input.too_small", path: "builtYear", params: { minimum: 1900, inclusive: true, of: "number" } },
      { code: "input.too_big", path: "year", params: { maximum: 2100, inclusive: true, of: "number" } },
      { code: "input.missing", path: "divisionCode", params: {} },
    ]);
    expect(
      faultsOf({
        ...lift,
        subsidy: "none",
        compensation: [{ householdId: "9", amountFen: 1 }],
        exemptions: [
          { householdId: "1", bearer: "x" },
          { householdId: "1", bearer: "district", mostFen: 0.5 },
        ],
      }),
    ).toMatchObject([
      { code: "funding.elevator.unknown_household", path: "compensation.0.householdId", params: { householdId: "9" } },
      { code: "input.invalid_value", path: "exemptions.0.bearer" },
      { code: "input.duplicate_id", path: "exemptions.1.householdId", params: { id: "1", firstIndex: 0 } },
      { code: "input.invalid_fen", path: "exemptions.1.mostFen" },
    ]);
    expect(
      faultsOf({
        ...lift,
        divisionCode: "22",
        floorCount: 0,
        subsidy: {
          amount: { kind: "lottery" },
          preparedShaft: { kind: "fixed", amountFen: -1 },
          pipeMoving: share("2", 1),
          split: [{ source: "x", weight: 0 }],
          leastFloors: 0.2,
          builtByYear: 1,
        },
      }),
    ).toMatchObject([
      { code: "input.too_small", path: "floorCount" },
      { code: "input.invalid_format", path: "divisionCode" },
      { code: "input.invalid_value", path: "subsidy.amount.kind" },
      { code: "input.invalid_fen", path: "subsidy.preparedShaft.amountFen" },
      { code: "input.invalid_share", path: "subsidy.pipeMoving.share" },
      { code: "input.invalid_value", path: "subsidy.split.0.source" },
      { code: "funding.no_positive_weight", path: "subsidy.split" },
      { code: "funding.elevator.invalid_floor_count", path: "subsidy.leastFloors" },
      { code: "input.too_small", path: "subsidy.builtByYear" },
    ]);
    expect(
      faultsOf({ ...lift, subsidy: fixed(40 * wan), contributions: [{ source: "donation", amountFen: 11 * wan }] }),
    ).toEqual([
      {
        code: "funding.elevator.contributions_exceed_cost",
        path: "contributions",
        params: { contributedFen: 11 * wan, remainingFen: 10 * wan, surplusFen: wan },
      },
    ]);
    const most = 90_000_000_000_000;
    expect(
      faultsOf({ ...lift, costFen: most, subsidy: "none", compensation: [{ householdId: "1", amountFen: 1 }] }),
    ).toMatchObject([{ code: "input.too_big", path: "compensation" }]);
  });
});

describe("five hundred lifts at random", () => {
  it("add up to the fen, whatever the subsidy, the compensation and the exemptions", () => {
    const random = seeded(20_251_124);
    const upTo = (most: number): number => Math.floor(random() * (most + 1));
    const sources = ["provincial", "municipal", "district", "residents", "former-owner-unit"];
    for (let round = 0; round < 500; round++) {
      const households = Array.from({ length: 2 + upTo(10) }, (_, at) => ({
        id: `h${at}`,
        weight: at === 0 ? 1 : upTo(9),
      }));
      const split = sources.slice(0, 1 + upTo(4)).map((source) => ({ source, weight: 1 + upTo(9) }));
      const amount =
        random() < 0.5 ? { kind: "fixed", amountFen: upTo(60 * wan) } : share(`0.${1 + upTo(998)}`, upTo(40 * wan));
      const costFen = upTo(60 * wan);
      const pick = households.filter(() => random() < 0.3);
      const found = shared({
        ...lift,
        costFen,
        pipeMovingFen: upTo(costFen),
        subsidy: random() < 0.1 ? "none" : { amount, split, pipeMoving: share("1", upTo(5 * wan)) },
        compensation: pick.map(({ id }) => ({ householdId: id, amountFen: upTo(wan) })),
        exemptions: pick.map(({ id }) => ({ householdId: id, bearer: sources[upTo(4)], mostFen: upTo(3 * wan) })),
        households,
        roundToFen: 1 + upTo(200),
      });
      expect(found.subsidy?.amountFen ?? 0).toBeLessThanOrEqual(costFen);
    }
  });
});

// Every pack of this part is made up: no real place is said to add up.
describe("a subsidy that adds to a more general one", () => {
  const aPack = (id: string, divisionCode: string, value: object): cn.CnPack => ({
    id: `made-up/${id}`,
    version: "1",
    verifiedOn: "2026-11-24" as never,
    divisionCode,
    sources: [{ id, title: id, titleEn: id, docNo: null, issuer: id, issuedOn: null, confidence: "derived" }],
    rules: {
      "funding.elevator.subsidy": {
        unit: "elevator-subsidy",
        datedBy: "event",
        series: [
          {
            from: "2020-01-01" as never,
            value: value as never,
            cites: [{ source: id, locator: null, confidence: "derived" }],
          },
        ],
      },
    },
  });
  const paidBy = (source: string) => ({ split: [{ source, weight: 1 }] });
  const province = aPack("province", "220000", fixed(10 * wan, paidBy("provincial")));
  const city = aPack("city", "220100", fixed(15 * wan, { addsTo: "more-general" }));
  const input = { ...lift, divisionCode: "220102" };

  it("is paid after it, and both are cited", () => {
    const { subsidy, ownersShareFen } = shared(input, withPacks([province, city]));
    expect(subsidy).toMatchObject({
      dueFen: 25 * wan,
      amountFen: 25 * wan,
      bySource: [
        { source: "provincial", amountFen: 10 * wan },
        { source: "municipal", amountFen: 15 * wan },
      ],
      rule: { pack: "made-up/city@1" },
      addedTo: [{ pack: "made-up/province@1" }],
    });
    expect(ownersShareFen).toBe(25 * wan);
  });

  it("takes the place of the other where it does not say that it adds", () => {
    const alone = aPack("city", "220100", fixed(15 * wan));
    expect(shared(input, withPacks([province, alone])).subsidy).toMatchObject({ amountFen: 15 * wan, addedTo: [] });
  });

  it("pays no more than the other leaves of the cost, and is a share of the whole cost", () => {
    const share40 = aPack("city", "220100", {
      amount: share("0.4", 30 * wan),
      ...paidBy("municipal"),
      addsTo: "more-general",
    });
    expect(shared(input, withPacks([province, share40])).subsidy?.bySource[1]).toEqual({
      source: "municipal",
      amountFen: 20 * wan,
    });
    const cheap = { ...input, costFen: 18 * wan };
    const result = run(cheap, withPacks([province, city]));
    expect(result.ok && result.value.subsidy).toMatchObject({ dueFen: 25 * wan, amountFen: 18 * wan });
    expect(result.ok && result.value.ownersShareFen).toBe(0);
    expect(result.issues).toMatchObject([
      { code: "funding.elevator.limited_to_cost", params: { dueFen: 15 * wan, costFen: 8 * wan } },
    ]);
  });

  it("names a source once that pays in both", () => {
    const both = aPack("city", "220100", fixed(5 * wan, { ...paidBy("provincial"), addsTo: "more-general" }));
    expect(shared(input, withPacks([province, both])).subsidy?.bySource).toEqual([
      { source: "provincial", amountFen: 15 * wan },
    ]);
  });

  it("judges the conditions of each by itself", () => {
    const high = aPack("province", "220000", fixed(10 * wan, { ...paidBy("provincial"), leastFloors: 7 }));
    const result = run({ ...input, floorCount: 6 }, withPacks([high, city]));
    expect(result.issues.map(({ code }) => code)).toEqual(["funding.elevator.too_few_floors"]);
    expect(result.ok && result.value.subsidy?.amountFen).toBe(15 * wan);
  });

  it("is paid alone where nothing is in force to add to, and says so", () => {
    expect(codes(input, withPacks([city]))).toEqual(["funding.elevator.nothing_to_add_to"]);
    expect(shared(input, withPacks([city])).subsidy?.amountFen).toBe(15 * wan);
  });

  it("is refused where what it adds to leaves its share open, and for another word", () => {
    const open = aPack("province", "220000", { amount: share(null, 5 * wan), ...paidBy("provincial") });
    expect(faultsOf(input, withPacks([open, city]))).toMatchObject([
      { code: "policy.value_not_given", params: { pack: "made-up/province@1" } },
    ]);
    expect(faultsOf({ ...input, subsidy: fixed(1, { addsTo: "province" }) })).toMatchObject([
      { code: "input.invalid_value", path: "subsidy.addsTo" },
    ]);
  });

  it("may be the caller's own", () => {
    const own = { ...input, subsidy: fixed(1 * wan, { addsTo: "more-general" }) };
    expect(shared(own, withPacks([province, city])).subsidy).toMatchObject({ amountFen: 26 * wan, rule: null });
  });
});

describe("replacing an old lift", () => {
  const old = { ...lift, divisionCode: "610102", year: 2026, isReplacement: true };
  const packs = withPacks([cn.shaanxi, cn.xian], "2026-06-01");

  it.each([
    [9, 10],
    [9.5, null],
    [10, 15],
    [18, 15],
    [19, 20],
    [33, 20],
  ])("in Shaanxi: a lift of %d stops gets %s wan", (floorCount, amount) => {
    if (amount === null) {
      expect(faultsOf({ ...old, floorCount }, packs)).toMatchObject([{ code: "funding.elevator.floors_not_in_table" }]);
      return;
    }
    expect(shared({ ...old, floorCount }, packs).subsidy?.amountFen).toBe(amount * wan);
    expect(codes({ ...old, floorCount }, packs)).toEqual(["policy.doubtful_text"]);
  });

  it("has rules of its own: none in force before 2026, and that for an added lift is another", () => {
    expect(faultsOf({ ...old, year: 2025 }, packs)).toMatchObject([
      { code: "policy.no_rule_in_force", params: { rule: "funding.elevator.replacement_subsidy" } },
    ]);
    const { isReplacement: _, ...added } = old;
    expect(shared({ ...added, floorCount: 6, builtYear: 1998 }, packs).subsidy).toMatchObject({
      amountFen: 15 * wan,
      rule: { rule: "funding.elevator.subsidy", pack: "cn/xian@2026.1.0" },
    });
    expect(faultsOf({ ...old, isReplacement: "yes" }, packs)).toMatchObject([{ path: "isReplacement" }]);
  });
});
