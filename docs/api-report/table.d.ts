// jiugai/table, written by `npm run docs:generate`; a test holds it fresh.

export type CellKind = (typeof cellKinds)[number];

export type CommunityField = "id" | "name" | "divisionCode" | "subDistrict" | "builtYear" | "builtYearSpan.from" | "builtYearSpan.to" | "floorAreaM2" | "buildingCount" | "entranceCount" | "householdCount" | "residentCount" | "landKind" | "isInShantytownPlan" | "isToBeRebuilt" | "isWilling" | "hasOwnersCommittee" | "hasPropertyService";

export type CommunityPlanField = "id" | "name" | "divisionCode" | "planYear" | "scale" | "communityCount" | "buildingCount" | "householdCount" | "areaM2" | "builtYear" | "builtYearSpan.from" | "builtYearSpan.to" | "landKind" | "isInShantytownPlan" | "isWilling" | "measures" | "investmentFen" | `sources.${FundingSource}`;

export interface PackRow {
  readonly pack: string;
  readonly verifiedOn: string;
  readonly divisionCode: string | null;
  readonly rule: string;
  readonly unit: string;
  readonly datedBy: DatedBy;
  readonly from: string | null;
  readonly to: string | null;
  readonly status: RuleStatus;
  readonly valueJson: string | null;
  readonly warning: string | null;
  readonly gapBefore: string | null;
  readonly cites: readonly PackRowCitation[];
}

export interface PackRowCitation {
  readonly source: string;
  readonly title: string | null;
  readonly titleEn: string | null;
  readonly isOwnTitle: boolean;
  readonly docNo: string | null;
  readonly issuer: string | null;
  readonly issuedOn: string | null;
  readonly locator: string | null;
  readonly confidence: Confidence;
  readonly quote: string | null;
}

export type ProgressField = "id" | "divisionCode" | "planYear" | "isPlanned" | "categories" | "buildingCount" | "householdCount" | "floorAreaM2" | "startedOn" | "completedOn" | "acceptedOn" | `${"planned" | "done"}.${WorksField}`;

export type RequiredColumn = (typeof requiredColumns)[number];

export interface ReturnedPlan {
  readonly divisionCode: string;
  readonly size: StageTotals;
  readonly works: WorksTotals;
}

export interface ReturnedProgress extends Readonly<Record<Exclude<ProgressStage, "planned">, StageTotals>> {
  readonly divisionCode: string;
}

export interface ReturnedProject {
  readonly id: string;
  readonly name: string | null;
  readonly divisionCode: string;
  readonly builtYear: number | null;
  readonly isPlanned: boolean;
  readonly categories: readonly Category[];
  readonly buildingCount: number | null;
  readonly householdCount: number | null;
  readonly floorAreaM2: number | null;
  readonly startedOn: CivilDate | null;
  readonly completedOn: CivilDate | null;
  readonly acceptedOn: CivilDate | null;
}

export interface ReturnedResults {
  readonly divisionCode: string;
  readonly works: WorksTotals;
}

export type StatisticsColumn = keyof ReturnedProject | `${ProgressStage}.${keyof StageTotals}` | CountedWork | AreaWork | `pipesM.${PipeKind}` | "inYuan" | "corps";

export interface StatisticsReturn {
  readonly on: CivilDate;
  readonly planYear: number;
  readonly annualPlan: readonly ReturnedPlan[];
  readonly progress: readonly ReturnedProgress[];
  readonly results: readonly ReturnedResults[];
  readonly projects: readonly ReturnedProject[];
  readonly published: Readonly<Record<"planned" | "started", Pick<StageTotals, "communityCount" | "householdCount">>>;
}

export interface StatisticsReturnInput {
  readonly summary: ProgressSummary;
  readonly planYear: number;
  readonly records?: readonly ProgressRecord[];
  readonly communities?: readonly Community[];
}

export type StatisticsTables = Readonly<Record<"annualPlan" | "progress" | "results" | "projects", TextTable>>;

export interface StatisticsWords {
  readonly labels: {
    readonly "statistics-column": Readonly<Record<StatisticsColumn, string>>;
    readonly source: Readonly<Record<FundingSource, string>>;
    readonly category: Readonly<Record<Category, string>>;
  };
  readonly format: {
    readonly list: (texts: readonly string[]) => string;
    readonly value: (value: boolean, unit: "1") => string;
  };
}

export interface TableColumn {
  readonly index: number;
  readonly header: string;
  readonly field: TableField;
  readonly keys: readonly string[];
  readonly cell: CellKind;
  readonly unit: TableUnit | null;
  readonly isRequired: boolean;
}

export type TableField = TableFields[TableKind];

export interface TableFields {
  readonly community: CommunityField;
  readonly "progress-record": ProgressField;
  readonly "community-plan": CommunityPlanField;
}

export type TableIssue = IssueOf<TableIssueParams>;

