import { describe, expect, it } from "vitest";
import { parseLocalConsent } from "../../src/consent/local/parse-local-consent.ts";
import { parseMatterQuestion } from "../../src/consent/matters/parse-matter-question.ts";
import type { Outcome } from "../../src/kernel/outcome.ts";

const faults = (outcome: Outcome<unknown>) => outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);

describe("parseMatterQuestion", () => {
  const good = {
    measures: [{ id: "m1", item: "parking", convertsCommonParts: true }, { id: "m2" }],
    sources: ["maintenance-fund"],
    changes: ["covenant"],
    map: { items: { parking: { matter: "other-major", mayConvert: false } } },
    divisionCode: "220102",
  };

  it("reads a plan's works, sources and changes, with part of a map", () => {
    expect(faults(parseMatterQuestion({ ...good, changes: [] }))).toEqual([]);
  });

  it("refuses what does not exist or stands twice", () => {
    const [measure] = good.measures;
    expect(faults(parseMatterQuestion({ measures: [measure, measure] }))).toEqual(["input.duplicate_id measures.1.id"]);
    expect(faults(parseMatterQuestion({ measures: [{ id: "m1", item: "lift" }] }))).toEqual([
      "input.invalid_value measures.0.item",
    ]);
    expect(
      faults(parseMatterQuestion({ measures: [], map: { items: { parking: { matter: "lunch", mayConvert: true } } } })),
    ).toEqual(["input.invalid_value map.items.parking.matter"]);
    expect(faults(parseMatterQuestion({ measures: [], map: { lists: {} } }))).toEqual(["input.unrecognized_keys map"]);
  });
});

describe("parseLocalConsent", () => {
  it("reads counts of households, of which at least one was asked", () => {
    expect(faults(parseLocalConsent({ householdsAsked: 1, householdsTookPart: 0, householdsAgreed: 0 }))).toEqual([]);
    expect(faults(parseLocalConsent({ householdsAsked: 0, householdsTookPart: 0, householdsAgreed: 0 }))).toEqual([
      "input.too_small householdsAsked",
    ]);
    expect(faults(parseLocalConsent({ householdsAsked: 9.5, householdsTookPart: -1, householdsAgreed: "1" }))).toEqual([
      "input.invalid_type householdsAsked",
      "input.too_small householdsTookPart",
      "input.invalid_type householdsAgreed",
    ]);
  });
});
