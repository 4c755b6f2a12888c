import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseProgressRecord } from "../../src/progress/parse-progress-record.ts";
import { parseProgressRecordBulk } from "../../src/progress/parse-progress-record-bulk.ts";
import { progressRecord } from "./support.ts";

const good = { id: "c1", divisionCode: "220102", planYear: 2021, isPlanned: true, categories: ["basic"] };
const issuesOf = (extra: object) =>
  parseProgressRecord({ ...good, ...extra }).issues.map(({ code, path }) => `${code} ${path.join(".")}`);

describe("parseProgressRecord", () => {
  it("reads what the return holds, the Corps and codes of nine and twelve digits among it", () => {
    for (const divisionCode of ["220102", "220102001", "220102001003", "corps"])
      expect(parseProgressRecord({ ...good, divisionCode }).ok).toBe(true);
  });

  it("refuses places that are none", () => {
    for (const divisionCode of ["2201", "corp", "corps1", "000000", ""])
      expect(issuesOf({ divisionCode })).toEqual(["input.invalid_format divisionCode"]);
  });

  it("refuses a stage without the one before it, or before it", () => {
    expect(issuesOf({ completedOn: "2021-10-01" })).toEqual(["input.out_of_order completedOn"]);
    expect(issuesOf({ startedOn: "2021-10-02", completedOn: "2021-10-01" })).toEqual([
      "input.out_of_order completedOn",
    ]);
    expect(issuesOf({ startedOn: "2021-10-01", completedOn: "2021-10-01" })).toEqual([]);
    expect(issuesOf({ startedOn: "2021-01-01", acceptedOn: "2021-10-01" })).toEqual(["input.out_of_order acceptedOn"]);
    expect(parseProgressRecord({ ...good, completedOn: "2021-10-01" }).issues[0]?.params).toEqual({
      after: "startedOn",
    });
  });

  it("refuses what stands twice", () => {
    expect(issuesOf({ categories: ["basic", "improvement", "basic"] })).toEqual(["input.duplicate_id categories.2"]);
    const twice = { source: "municipal", amountFen: 1 };
    expect(issuesOf({ planned: { investment: [twice, twice] } })).toEqual([
      "input.duplicate_id planned.investment.1.source",
    ]);
  });

  it("refuses numbers that cannot be, and fields it does not know", () => {
    expect(issuesOf({ householdCount: -1 })).toEqual(["input.too_small householdCount"]);
    expect(issuesOf({ floorAreaM2: 1.234 })).toEqual(["input.invalid_area floorAreaM2"]);
    expect(issuesOf({ done: { pipesM: { gas: 0.001 } } })).toEqual(["input.invalid_area done.pipesM.gas"]);
    expect(issuesOf({ done: { pipesM: { steam: 1 } } })).toEqual(["input.unrecognized_keys done.pipesM"]);
    expect(issuesOf({ startedOn: "2021-02-29" })).toEqual(["input.invalid_date startedOn"]);
  });

  it("gives the same answers in bulk", () => {
    fc.assert(
      fc.property(progressRecord, (record) => {
        expect(parseProgressRecordBulk(record)).toEqual(parseProgressRecord(record));
        expect(parseProgressRecordBulk(record)).toMatchObject({ ok: true });
      }),
    );
  });

  it("finds the same faults in bulk, wherever a value is out of place", () => {
    fc.assert(
      fc.property(progressRecord, fc.nat(), fc.nat(), fc.constantFrom(...oddities), (record, at, name, oddity) => {
        const spoilt = structuredClone(record);
        spoil(spoilt, at, name, oddity);
        const { ok, issues } = parseProgressRecord(spoilt);
        expect(parseProgressRecordBulk(spoilt)).toMatchObject({ ok, issues });
      }),
      { numRuns: 1_500 },
    );
  });

  it("says so when a value throws while it is read in bulk", () => {
    const thrown = Object.defineProperty({ ...good }, "done", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    expect(parseProgressRecordBulk(thrown)).toMatchObject({ ok: false, issues: [{ code: "input.invalid" }] });
  });
});

/** Values that one field or another takes, and such as none takes. */
const oddities: readonly unknown[] = [
  undefined,
  null,
  "",
  "corps",
  "000000",
  "2201021",
  "2020-02-30",
  "2021-12-31",
  "x".repeat(201),
  "other",
  "basic",
  -1,
  -0,
  0,
  0.5,
  1.234,
  1899,
  2101,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  [],
  ["basic"],
  ["basic", "basic"],
  [{ source: "other", amountFen: 1 }],
  [{ source: "other" }],
  [{ source: "other", amountFen: undefined }],
  {},
  { gas: 1 },
  { steam: 1 },
  { elevatorCount: 1 },
];

/** Puts an oddity at one of all places in a record, under a name that is there, may be there, or may not. */
function spoil(record: object, at: number, name: number, oddity: unknown): void {
  const holders = listHolders(record);
  const holder = holders[at % holders.length] as Record<string, unknown>;
  const names = Array.isArray(holder)
    ? [...holder.keys(), holder.length].map(String)
    : [...Object.keys(holder), "acceptedOn", "gas", "source", "elevatorCount", "extra"];
  holder[names[name % names.length] as string] = oddity;
}

function listHolders(value: object): object[] {
  const inner = Object.values(value).filter((entry) => typeof entry === "object" && entry !== null);
  return [value, ...inner.flatMap(listHolders)];
}
