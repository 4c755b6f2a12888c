/**
 * Administrative divisions: the shape of their codes, which lies in which, and which was listed on a day. 行政区划。
 *
 * The lists themselves are data, in `jiugai/divisions/cn`, and are passed in.
 *
 * @packageDocumentation
 */
export { findDivision } from "./find-division.ts";
export { isDivisionCode, isWithinDivision } from "./lineage.ts";
export { nameOfDivision } from "./name-of-division.ts";
export { type DivisionCodeParts, partsOfDivisionCode, type TownshipKind, type VillageKind } from "./parts-of-code.ts";
export { corps, type ReportingUnit, reportingUnits } from "./reporting-units.ts";
export type { Division, DivisionFinding, DivisionLevel, DivisionList } from "./types.ts";
