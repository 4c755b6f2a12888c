import type { DecimalString } from "../kernel/brand.ts";
import { type Finding, joinFindings, met, notMet } from "../kernel/finding.ts";
import { type Answer, type Asking, detailOf, exempt, factNotGiven } from "./checking.ts";
import { holdShare, lessParts, type Quantity } from "./hold-share.ts";
import { bottomLineIssue } from "./issues.ts";
import type { BottomLineFact } from "./types.ts";

type Part = readonly [BottomLineFact, number | undefined];

/**
 * Answers whether no more is demolished than may be: illegal buildings and certified dangerous buildings not worth repair
 * do not count, and the whole is all existing floor area.
 * @internal
 */
export function askDemolitionShare(at: Asking<DecimalString>): Answer {
  const { existingAreaM2, demolishedAreaM2, ...parts } = at.facts.renewal ?? {};
  if (demolishedAreaM2 === 0) return exempt(at, "nothing-demolished");
  if (demolishedAreaM2 === undefined || existingAreaM2 === undefined)
    return notGiven(at, [
      ["renewal.existingAreaM2", existingAreaM2],
      ["renewal.demolishedAreaM2", demolishedAreaM2],
    ]);
  const outside: readonly Part[] = [
    ["renewal.demolishedIllegalAreaM2", parts.demolishedIllegalAreaM2],
    ["renewal.demolishedDangerousAreaM2", parts.demolishedDangerousAreaM2],
  ];
  const counted = lessParts(at, areaOf("renewal.demolishedAreaM2", demolishedAreaM2), outside);
  if (holdShare(at, counted, "<=", areaOf("renewal.existingAreaM2", existingAreaM2))) return met;
  if (outside.some(isOpen)) return notGiven(at, outside);
  const params = { demolishedM2: counted.value, existingM2: existingAreaM2, mostShare: at.value };
  const detail = detailOf(at, "renewal.demolishedAreaM2");
  return notMet(bottomLineIssue(at.severity, "bottom_line.too_much_demolished", params, detail));
}

/**
 * Answers whether no more is built than may be for what is demolished: floor area built, without necessary public
 * facilities, over floor area demolished.
 * @internal
 */
export function askBuiltRatio(at: Asking<DecimalString>): Answer {
  const { builtAreaM2, builtPublicAreaM2, demolishedAreaM2 } = at.facts.renewal ?? {};
  if (demolishedAreaM2 === 0) return exempt(at, "nothing-demolished");
  if (demolishedAreaM2 === undefined || builtAreaM2 === undefined)
    return notGiven(at, [
      ["renewal.demolishedAreaM2", demolishedAreaM2],
      ["renewal.builtAreaM2", builtAreaM2],
    ]);
  const outside: readonly Part[] = [["renewal.builtPublicAreaM2", builtPublicAreaM2]];
  const counted = lessParts(at, areaOf("renewal.builtAreaM2", builtAreaM2), outside);
  if (holdShare(at, counted, "<=", areaOf("renewal.demolishedAreaM2", demolishedAreaM2))) return met;
  if (outside.some(isOpen)) return notGiven(at, outside);
  const params = { builtM2: counted.value, demolishedM2: demolishedAreaM2, mostRatio: at.value };
  const detail = detailOf(at, "renewal.builtAreaM2");
  return notMet(bottomLineIssue(at.severity, "bottom_line.too_much_built", params, detail));
}

/** Answers whether enough residents are resettled in place or nearby. @internal */
export function askNearby(at: Asking<DecimalString>): Answer {
  const { nearbyCount, residentCount } = at.facts.resettlement ?? {};
  if (residentCount === 0) return exempt(at, "nobody-resettled");
  if (residentCount === undefined || nearbyCount === undefined)
    return notGiven(at, [
      ["resettlement.residentCount", residentCount],
      ["resettlement.nearbyCount", nearbyCount],
    ]);
  const nearby: Quantity = { name: "resettlement.nearbyCount", value: nearbyCount, unit: "count" };
  const all: Quantity = { name: "resettlement.residentCount", value: residentCount, unit: "count" };
  if (holdShare(at, nearby, ">=", all)) return met;
  const params = { nearbyCount, residentCount, leastShare: at.value };
  const detail = detailOf(at, "resettlement.nearbyCount");
  return notMet(bottomLineIssue(at.severity, "bottom_line.too_few_nearby", params, detail));
}

/** Answers whether rents rose by no more than they may in a year. @internal */
export function askRent(at: Asking<DecimalString>): Finding {
  const { currentFen, yearBeforeFen } = at.facts.rent ?? {};
  if (currentFen === undefined || yearBeforeFen === undefined)
    return notGiven(at, [
      ["rent.yearBeforeFen", yearBeforeFen],
      ["rent.currentFen", currentFen],
    ]);
  const rise = lessParts(at, { name: "rent.currentFen", value: currentFen, unit: "fen" }, [
    ["rent.yearBeforeFen", yearBeforeFen],
  ]);
  if (holdShare(at, rise, "<=", { name: "rent.yearBeforeFen", value: yearBeforeFen, unit: "fen" })) return met;
  const params = { yearBeforeFen, currentFen, mostShare: at.value };
  return notMet(bottomLineIssue(at.severity, "bottom_line.rent_rose", params, detailOf(at, "rent.currentFen")));
}

/** Answers whether there is enough land for the care of the elderly, where there is room for it. @internal */
export function askElderlyCare(at: Asking<DecimalString>): Answer {
  const { areaM2, isPossible, residentCount } = at.facts.elderlyCare ?? {};
  if (isPossible === false) return exempt(at, "no-room-for-elderly-care");
  if (areaM2 === undefined || residentCount === undefined)
    return notGiven(at, [
      ["elderlyCare.areaM2", areaM2],
      ["elderlyCare.residentCount", residentCount],
    ]);
  const residents: Quantity = { name: "elderlyCare.residentCount", value: residentCount, unit: "count" };
  if (holdShare(at, areaOf("elderlyCare.areaM2", areaM2), ">=", residents)) return met;
  if (isPossible === undefined) return factNotGiven(at, "elderlyCare.isPossible");
  const params = { areaM2, residentCount, leastM2PerPerson: at.value };
  const detail = detailOf(at, "elderlyCare.areaM2");
  return notMet(bottomLineIssue(at.severity, "bottom_line.elderly_care_short", params, detail));
}

function areaOf(name: BottomLineFact, value: number): Quantity {
  return { name, value, unit: "m2" };
}

function notGiven(at: Asking<unknown>, facts: readonly Part[]): Finding {
  return joinFindings(facts.filter(isOpen).map(([fact]) => factNotGiven(at, fact)));
}

function isOpen([, value]: Part): boolean {
  return value === undefined;
}
