// jiugai/division, written by `npm run docs:generate`; a test holds it fresh.

export interface Division {
  readonly code: string;
  readonly name: string;
  readonly level: DivisionLevel;
  readonly parentCode: string | null;
  readonly listedFrom: string | null;
  readonly listedTo: string | null;
}

export interface DivisionCodeParts {
  readonly provinceCode: string;
  readonly prefectureCode: string | null;
  readonly countyCode: string | null;
  readonly townshipCode: string | null;
  readonly townshipKind: TownshipKind | null;
  readonly villageCode: string | null;
  readonly villageKind: VillageKind | null;
}

export interface DivisionFinding {
  readonly status: "listed" | "not-listed" | "unknown";
  readonly code: string;
  readonly on: CivilDate;
  readonly division: Division | null;
  readonly between: readonly [earlier: string | null, later: string | null];
  readonly history: readonly Division[];
  readonly successors: readonly Division[];
}

export type DivisionLevel = "province" | "prefecture" | "county";

export interface DivisionList {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly titleEn: string;
  readonly issuer: string;
  readonly note: string;
  readonly lists: readonly [string, ...string[]];
  readonly endings: readonly string[];
  readonly regions: readonly string[];
}

export type ReportingUnit = (typeof reportingUnits)[number];

export type TownshipKind = "sub-district" | "town" | "township" | "quasi-township";

export type VillageKind = "residents-committee" | "villagers-committee" | "quasi-residents" | "quasi-villagers";

export declare const corps: "corps";

export declare function findDivision(code: string, on: CivilDate, list: DivisionList): DivisionFinding;

export declare function isDivisionCode(value: unknown): value is string;

export declare function isWithinDivision(code: string, ancestor: string): boolean;

export declare function nameOfDivision(code: string, on: CivilDate, list: DivisionList): string | null;

export declare function partsOfDivisionCode(code: string): DivisionCodeParts | null;

export declare const reportingUnits: readonly ["110000", "120000", "130000", "140000", "150000", "210000", "220000", "230000", "310000", "320000", "330000", "340000", "350000", "360000", "370000", "410000", "420000", "430000", "440000", "450000", "460000", "500000", "510000", "520000", "530000", "540000", "610000", "620000", "630000", "640000", "650000", "corps"];
