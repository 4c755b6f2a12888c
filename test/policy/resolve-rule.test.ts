import { describe, expect, it } from "vitest";
import type { CivilDate } from "../../src/kernel/brand.ts";
import { civilDate } from "../../src/kernel/civil-date.ts";
import { resolveRule } from "../../src/policy/resolve-rule.ts";
import type { Citation, Context, Dated, DatedBy, Pack } from "../../src/policy/types.ts";
import { deepFreeze } from "../support/deep-freeze.ts";

interface Rules {
  readonly "test.limit": number;
}

const cite: Citation = { source: "S1", locator: "art. 1", confidence: "verified-primary" };

function dated(
  from: string | null,
  to: string | undefined,
  value: number | null,
  more: Partial<Dated<number>> = {},
): Dated<number> {
  return {
    from: from as CivilDate | null,
    ...(to === undefined ? {} : { to: to as CivilDate }),
    value,
    cites: [cite],
    ...more,
  };
}

function pack(
  id: string,
  divisionCode: string | null,
  series: readonly Dated<number>[],
  datedBy: DatedBy = "event",
): Pack<Rules> {
  return deepFreeze({
    id,
    version: "1",
    verifiedOn: civilDate("2026-01-01"),
    divisionCode,
    sources: [
      { id: "S1", title: "T", titleEn: "TE", docNo: "N1", issuer: "I", issuedOn: null, confidence: "verified-primary" },
    ],
    rules: { "test.limit": { unit: "year", datedBy, series: series as [Dated<number>] } },
  });
}

const on = (day: string, ...packs: readonly Pack<Rules>[]): Context<Rules> => ({ packs, on: civilDate(day) });
const answerOf = (ctx: Context<Rules>, lookup = {}): unknown => {
  const found = resolveRule(ctx, "test.limit", lookup);
  return found.found ? found.value : found.issue.code;
};

const national = pack("cn", null, [dated("2020-01-01", "2022-01-01", 1), dated("2022-01-01", undefined, 2)]);

describe("resolveRule: boundaries", () => {
  it("holds from the first day, and no longer on the last", () => {
    expect(
      ["2019-12-31", "2020-01-01", "2021-12-31", "2022-01-01", "9999-12-31"].map((day) => answerOf(on(day, national))),
    ).toEqual(["policy.no_rule_in_force", 1, 1, 2, 2]);
  });

  it("looks a rule by plan year up on the last day of that year", () => {
    const byPlan = pack(
      "cn",
      null,
      [dated("2020-01-01", "2022-01-01", 1), dated("2022-01-01", undefined, 2)],
      "plan-year",
    );
    expect([2019, 2020, 2021, 2022].map((planYear) => answerOf(on("2025-06-01", byPlan), { planYear }))).toEqual([
      "policy.no_rule_in_force",
      1,
      1,
      2,
    ]);
    const unplanned = resolveRule(on("2021-06-01", byPlan), "test.limit");
    expect(
      unplanned.found && [unplanned.value, unplanned.issues.map((issue) => [issue.code, issue.severity, issue.params])],
    ).toEqual([1, [["policy.plan_year_not_given", "info", { rule: "test.limit", on: "2021-06-01" }]]]);
  });

  it("does not mind the plan year where the rule is dated by the event or by publication", () => {
    expect(answerOf(on("2020-06-01", national), { planYear: 2030 })).toBe(1);
    expect(
      answerOf(on("2020-06-01", pack("cn", null, [dated("2020-01-01", undefined, 1)], "publication")), {
        planYear: 2019,
      }),
    ).toBe(1);
  });
});

describe("resolveRule: places", () => {
  const province = pack("cn/p", "220000", [dated("2021-01-01", undefined, 10)]);
  const city = pack("cn/p/c", "220100", [dated("2021-06-01", undefined, 20)]);

  it("lets the most local value in force win, and reports what gave way, general first", () => {
    const found = resolveRule(on("2022-06-01", national, province, city), "test.limit", { divisionCode: "220104" });
    expect(found.found && [found.value, found.unit, found.ref.pack, found.shadowed.map((ref) => ref.pack)]).toEqual([
      20,
      "year",
      "cn/p/c@1",
      ["cn@1", "cn/p@1"],
    ]);
  });

  it("falls back to the general where the local is not yet in force, or of another place", () => {
    const ctx = on("2021-03-01", national, province, city);
    expect(["220104", "220204", "340103", undefined].map((divisionCode) => answerOf(ctx, { divisionCode }))).toEqual([
      10, 10, 1, 10,
    ]);
    expect(answerOf(on("2022-01-01", national, city), { divisionCode: "220204" })).toBe(2);
  });

  it("passes over a pack that does not have the rule", () => {
    expect(answerOf(on("2022-06-01", national, { ...province, rules: {} }))).toBe(2);
    expect(answerOf(on("2022-06-01"))).toBe("policy.no_rule_in_force");
  });
});

