import type { DecimalString } from "../../kernel/brand.ts";
import { decimalsOf, readScaled } from "../../money/decimal-text.ts";
import { foldName } from "./fold-name.ts";
import type { AnnualPlanCommunity, NearDuplicate, NearDuplicateBounds } from "./types.ts";

/** Five per cent of the area and one year: this library's own reading of “similar”, from no document. 疑似重复的默认界限。 */
export const nearDuplicateBounds: NearDuplicateBounds = { areaShare: "0.05" as DecimalString, years: 1 };

/** What tells one community from another. 判重所需数据。 */
export type NearDuplicateRecord = Pick<AnnualPlanCommunity, "name" | "divisionCode" | "areaM2" | "builtYear">;

interface Candidate {
  readonly index: number;
  readonly hundredths: number | null;
  readonly year: number | null;
}

/**
 * Finds records that may be one community entered twice. 查找疑似重复小区。
 *
 * Two records are near where they lie in one county-level division, their names are the same without widths, case, blanks
 * and one ending such as 小区 or 家属院, and neither the areas nor the years of completion differ by more than the bounds
 * (a bound itself is near; what is not known tells nothing apart). Each record is held against the nearest by area of each
 * year, so the work grows with n log n.
 *
 * @param communities - Records of any division, in any order.
 * @param bounds - How near is near; five per cent of the larger area and one year when left out.
 * @returns Pairs, by the place of the later record; at most one for each record.
 * @throws RangeError if `bounds.areaShare` is not a plain decimal.
 *
 * @unit areaM2: m² · builtYear: year
 *
 * @example
 * ```ts
 * import { squareMetres } from "jiugai/kernel";
 * import { findNearDuplicates } from "jiugai/plan";
 * const of = (name: string, m2: number) => ({ name, divisionCode: "220102", areaM2: squareMetres(m2), builtYear: 1998 });
 * const found = findNearDuplicates([of("南湖小区", 20_000), of("南湖 家属院", 19_500), of("南湖三期", 20_000)]);
 * found.map(({ index, otherIndex, areaDifferenceM2 }) => [index, otherIndex, areaDifferenceM2]); // => [[1, 0, 500]]
 * ```
 */
export function findNearDuplicates(
  communities: readonly NearDuplicateRecord[],
  bounds: NearDuplicateBounds = nearDuplicateBounds,
): readonly NearDuplicate[] {
  const places = decimalsOf(bounds.areaShare);
  const share = { num: readScaled(bounds.areaShare, places), den: 10 ** places };
  const buckets = new Map<string, Candidate[]>();
  communities.forEach(({ name, divisionCode, areaM2, builtYear }, index) => {
    const key = `${divisionCode.slice(0, 6)}${foldName(name)}`;
    const hundredths = areaM2 === undefined ? null : Math.round(areaM2 * 100);
    const candidate = { index, hundredths, year: builtYear ?? null };
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [candidate]);
    else bucket.push(candidate);
  });
  const isNearArea = (a: number | null, b: number | null): boolean =>
    a === null || b === null || Math.abs(a - b) * share.den <= Math.max(a, b) * share.num;
  const found: NearDuplicate[] = [];
  for (const bucket of buckets.values()) {
    if (bucket.length === 1) continue;
    for (const [a, b] of pairsOf(bucket, bounds.years, isNearArea)) {
      const [other, record] = a.index < b.index ? [a, b] : [b, a];
      found.push({
        index: record.index,
        otherIndex: other.index,
        isSameName: communities[record.index]?.name === communities[other.index]?.name,
        areaDifferenceM2: differenceOf(record.hundredths, other.hundredths, 100),
        yearDifference: differenceOf(record.year, other.year, 1),
      });
    }
  }
  return found.sort((a, b) => a.index - b.index || a.otherIndex - b.otherIndex);
}

/** In order of area, the last record of each year is the nearest of that year; one without an area is near to any. */
function pairsOf(
  bucket: readonly Candidate[],
  years: number,
  isNearArea: (a: number | null, b: number | null) => boolean,
): [Candidate, Candidate][] {
  const sorted = [...bucket].sort((a, b) => (a.hundredths ?? -1) - (b.hundredths ?? -1) || a.index - b.index);
  const lastOfYear = new Map<number | null, Candidate>();
  const pairs: [Candidate, Candidate][] = [];
  for (const record of sorted) {
    let nearest: Candidate | undefined;
    for (const [year, other] of lastOfYear) {
      const isNearYear = year === null || record.year === null || Math.abs(year - record.year) <= years;
      if (!isNearYear || !isNearArea(other.hundredths, record.hundredths)) continue;
      if (nearest === undefined || (other.hundredths ?? -1) > (nearest.hundredths ?? -1)) nearest = other;
    }
    if (nearest !== undefined) pairs.push([nearest, record]);
    lastOfYear.set(record.year, record);
  }
  return pairs;
}

function differenceOf(a: number | null, b: number | null, scale: number): number | null {
  return a === null || b === null ? null : Math.abs(a - b) / scale;
}
