import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { isDivisionCode } from "../../src/division/lineage.ts";
import { isSquareMetres } from "../../src/kernel/area.ts";
import { isCivilDate } from "../../src/kernel/civil-date.ts";
import { parseWith } from "../../src/kernel/parse.ts";
import * as scalars from "../../src/kernel/schema.ts";

const codeOf = (schema: z.core.$ZodType, input: unknown): string => {
  const parsed = parseWith(schema, input);
  return parsed.ok ? "ok" : parsed.issues.map((issue) => issue.code).join(" ");
};

/** Schema, what it takes, and what it refuses by which code. */
const cases: Readonly<
  Record<string, readonly [z.core.$ZodType, readonly unknown[], Readonly<Record<string, readonly unknown[]>>]>
> = {
  area: [
    scalars.areaSchema,
    [0, 0.01, 85.37],
    {
      "input.invalid_area": [-0.01, -0, 85.371, 1e14],
      "input.invalid_type": [Number.NaN, Number.POSITIVE_INFINITY, "85", null, []],
      "input.missing": [undefined],
    },
  ],
  fen: [
    scalars.fenSchema,
    [0, 1, Number.MAX_SAFE_INTEGER],
    { "input.invalid_fen": [-1, -0, 1.5, 2 ** 53], "input.invalid_type": [Number.NaN, "1", 1n] },
  ],
  differenceFen: [
    scalars.differenceFenSchema,
    [0, -1, Number.MIN_SAFE_INTEGER],
    { "input.invalid_fen": [-0, 1.5, -(2 ** 53)] },
  ],
  date: [
    scalars.dateSchema,
    ["2024-02-29"],
    { "input.invalid_date": ["2021-02-29", "2021-1-1", "", "2021-06-01\n"], "input.invalid_type": [20210601, null] },
  ],
  share: [
    scalars.shareSchema,
    ["0", "1", "0.30", "1.00", "0.123456789012345"],
    {
      "input.invalid_share": ["1.01", "-0.1", ".5", "0.", "00.5", "3e-1", "0.1234567890123456", "", " 0.3"],
      "input.invalid_type": [0.3],
    },
  ],
  decimal: [scalars.decimalSchema, ["0", "1.3", "120"], { "input.invalid_format": ["-1", "01", "1e3", "1.", ""] }],
  divisionCode: [
    scalars.divisionCodeSchema,
    ["222401", "222401001", "222401001002"],
    { "input.invalid_format": ["2224", "002401", "22240a", "2224010"], "input.invalid_type": [222401] },
  ],
  year: [
    scalars.yearSchema,
    [1900, 2000, 2100],
    { "input.too_small": [1899], "input.too_big": [2101], "input.invalid_type": [1999.5, "2000", Number.NaN] },
  ],
  count: [
    scalars.countSchema,
    [0, 1, Number.MAX_SAFE_INTEGER],
    { "input.too_small": [-1], "input.too_big": [2 ** 53], "input.invalid_type": [1.5], "input.invalid": [-0] },
  ],
  storey: [
    scalars.storeySchema,
    [-9, -1, 1, 33, 200],
    { "input.too_small": [-10], "input.too_big": [201], "input.invalid": [0, -0], "input.invalid_type": [1.5] },
  ],
  quantity: [
    scalars.quantitySchema,
    [0, 1.25, 16576],
    { "input.too_small": [-0.1], "input.invalid": [-0], "input.invalid_type": [Number.POSITIVE_INFINITY] },
  ],
  id: [
    scalars.idSchema,
    ["a", "x".repeat(200)],
    { "input.too_small": [""], "input.too_big": ["x".repeat(201)], "input.invalid_type": [1] },
  ],
  text: [
    scalars.textSchema,
    ["a", "x".repeat(10_000)],
    { "input.too_small": [""], "input.too_big": ["x".repeat(10_001)] },
  ],
};

describe("scalar schemas: boundaries", () => {
  it.each(Object.entries(cases))("%s", (_, [schema, good, bad]) => {
    for (const input of good) expect([input, codeOf(schema, input)]).toEqual([input, "ok"]);
    for (const [code, inputs] of Object.entries(bad))
      for (const input of inputs) expect([input, codeOf(schema, input)]).toEqual([input, code]);
  });

  it("pins a schema to its interface without touching it", () => {
    const schema = z.strictObject({ a: z.number() });
    expect(scalars.exactly<{ a: number }>()(schema)).toBe(schema);
  });

  it("finds the second use of an id, at its place", () => {
    const list = z.array(z.strictObject({ id: scalars.idSchema })).check(scalars.uniqueIds());
    expect(codeOf(list, [{ id: "a" }, { id: "b" }])).toBe("ok");
    const parsed = parseWith(list, [{ id: "a" }, { id: "b" }, { id: "a" }, { id: "a" }]);
    expect(parsed.ok ? [] : parsed.issues.map(({ code, path, params }) => [code, path, params])).toEqual([
      ["input.duplicate_id", [2, "id"], { id: "a", firstIndex: 0 }],
      ["input.duplicate_id", [3, "id"], { id: "a", firstIndex: 0 }],
    ]);
  });
});

describe("scalar schemas: properties", () => {
  it("agrees with the guards of the kernel on any value", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.double(),
          fc.string({ unit: "grapheme-ascii" }),
          fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
          fc.stringMatching(/^\d{6,12}$/),
        ),
        (value) => {
          expect(parseWith(scalars.areaSchema, value).ok).toBe(isSquareMetres(value));
          expect(parseWith(scalars.dateSchema, value).ok).toBe(isCivilDate(value));
          expect(parseWith(scalars.divisionCodeSchema, value).ok).toBe(isDivisionCode(value));
        },
      ),
    );
  });
});
