import { describe, expect, it } from "vitest";
import { shareFunding } from "../../src/funding/share-funding.ts";
import type { CivilDate } from "../../src/kernel/brand.ts";
import { en } from "../../src/locale/en/index.ts";
import { zhCN } from "../../src/locale/zh-cn/index.ts";
import * as cn from "../../src/policies/cn/index.ts";
import { auditPack } from "../../src/policy/audit-pack.ts";
import { formatIssue } from "../../src/report/format-issue.ts";
import { parsePack } from "../../src/schema/parse-pack.ts";
import { knownRules } from "../../src/schema/rule-values.ts";

type Json = Record<string, unknown>;

const source = {
  id: "X-1",
  title: "某市补助办法",
  titleEn: "Measures of a city",
  docNo: null,
  issuer: "某市",
  issuedOn: null,
  confidence: "verified-secondary",
};
const cites = [{ source: "X-1", locator: "第三条", confidence: "verified-secondary" }];
const scheme = {
  id: "x",
  parts: [{ kind: "party-shares", id: "two", of: "cost", parties: [{ source: "municipal", share: "0.6" }] }],
  balance: "district",
};

const cappedPart = {
  kind: "capped-share",
  id: "capped",
  source: "municipal",
  share: "0.5",
  capOn: "amount",
  per: "household",
  capFen: 500000,
};
const openParty = { source: "residents", share: null };

function aPack(series: Json[] = [{ from: "2021-01-01", value: scheme, cites }], overrides: Json = {}): Json {
  return {
    id: "cn/x",
    version: "1",
    verifiedOn: "2026-11-24",
    divisionCode: "220200",
    sources: [source],
    rules: { "funding.scheme": { unit: "scheme", datedBy: "plan-year", series } },
    ...overrides,
  };
}

const faults = (input: unknown): [string, string][] =>
  parsePack(input).issues.map((issue) => [issue.code, issue.path.join(".")]);

