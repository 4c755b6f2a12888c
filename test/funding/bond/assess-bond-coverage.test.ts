import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { FundingRules } from "../../../src/funding/rules.ts";
import { civilDate } from "../../../src/kernel/civil-date.ts";
import * as packs from "../../../src/policies/cn/index.ts";
import type { Pack } from "../../../src/policy/types.ts";
import { assess, assessed, faultsOf, noPacks } from "./support.ts";

interface Golden {
  readonly source: string;
  readonly confidence: string;
  readonly kind: string;
  readonly on: string;
  readonly input: object;
  readonly expected: {
    readonly coverage: string;
    readonly verdict: string;
    readonly interestFen: number;
    readonly debtServiceFen: number;
    readonly issues?: readonly string[];
    readonly reasons?: readonly string[];
  };
}

const folder = new URL("../../golden/bond/", import.meta.url);
const loan = {
  id: "b",
  financing: "special-bond",
  principalFen: 1_000,
  annualRate: "0.1",
  years: 3,
  kind: "bullet",
  firstYear: 2025,
};
const year = (of: number, incomeFen: number, costFen = 0) => ({ year: of, incomeFen, costFen });
const byYear = (...years: object[]) => ({ loans: [loan], income: { kind: "by-year", years } });
const net = (netDifferenceFen: number, rest: object = {}) => ({
  loans: [loan],
  income: { kind: "net-total", netDifferenceFen },
  ...rest,
});

describe("published projects", () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith(".json")))("%s", (name) => {
    const golden = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Golden;
    expect([golden.source, golden.confidence, golden.kind].every((text) => text.length > 5)).toBe(true);
    const result = assess(golden.input, { packs: [], on: civilDate(golden.on) });
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    const { coverage, verdict, interestFen, debtServiceFen, reasons } = result.value;
    const { issues = [], reasons: expected = [], ...figures } = golden.expected;
    expect({ coverage: coverage.text, verdict, interestFen, debtServiceFen }).toEqual(figures);
    expect(result.issues.map(({ code }) => code)).toEqual(issues);
    if (verdict !== "unknown") expect(reasons.map(({ code }) => code)).toEqual(expected);
  });
});

describe("coverage", () => {
  it("is an exact fraction of fen, and its text as asked for", () => {
    expect(assessed(net(1_299)).coverage).toEqual({ num: 1_299, den: 1_300, text: "1.00" });
    expect(assessed(net(1_299, { decimals: 4 })).coverage.text).toBe("0.9992");
    expect(assessed(net(1_299, { rounding: "floor" })).coverage.text).toBe("0.99");
    expect(assessed(net(1_299, { decimals: 0 })).coverage.text).toBe("1");
    expect(assessed(net(-6)).coverage).toEqual({ num: -6, den: 1_300, text: "0.00" });
    expect(assessed(net(-7)).coverage.text).toBe("-0.01");
    expect(assessed(net(0)).coverage.text).toBe("0.00");
  });

  it("is told where the quotient is too large for a step", () => {
    const tiny = { ...loan, principalFen: 1, annualRate: "0" };
    const huge = assessed({
      loans: [tiny],
      income: { kind: "net-total", netDifferenceFen: 90_000_000_000_000 },
      decimals: 4,
    });
    expect(huge.coverage.text).toBe("90000000000000.0000");
  });

  it("adds up loans of several kinds, and tells each kind apart", () => {
    const loans = [loan, { ...loan, id: "l", financing: "policy-loan", kind: "equal-principal" }, { ...loan, id: "c" }];
    const found = assessed({ loans, income: { kind: "total", incomeFen: 5_000, costFen: 1_000 } });
    expect(found.byFinancing).toEqual([
      { financing: "special-bond", principalFen: 2_000, interestFen: 600, debtServiceFen: 2_600 },
      { financing: "policy-loan", principalFen: 1_000, interestFen: 200, debtServiceFen: 1_200 },
    ]);
    expect(found.coverage).toEqual({ num: 4_000, den: 3_800, text: "1.05" });
    expect(found.byYear).toBeNull();
    expect(found.schedules.map(({ id }) => id)).toEqual(["b", "l", "c"]);
  });

  it("runs year by year, from the first income to the last payment", () => {
    const found = assessed(byYear(year(2024, 50, 20), year(2026, 1_500)));
    expect(
      found.byYear?.map((row) => [row.year, row.netDifferenceFen, row.debtServiceFen, row.coverage?.text ?? null]),
    ).toEqual([
      [2024, 30, 0, null],
      [2025, 0, 100, "0.00"],
      [2026, 1_500, 100, "15.00"],
      [2027, 0, 1_100, "0.00"],
    ]);
    expect(found.byYear?.map((row) => [row.cumulativeNetDifferenceFen, row.cumulativeDebtServiceFen])).toEqual([
      [30, 0],
      [30, 100],
      [1_530, 200],
      [1_530, 1_300],
    ]);
    expect([found.breakEvenYear, found.shortYears]).toEqual([2026, [2025]]);
  });

  it("names the year in which income so far first covers what was due, and the years that fall short again", () => {
    // Interest of 100 a year is covered from the first year on; the principal at the end is not.
    const found = assessed(byYear(year(2025, 200), year(2026, 200), year(2027, 200)));
    expect([found.breakEvenYear, found.shortYears]).toEqual([2025, [2027]]);
    expect(assessed(byYear(year(2025, 0))).breakEvenYear).toBeNull();
    // Exactly enough is enough; one fen less is not.
    expect(assessed(byYear(year(2027, 1_300))).breakEvenYear).toBe(2027);
    expect(assessed(byYear(year(2027, 1_299))).breakEvenYear).toBeNull();
  });

  it("gathers two payments of one year", () => {
    const found = assessed({
      loans: [{ ...loan, interest: "half-yearly" }],
      income: { kind: "by-year", years: [year(2025, 100)] },
    });
    expect(found.byYear?.map(({ interestFen }) => interestFen)).toEqual([100, 100, 100]);
  });

  it("warns of years not covered where the whole term is", () => {
    const result = assess(byYear(year(2025, 50), year(2027, 1_500)));
    expect(result.issues.map(({ code, severity, params }) => [code, severity, params])).toEqual([
      ["funding.bond.years_not_covered", "warning", { years: [2025, 2026] }],
    ]);
  });
});

