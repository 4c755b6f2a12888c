import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessEligibility } from "../../src/eligibility/assess-eligibility.ts";
import type { EligibilityRules } from "../../src/eligibility/rules.ts";
import { eligibilitySteps } from "../../src/eligibility/steps.ts";
import type { EligibilityAssessment, EligibilityFacts } from "../../src/eligibility/types.ts";
import type { CivilDate } from "../../src/kernel/brand.ts";
import { civilDate } from "../../src/kernel/civil-date.ts";
import { unwrap } from "../../src/kernel/outcome.ts";
import { replay } from "../../src/kernel/replay.ts";
import { jilin } from "../../src/policies/cn/jilin/province.ts";
import { national } from "../../src/policies/cn/national.ts";
import { chengdu } from "../../src/policies/cn/sichuan/chengdu.ts";
import type { Context, Dated, Pack } from "../../src/policy/types.ts";
import { deepFreeze } from "../support/deep-freeze.ts";

type Ctx = Context<EligibilityRules>;

const on = (day: string, ...packs: readonly Pack<EligibilityRules>[]): Ctx =>
  deepFreeze({ packs: packs.length === 0 ? [national] : packs, on: civilDate(day) });
const in2021 = on("2021-06-01");

/** Everything beside the year speaks for the community. */
const sound = { landKind: "ordinary", isInShantytownPlan: false, isToBeRebuilt: false, isWilling: true } as const;
const secured = { isEarlierTaskSecured: true, isWithinFiscalCapacity: true } as const;

/** A pack with one rule of a place. */
function local(builtBy: number | null, more: Partial<Dated<number>> = {}): Pack<EligibilityRules> {
  const source = {
    id: "L",
    title: "L",
    titleEn: "L",
    docNo: null,
    issuer: "L",
    issuedOn: null,
    confidence: "derived",
  } as const;
  const series = [
    {
      from: "2019-01-01" as CivilDate,
      value: builtBy,
      cites: [{ source: "L", locator: null, confidence: "derived" }],
      ...more,
    },
  ] as const;
  return {
    id: "cn/l",
    version: "1",
    verifiedOn: civilDate("2026-01-01"),
    divisionCode: null,
    sources: [source],
    rules: { "eligibility.local_built_by": { unit: "year", datedBy: "event", series } },
  };
}

/** The assessment, after what holds of every one was checked. */
function assess(facts: EligibilityFacts, ctx: Ctx = in2021): EligibilityAssessment {
  const outcome = assessEligibility(deepFreeze(facts), ctx);
  expect(replay(outcome.trace)).toEqual([]);
  expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  expect(outcome.trace.length).toBeGreaterThan(0);
  for (const step of outcome.trace) expect(eligibilitySteps).toContain(step.name);
  return unwrap(outcome);
}

const verdictOf = (facts: EligibilityFacts, ctx?: Ctx): string => assess({ ...sound, ...facts }, ctx).verdict;
const codesOf = (found: EligibilityAssessment): string[] =>
  found.reasons.map((reason) => `${reason.severity} ${reason.code.replace("eligibility.", "")}`);

