import { describe, expect, it } from "vitest";
import { civilDate } from "../../src/kernel/civil-date.ts";
import { auditPack } from "../../src/policy/audit-pack.ts";
import type { Citation, Dated, Pack, SourceDocument } from "../../src/policy/types.ts";
import { deepFreeze } from "../support/deep-freeze.ts";

const source = (id: string): SourceDocument => ({
  id,
  title: id,
  titleEn: id,
  docNo: null,
  issuer: "I",
  issuedOn: null,
  confidence: "derived",
});
const cite: Citation = { source: "S", locator: null, confidence: "derived" };
const day = civilDate;

function pack(series: readonly Dated<number>[], sources: readonly SourceDocument[] = [source("S")]): Pack<object> {
  return deepFreeze({
    id: "cn/x",
    version: "1",
    verifiedOn: day("2026-01-01"),
    divisionCode: null,
    sources,
    rules: { "a.b": { unit: "1", datedBy: "event", series } },
  }) as Pack<object>;
}

const found = (audited: Pack<object>, known?: readonly string[]): unknown[] =>
  auditPack(audited, known).map(({ code, severity, path, params }) => [code, severity, path.join("."), params]);
const series = "rules.a.b.series";

describe("auditPack: findings", () => {
  it("finds nothing wrong with a series without gap or overlap", () => {
    expect(
      found(
        pack([
          { from: day("2020-01-01"), to: day("2021-01-01"), value: 1, cites: [cite] },
          { from: day("2021-01-01"), value: 2, cites: [{ ...cite, quote: "x".repeat(80) }] },
        ]),
        ["a.b"],
      ),
    ).toEqual([]);
  });

  it("finds rules that nobody reads", () => {
    expect(found(pack([{ from: day("2020-01-01"), value: 1, cites: [cite] }]), ["c.d"])).toEqual([
      ["policy.unread_rule", "error", "rules.a.b", { rule: "a.b" }],
    ]);
  });

  it("finds documents that stand twice or that nobody cites, and citations of none", () => {
    const sources = [source("S"), source("S"), source("U")];
    expect(
      found(pack([{ from: day("2020-01-01"), value: 1, cites: [cite, { ...cite, source: "Z" }] }], sources)),
    ).toEqual([
      ["policy.duplicate_source", "error", "sources.1", { source: "S" }],
      ["policy.unused_source", "warning", "sources.2", { source: "U" }],
      ["policy.unknown_source", "error", `${series}.0.cites.1`, { source: "Z" }],
    ]);
  });

  it("finds a quote that is too long", () => {
    expect(found(pack([{ from: day("2020-01-01"), value: 1, cites: [{ ...cite, quote: "x".repeat(81) }] }]))).toEqual([
      ["policy.quote_too_long", "error", `${series}.0.cites.0`, { length: 81, maximum: 80 }],
    ]);
  });

  it("finds a value without a first day, unless it is undated", () => {
    expect(found(pack([{ from: null, value: 1, cites: [cite] }]))).toEqual([
      ["policy.missing_from", "error", `${series}.0.from`, {}],
    ]);
    expect(found(pack([{ from: null, value: 1, status: "draft", cites: [cite] }]))).toHaveLength(1);
    expect(found(pack([{ from: null, value: 1, status: "undated", cites: [cite] }]))).toEqual([]);
  });

  it("finds an interval that ends before it begins, or on its first day", () => {
    const [from, to] = [day("2020-01-02"), day("2020-01-01")];
    expect(found(pack([{ from, to, value: 1, cites: [cite] }]))).toEqual([
      ["policy.empty_interval", "error", `${series}.0`, { from, to }],
    ]);
    expect(found(pack([{ from, to: from, value: 1, cites: [cite] }]))).toHaveLength(1);
    expect(found(pack([{ from: to, to: from, value: 1, cites: [cite] }]))).toEqual([]);
  });

  it("finds values out of order, overlapping, or with a gap that no reason explains", () => {
    const at = (from: string, to?: string, more: Partial<Dated<number>> = {}): Dated<number> => ({
      from: day(from),
      ...(to === undefined ? {} : { to: day(to) }),
      value: 1,
      cites: [cite],
      ...more,
    });
    expect(found(pack([at("2021-01-01", "2022-01-01"), at("2020-01-01", "2021-01-01")]))).toEqual([
      ["policy.unsorted_series", "error", `${series}.1`, { before: "2021-01-01", from: "2020-01-01" }],
    ]);
    expect(found(pack([at("2020-01-01"), at("2021-01-01")]))).toEqual([
      ["policy.overlapping_values", "error", `${series}.1`, { until: "9999-12-31", from: "2021-01-01" }],
    ]);
    expect(found(pack([at("2020-01-01", "2021-01-02"), at("2021-01-01")]))).toHaveLength(1);
    expect(found(pack([at("2020-01-01", "2020-12-31"), at("2021-01-01")]))).toEqual([
      ["policy.gap_in_dates", "error", `${series}.1`, { until: "2020-12-31", from: "2021-01-01" }],
    ]);
    expect(
      found(pack([at("2020-01-01", "2020-12-31"), at("2021-01-01", undefined, { gapBefore: "no text read" })])),
    ).toEqual([]);
  });

  it("lets drafts and undated values stand beside law", () => {
    const law: Dated<number> = { from: day("2020-01-01"), value: 1, cites: [cite] };
    expect(found(pack([law, { ...law, status: "draft" }]))).toEqual([]);
    expect(found(pack([{ ...law, status: "draft" }, law]))).toEqual([]);
    expect(found(pack([{ ...law, from: null, status: "undated" }, law]))).toEqual([]);
    expect(found(pack([law, { ...law, from: null, status: "undated" }]))).toEqual([]);
    const [old, late] = [
      { ...law, to: day("2021-01-01") },
      { ...law, from: day("2022-01-01") },
    ];
    expect(found(pack([old, { ...law, status: "draft" }, late]))).toEqual([
      ["policy.gap_in_dates", "error", `${series}.2`, { until: "2021-01-01", from: "2022-01-01" }],
    ]);
  });
});