describe("parsePack", () => {
  it("reads a city's JSON into a pack that calculators take", () => {
    const parsed = parsePack(JSON.parse(JSON.stringify(aPack())));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const project = {
      id: "p",
      divisionCode: "220202",
      planYear: 2022,
      measures: [{ id: "m", item: null, costFen: 1000 as never }],
    };
    const shares = shareFunding({ project }, { packs: [cn.national, parsed.value], on: "2022-06-01" as CivilDate });
    expect(shares.ok && shares.value.bySource).toEqual([
      { source: "municipal", amountFen: 600 },
      { source: "district", amountFen: 400 },
    ]);
  });

  it.each(Object.entries(cn))("reads what the library itself ships, as JSON: %s", (_, pack) => {
    expect(parsePack(JSON.parse(JSON.stringify(pack)))).toEqual({ ok: true, value: pack, issues: [], trace: [] });
  });

  it("knows a schema for every rule that a shipped pack holds", () => {
    for (const pack of Object.values(cn))
      for (const rule of Object.keys(pack.rules)) expect(knownRules).toContain(rule);
  });

  it("refuses a rule that nobody reads, and any other unknown key", () => {
    expect(faults(aPack(undefined, { rules: { "funding.shceme": {} } }))).toEqual([
      ["input.unrecognized_keys", "rules"],
    ]);
    expect(faults(aPack([{ form: "2021-01-01", from: "2021-01-01", value: scheme, cites }]))).toEqual([
      ["input.unrecognized_keys", "rules.funding.scheme.series.0"],
    ]);
  });

  it("refuses a day that does not exist, a share above 1, an item and a source that do not exist", () => {
    expect(faults(aPack([{ from: "2021-02-30", value: scheme, cites }]))).toEqual([
      ["input.invalid_date", "rules.funding.scheme.series.0.from"],
    ]);
    const part = (overrides: Json): Json[] => [
      { from: "2021-01-01", value: { ...scheme, parts: [{ ...scheme.parts[0], ...overrides }] }, cites },
    ];
    expect(faults(aPack(part({ parties: [{ source: "municipal", share: "1.2" }] })))).toEqual([
      ["input.invalid_share", "rules.funding.scheme.series.0.value.parts.0.parties.0.share"],
    ]);
    expect(faults(aPack(part({ scope: { items: ["swimming-pool"] } })))).toEqual([
      ["input.invalid_value", "rules.funding.scheme.series.0.value.parts.0.scope.items.0"],
    ]);
    expect(faults(aPack(part({ kind: "lottery" })))).toEqual([
      ["input.invalid_value", "rules.funding.scheme.series.0.value.parts.0.kind"],
    ]);
  });

  it("refuses parties that bear more than the whole", () => {
    const parties = [
      { source: "municipal", share: "0.6" },
      { source: "district", share: "0.41" },
    ];
    const value = { ...scheme, parts: [{ ...scheme.parts[0], parties }] };
    expect(faults(aPack([{ from: "2021-01-01", value, cites }]))).toEqual([
      ["funding.share_sum_above_one", "rules.funding.scheme.series.0.value.parts.0.parties"],
    ]);
  });

  it("refuses dates that overlap or leave a gap, unless the gap is explained", () => {
    const first = { from: "2020-01-01", to: "2021-01-01", value: scheme, cites };
    expect(faults(aPack([first, { from: "2020-12-31", value: scheme, cites }]))).toEqual([
      ["policy.overlapping_values", "rules.funding.scheme.series.1"],
    ]);
    expect(faults(aPack([first, { from: "2021-01-02", value: scheme, cites }]))).toEqual([
      ["policy.gap_in_dates", "rules.funding.scheme.series.1"],
    ]);
    expect(
      faults(aPack([first, { from: "2021-01-02", value: scheme, cites, gapBefore: "the notice lapsed" }])),
    ).toEqual([]);
    expect(faults(aPack([first, { from: "2021-01-01", value: scheme, cites }]))).toEqual([]);
  });

  it("refuses a value without a source, or with one that is not listed", () => {
    expect(faults(aPack([{ from: "2021-01-01", value: scheme, cites: [] }]))).toEqual([
      ["input.too_small", "rules.funding.scheme.series.0.cites"],
    ]);
    expect(faults(aPack([{ from: "2021-01-01", value: scheme, cites: [{ ...cites[0], source: "X-2" }] }]))).toEqual([
      ["policy.unknown_source", "rules.funding.scheme.series.0.cites.0"],
    ]);
  });

  describe("says exactly what is wrong", () => {
    const at = "rules.funding.scheme.series";
    const first = { from: "2020-01-01", to: "2021-01-01", value: scheme, cites };
    const greedy = {
      ...scheme,
      parts: [
        {
          ...scheme.parts[0],
          parties: [
            { source: "municipal", share: "0.6" },
            { source: "district", share: "0.41" },
          ],
        },
      ],
    };
    const mistakes: [name: string, input: Json, code: string, path: string, params: Json][] = [
      [
        "a gap in dates",
        aPack([first, { from: "2021-07-01", value: scheme, cites }]),
        "policy.gap_in_dates",
        `${at}.1`,
        { until: "2021-01-01", from: "2021-07-01" },
      ],
      [
        "values that overlap",
        aPack([first, { from: "2020-12-31", value: scheme, cites }]),
        "policy.overlapping_values",
        `${at}.1`,
        { until: "2021-01-01", from: "2020-12-31" },
      ],
      [
        "an old value that was not closed",
        aPack([
          { from: "2020-01-01", value: scheme, cites },
          { from: "2021-01-01", value: scheme, cites },
        ]),
        "policy.overlapping_values",
        `${at}.1`,
        { until: "9999-12-31", from: "2021-01-01" },
      ],
      [
        "a rule that nobody reads",
        aPack(undefined, { rules: { "funding.shceme": {} } }),
        "input.unrecognized_keys",
        "rules",
        { keys: ["funding.shceme"] },
      ],
      [
        "shares that add to more than 1",
        aPack([{ from: "2021-01-01", value: greedy, cites }]),
        "funding.share_sum_above_one",
        `${at}.0.value.parts.0.parties`,
        { part: "two", sum: "1.01" },
      ],
      [
        "a citation of nothing",
        aPack([{ from: "2021-01-01", value: scheme, cites: [...cites, { ...cites[0], source: "X-2" }] }]),
        "policy.unknown_source",
        `${at}.0.cites.1`,
        { source: "X-2" },
      ],
    ];

    it.each(mistakes)("%s", (_, input, code, path, params) => {
      const { ok, issues } = parsePack(input);
      expect(ok).toBe(false);
      expect(issues.map((issue) => ({ ...issue, path: issue.path.join(".") }))).toEqual([
        { code, severity: "error", path, params, rules: [] },
      ]);
      for (const locale of [en, zhCN])
        for (const issue of issues) expect(formatIssue(issue, locale)).not.toContain(code);
    });

    it("all at once, where there is more than one", () => {
      const series = [
        first,
        { from: "2020-12-31", to: "2022-01-01", value: greedy, cites },
        { from: "2023-01-01", value: scheme, cites: [{ ...cites[0], source: "X-2" }] },
      ];
      expect(faults(aPack(series)).map(([code]) => code)).toEqual([
        "policy.overlapping_values",
        "policy.gap_in_dates",
        "policy.unknown_source",
        "funding.share_sum_above_one",
      ]);
    });

    it("the audit too names a rule that nobody reads, in a pack that no door has read", () => {
      const pack = {
        ...aPack(),
        rules: { "funding.shceme": { unit: "1", datedBy: "event", series: [{ from: "2021-01-01", value: 1, cites }] } },
      } as never;
      expect(auditPack(pack, knownRules).map(({ code, path }) => [code, path])).toEqual([
        ["policy.unread_rule", ["rules", "funding.shceme"]],
      ]);
    });
  });

  it("reads parties without shares, years of completion, caps by household and a scheme that adds to another", () => {
    const value = {
      id: "x",
      addsTo: "more-general",
      parts: [
        { kind: "party-shares", id: "open", of: "cost", parties: [{ source: "residents", share: null }] },
        {
          kind: "capped-share",
          id: "capped",
          source: "municipal",
          scope: { builtFromYear: 1990, builtByYear: 2000 },
          share: "1",
          capOn: "amount",
          per: "household",
          capFen: 0,
        },
      ],
      balance: null,
    };
    expect(faults(aPack([{ from: "2021-01-01", value, cites }]))).toEqual([]);
  });

  it.each([
    ["addsTo", { addsTo: "province" }, "addsTo"],
    ["a cap on something else", { parts: [{ ...cappedPart, capOn: "gap" }] }, "parts.0.capOn"],
    ["a cap per floor", { parts: [{ ...cappedPart, per: "floor" }] }, "parts.0.per"],
    ["a cap of half a fen", { parts: [{ ...cappedPart, capFen: 0.5 }] }, "parts.0.capFen"],
    ["a share above 1", { parts: [{ ...cappedPart, share: "1.01" }] }, "parts.0.share"],
    [
      "years the wrong way round",
      { parts: [{ ...cappedPart, scope: { builtFromYear: 1990, builtByYear: 1989 } }] },
      "parts.0.scope.builtByYear",
    ],
    [
      "a source twice whose share is open",
      { parts: [{ ...scheme.parts[0], parties: [openParty, openParty] }] },
      "parts.0.parties.1.source",
    ],
    [
      "known shares above 1 beside an open one",
      {
        parts: [
          {
            ...scheme.parts[0],
            parties: [openParty, { source: "municipal", share: "0.6" }, { source: "district", share: "0.41" }],
          },
        ],
      },
      "parts.0.parties",
    ],
  ])("refuses in a scheme: %s", (_, changed, path) => {
    const value = { ...scheme, ...changed };
    expect(faults(aPack([{ from: "2021-01-01", value, cites }])).map(([, at]) => at)).toEqual([
      `rules.funding.scheme.series.0.value.${path}`,
    ]);
  });

  it("lets a value be null, which a caller must then supply", () => {
    expect(parsePack(aPack([{ from: "2021-01-01", value: null, cites }])).ok).toBe(true);
  });

  it("survives what is no pack at all", () => {
    for (const input of [null, undefined, 1, "x", [], {}, { __proto__: null }]) expect(parsePack(input).ok).toBe(false);
  });
});