describe("eligibility: examples", () => {
  it("takes a community of 1998 first", () => {
    const found = assess({ ...sound, builtYear: 1998 });
    expect(found).toMatchObject({ verdict: "met", priority: true, missing: [] });
    expect(found.reasons.map(({ code, params, rules }) => [code, params, rules[0]?.cites[0]?.source])).toEqual([
      ["eligibility.priority_scope", { latestBuiltYear: 1998, builtByYear: 2000 }, "GBF-2020-23"],
    ]);
    expect(found.rules.map((ref) => ref.rule)).toEqual([
      "eligibility.priority_built_by",
      "eligibility.excluded",
      "eligibility.residents_willing",
    ]);
  });

  it("takes a whole community as facts", () => {
    expect(
      assess({ ...sound, id: "c1", name: "Nanhu", divisionCode: "220104", builtYear: 1998 } as EligibilityFacts)
        .verdict,
    ).toBe("met");
  });

  it("names every fact that is not given", () => {
    const found = assess({});
    expect(found).toMatchObject({ verdict: "unknown", priority: false });
    expect(found.missing).toEqual([
      "community.builtYear",
      "community.landKind",
      "community.isInShantytownPlan",
      "community.isToBeRebuilt",
      "community.isWilling",
    ]);
    expect(found.reasons.map(({ code, path }) => [code, path])).toEqual(
      ["builtYear", "landKind", "isInShantytownPlan", "isToBeRebuilt", "isWilling"].map((fact) => [
        "eligibility.fact_not_given",
        [fact],
      ]),
    );
  });

  it("takes a fact left undefined for one not given", () => {
    expect(assess({ ...sound, builtYear: 1998, isWilling: undefined }).missing).toEqual(["community.isWilling"]);
  });
});

describe("eligibility: boundaries of the year", () => {
  it("2000 is within the priority, 2001 is left to the place", () => {
    expect(assess({ ...sound, builtYear: 2000 })).toMatchObject({ verdict: "met", priority: true });
    const later = assess({ ...sound, builtYear: 2001, divisionCode: "440100" });
    expect(later).toMatchObject({ verdict: "unknown", priority: false, missing: ["rule:eligibility.local_built_by"] });
    expect(later.reasons.map(({ severity, code, params }) => [severity, code, params])).toEqual([
      ["info", "eligibility.built_after_priority_year", { earliestBuiltYear: 2001, builtByYear: 2000 }],
      ["warning", "eligibility.left_to_locality", { earliestBuiltYear: 2001, divisionCode: "440100" }],
    ]);
  });

  it("2001 to 2005 may be added in the plans of 2023 and 2024, under both conditions", () => {
    const inPlan = (planYear: number, facts: EligibilityFacts): string =>
      verdictOf({ planYear, ...facts }, on("2025-06-01"));
    expect([2022, 2023, 2024, 2025].map((planYear) => inPlan(planYear, { builtYear: 2003, ...secured }))).toEqual([
      "unknown",
      "met",
      "met",
      "unknown",
    ]);
    expect([2000, 2001, 2005, 2006].map((builtYear) => inPlan(2024, { builtYear, ...secured }))).toEqual([
      "met",
      "met",
      "met",
      "unknown",
    ]);
    expect(inPlan(2024, { builtYear: 2003, ...secured, isEarlierTaskSecured: false })).toBe("not-met");
    expect(inPlan(2024, { builtYear: 2003, isWithinFiscalCapacity: false })).toBe("not-met");
    expect(inPlan(2024, { builtYear: 2003, isEarlierTaskSecured: true })).toBe("unknown");
  });

  it("names the conditions that are not known, and cites the notice", () => {
    const found = assess({ ...sound, builtYear: 2003, planYear: 2023 });
    expect(found.missing).toEqual(["plan.isEarlierTaskSecured", "plan.isWithinFiscalCapacity"]);
    expect(found.reasons.at(-1)?.rules[0]?.cites[0]?.source).toBe("JBC-2023-26");
    expect(codesOf(assess({ ...sound, builtYear: 2003, planYear: 2023, ...secured }))).toEqual([
      "info built_after_priority_year",
      "info conditional_scope",
    ]);
  });

  it("looks the conditional rule up on the day asked where no plan year is given, and says so", () => {
    const outcome = assessEligibility({ ...sound, builtYear: 2003, ...secured }, on("2023-09-01"));
    expect(outcome.ok && outcome.value.verdict).toBe("met");
    expect(outcome.issues.map((issue) => [issue.severity, issue.code])).toEqual([
      ["info", "policy.plan_year_not_given"],
    ]);
    expect(
      ["2022-12-31", "2023-01-01", "2024-12-31", "2025-01-01"].map((day) =>
        verdictOf({ builtYear: 2003, ...secured }, on(day)),
      ),
    ).toEqual(["unknown", "met", "met", "unknown"]);
  });

  it("the limit of the place is itself within it", () => {
    const ctx = on("2021-06-01", national, local(2005));
    expect([2000, 2001, 2005, 2006].map((builtYear) => verdictOf({ builtYear }, ctx))).toEqual([
      "met",
      "met",
      "met",
      "not-met",
    ]);
    expect(codesOf(assess({ ...sound, builtYear: 2003 }, ctx))).toEqual([
      "info built_after_priority_year",
      "info local_scope",
    ]);
    expect(codesOf(assess({ ...sound, builtYear: 2006 }, ctx))).toEqual([
      "info built_after_priority_year",
      "error built_after_local_limit",
    ]);
  });

  it("the limit of the place binds whatever the national text lets in", () => {
    const strict = on("2024-06-01", national, local(1995));
    expect([1995, 1996, 2003].map((builtYear) => verdictOf({ builtYear, planYear: 2024, ...secured }, strict))).toEqual(
      ["met", "not-met", "not-met"],
    );
    expect(assess({ ...sound, builtYear: 1996 }, strict).priority).toBe(false);
  });

  it("the conditions bind within the limit of the place too; beyond the national years the place decides", () => {
    const wide = on("2024-06-01", national, local(2010));
    expect(verdictOf({ builtYear: 2003, planYear: 2024, ...secured, isEarlierTaskSecured: false }, wide)).toBe(
      "not-met",
    );
    expect([2006, 2010, 2011].map((builtYear) => verdictOf({ builtYear, planYear: 2024 }, wide))).toEqual([
      "met",
      "met",
      "not-met",
    ]);
  });
});

