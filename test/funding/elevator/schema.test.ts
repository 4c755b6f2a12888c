import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { parseElevatorCostInput } from "../../../src/funding/elevator/parse-elevator-cost-input.ts";
import { elevatorCostInputSchema, elevatorSubsidySchema } from "../../../src/funding/elevator/schema.ts";
import type { Outcome } from "../../../src/kernel/outcome.ts";
import { parseWith } from "../../../src/kernel/parse.ts";
import * as cn from "../../../src/policies/cn/index.ts";
import { auditPack } from "../../../src/policy/audit-pack.ts";
import { knownRules } from "../../../src/schema/rule-values.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";

const split = [{ source: "municipal", weight: 1 }];
const subsidy = {
  amount: { kind: "by-floor-count", bands: [{ leastFloors: 4, mostFloors: 6.5, amountFen: 1 }] },
  preparedShaft: { kind: "fixed", amountFen: 1 },
  pipeMoving: { kind: "share-of-cost", share: "1", capFen: 1 },
  split,
  furtherSources: ["district"],
  leastFloors: 4,
  builtByYear: 2000,
};
const input = (rest: object = {}) => ({
  costFen: 100,
  eligibleCostFen: 90,
  pipeMovingFen: 10,
  floorCount: 6.5,
  entry: "staggered",
  hasPreparedShaft: false,
  builtYear: 1998,
  year: 2024,
  divisionCode: "220102",
  subsidy,
  contributions: [{ source: "donation", amountFen: 1 }],
  compensation: [{ householdId: "1", amountFen: 1 }],
  exemptions: [{ householdId: "3", bearer: "district", mostFen: 8 }],
  households: [{ id: "1" }, { id: "3" }],
  method: { kind: "equal" },
  roundToFen: 100,
  ...rest,
});
const faults = (outcome: Outcome<unknown>): unknown[] => outcome.issues.map(({ code, path }) => [code, path.join(".")]);

describe("the door", () => {
  it("reads a lift as it is, with a subsidy of its own or none", () => {
    for (const rest of [{}, { subsidy: "none" }]) {
      const value = deepFreeze(input(rest));
      expect(parseElevatorCostInput(value)).toMatchObject({ ok: true, value });
    }
  });

  it("refuses a key too many, wherever it stands", () => {
    expect(faults(parseElevatorCostInput(input({ extra: 1 })))).toEqual([["input.unrecognized_keys", ""]]);
    expect(faults(parseElevatorCostInput(input({ subsidy: { ...subsidy, extra: 1 } })))).toEqual([
      ["input.unrecognized_keys", "subsidy"],
    ]);
    expect(
      faults(parseElevatorCostInput(input({ contributions: [{ source: "donation", amountFen: 1, extra: 1 }] }))),
    ).toEqual([["input.unrecognized_keys", "contributions.0"]]);
  });

  it("refuses half a half floor, a split that nobody bears, and ids used twice", () => {
    expect(faults(parseElevatorCostInput(input({ floorCount: 6.25 })))).toEqual([["input.invalid", "floorCount"]]);
    expect(
      faults(parseWith(elevatorSubsidySchema, { ...subsidy, split: [{ source: "municipal", weight: 0 }] })),
    ).toEqual([["input.invalid", "split"]]);
    expect(faults(parseElevatorCostInput(input({ households: [{ id: "1" }, { id: "1" }] })))).toEqual([
      ["input.duplicate_id", "households.1.id"],
    ]);
  });

  it("describes itself as JSON Schema", () => {
    expect(() => z.toJSONSchema(elevatorCostInputSchema)).not.toThrow();
  });
});

describe("the packs that hold a subsidy", () => {
  const packs = Object.entries(cn).filter(([, pack]) => pack.rules["funding.elevator.subsidy"] !== undefined);

  it("are those of the 25 places whose rule for added lifts was read", () => {
    expect(packs.map(([name]) => name)).toHaveLength(25);
  });

  it.each(packs)("%s is sound, and its subsidy reads back from JSON", (_, pack) => {
    expect(auditPack(pack, knownRules).filter(({ severity }) => severity === "error")).toEqual([]);
    for (const { value } of pack.rules["funding.elevator.subsidy"]?.series ?? []) {
      const parsed = parseWith(elevatorSubsidySchema, JSON.parse(JSON.stringify(value)));
      expect(parsed.ok && parsed.value).toEqual(value);
    }
  });
});
