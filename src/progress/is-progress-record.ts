import { categories as allCategories } from "../category/codes.ts";
import { corps } from "../division/reporting-units.ts";
import { fundingSources } from "../funding/codes.ts";
import { isSquareMetres } from "../kernel/area.ts";
import type { CivilDate } from "../kernel/brand.ts";
import { isCivilDate } from "../kernel/civil-date.ts";
import { pipeKinds } from "./codes.ts";
import type { ProgressRecord, ReportedWorks } from "./types.ts";
import { wordIndex } from "./word-index.ts";

/** The Corps, or six, nine or twelve digits that do not begin with 00. @internal */
export const placePattern: RegExp = new RegExp(`^(?:${corps}|(?!00)(?:\\d{6}|\\d{9}|\\d{12}))$`);

type Fields = Readonly<Record<string, unknown>>;

/**
 * Whether the schema finds no fault. Written out beside the schema, and held equal to it by a property test: what zod
 * makes of so many optional fields takes twice the time, for a nation's records half of what `JSON.parse` takes.
 * @internal
 */
export function isProgressRecord(input: unknown): input is ProgressRecord {
  if (!isObject(input) || !hasOnly(input, recordFields)) return false;
  const { id, divisionCode, planYear, isPlanned, categories, buildingCount, householdCount, floorAreaM2 } = input;
  const { startedOn, completedOn, acceptedOn, planned, done } = input;
  return (
    typeof id === "string" &&
    id.length >= 1 &&
    id.length <= 200 &&
    typeof divisionCode === "string" &&
    placePattern.test(divisionCode) &&
    isCount(planYear) &&
    planYear >= 1900 &&
    planYear <= 2100 &&
    typeof isPlanned === "boolean" &&
    areCategories(categories) &&
    (buildingCount === undefined || isCount(buildingCount)) &&
    (householdCount === undefined || isCount(householdCount)) &&
    (floorAreaM2 === undefined || isSquareMetres(floorAreaM2)) &&
    areDates(startedOn, completedOn, acceptedOn) &&
    (planned === undefined || areWorks(planned)) &&
    (done === undefined || areWorks(done))
  );
}

/** A stage needs the one before it, and not after it. */
function areDates(startedOn: unknown, completedOn: unknown, acceptedOn: unknown): boolean {
  return (
    (startedOn === undefined || isCivilDate(startedOn)) &&
    (completedOn === undefined || (isCivilDate(completedOn) && isUpTo(startedOn, completedOn))) &&
    (acceptedOn === undefined || (isCivilDate(acceptedOn) && isUpTo(completedOn, acceptedOn)))
  );
}

function isUpTo(first: unknown, next: CivilDate): boolean {
  return first !== undefined && (first as CivilDate) <= next;
}

function areCategories(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let at = 0; at < list.length; at++) {
    const category: unknown = list[at];
    if (typeof category !== "string" || indexOfCategory(category) < 0) return false;
    for (let earlier = 0; earlier < at; earlier++) if (list[earlier] === category) return false;
  }
  return true;
}

function areWorks(works: unknown): boolean {
  if (!isObject(works)) return false;
  for (const field in works) {
    const value = works[field];
    switch (field as keyof ReportedWorks) {
      case "elevatorCount":
      case "parkingSpaceCount":
      case "evChargerCount":
      case "ebikeChargerCount":
      case "elderlyFacilityCount":
      case "childcareFacilityCount":
      case "otherServiceFacilityCount":
        if (!isCount(value)) return false;
        break;
      case "retrofitAreaM2":
      case "cultureSportAreaM2":
        if (!isSquareMetres(value)) return false;
        break;
      case "pipesM":
        if (!arePipes(value)) return false;
        break;
      case "investment":
        if (!areInvestments(value)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function arePipes(pipes: unknown): boolean {
  if (!isObject(pipes)) return false;
  for (const kind in pipes) if (!pipeFields.has(kind) || !isSquareMetres(pipes[kind])) return false;
  return true;
}

function areInvestments(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let at = 0; at < list.length; at++) {
    const entry: unknown = list[at];
    if (!isObject(entry)) return false;
    for (const field in entry) if (field !== "source" && field !== "amountFen") return false;
    const { source, amountFen } = entry;
    if (typeof source !== "string" || indexOfSource(source) < 0 || !isCount(amountFen)) return false;
    for (let earlier = 0; earlier < at; earlier++) if (list[earlier].source === source) return false;
  }
  return true;
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A field may be left out, but not be there without a value. */
function hasOnly(fields: Fields, known: ReadonlySet<string>): boolean {
  for (const field in fields) if (!known.has(field) || fields[field] === undefined) return false;
  return true;
}

/** What is counted, and amounts too: a whole number ≥ 0. −0 would not survive JSON. */
function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && !Object.is(value, -0);
}

const recordFields: ReadonlySet<string> = new Set<keyof ProgressRecord>([
  "id",
  "divisionCode",
  "planYear",
  "isPlanned",
  "categories",
  "buildingCount",
  "householdCount",
  "floorAreaM2",
  "startedOn",
  "completedOn",
  "acceptedOn",
  "planned",
  "done",
]);
const indexOfCategory = wordIndex(allCategories);
const indexOfSource = wordIndex(fundingSources);
const pipeFields: ReadonlySet<string> = new Set(pipeKinds);