export interface TableIssueParams {
  readonly "table.column_not_read": {
    readonly header: string;
  };
  readonly "table.ambiguous_header": {
    readonly header: string;
    readonly fields: readonly string[];
  };
  readonly "table.column_repeated": {
    readonly header: string;
    readonly field: string;
    readonly other: string | null;
  };
  readonly "table.header_unit": {
    readonly header: string;
    readonly units: readonly string[];
  };
  readonly "table.column_missing": {
    readonly field: RequiredColumn;
  };
  readonly "table.header_not_found": {
    readonly header: string;
  };
  readonly "table.cell_missing": {
    readonly header: string;
  };
  readonly "table.cell_unreadable": {
    readonly header: string;
    readonly text: string;
    readonly cell: CellKind;
  };
  readonly "table.unit_not_stated": {
    readonly header: string;
    readonly text: string;
  };
  readonly "table.cell_unit": {
    readonly header: string;
    readonly text: string;
  };
  readonly "table.cells_beyond_headers": {
    readonly headerCount: number;
    readonly cellCount: number;
  };
  readonly "table.no_rows_for_year": {
    readonly planYear: number;
  };
  readonly "table.sizes_left_out": {
    readonly divisionCode: string;
    readonly buildingCount: number;
    readonly householdCount: number;
    readonly floorAreaM2: number;
  };
  readonly "table.projects_differ": {
    readonly divisionCode: string;
    readonly stage: ProgressStage;
    readonly listedCount: number;
    readonly summedCount: number;
  };
}

export type TableKind = (typeof tableKinds)[number];

export interface TableOptions<K extends TableKind> {
  readonly kind: K;
  readonly columns?: Readonly<Record<string, TableFields[K] | null>>;
  readonly constants?: Readonly<Partial<TableRecords[K]>>;
  readonly idFrom?: string;
  readonly moneyUnit?: Extract<TableUnit, "yuan" | "wan-yuan" | "yi-yuan">;
  readonly areaUnit?: Extract<TableUnit, "m2" | "wan-m2">;
  readonly lengthUnit?: Extract<TableUnit, "m" | "km">;
  readonly worksOf?: "planned" | "done";
  readonly serialDates?: "from-1900" | "from-1904";
}

export interface TableReader<K extends TableKind> {
  readonly kind: K;
  readonly headers: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly constants: Readonly<Partial<TableRecords[K]>>;
  readonly serialDates: "from-1900" | "from-1904" | null;
}

export interface TableRecords {
  readonly community: Community;
  readonly "progress-record": ProgressRecord;
  readonly "community-plan": CommunityPlan;
}

export type TableUnit = (typeof tableUnits)[number];

export interface TextTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type WorksField = CountedWork | AreaWork | `pipesM.${PipeKind}` | `investment.${FundingSource}`;

export interface WrittenColumn<K extends TableKind> {
  readonly field: TableFields[K];
  readonly unit?: TableUnit;
}

export declare const cellKinds: readonly ["text", "works-text", "division-code", "year", "year-or-span", "date", "yes-no", "land-kind", "plan-scale", "categories", "money", "area", "length", "households", "people", "buildings", "entrances", "machines", "pieces"];

export declare function joinHeaders(headerRows: readonly (readonly string[])[]): readonly string[];

export declare function readTableRow<K extends TableKind>(reader: TableReader<K>, row: readonly string[], index?: number): Outcome<TableRecords[K]>;

export declare function recordsFromRows<K extends TableKind>(rows: readonly (readonly string[])[], headers: readonly string[], options: TableOptions<K>): Outcome<readonly TableRecords[K][]>;

export declare const requiredColumns: readonly ["id", "name", "divisionCode", "planYear", "isPlanned", "categories", "scale", "measures"];

export declare function rowsFromRecords<K extends TableKind>(kind: K, records: readonly TableRecords[K][], columns?: readonly WrittenColumn<K>[]): TextTable;

export declare function rowsOfPack<Rules extends object>(pack: Pack<Rules>): readonly PackRow[];

export declare function statisticsReturn(input: StatisticsReturnInput): Outcome<StatisticsReturn>;

export declare const tableKinds: readonly ["community", "progress-record", "community-plan"];

export declare function tableOfPackRows(rows: readonly PackRow[]): TextTable;

export declare function tableOfPublished(table: PublishedTable, citation: PackRowCitation): TextTable;

export declare function tableReader<K extends TableKind>(headers: readonly string[], options: TableOptions<K>): Outcome<TableReader<K>>;

export declare const tableUnits: readonly ["yuan", "wan-yuan", "yi-yuan", "m2", "wan-m2", "m", "km", "household", "wan-household", "person", "wan-person", "building", "entrance", "machine", "piece", "place"];

export declare function tablesOfReturn(statistics: StatisticsReturn, words: StatisticsWords): StatisticsTables;

export declare function toCsv(rows: readonly (readonly string[])[], options?: {
  readonly guardFormulas?: boolean;
}): string;
