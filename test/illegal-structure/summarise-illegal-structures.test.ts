import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkBottomLines } from "../../src/bottom-line/check-bottom-lines.ts";
import { permitStates, structureStates } from "../../src/illegal-structure/codes.ts";
import { parseIllegalStructureInventory } from "../../src/illegal-structure/parse-illegal-structure-inventory.ts";
import { summariseIllegalStructures } from "../../src/illegal-structure/summarise-illegal-structures.ts";
import type { IllegalStructureSummary } from "../../src/illegal-structure/types.ts";
import { civilDate } from "../../src/kernel/civil-date.ts";
import { national } from "../../src/policies/cn/national.ts";
import { answer, ask } from "./ask.ts";

const shed = { kind: "shed", areaM2: 10, permitState: "none", canBeCured: false, canBeDemolished: true, orders: [] };
const summarise = (structures: readonly object[], day?: string): IllegalStructureSummary =>
  answer(summariseIllegalStructures, { structures }, day);

describe("the summary", () => {
  it("of nothing is met, and has no shares", () => {
    expect(summarise([])).toMatchObject({
      verdict: "met",
      total: { count: 0, areaM2: 0 },
      removed: { byCount: null, byArea: null },
      freedLand: { areaM2: 0, unknownCount: 0, hasNoLandPrice: null },
    });
  });

  it("adds areas in hundredths", () => {
    const structures = [0.1, 0.2].map((areaM2) => ({ ...shed, id: String(areaM2), areaM2, demolishedOn: null }));
    expect(summarise(structures).total.areaM2).toBe(0.3);
  });

  it("has no share by area where no area is left, and still one by number", () => {
    const { removed } = summarise([{ ...shed, id: "wall", areaM2: 0, demolishedOn: "2023-06-01", landAreaM2: 0 }]);
    expect(removed).toEqual({ byCount: { num: 1, den: 1 }, byArea: null });
  });

  it("leaves a lawful structure out of the shares, and its demolition in the limit of 20 %", () => {
    const lawful = { ...shed, id: "lawful", permitState: "permitted", demolishedOn: "2023-06-01" };
    const found = summarise([lawful, { ...shed, id: "shed", demolishedOn: null }]);
    expect(found.removed.byCount).toEqual({ num: 0, den: 1 });
    expect(found.demolishedIllegalAreaM2).toBe(0);
  });

  it("does not take what is demolished for illegal while its permit is not known, and says so", () => {
    const { permitState: _, ...unknown } = { ...shed, id: "s1", demolishedOn: "2023-06-01", landAreaM2: 10 };
    const result = ask(summariseIllegalStructures, { structures: [unknown] });
    expect(result).toMatchObject({
      ok: true,
      value: {
        demolishedIllegalAreaM2: 0,
        removed: { byCount: { num: 1, den: 1 } },
        byPath: { undecided: { count: 1 } },
      },
      issues: [{ code: "illegal_structure.fact_not_given", path: ["structures", 0, "permitState"] }],
    });
  });

  it("counts demolished structures whose land is not given", () => {
    const structures = ["s1", "s2"].map((id, index) => ({
      ...shed,
      id,
      demolishedOn: "2023-06-01",
      ...(index === 0 ? { landAreaM2: 9.5 } : {}),
    }));
    expect(summarise(structures).freedLand).toEqual({ areaM2: 9.5, unknownCount: 1, hasNoLandPrice: true });
    expect(summarise(structures, "2020-07-19").freedLand).toMatchObject({ areaM2: 0, hasNoLandPrice: null });
  });

  it("gives the bottom lines the area that they leave out", () => {
    const { demolishedIllegalAreaM2 } = summarise([{ ...shed, id: "s1", areaM2: 100, demolishedOn: "2023-06-01" }]);
    const renewal = {
      existingAreaM2: 1_000,
      demolishedAreaM2: 300,
      demolishedDangerousAreaM2: 0,
      demolishedIllegalAreaM2,
    };
    const report = checkBottomLines({ renewal } as never, { packs: [national], on: civilDate("2023-07-01") });
    expect(report.ok && report.value.lines.find(({ id }) => id === "demolition-share")?.verdict).toBe("met");
  });
});

describe("bad data", () => {
  it.each([
    [
      [
        { ...shed, id: "s1" },
        { ...shed, id: "s1" },
      ],
      "input.duplicate_id",
      ["structures", 1, "id"],
    ],
    [[{ ...shed, id: "s1", areaM2: -1 }], "input.invalid_area", ["structures", 0, "areaM2"]],
    [
      [{ ...shed, id: "s1", orders: [{ kind: "demolish", givenOn: "2023-06-01", dueOn: "2023-05-01" }] }],
      "illegal_structure.days_out_of_order",
      ["structures", 0, "orders", 0, "dueOn"],
    ],
  ])("is refused with a code and a path", (structures, code, path) => {
    expect(ask(summariseIllegalStructures, { structures })).toMatchObject({ ok: false, issues: [{ code, path }] });
  });

  it("is refused at the door", () => {
    const one = { ...shed, id: "s1" };
    expect(parseIllegalStructureInventory({ structures: [one] }).ok).toBe(true);
    expect(parseIllegalStructureInventory({ structures: [one, one] }).issues[0]?.code).toBe("input.duplicate_id");
    expect(parseIllegalStructureInventory({ structures: [{ ...one, owner: "某某" }] }).ok).toBe(false);
  });
});

describe("properties", () => {
  it("every structure is in one state and on one path, and no area is lost", () => {
    const structure = fc.record(
      {
        permitState: fc.constantFrom(...permitStates),
        canBeCured: fc.boolean(),
        canBeDemolished: fc.boolean(),
        demolishedOn: fc.constantFrom(null, "2023-06-01", "2023-08-01"),
        landAreaM2: fc.nat(50_000).map((hundredths) => hundredths / 100),
      },
      { requiredKeys: [] },
    );
    const rows = fc.array(fc.tuple(structure, fc.nat(50_000)), { maxLength: 12 });
    fc.assert(
      fc.property(rows, (list) => {
        const structures = list.map(([facts, hundredths], index) => ({
          id: `s${index}`,
          kind: "other",
          areaM2: hundredths / 100,
          orders: [],
          ...facts,
        }));
        const { byPath, byState, settled, removed, total } = summarise(structures);
        for (const tallies of [Object.values(byState), Object.values(byPath)]) {
          expect(tallies.reduce((sum, { count }) => sum + count, 0)).toBe(total.count);
          expect(tallies.reduce((sum, { areaM2 }) => sum + Math.round(areaM2 * 100), 0)).toBe(
            Math.round(total.areaM2 * 100),
          );
        }
        expect(Object.keys(byState)).toEqual([...structureStates]);
        expect(removed.byCount?.den).toBe(settled.byCount?.den);
        expect(removed.byCount?.num ?? 0).toBeLessThanOrEqual(settled.byCount?.num ?? 0);
      }),
    );
  });
});