describe("eligibility: first and last days of rules", () => {
  it("the opinions of 2020 hold from 2020-07-20", () => {
    const before = assess({ ...sound, builtYear: 1998 }, on("2020-07-19"));
    expect(before).toMatchObject({
      verdict: "unknown",
      priority: false,
      missing: ["rule:eligibility.priority_built_by", "rule:eligibility.residents_willing"],
    });
    expect(before.reasons.map(({ severity, code }) => [severity, code])).toEqual([
      ["warning", "policy.no_rule_in_force"],
      ["warning", "policy.no_rule_in_force"],
    ]);
    expect(verdictOf({ builtYear: 1998 }, on("2020-07-20"))).toBe("met");
  });

  it("the exclusions hold from 2019-05-01, before the opinions", () => {
    expect(assess({ landKind: "urban-village" }, on("2019-05-01")).verdict).toBe("not-met");
    const before = assess({ landKind: "urban-village" }, on("2019-04-30"));
    expect(before.verdict).toBe("unknown");
    expect(before.missing).toEqual([
      "rule:eligibility.priority_built_by",
      "community.builtYear",
      "rule:eligibility.excluded",
      "rule:eligibility.residents_willing",
    ]);
  });

  it("a place with a limit of its own decides before the opinions", () => {
    const ctx = on("2019-06-01", national, local(2000));
    expect(codesOf(assess({ ...sound, builtYear: 1998 }, ctx))).toEqual([
      "info local_scope",
      "warning policy.no_rule_in_force",
    ]);
    expect(verdictOf({ builtYear: 2001 }, ctx)).toBe("not-met");
    expect(verdictOf({ builtYearSpan: { to: 2001 } }, ctx)).toBe("unknown");
  });
});

