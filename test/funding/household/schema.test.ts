import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { elevatorSharingTableSchema } from "../../../src/funding/household/elevator-table/schema.ts";
import { householdSharesInputSchema } from "../../../src/funding/household/schema.ts";
import { parseWith } from "../../../src/kernel/parse.ts";
import { chongqing } from "../../../src/policies/cn/chongqing.ts";
import { guangzhou } from "../../../src/policies/cn/guangdong/guangzhou.ts";
import { nanjing } from "../../../src/policies/cn/jiangsu/nanjing.ts";
import { wuxi } from "../../../src/policies/cn/jiangsu/wuxi.ts";
import { changchun } from "../../../src/policies/cn/jilin/changchun.ts";
import { shanghai } from "../../../src/policies/cn/shanghai.ts";
import { auditPack } from "../../../src/policy/audit-pack.ts";
import { knownRules } from "../../../src/schema/rule-values.ts";
import { building, deepFreeze } from "./support.ts";

const methods = [
  { kind: "equal" },
  { kind: "by-area" },
  { kind: "by-weight" },
  { kind: "by-floor", coefficients: { "-1": "0", "1": "0", "200": "1.5" }, basis: "floor", within: "equal" },
  { kind: "by-floor-rule" },
  { kind: "decree-165", ownersDepositFen: 60, sellerDepositFen: 0 },
  { kind: "floor-percent", percents: { "1": "100" }, within: "by-area", entry: "flat" },
];

const input = (method: object = { kind: "equal" }, rest: object = {}) => ({
  amountFen: 100,
  roundToFen: 1,
  divisionCode: "440106",
  households: [{ id: "a", floor: -1, areaM2: 60.5, weight: 0, tenure: "commercial" }, ...building(2, 2)],
  method,
  ...rest,
});

function faults(value: unknown): readonly unknown[] {
  return parseWith(householdSharesInputSchema, value).issues.map(({ code, path }) => [code, path.join(".")]);
}

describe("the door", () => {
  it.each(methods)("reads $kind as it is", (method) => {
    const value = deepFreeze(input(method));
    const parsed = parseWith(householdSharesInputSchema, value);
    expect(parsed.issues).toEqual([]);
    expect(parsed.ok && parsed.value).toEqual(value);
  });

  it.each(methods)("refuses a key too many in $kind", (method) => {
    expect(faults(input({ ...method, extra: 1 }))).toEqual([["input.unrecognized_keys", "method"]]);
  });

  it("refuses keys too many elsewhere, ids used twice, and values of the wrong kind", () => {
    expect(faults(input(undefined, { extra: 1 }))).toEqual([["input.unrecognized_keys", ""]]);
    expect(faults(input(undefined, { households: [{ id: "a", extra: 1 }] }))).toEqual([
      ["input.unrecognized_keys", "households.0"],
    ]);
    expect(faults(input(undefined, { households: [{ id: "a" }, { id: "a" }] }))).toEqual([
      ["input.duplicate_id", "households.1.id"],
    ]);
    expect(faults(input(undefined, { households: [] }))).toEqual([["input.too_small", "households"]]);
    expect(faults(input(undefined, { roundToFen: 0 }))).toEqual([["input.too_small", "roundToFen"]]);
    expect(faults(input(undefined, { amountFen: 0.5 }))).toEqual([["input.invalid_fen", "amountFen"]]);
    expect(faults(input({ kind: "by-luck" }))).toEqual([["input.invalid_value", "method.kind"]]);
    expect(faults(input({ ...methods[3], coefficients: { "1": "-1" } }))).toEqual([
      ["input.invalid_format", "method.coefficients.1"],
    ]);
    expect(faults(input({ ...methods[3], coefficients: { "01": "1" } }))).toHaveLength(1);
  });

  it("describes itself as JSON Schema", () => {
    expect(() => z.toJSONSchema(householdSharesInputSchema)).not.toThrow();
    expect(() => z.toJSONSchema(elevatorSharingTableSchema)).not.toThrow();
  });
});

describe("the packs of the lift places", () => {
  const packs = { guangzhou, chongqing, changchun, nanjing, wuxi, shanghai };

  it.each(Object.entries(packs))("%s is sound, and its table reads back from JSON", (_, pack) => {
    expect(auditPack(pack, knownRules)).toEqual([]);
    const series = pack.rules["funding.household.elevator_table"]?.series ?? [];
    expect(series.length).toBeGreaterThan(0);
    for (const { value } of series) {
      const parsed = parseWith(elevatorSharingTableSchema, JSON.parse(JSON.stringify(value)));
      expect(parsed.issues).toEqual([]);
      expect(parsed.ok && parsed.value).toEqual(value);
    }
  });
});
