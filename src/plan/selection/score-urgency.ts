import { readDecimal } from "../../funding/allocation/exact.ts";
import type { ExactFraction } from "../../funding/allocation/types.ts";
import { add, type Fraction, nought } from "../../funding/performance/fraction.ts";
import type { Item } from "../../measure/codes.ts";
import { decimalsOf } from "../../money/decimal-text.ts";
import type { UrgencyPartKind } from "./codes.ts";
import type { ReserveCommunity, UrgencyPart, UrgencyWeights } from "./types.ts";

/** Weights as whole numbers of one small unit, read once for a whole reserve. @internal */
export interface PreparedWeights {
  /** Units in one point. */
  readonly scale: bigint;
  readonly hazards: PointsByItem;
  readonly missingFacilities: PointsByItem;
  /** By years of age, from 0 to the span of all years that can be given. */
  readonly byYears: readonly Points[];
  readonly willingness: bigint;
}

/** Points in the small unit, and as a result carries them: written once, as a reserve repeats them. */
interface Points {
  readonly units: bigint;
  readonly exact: ExactFraction;
}

type PointsByItem = ReadonlyMap<Item, Points>;

/** What one community scores. @internal */
export interface UrgencyScore {
  readonly value: Fraction;
  readonly parts: readonly UrgencyPart[];
  /** Parts whose fact is not given. */
  readonly missing: readonly UrgencyPartKind[];
  /** What it has that no weight is given for. */
  readonly unweighted: readonly { readonly kind: UrgencyPartKind; readonly item: Item }[];
}

/** From the first year to the last that can be given. */
const mostYears = 200;

/** Reads weights for a whole reserve. @internal */
export function prepareWeights(weights: UrgencyWeights): PreparedWeights {
  const { hazards, missingFacilities, mostYearsOfAge = mostYears, perYearOfAge, willingness } = weights;
  const all = [...Object.values(hazards), ...Object.values(missingFacilities), perYearOfAge, willingness];
  const places = Math.max(...all.map(decimalsOf));
  const scale = 10n ** BigInt(places);
  const pointsOf = (units: bigint): Points => ({ units, exact: exactOf(add(nought, { num: units, den: scale })) });
  const read = (byItem: UrgencyWeights["hazards"]): PointsByItem =>
    new Map(Object.entries(byItem).map(([item, points]) => [item as Item, pointsOf(readDecimal(points, places))]));
  const perYear = readDecimal(perYearOfAge, places);
  return {
    scale,
    hazards: read(hazards),
    missingFacilities: read(missingFacilities),
    byYears: Array.from({ length: mostYears + 1 }, (_, years) =>
      pointsOf(perYear * BigInt(Math.min(years, mostYearsOfAge))),
    ),
    willingness: readDecimal(willingness, places),
  };
}

/** Scores one community: the sum of what is known of it. @internal */
export function scoreUrgency(
  { builtYear, hazards, missingFacilities, willing }: ReserveCommunity,
  planYear: number,
  weights: PreparedWeights,
): UrgencyScore {
  const { scale } = weights;
  const parts: UrgencyPart[] = [];
  const missing: UrgencyPartKind[] = [];
  const unweighted: { kind: UrgencyPartKind; item: Item }[] = [];
  let units = 0n;
  const count = (kind: UrgencyPartKind, item: Item | null, points: Points): void => {
    units += points.units;
    parts.push({ kind, item, points: points.exact });
  };
  const countItems = (kind: UrgencyPartKind, list: readonly Item[] | undefined, byItem: PointsByItem): void => {
    if (list === undefined) missing.push(kind);
    for (const item of list ?? []) {
      const points = byItem.get(item);
      if (points === undefined) unweighted.push({ kind, item });
      else count(kind, item, points);
    }
  };
  countItems("hazard", hazards, weights.hazards);
  if (builtYear === undefined) missing.push("age");
  else count("age", null, weights.byYears[planYear - builtYear] as Points);
  let won = nought;
  if (willing === undefined) missing.push("willingness");
  else {
    const { householdsAsked, householdsWilling } = willing;
    won = add(nought, { num: weights.willingness * BigInt(householdsWilling), den: scale * BigInt(householdsAsked) });
    parts.push({ kind: "willingness", item: null, points: exactOf(won) });
  }
  countItems("missing-facility", missingFacilities, weights.missingFacilities);
  return { value: add(won, { num: units, den: scale }), parts, missing, unweighted };
}

/** As a result carries it. @internal */
export function exactOf({ den, num }: Fraction): ExactFraction {
  return { num: String(num), den: String(den) };
}