describe("eligibility: spans of years", () => {
  it.each([
    ["no later than 2000", { to: 2000 }, "met", true],
    ["no later than 2001", { to: 2001 }, "unknown", false],
    ["2000 or later", { from: 2000 }, "unknown", false],
    ["2001 or later", { from: 2001 }, "unknown", false],
    ["1998 to 2003", { from: 1998, to: 2003 }, "unknown", false],
    ["nothing known", {}, "unknown", false],
  ])("%s", (_, builtYearSpan, verdict, priority) => {
    expect(assess({ ...sound, builtYearSpan })).toMatchObject({ verdict, priority });
  });

  it("asks for the year where the span lies on both sides of a limit", () => {
    const found = assess({ ...sound, builtYearSpan: { from: 1998, to: 2003 } });
    expect(found.missing).toEqual(["community.builtYear"]);
    expect(found.reasons.map(({ code, path, params }) => [code, path, params])).toEqual([
      ["eligibility.span_straddles_limit", ["builtYearSpan"], { fromYear: 1998, toYear: 2003, limitYears: [2000] }],
    ]);
    expect(
      assess({ ...sound, builtYearSpan: { to: 2010 }, planYear: 2024 }, on("2024-06-01", national, local(2003)))
        .reasons[0]?.params,
    ).toEqual({ fromYear: null, toYear: 2010, limitYears: [2000, 2003] });
    expect(
      assess({ ...sound, builtYearSpan: { from: 2004 }, planYear: 2024, ...secured }, on("2024-06-01")).reasons[1]
        ?.params,
    ).toEqual({ fromYear: 2004, toYear: null, limitYears: [2005] });
  });

  it("does not ask where every year of the span is left to the place", () => {
    expect(assess({ ...sound, builtYearSpan: { from: 2001, to: 2003 } }).missing).toEqual([
      "rule:eligibility.local_built_by",
    ]);
  });

  it("is met where every year is; whether it comes first stays open and is asked for", () => {
    const found = assess(
      { ...sound, builtYearSpan: { from: 1998, to: 2003 } },
      on("2021-06-01", national, local(2005)),
    );
    expect(found).toMatchObject({ verdict: "met", priority: false, missing: ["community.builtYear"] });
    expect(codesOf(found)).toEqual(["info local_scope", "warning span_straddles_limit"]);
  });

  it("is met, and asks nothing, where every year is within limits after the priority", () => {
    const found = assess(
      { ...sound, builtYearSpan: { from: 2001, to: 2008 }, planYear: 2024, ...secured },
      on("2024-06-01", national, local(2010)),
    );
    expect(found).toMatchObject({ verdict: "met", missing: [] });
    expect(codesOf(found)).toEqual(["info built_after_priority_year", "info conditional_scope", "info local_scope"]);
  });

  it("is not met where no year is", () => {
    expect(verdictOf({ builtYearSpan: { from: 2006 } }, on("2021-06-01", national, local(2005)))).toBe("not-met");
    const ctx = on("2024-06-01", national, local(2004));
    const found = assess(
      { ...sound, builtYearSpan: { from: 2002, to: 2008 }, planYear: 2024, ...secured, isEarlierTaskSecured: false },
      ctx,
    );
    expect(found).toMatchObject({ verdict: "not-met", missing: [] });
    expect(codesOf(found)).toEqual([
      "info built_after_priority_year",
      "error condition_not_met",
      "error built_after_local_limit",
    ]);
  });

  it("names everything that is open where no year of the span is decided", () => {
    const found = assess(
      { ...sound, builtYearSpan: { from: 2004, to: 2008 }, planYear: 2024, isEarlierTaskSecured: true },
      on("2024-06-01"),
    );
    expect(found.verdict).toBe("unknown");
    expect(found.missing).toEqual([
      "plan.isWithinFiscalCapacity",
      "rule:eligibility.local_built_by",
      "community.builtYear",
    ]);
  });

  it("minds the year where both are given", () => {
    expect(assess({ ...sound, builtYear: 1999, builtYearSpan: { from: 1990, to: 2003 } })).toMatchObject({
      verdict: "met",
      priority: true,
    });
  });
});

