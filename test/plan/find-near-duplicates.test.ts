import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DecimalString } from "../../src/kernel/brand.ts";
import { findNearDuplicates, type NearDuplicateRecord } from "../../src/plan/annual/find-near-duplicates.ts";
import { m2 } from "./annual-support.ts";

const of = (name: string, area?: number, builtYear?: number, divisionCode = "220102"): NearDuplicateRecord => ({
  name,
  divisionCode,
  ...(area === undefined ? {} : { areaM2: m2(area) }),
  ...(builtYear === undefined ? {} : { builtYear }),
});
const pairs = (...records: NearDuplicateRecord[]): [number, number][] =>
  findNearDuplicates(records).map(({ index, otherIndex }) => [otherIndex, index]);

describe("findNearDuplicates", () => {
  it.each([
    ["南湖小区", "南湖社区"],
    ["南湖小区", "南湖家属院"],
    ["南湖", "南湖住宅小区"],
    ["南湖Ａ区", "南湖a区"],
    ["南湖（一期）", "南湖 (一期)"],
    ["南湖　小区", "南湖小区"],
  ])("takes %s and %s for one name", (a, b) => {
    expect(pairs(of(a), of(b))).toEqual([[0, 1]]);
  });

  it.each([
    ["南湖小区", "北湖小区"],
    ["南湖小区一期", "南湖小区二期"],
    ["小区", "家属院"],
  ])("keeps %s and %s apart", (a, b) => {
    expect(pairs(of(a), of(b))).toEqual([]);
  });

  it("stays within a county, whatever the length of the code", () => {
    expect(pairs(of("南湖", 100, 1998), of("南湖", 100, 1998, "220103"))).toEqual([]);
    expect(pairs(of("南湖", 100, 1998), of("南湖", 100, 1998, "220102001"))).toEqual([[0, 1]]);
  });

  it("takes areas within five per cent of the larger, that included", () => {
    expect(pairs(of("南湖", 20_000), of("南湖", 19_000))).toEqual([[0, 1]]);
    expect(pairs(of("南湖", 20_000), of("南湖", 18_999.99))).toEqual([]);
  });

  it("takes years that differ by one", () => {
    expect(pairs(of("南湖", 100, 1998), of("南湖", 100, 1999))).toEqual([[0, 1]]);
    expect(pairs(of("南湖", 100, 1998), of("南湖", 100, 2000))).toEqual([]);
  });

  it("says why: the name as written, the areas, the years", () => {
    expect(
      findNearDuplicates([of("南湖小区", 1000.1, 1998), of("南湖小区", 1000, 1999), of("东岭"), of("东岭小区", 5)]),
    ).toEqual([
      { index: 1, otherIndex: 0, isSameName: true, areaDifferenceM2: 0.1, yearDifference: 1 },
      { index: 3, otherIndex: 2, isSameName: false, areaDifferenceM2: null, yearDifference: null },
    ]);
  });

  it("goes by the caller's bounds", () => {
    const records = [of("南湖", 100, 1990), of("南湖", 80, 1995)];
    expect(findNearDuplicates(records)).toEqual([]);
    expect(findNearDuplicates(records, { areaShare: "0.2" as DecimalString, years: 5 })).toHaveLength(1);
  });

  it("finds a pair among records of one name exactly where any two are near", () => {
    const record = fc.record({ area: fc.integer({ min: 1, max: 200 }), year: fc.integer({ min: 1990, max: 1996 }) });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), (rows) => {
        const near = (a: (typeof rows)[number], b: (typeof rows)[number]): boolean =>
          Math.abs(a.area - b.area) * 100 <= Math.max(a.area, b.area) * 5 && Math.abs(a.year - b.year) <= 1;
        const found = findNearDuplicates(rows.map(({ area, year }) => of("南湖", area, year)));
        for (const { index, otherIndex } of found)
          expect(near(rows[index] as never, rows[otherIndex] as never)).toBe(true);
        const isAny = rows.some((a, i) => rows.some((b, j) => j > i && near(a, b)));
        expect(found.length > 0).toBe(isAny);
      }),
    );
  });
});
