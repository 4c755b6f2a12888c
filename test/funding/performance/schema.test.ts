import { describe, expect, it } from "vitest";
import { parsePerformanceInput } from "../../../src/funding/performance/parse-performance-input.ts";
import { performanceBandsSchema } from "../../../src/funding/performance/schema.ts";
import { parseWith } from "../../../src/kernel/parse.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";
import { bands } from "./support.ts";

const indicators = [
  { id: "a", group: "output", weight: "20", kind: "direct", fullMark: "100", mark: "85" },
  { id: "b", weight: "30", kind: "ratio", target: "10", actual: "9.5" },
  { id: "c", weight: "20", kind: "yes-no", isMet: true },
  { id: "d", weight: "30", kind: "deduct", perEvent: "0.5", eventCount: 2 },
];
const whole = { indicators, groupWeights: { output: "20" }, bands, decimals: 1, divisionCode: "220000" };
const faults = (value: unknown): readonly unknown[] =>
  parsePerformanceInput(value).issues.map(({ code, path }) => [code, path.join(".")]);
const only = (indicator: object) => ({ indicators: [indicator] });

describe("the door", () => {
  it("reads an input as it is, whole or with values still missing", () => {
    const open = { indicators: [{ id: "a", weight: "1", kind: "yes-no" }] };
    for (const value of [whole, open]) {
      const parsed = parsePerformanceInput(deepFreeze(value));
      expect(parsed.ok && parsed.value).toEqual(value);
    }
  });

  it.each([
    ["a key too many", { ...whole, extra: 1 }, "input.unrecognized_keys", ""],
    ["a key of another kind", only({ ...indicators[2], mark: "1" }), "input.unrecognized_keys", "indicators.0"],
    ["no indicator", { indicators: [] }, "input.too_small", "indicators"],
    ["an id twice", { indicators: [indicators[0], indicators[0]] }, "input.duplicate_id", "indicators.1.id"],
    ["a weight as number", only({ ...indicators[2], weight: 20 }), "input.invalid_type", "indicators.0.weight"],
    ["a negative count", only({ ...indicators[3], eventCount: -1 }), "input.too_small", "indicators.0.eventCount"],
    ["no bands in a list of them", { ...whole, bands: [] }, "input.too_small", "bands"],
    ["half a decimal", { ...whole, decimals: 1.5 }, "input.invalid_type", "decimals"],
  ])("refuses %s", (_what, value, code, path) => {
    expect(faults(value)).toEqual([[code, path]]);
  });

  it("reads bands for a pack", () => {
    expect(parseWith(performanceBandsSchema, bands)).toMatchObject({ ok: true, value: bands });
    expect(parseWith(performanceBandsSchema, [{ grade: "A" }]).ok).toBe(false);
  });
});