describe("eligibility: findings against a community", () => {
  it.each([
    ["urban village", { landKind: "urban-village" }, "excluded_land", { landKind: "urban-village" }],
    ["self-built houses", { landKind: "self-built" }, "excluded_land", { landKind: "self-built" }],
    ["shantytown plan", { isInShantytownPlan: true }, "in_shantytown_plan", {}],
    ["demolition and rebuilding", { isToBeRebuilt: true }, "to_be_rebuilt", {}],
    ["residents do not want it", { isWilling: false }, "not_willing", {}],
  ] as const)("%s", (_, fact, code, params) => {
    const found = assess({ ...sound, builtYear: 1998, ...fact });
    expect(found).toMatchObject({ verdict: "not-met", priority: false });
    const against = found.reasons.filter((reason) => reason.severity === "error");
    expect(against.map((reason) => [reason.code, reason.params, reason.path])).toEqual([
      [`eligibility.${code}`, params, Object.keys(fact)],
    ]);
    expect(against[0]?.rules).toHaveLength(1);
  });

  it("decides by one fact against it, whatever else is not known, and lists every reason", () => {
    const found = assess({ landKind: "urban-village", isToBeRebuilt: true });
    expect(found.verdict).toBe("not-met");
    expect(codesOf(found)).toEqual([
      "warning fact_not_given",
      "error excluded_land",
      "warning fact_not_given",
      "error to_be_rebuilt",
      "warning fact_not_given",
    ]);
    expect(found.missing).toEqual(["community.builtYear", "community.isInShantytownPlan", "community.isWilling"]);
  });

  it("says that the list of exclusions is remembered and not read", () => {
    expect(
      assess({ landKind: "self-built" }).rules.find((ref) => ref.rule === "eligibility.excluded")?.cites[0]?.confidence,
    ).toBe("from-memory");
  });
});

describe("eligibility: packs of places", () => {
  it("Jilin takes in what was built by 2005, in the plans of 2021 to 2025", () => {
    const ctx = on("2021-06-01", national, jilin);
    const at = (planYear: number, builtYear: number, divisionCode = "220104"): string =>
      verdictOf({ planYear, builtYear, divisionCode }, ctx);
    expect([at(2020, 2005), at(2021, 2005), at(2021, 2006), at(2025, 2005), at(2026, 2005)]).toEqual([
      "unknown",
      "met",
      "not-met",
      "met",
      "unknown",
    ]);
    expect(at(2021, 2005, "210100")).toBe("unknown");
    const outcome = assessEligibility({ ...sound, planYear: 2021, builtYear: 2005, divisionCode: "220104" }, ctx);
    expect(outcome.issues.map((issue) => [issue.code, issue.params["warning"]])).toEqual([
      ["policy.doubtful_text", "jilin-built-by-means"],
    ]);
  });

  it("an undated limit runs only when asked for, and is named when it does not", () => {
    const ctx = on("2021-06-01", national, chengdu);
    const facts = { ...sound, builtYear: 2004, divisionCode: "510104" };
    const refused = assess(facts, ctx);
    expect(codesOf(refused)).toEqual([
      "info built_after_priority_year",
      "warning left_to_locality",
      "warning policy.rule_not_included",
    ]);
    expect(refused).toMatchObject({ verdict: "unknown", missing: ["rule:eligibility.local_built_by"] });
    const included = { ...ctx, include: ["undated"] } as const;
    expect([2004, 2005].map((builtYear) => verdictOf({ builtYear, divisionCode: "510104" }, included))).toEqual([
      "met",
      "not-met",
    ]);
  });

  it("a refused limit is not mentioned where the priority decides", () => {
    expect(
      codesOf(assess({ ...sound, builtYear: 1990, divisionCode: "510104" }, on("2021-06-01", national, chengdu))),
    ).toEqual(["info priority_scope"]);
  });

  it("a place may shorten the list of exclusions, down to nothing", () => {
    const none = local(2005);
    const pack: Pack<EligibilityRules> = {
      ...none,
      rules: {
        "eligibility.excluded": {
          unit: "code",
          datedBy: "event",
          series: [
            {
              from: "2019-01-01" as CivilDate,
              value: [],
              cites: [{ source: "L", locator: null, confidence: "derived" }],
            },
          ],
        },
      },
    };
    expect(
      assess({ builtYear: 1998, landKind: "urban-village", isWilling: true }, on("2021-06-01", national, pack)),
    ).toMatchObject({ verdict: "met", missing: [] });
  });

  it("a limit that the source does not give is named", () => {
    expect(codesOf(assess({ ...sound, builtYear: 2003 }, on("2021-06-01", national, local(null))))).toEqual([
      "info built_after_priority_year",
      "warning left_to_locality",
      "warning policy.value_not_given",
    ]);
  });

  it("no pack at all leaves everything open", () => {
    const found = assess({ ...sound, builtYear: 1998 }, deepFreeze({ packs: [], on: civilDate("2021-06-01") }));
    expect(found).toMatchObject({
      verdict: "unknown",
      rules: [],
      missing: [
        "rule:eligibility.priority_built_by",
        "rule:eligibility.excluded",
        "rule:eligibility.residents_willing",
      ],
    });
  });
});

