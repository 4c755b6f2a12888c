import { describe, expect, it } from "vitest";
import { reportingUnits } from "../../src/division/reporting-units.ts";
import type { DecimalString } from "../../src/kernel/brand.ts";
import { unwrap } from "../../src/kernel/outcome.ts";
import { replay } from "../../src/kernel/replay.ts";
import { reconcile } from "../../src/progress/reconciliation/reconcile.ts";
import type { ReconciliationInput, ScopePart } from "../../src/progress/reconciliation/types.ts";
import { parseReconciliationInput } from "../../src/schema/index.ts";
import table2022 from "../golden/progress/provinces-2022.json" with { type: "json" };
import table2023 from "../golden/progress/provinces-2023.json" with { type: "json" };

/** One row printed in 万 with two decimals, beside an own figure. */
const cell = (printed: string, own: number, parts: readonly ScopePart[] = []) =>
  unwrap(
    reconcile({
      published: {
        columns: [{ id: "households", scale: 10_000 }],
        rows: [{ id: "220000", cells: { households: printed as DecimalString } }],
      },
      own: [{ id: "220000", values: { households: own } }],
      parts,
    }),
  ).cells[0];
const part = (name: string, amount: number): ScopePart => ({ name, row: "220000", column: "households", amount });

describe("a figure in print and an own figure", () => {
  it.each([
    [198_800, "equal", 0],
    [198_750, "rounding", -50],
    [198_749, "unknown", -51],
    [198_899, "rounding", 99],
    [198_900, "unknown", 100],
  ])("19.88 万 and %i: %s", (own, cause, difference) => {
    expect(cell("19.88", own)).toMatchObject({ published: 198_800, grain: 100, cause, difference, parts: [] });
  });

  it("takes the grain from the zeros that are printed: 20.0 万 is good to a thousand, 20.00 to a hundred", () => {
    expect(cell("20.0", 200_999)).toMatchObject({ grain: 1000, cause: "rounding" });
    expect(cell("20.00", 200_999)).toMatchObject({ grain: 100, cause: "unknown" });
    expect(cell("20", 209_999)).toMatchObject({ grain: 10_000, cause: "rounding" });
  });

  it("never rounds a count that is printed in full", () => {
    const input = (own: number): ReconciliationInput => ({
      published: { columns: [{ id: "started" }], rows: [{ id: "220000", cells: { started: "1159" } }] },
      own: [{ id: "220000", values: { started: own } }],
    });
    expect(unwrap(reconcile(input(1160))).cells[0]).toMatchObject({ grain: 0, cause: "unknown" });
    expect(reconcile(input(1160)).issues[0]).toMatchObject({
      code: "progress.figure_differs",
      path: ["own", 0, "values", "started"],
    });
  });

  it("is a matter of scope where a named part makes up for it, with the rounding that is left", () => {
    const beyond = part("beyond-plan", 3_000);
    expect(cell("19.88", 201_820, [beyond])).toMatchObject({ cause: "scope", parts: ["beyond-plan"] });
    expect(cell("19.88", 201_900, [beyond])).toMatchObject({ cause: "unknown", parts: [] });
  });

  it("takes one part before all together, and a part that the own figure lacks with its sign", () => {
    const parts = [part("beyond-plan", 3_000), part("corps", -1_000)];
    expect(cell("19.88", 197_800, parts)?.parts).toEqual(["corps"]);
    expect(cell("19.88", 200_800, parts)?.parts).toEqual(["beyond-plan", "corps"]);
    expect(cell("19.88", 198_800, parts)).toMatchObject({ cause: "equal", parts: [] });
  });
});

describe("rows and their printed total", () => {
  const rows = (cells: readonly (string | null)[], total: string, expected: readonly string[] = []) =>
    reconcile({
      published: {
        columns: [{ id: "started" }],
        rows: cells.map((text, index) => ({
          id: String(index),
          cells: text === null ? {} : { started: text as DecimalString },
        })),
        total: { started: { printed: total as DecimalString } },
        expected,
      },
    });

  it("adds up, or not by one: counts have no rounding", () => {
    expect(unwrap(rows(["1", "2"], "3")).totals[0]?.cause).toBe("equal");
    const differs = rows(["1", "2"], "4");
    expect(unwrap(differs).totals[0]).toMatchObject({ cause: "unknown", difference: -1, missingRows: [] });
    expect(differs.issues[0]).toMatchObject({
      code: "progress.total_differs",
      path: ["published", "total", "started"],
    });
  });

  // The sum is 1.2; rounding explains half a tenth for each of three rows, and half the last digit of the total.
  it.each([
    ["1.3", "rounding"],
    ["1.4", "rounding"],
    ["1.5", "unknown"],
    ["1.35", "rounding"],
    ["1.36", "unknown"],
  ])("of three rows of 0.4 and a total of %s: %s", (total, cause) => {
    expect(unwrap(rows(["0.4", "0.4", "0.4"], total)).totals[0]?.cause).toBe(cause);
  });

  it("is a matter of scope where a row is missing and the sum does not exceed the total", () => {
    expect(unwrap(rows(["1", null], "3")).totals[0]).toMatchObject({ cause: "scope", missingRows: ["1"] });
    expect(unwrap(rows(["1"], "3", ["0", "corps"])).totals[0]).toMatchObject({
      cause: "scope",
      missingRows: ["corps"],
    });
    expect(unwrap(rows(["4", null], "3")).totals[0]?.cause).toBe("unknown");
  });
});

