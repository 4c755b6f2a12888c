import { categories } from "../category/codes.ts";
import { fundingSources } from "../funding/codes.ts";
import type { PlaceLevel } from "./codes.ts";
import { sizes, startOf, startOfWorks, summaryColumns } from "./columns.ts";
import type { ProgressRecord, ProgressSummary, ReportedWorks } from "./types.ts";
import { wordIndex } from "./word-index.ts";

/**
 * Adds a record to a summary, in place, and gives the summary back. 计入一条记录。
 *
 * The one function of this library that writes to what it is given: a nation's records make no garbage this way. A
 * community counts in every stage that it has come to by the day of the summary: in `planned` where it is in the annual
 * plan, in `started`, `completed` and `accepted` by its dates. Starts beyond the plan count too, so that a rate may exceed
 * 1. Works and money count as reported, done for every community, planned
 * for those in the annual plan. A size left out is counted in `missing`.
 *
 * @param summary - From `emptySummary` or `mergeSummaries`; not frozen.
 * @param record - A record that was read with `parseProgressRecord` or its bulk sibling; it is not checked again.
 *
 * @unit areas: m² · lengths: m · amounts: fen
 *
 * @example
 * ```ts
 * import { civilDate } from "jiugai/kernel";
 * import { addToSummary, emptySummary, totalsOf } from "jiugai/progress";
 * const summary = emptySummary(civilDate("2021-12-31"), "province");
 * const record = { id: "c1", divisionCode: "220102", planYear: 2021, isPlanned: true, categories: ["basic" as const],
 *   householdCount: 240, startedOn: civilDate("2021-05-10") };
 * addToSummary(summary, record);
 * totalsOf(summary).stages.started.householdCount; // => 240
 * totalsOf(summary).missing.floorAreaM2; // => 1
 * ```
 */
export function addToSummary(summary: ProgressSummary, record: ProgressRecord): ProgressSummary {
  const rows = summary.rows as Record<string | number, Record<number, number[]>>;
  const place = placeOf(record.divisionCode, summary.level);
  let years = rows[place];
  if (years === undefined) {
    years = {};
    rows[place] = years;
  }
  let row = years[record.planYear];
  if (row === undefined) {
    row = emptyRow();
    years[record.planYear] = row;
  }
  addRecord(row, record, summary.on);
  return summary;
}

/** A row of zeros. @internal */
export function emptyRow(): number[] {
  return zeros.slice();
}

/** Held as the engine holds fractions, so that sums of fen, which soon leave 31 bits, need no other array. */
const zeros: readonly number[] = summaryColumns.map(() => 0.5).fill(0);

/** How many digits tell places apart, and what their number is scaled by to six digits. */
const digits: Readonly<Record<PlaceLevel, number>> = { nation: 0, province: 2, prefecture: 4, county: 6 };
const scales: Readonly<Record<PlaceLevel, number>> = { nation: 0, province: 10_000, prefecture: 100, county: 1 };

/**
 * The key of a place. As a number where it is a code: no text is made, and as keys of an object the two are one. The Corps
 * reports like a province and has no code: at every level but the nation it is a place of its own.
 */
function placeOf(divisionCode: string, level: PlaceLevel): string | number {
  if (level === "nation") return "000000";
  if (divisionCode.length < 6) return divisionCode;
  const length = digits[level];
  let place = 0;
  for (let at = 0; at < length; at++) place = 10 * place + divisionCode.charCodeAt(at) - zero;
  return place * scales[level];
}

const zero = "0".charCodeAt(0);