describe("eligibility: bad data", () => {
  const faultsOf = (facts: object): unknown[] => {
    const outcome = assessEligibility(deepFreeze(facts), in2021);
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
    return outcome.ok
      ? []
      : outcome.issues.map(({ code, path, params }) => [code.replace("eligibility.", ""), path.join("."), params]);
  };
  const bounds = { minimumYear: 1900, maximumYear: 2100 };

  it.each([
    ["a year of 1800", { builtYear: 1800 }, "builtYear", "1800"],
    ["a year of 1899", { builtYear: 1899 }, "builtYear", "1899"],
    ["a year of 2101", { builtYear: 2101 }, "builtYear", "2101"],
    ["half a year", { builtYear: 1999.5 }, "builtYear", "1999.5"],
    ["no number", { builtYear: Number.NaN }, "builtYear", "NaN"],
    ["infinity", { builtYear: Number.POSITIVE_INFINITY }, "builtYear", "Infinity"],
    ["text", { builtYear: "1998" }, "builtYear", "1998"],
    ["null", { builtYear: null }, "builtYear", "null"],
    ["a plan year of 0", { planYear: 0 }, "planYear", "0"],
    ["a span from 1800", { builtYearSpan: { from: 1800 } }, "builtYearSpan.from", "1800"],
    ["a span to NaN", { builtYearSpan: { to: Number.NaN } }, "builtYearSpan.to", "NaN"],
  ])("%s", (_, facts, path, value) => expect(faultsOf(facts)).toEqual([["invalid_year", path, { value, ...bounds }]]));

  it.each([
    ["kind of land", { landKind: "palace" }, "landKind", "palace"],
    ["yes in text", { isWilling: "true" }, "isWilling", "true"],
    ["yes as a number", { isEarlierTaskSecured: 1 }, "isEarlierTaskSecured", "1"],
    ["division code", { divisionCode: "2201" }, "divisionCode", "2201"],
  ])("%s", (_, facts, path, value) => expect(faultsOf(facts)).toEqual([["invalid_fact", path, { value }]]));

  it("a span that ends before it begins, or does not hold the year", () => {
    expect(faultsOf({ builtYearSpan: { from: 2001, to: 2000 } })).toEqual([
      ["empty_span", "builtYearSpan", { fromYear: 2001, toYear: 2000 }],
    ]);
    expect(faultsOf({ builtYearSpan: { from: 2000, to: 2000 } })).toEqual([]);
    expect(faultsOf({ builtYear: 2001, builtYearSpan: { to: 2000 } })).toEqual([
      ["year_outside_span", "builtYear", { builtYear: 2001, fromYear: null, toYear: 2000 }],
    ]);
    expect(faultsOf({ builtYear: 1999, builtYearSpan: { from: 2000 } })).toEqual([
      ["year_outside_span", "builtYear", { builtYear: 1999, fromYear: 2000, toYear: null }],
    ]);
  });

  it("names every fault", () => {
    expect(
      faultsOf({ builtYear: 1800, planYear: 1, landKind: "x", builtYearSpan: { from: 2001, to: 2000 } }),
    ).toHaveLength(3);
  });
});

