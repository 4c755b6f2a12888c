import {
  checkAmount,
  checkBoolean,
  checkCode,
  checkDay,
  checkDivision,
  checkFen,
  checkMembers,
  checkWhole,
  whereGiven,
} from "../funding/input-checks.ts";
import { type Issue, type IssuePath, inputIssue } from "../kernel/issue.ts";
import type { WorkCalendar } from "../kernel/work-calendar.ts";
import { items } from "../measure/codes.ts";
import { acceptanceConditions, seasonReadings, wageSafeguards, warrantyKinds } from "./codes.ts";
import { qualityIssue } from "./issues.ts";
import type {
  AcceptanceFacts,
  InspectedDefect,
  QualityDepositInput,
  QualityFact,
  RectificationInput,
  Season,
  WageDepositInput,
  WagePaymentInput,
  WarrantyInput,
} from "./types.ts";

type Faults = readonly Issue[];

/** A hundred years: no warranty is longer, and days up to the year 9899 take it. @internal */
export const mostMonths = 1200;

/** Faults of what is known of an acceptance. @internal */
export function checkAcceptanceFacts({ acceptedOn, conditions, divisionCode, filedOn }: AcceptanceFacts): Faults {
  const faults = [
    ...checkDivision(divisionCode),
    ...checkPoints(conditions, acceptanceConditions, "conditions"),
    ...whereGiven(acceptedOn, (value) => checkStart(value, ["acceptedOn"])),
    ...whereGiven(filedOn ?? undefined, (value) => checkDay(value, ["filedOn"])),
  ];
  if (faults.length > 0 || acceptedOn === undefined || filedOn == null) return faults;
  return checkOrder("acceptedOn", acceptedOn, "filedOn", filedOn, ["filedOn"]);
}

/** Faults of works under warranty. @internal */
export function checkWarrantyInput(input: WarrantyInput): Faults {
  const { acceptedOn, coolingSeasons = [], divisionCode, heatingSeasons = [], kindOfItem = {}, seasonReading } = input;
  return [
    ...checkDivision(divisionCode),
    ...checkStart(acceptedOn, ["acceptedOn"]),
    ...whereGiven(seasonReading, (value) => checkCode(value, seasonReadings, ["seasonReading"])),
    ...Object.entries(kindOfItem).flatMap(([item, kind]) => [
      ...checkCode(item, items, ["kindOfItem", item]),
      ...checkCode(kind, warrantyKinds, ["kindOfItem", item]),
    ]),
    ...checkSeasons(heatingSeasons, "heatingSeasons"),
    ...checkSeasons(coolingSeasons, "coolingSeasons"),
    ...checkMembers(input.works, "works", ({ contractMonths, designLifeYears, item, kind }, path) => [
      ...whereGiven(kind, (value) => checkCode(value, warrantyKinds, [...path, "kind"])),
      ...whereGiven(item, (value) => checkCode(value, items, [...path, "item"])),
      ...whereGiven(designLifeYears, (value) => checkWhole(value, 1, mostMonths / 12, [...path, "designLifeYears"])),
      ...whereGiven(contractMonths, (value) => checkWhole(value, 0, mostMonths, [...path, "contractMonths"])),
    ]),
  ];
}

/** Faults of a quality deposit. @internal */
export function checkDepositInput(input: QualityDepositInput): Faults {
  const { acceptedOn, defectMonths, depositFen, divisionCode, hasPerformanceBond, settledFen } = input;
  return [
    ...checkDivision(divisionCode),
    ...checkFen(settledFen, ["settledFen"], 1),
    ...checkAmount(depositFen, ["depositFen"]),
    ...whereGiven(hasPerformanceBond, (value) => checkBoolean(value, ["hasPerformanceBond"])),
    ...whereGiven(acceptedOn, (value) => checkStart(value, ["acceptedOn"])),
    ...whereGiven(defectMonths, (value) => checkWhole(value, 0, mostMonths, ["defectMonths"])),
  ];
}

const wageFlags = ["hasArrearsInLastYear", "hasArrearsInLastTwoYears", "isCompliant", "hasSeveralProjects"] as const;
const wageDays = ["openFrom", "refillFrom", "noticeFrom"] as const;

/** Faults of a wage deposit. @internal */
export function checkWageDepositInput(input: WageDepositInput): Faults {
  const { cleanYears, contractFen, divisionCode, workCalendar } = input;
  const faults = [
    ...checkDivision(divisionCode),
    ...checkFen(contractFen, ["contractFen"], 1),
    ...wageFlags.flatMap((flag) => whereGiven(input[flag], (value) => checkBoolean(value, [flag]))),
    ...whereGiven(cleanYears, (value) => checkWhole(value, 0, 100, ["cleanYears"])),
    ...wageDays.flatMap((name) => whereGiven(input[name], (value) => checkStart(value, [name]))),
    ...whereGiven(workCalendar, checkCalendar),
  ];
  return faults.length > 0 ? faults : checkArrears(input);
}