function addRecord(row: number[], record: ProgressRecord, on: string): void {
  const { isPlanned, buildingCount, householdCount, floorAreaM2 } = record;
  const area = floorAreaM2 === undefined ? 0 : hundredths(floorAreaM2);
  const buildings = buildingCount ?? 0;
  const households = householdCount ?? 0;
  if (isPlanned) addSize(row, 0, buildings, households, area);
  const reached = stageReached(record, on);
  for (let stage = 1; stage <= reached; stage++) addSize(row, stage, buildings, households, area);
  for (const category of record.categories) add(row, startOf.categories + indexOfCategory(category), 1);
  if (buildingCount === undefined) add(row, startOf.missing, 1);
  if (householdCount === undefined) add(row, startOf.missing + 1, 1);
  if (floorAreaM2 === undefined) add(row, startOf.missing + 2, 1);
  if (isPlanned && record.planned !== undefined) addWorks(row, startOf.planned, record.planned);
  if (record.done !== undefined) addWorks(row, startOf.done, record.done);
}

/** From the last stage backwards: dates stand in order, so that one comparison is mostly enough. */
function stageReached({ startedOn, completedOn, acceptedOn }: ProgressRecord, on: string): number {
  if (acceptedOn !== undefined && acceptedOn <= on) return 3;
  if (completedOn !== undefined && completedOn <= on) return 2;
  return startedOn !== undefined && startedOn <= on ? 1 : 0;
}

function addSize(row: number[], stage: number, buildings: number, households: number, area: number): void {
  const at = stage * sizes.length;
  add(row, at, 1);
  add(row, at + 1, buildings);
  add(row, at + 2, households);
  add(row, at + 3, area);
}

/** Field by field: a loop over names would look each up anew in a nation's records. */
function addWorks(row: number[], start: number, works: ReportedWorks): void {
  const { elevatorCount, parkingSpaceCount, evChargerCount, ebikeChargerCount } = works;
  const { elderlyFacilityCount, childcareFacilityCount, otherServiceFacilityCount } = works;
  const { retrofitAreaM2, cultureSportAreaM2, pipesM, investment } = works;
  if (elevatorCount !== undefined) add(row, start, elevatorCount);
  if (parkingSpaceCount !== undefined) add(row, start + 1, parkingSpaceCount);
  if (evChargerCount !== undefined) add(row, start + 2, evChargerCount);
  if (ebikeChargerCount !== undefined) add(row, start + 3, ebikeChargerCount);
  if (elderlyFacilityCount !== undefined) add(row, start + 4, elderlyFacilityCount);
  if (childcareFacilityCount !== undefined) add(row, start + 5, childcareFacilityCount);
  if (otherServiceFacilityCount !== undefined) add(row, start + 6, otherServiceFacilityCount);
  const areas = start + startOfWorks.areas;
  if (retrofitAreaM2 !== undefined) add(row, areas, hundredths(retrofitAreaM2));
  if (cultureSportAreaM2 !== undefined) add(row, areas + 1, hundredths(cultureSportAreaM2));
  if (pipesM !== undefined) addPipes(row, start + startOfWorks.pipes, pipesM);
  if (investment !== undefined)
    for (const { source, amountFen } of investment)
      add(row, start + startOfWorks.sources + indexOfSource(source), amountFen);
}

function addPipes(row: number[], start: number, pipesM: NonNullable<ReportedWorks["pipesM"]>): void {
  const { "water-supply": water, drainage, gas, heating, "power-supply": power, telecom } = pipesM;
  if (water !== undefined) add(row, start, hundredths(water));
  if (drainage !== undefined) add(row, start + 1, hundredths(drainage));
  if (gas !== undefined) add(row, start + 2, hundredths(gas));
  if (heating !== undefined) add(row, start + 3, hundredths(heating));
  if (power !== undefined) add(row, start + 4, hundredths(power));
  if (telecom !== undefined) add(row, start + 5, hundredths(telecom));
}

const indexOfCategory = wordIndex(categories);
const indexOfSource = wordIndex(fundingSources);

function add(row: number[], column: number, amount: number): void {
  row[column] = (row[column] as number) + amount;
}

/** Lengths and areas have two decimals at most, so that hundredths of them are whole. */
function hundredths(value: number): number {
  return Math.round(value * 100);
}