describe("resolveRule: what runs only when asked for", () => {
  const uncertain = { cites: [{ ...cite, confidence: "uncertain" }] } as const;
  const cases = [
    ["draft", dated("2020-01-01", undefined, 5, { status: "draft" })],
    ["undated", dated(null, undefined, 5, { status: "undated" })],
    ["uncertain", dated("2020-01-01", undefined, 5, uncertain)],
  ] as const;

  it.each(cases)("%s", (status, value) => {
    const ctx = on("2021-06-01", pack("cn/x", null, [value]));
    const refused = resolveRule(ctx, "test.limit");
    expect(refused).toEqual({
      found: false,
      ref: null,
      issue: {
        code: "policy.rule_not_included",
        severity: "error",
        path: [],
        params: { rule: "test.limit", pack: "cn/x@1", status },
        rules: [],
      },
    });
    expect(answerOf({ ...ctx, include: [] })).toBe("policy.rule_not_included");
    const found = resolveRule({ ...ctx, include: [status] }, "test.limit");
    expect(found.found && [found.value, found.ref.status, found.ref.from]).toEqual([
      5,
      status === "uncertain" ? "in-force" : status,
      value.from,
    ]);
  });

  it("is not needed where law is in force", () => {
    expect(answerOf(on("2021-06-01", national, pack("cn/x", null, [cases[0][1]])))).toBe(1);
  });

  it("is certain as soon as one citation is", () => {
    expect(
      answerOf(
        on(
          "2021-06-01",
          pack("cn/x", null, [dated("2020-01-01", undefined, 5, { cites: [...uncertain.cites, cite] })]),
        ),
      ),
    ).toBe(5);
  });

  it("names the most local of several that were refused", () => {
    const found = resolveRule(
      on("2021-06-01", pack("cn/a", null, [cases[0][1]]), pack("cn/b", null, [cases[1][1]])),
      "test.limit",
    );
    expect(found.found || found.issue.params["pack"]).toBe("cn/b@1");
  });
});

describe("resolveRule: what a result shows", () => {
  it("refers to the rule with its documents, and says what it does not know of them", () => {
    const found = resolveRule(
      on(
        "2020-06-01",
        pack("cn", null, [dated("2020-01-01", "2021-01-01", 1, { cites: [cite, { ...cite, source: "S9" }] })]),
      ),
      "test.limit",
    );
    expect(found.found && found.ref).toEqual({
      rule: "test.limit",
      pack: "cn@1",
      from: "2020-01-01",
      to: "2021-01-01",
      status: "in-force",
      cites: [
        {
          source: "S1",
          title: "T",
          titleEn: "TE",
          isOwnTitle: false,
          docNo: "N1",
          locator: "art. 1",
          confidence: "verified-primary",
        },
        {
          source: "S9",
          title: "S9",
          titleEn: "S9",
          isOwnTitle: true,
          docNo: null,
          locator: "art. 1",
          confidence: "verified-primary",
        },
      ],
      warning: null,
    });
  });

  it("warns of a doubtful text", () => {
    const found = resolveRule(
      on("2020-06-01", pack("cn", null, [dated("2020-01-01", undefined, 1, { warning: "odd-text" })])),
      "test.limit",
    );
    expect(found.found && found.issues.map((issue) => [issue.code, issue.severity, issue.params])).toEqual([
      ["policy.doubtful_text", "warning", { rule: "test.limit", pack: "cn@1", warning: "odd-text" }],
    ]);
  });

  it("refuses a value that the source does not give, also where a general pack has one", () => {
    const found = resolveRule(
      on("2022-06-01", national, pack("cn/x", null, [dated("2020-01-01", undefined, null)])),
      "test.limit",
    );
    expect(found.found).toBe(false);
    expect(found.found || [found.issue.code, found.ref?.pack, found.issue.rules]).toEqual([
      "policy.value_not_given",
      "cn/x@1",
      [found.ref],
    ]);
  });

  it("names place and day where nothing is in force", () => {
    const found = resolveRule(on("2019-06-01", national), "test.limit", { divisionCode: "220104" });
    expect(found.found || found.issue.params).toEqual({ rule: "test.limit", on: "2019-06-01", divisionCode: "220104" });
  });
});

it("says where the title of a document is the library's own words", () => {
  const own = { ...national, sources: national.sources.map((source) => ({ ...source, isOwnTitle: true as const })) };
  const found = resolveRule(on("2020-06-01", own), "test.limit");
  expect(found.found && found.ref.cites[0]?.isOwnTitle).toBe(true);
});

describe("resolveRule: caller's mistakes", () => {
  it("throws", () => {
    expect(() => resolveRule({ packs: [national], on: "2021-02-30" as never }, "test.limit")).toThrow(
      /^resolveRule: ctx.on is not a civil date: 2021-02-30/,
    );
    expect(() => resolveRule(on("2021-01-01", national, national), "test.limit")).toThrow(/^resolveRule: two packs/);
  });
});