/** Faults of payments of wages. @internal */
export function checkWagePaymentInput(input: WagePaymentInput): Faults {
  const { divisionCode, isAllPaid, paidOn, safeguards, startedOn } = input;
  const faults = [
    ...checkDivision(divisionCode),
    ...checkPoints(safeguards, wageSafeguards, "safeguards"),
    ...whereGiven(startedOn, (value) => checkStart(value, ["startedOn"])),
    ...whereGiven(isAllPaid, (value) => checkBoolean(value, ["isAllPaid"])),
    ...paidOn.flatMap((day, index) => checkStart(day, ["paidOn", index])),
  ];
  if (faults.length > 0 || startedOn === undefined) return faults;
  return paidOn.flatMap((day, index) => checkOrder("startedOn", startedOn, "paidOn", day, ["paidOn", index]));
}

/** Faults of inspections. @internal */
export function checkRectificationInput({ divisionCode, inspections }: RectificationInput): Faults {
  return [
    ...checkDivision(divisionCode),
    ...checkMembers(inspections, "inspections", ({ defects, inspectedOn }, path) => {
      const ofDay = checkStart(inspectedOn, ["inspectedOn"]);
      const ofDefects = checkMembers(defects, "defects", (defect, at) =>
        checkDefect(defect, at, ofDay.length > 0 ? null : inspectedOn),
      );
      return [...ofDay, ...ofDefects].map((fault) => ({ ...fault, path: [...path, ...fault.path] }));
    }),
  ];
}

function checkDefect(
  { dueOn, rectifiedOn, withinDays }: InspectedDefect,
  path: IssuePath,
  inspectedOn: string | null,
): Faults {
  const faults = [
    ...whereGiven(dueOn, (value) => checkDay(value, [...path, "dueOn"])),
    ...whereGiven(withinDays, (value) => checkWhole(value, 0, 3660, [...path, "withinDays"])),
    ...whereGiven(rectifiedOn ?? undefined, (value) => checkDay(value, [...path, "rectifiedOn"])),
  ];
  if (faults.length > 0 || inspectedOn === null) return faults;
  const after = (fact: "defects.dueOn" | "defects.rectifiedOn", day: string | null | undefined) =>
    day == null ? [] : checkOrder("inspectedOn", inspectedOn, fact, day, [...path, fact.slice("defects.".length)]);
  return [...after("defects.dueOn", dueOn), ...after("defects.rectifiedOn", rectifiedOn)];
}

/** Days and months are added to this day, and a civil date ends with the year 9999. */
function checkStart(value: string, path: IssuePath): Faults {
  const faults = checkDay(value, path);
  if (faults.length > 0 || value < "9890-01-01") return faults;
  return [inputIssue("input.invalid_date", { value }, path)];
}

function checkPoints(
  points: Readonly<Record<string, unknown>> | undefined,
  allowed: readonly string[],
  name: "conditions" | "safeguards",
): Faults {
  return Object.entries(points ?? {}).flatMap(([point, value]) => [
    ...checkCode(point, allowed, [name, point]),
    ...checkBoolean(value, [name, point]),
  ]);
}

function checkOrder(first: QualityFact, firstOn: string, then: QualityFact, thenOn: string, path: IssuePath): Faults {
  if (firstOn <= thenOn) return [];
  return [qualityIssue("error", "quality.days_out_of_order", { first, firstOn, then, thenOn }, { path })];
}

function checkSeasons(seasons: readonly Season[], name: "coolingSeasons" | "heatingSeasons"): Faults {
  const faults = seasons.flatMap(({ from, to }, index) => [
    ...checkDay(from, [name, index, "from"]),
    ...checkDay(to, [name, index, "to"]),
  ]);
  if (faults.length > 0) return faults;
  return seasons.flatMap(({ from, to }, index) => {
    const before = seasons[index - 1]?.to ?? "";
    if (before < from && from <= to) return [];
    const params = { fromOn: from, toOn: to };
    return [qualityIssue("error", "quality.season_overlaps", params, { path: [name, index] })];
  });
}

function checkCalendar({ from, holidays, to, workingWeekends }: WorkCalendar): Faults {
  const path = ["workCalendar"];
  return [
    ...checkDay(from, [...path, "from"]),
    ...checkDay(to, [...path, "to"]),
    ...holidays.flatMap((day, index) => checkDay(day, [...path, "holidays", index])),
    ...workingWeekends.flatMap((day, index) => checkDay(day, [...path, "workingWeekends", index])),
  ];
}

/** Wages owed in the last year were owed in the last two, and years with wages owed are not clean. */
function checkArrears(input: WageDepositInput): Faults {
  const { cleanYears = 0, hasArrearsInLastTwoYears, hasArrearsInLastYear } = input;
  const contradict = (first: QualityFact, then: QualityFact) =>
    qualityIssue("error", "quality.arrears_contradict", { first, then }, { path: [then] });
  const isOwing = hasArrearsInLastYear === true;
  return [
    ...(isOwing && hasArrearsInLastTwoYears === false
      ? [contradict("hasArrearsInLastYear", "hasArrearsInLastTwoYears")]
      : []),
    ...(isOwing && cleanYears >= 1 ? [contradict("hasArrearsInLastYear", "cleanYears")] : []),
    ...(hasArrearsInLastTwoYears === true && cleanYears >= 2
      ? [contradict("hasArrearsInLastTwoYears", "cleanYears")]
      : []),
  ];
}