describe("less income", () => {
  it("is tried by 5, 10 and 20 % where nothing else is asked, the cost as it is", () => {
    const found = assessed({ loans: [loan], income: { kind: "total", incomeFen: 2_000, costFen: 500 } });
    expect(
      found.sensitivity.map(({ incomeDrop, of, netDifferenceFen, coverage }) => [
        incomeDrop,
        of,
        netDifferenceFen,
        coverage.text,
      ]),
    ).toEqual([
      ["0.05", "income", 1_400, "1.08"],
      ["0.1", "income", 1_300, "1.00"],
      ["0.2", "income", 1_100, "0.85"],
    ]);
  });

  it("falls upon the net income where that is all there is", () => {
    const found = assessed(net(2_000, { incomeDrops: ["0.333", "1"] }));
    expect(found.sensitivity.map(({ of, netDifferenceFen }) => [of, netDifferenceFen])).toEqual([
      ["net-income", 1_334],
      ["net-income", 0],
    ]);
    expect(assessed(net(-1)).sensitivity).toEqual([]);
  });

  it("only ever lowers the coverage", () => {
    for (const kept of ["0", "0.05", "0.1", "0.2", "0.999"]) {
      const { coverage, sensitivity } = assessed({
        loans: [loan],
        income: { kind: "total", incomeFen: 4_321, costFen: 99 },
        incomeDrops: [kept],
      });
      expect(sensitivity[0]?.coverage.num).toBeLessThanOrEqual(coverage.num);
    }
  });
});