describe("eligibility: properties", () => {
  const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
  const year = fc.integer({ min: 1980, max: 2015 });
  const facts: fc.Arbitrary<EligibilityFacts> = fc
    .record({
      divisionCode: maybe(fc.constantFrom("220104", "510104", "110101")),
      planYear: maybe(fc.integer({ min: 2019, max: 2027 })),
      builtYear: maybe(year),
      span: maybe(fc.tuple(year, fc.nat(20), fc.boolean(), fc.boolean())),
      landKind: maybe(fc.constantFrom("ordinary", "urban-village", "self-built")),
      isInShantytownPlan: maybe(fc.boolean()),
      isToBeRebuilt: maybe(fc.boolean()),
      isWilling: maybe(fc.boolean()),
      isEarlierTaskSecured: maybe(fc.boolean()),
      isWithinFiscalCapacity: maybe(fc.boolean()),
    })
    .map(({ span, builtYear, ...rest }) => {
      const builtYearSpan =
        span === undefined
          ? undefined
          : { ...(span[2] ? { from: span[0] } : {}), ...(span[3] ? { to: span[0] + span[1] } : {}) };
      return builtYearSpan === undefined ? { ...rest, builtYear } : { ...rest, builtYearSpan };
    });
  const ctx = fc.constantFrom(
    ...["2019-06-01", "2021-06-01", "2024-06-01", "2026-06-01"].flatMap((day) => [
      on(day),
      on(day, national, jilin),
      on(day, national, local(2003)),
    ]),
  );

  it("is unknown exactly where something is missing and nothing speaks against it", () => {
    fc.assert(
      fc.property(facts, ctx, (given, context) => {
        const found = assess(given, context);
        const severities = found.reasons.map((reason) => reason.severity);
        if (severities.includes("error")) expect(found.verdict).toBe("not-met");
        if (found.verdict === "not-met") expect(severities).toContain("error");
        if (found.verdict === "unknown") expect(found.missing.length).toBeGreaterThan(0);
        expect(new Set(found.missing).size).toBe(found.missing.length);
        expect(found.missing.length > 0).toBe(severities.includes("warning"));
        if (found.verdict === "not-met") expect(found.priority).toBe(false);
      }),
    );
  });

  it("never takes back what it found when a missing fact becomes known", () => {
    const known = { ...sound, ...secured, planYear: 2021, builtYear: 1999 };
    fc.assert(
      fc.property(
        facts,
        ctx,
        fc.constantFrom(...(Object.keys(known) as (keyof typeof known)[])),
        (given, context, key) => {
          if (
            given[key] !== undefined ||
            (key === "builtYear" && given.builtYearSpan !== undefined) ||
            key === "planYear"
          )
            return;
          const [before, after] = [
            assess(given, context).verdict,
            assess({ ...given, [key]: known[key] }, context).verdict,
          ];
          if (before !== "unknown") expect(after).toBe(before);
        },
      ),
    );
  });

  it("says of a span what it says of every year in it", () => {
    fc.assert(
      fc.property(
        year,
        fc.nat(12),
        facts,
        ctx,
        (from, length, { builtYear: _, builtYearSpan: __, ...rest }, context) => {
          const each = Array.from({ length: length + 1 }, (___, index) =>
            assess({ ...rest, builtYear: from + index }, context),
          );
          const span = assess({ ...rest, builtYearSpan: { from, to: from + length } }, context);
          const verdicts = [...new Set(each.map((found) => found.verdict))];
          expect(span.verdict).toBe(verdicts.length === 1 ? verdicts[0] : "unknown");
          expect(span.priority).toBe(each.every((found) => found.priority));
        },
      ),
    );
  });
});