describe("the tables of the ministry", () => {
  const input2022 = table2022.input as ReconciliationInput;

  it("of 2022 sum up over 30 rows: 49,804 planned, 51,192 started, 8.1595 M and 8.5302 M households", () => {
    const published = {
      ...input2022.published,
      rows: input2022.published.rows.filter(({ id }) => id !== "650000"),
    };
    const { totals } = unwrap(reconcile({ published }));
    expect(totals.map(({ sum }) => sum)).toEqual([49_804, 51_192, 8_159_500, 8_530_200]);
    expect(totals.every(({ cause }) => cause === "scope")).toBe(true);
  });

  it("of 2022 name what is missing: Xinjiang beyond its plan, and the Corps", () => {
    const { missing } = unwrap(reconcile({ published: input2022.published }));
    expect(missing).toEqual([
      { row: "650000", where: "published", columns: ["started", "plannedHouseholds", "startedHouseholds"] },
      {
        row: "corps",
        where: "published",
        columns: ["planned", "started", "plannedHouseholds", "startedHouseholds"],
      },
    ]);
  });

  it("of 2023 have all 32 rows, which come to the printed total and, within rounding, to 5.13 万", () => {
    const { published } = table2023.input as ReconciliationInput;
    expect(published.rows.map(({ id }) => id).sort()).toEqual([...reportingUnits].sort());
    const rounded = { ...published, total: { started: { printed: "5.13", scale: 10_000 } as const } };
    expect(unwrap(reconcile({ published: rounded })).totals[0]).toMatchObject({
      sum: 51_294,
      difference: -6,
      cause: "rounding",
    });
  });

  it("replay, own figures and all", () => {
    const outcome = reconcile(input2022);
    expect(outcome.trace.length).toBe(5 * 2 + 4 * 2);
    expect(replay(outcome.trace)).toEqual([]);
  });
});

describe("tables that are none", () => {
  const published = { columns: [{ id: "a" }], rows: [{ id: "r", cells: { a: "1" } }] } as const;

  it.each([
    [{}, "input.missing", ["published"]],
    [{ published: { ...published, columns: [{ id: "a", scale: 10 }] } }, "input.invalid_value", "scale"],
    [{ published: { ...published, rows: [{ id: "r", cells: { b: "1" } }] } }, "input.unrecognized_keys", "cells"],
    [{ published: { ...published, rows: [{ id: "r", cells: { a: "1,159" } }] } }, "input.invalid_format", "a"],
    [{ published: { ...published, rows: [{ id: "r", cells: { a: 1159 } }] } }, "input.invalid_format", "a"],
    [{ published: { ...published, rows: [{ id: "r", cells: { a: "1.234" } }] } }, "input.too_big", "a"],
    [{ published: { ...published, rows: [...published.rows, ...published.rows] } }, "input.duplicate_id", "id"],
    [{ published: { ...published, total: { b: { printed: "1" } } } }, "input.unrecognized_keys", "total"],
    [
      { published: { ...published, columns: [{ id: "a", scale: Number.POSITIVE_INFINITY }] } },
      "input.invalid_value",
      "scale",
    ],
    [
      {
        published: {
          ...published,
          rows: Array.from({ length: 91 }, (_, index) => ({ id: String(index), cells: { a: "1000000000000" } })),
        },
      },
      "input.too_big",
      ["published", "rows"],
    ],
    [{ published, own: [{ id: "r", values: { a: -1 } }] }, "input.too_small", "a"],
    [{ published, own: [{ id: "r", values: { a: 0.001 } }] }, "input.invalid_type", "a"],
    [{ published, own: [{ id: "r", values: { a: 1e13 } }] }, "input.too_big", "a"],
    [{ published, parts: [{ name: "x", row: "r", column: "b", amount: 1 }] }, "input.invalid_value", "column"],
  ])("are refused: case %#", (input, code, last) => {
    const [issue] = reconcile(input as unknown as ReconciliationInput).issues;
    expect(issue?.code).toBe(code);
    expect(Array.isArray(last) ? issue?.path : issue?.path.at(-1)).toEqual(last);
  });

  it("are refused by the door where a key is not known", () => {
    expect(parseReconciliationInput({ published, table: 1 }).issues[0]?.code).toBe("input.unrecognized_keys");
  });

  it("never reach for what every object has: a row called constructor is a row", () => {
    const named = {
      published: { columns: [{ id: "constructor" }], rows: [{ id: "constructor", cells: {} }] },
      own: [{ id: "constructor", values: {} }],
    };
    expect(unwrap(reconcile(named)).cells).toEqual([]);
  });
});