describe("the verdict", () => {
  const pack: Pack<Pick<FundingRules, "funding.bond.minimum_coverage">> = {
    id: "cn/x",
    version: "1",
    verifiedOn: civilDate("2024-01-01"),
    divisionCode: "220100",
    sources: [
      {
        id: "X",
        title: "某市办法",
        titleEn: "Measures",
        docNo: null,
        issuer: "某市",
        issuedOn: null,
        confidence: "verified-secondary",
        note: "Invented for this test.",
      },
    ],
    rules: {
      "funding.bond.minimum_coverage": {
        unit: "1",
        datedBy: "event",
        series: [
          {
            from: civilDate("2024-01-01"),
            value: "1.2",
            cites: [{ source: "X", locator: null, confidence: "verified-secondary" }],
          },
        ],
      },
    },
  };
  const ctx = { packs: [pack], on: civilDate("2024-06-01") };

  it("is unknown where neither caller nor pack gives a minimum, and no shipped pack does", () => {
    const found = assessed(net(10_000), { ...noPacks, packs: Object.values(packs) });
    expect([found.verdict, found.missing, found.minimumCoverage]).toEqual([
      "unknown",
      ["rule:funding.bond.minimum_coverage"],
      null,
    ]);
    expect(found.reasons.map(({ code, severity }) => [code, severity])).toEqual([
      ["policy.no_rule_in_force", "warning"],
    ]);
  });

  it("is met at exactly the minimum of a pack, and not one fen below, cited", () => {
    const at = (fen: number) => assessed(net(fen, { divisionCode: "220102" }), ctx);
    expect(at(1_561).verdict).toBe("met");
    expect(at(1_560).verdict).toBe("met");
    const below = at(1_559);
    expect(below.verdict).toBe("not-met");
    expect(below.reasons.map(({ code, params, rules }) => [code, params, rules[0]?.pack])).toEqual([
      ["funding.bond.below_minimum", { coverage: "1.20", minimum: "1.2", neededFen: 1_560, shortFen: 1 }, "cn/x@1"],
    ]);
    expect(assessed(net(1_559, { divisionCode: "220200" }), ctx).verdict).toBe("unknown");
  });

  it("goes by the caller's minimum first", () => {
    expect(assessed(net(1_559, { minimumCoverage: "1.1" }), ctx)).toMatchObject({
      verdict: "met",
      minimumCoverage: "1.1",
    });
    expect(assessed(net(0, { minimumCoverage: "0" }), ctx).verdict).toBe("met");
  });
});

describe("input that cannot be", () => {
  it("is refused, each with its place", () => {
    expect(
      faultsOf(
        assess({
          loans: [],
          income: { kind: "by-year", years: [] },
          decimals: 5,
          rounding: "up",
          divisionCode: "22",
          planYear: 1,
          minimumCoverage: "120",
          incomeDrops: ["1.5"],
        }),
      ),
    ).toEqual([
      { code: "funding.bond.no_loan", path: "loans", params: {} },
      { code: "input.too_small", path: "income.years", params: { minimum: 1, inclusive: true, of: "array" } },
      { code: "input.invalid_share", path: "incomeDrops.0", params: { value: "1.5" } },
      { code: "input.too_big", path: "minimumCoverage", params: { maximum: 100, inclusive: true, of: "number" } },
      { code: "input.too_big", path: "decimals", params: { maximum: 4, inclusive: true, of: "number" } },
      {
        code: "input.invalid_value",
        path: "rounding",
        params: { allowed: ["half-up", "half-even", "floor", "ceiling", "toward-zero", "away-from-zero"] },
      },
      { code: "input.invalid_format", path: "divisionCode", params: { format: "division-code" } },
      { code: "input.too_small", path: "planYear", params: { minimum: 1900, inclusive: true, of: "number" } },
    ]);
    const { firstYear: _, ...undatedLoan } = loan;
    expect(faultsOf(assess({ ...byYear(year(2025, 1)), loans: [undatedLoan] }))).toEqual([
      { code: "input.missing", path: "loans.0.firstYear", params: {} },
    ]);
    expect(faultsOf(assess(byYear(year(2025, 1), year(2025, 2))))).toEqual([
      { code: "funding.bond.duplicate_year", path: "income.years.1.year", params: { year: 2025, firstIndex: 0 } },
    ]);
    expect(faultsOf(assess({ ...net(1), loans: [loan, { ...loan, financing: "equity" }] }))).toEqual([
      { code: "input.duplicate_id", path: "loans.1.id", params: { id: "b", firstIndex: 0 } },
      {
        code: "input.invalid_value",
        path: "loans.1.financing",
        params: { allowed: ["special-bond", "policy-loan", "treasury-bond"] },
      },
    ]);
    expect(faultsOf(assess({ loans: [loan], income: { kind: "guess" } }))).toHaveLength(1);
    expect(faultsOf(assess(net(0.5)))).toEqual([
      { code: "input.invalid_fen", path: "income.netDifferenceFen", params: { value: 0.5 } },
    ]);
    expect(faultsOf(assess(net(1, { minimumCoverage: "-1" })))).toEqual([
      { code: "input.invalid_format", path: "minimumCoverage", params: { format: "decimal" } },
    ]);
    const most = 90_000_000_000_000;
    expect(faultsOf(assess(byYear(year(2025, most), year(2026, most))))).toMatchObject([
      { code: "input.too_big", path: "income.years" },
    ]);
    const half = { ...loan, principalFen: most / 2 };
    expect(faultsOf(assess({ ...net(1), loans: [half, { ...half, id: "c" }] }))).toMatchObject([
      { code: "input.too_big", path: "loans" },
    ]);
  });
});
