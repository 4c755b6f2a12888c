import { type FundingSource, fundingSources } from "../funding/codes.ts";
import {
  type AreaWork,
  areaWorks,
  type CountedWork,
  countedWorks,
  type PipeKind,
  pipeKinds,
} from "../progress/codes.ts";
import type { CellKind, QuantityKind, RequiredColumn, TableKind, TableUnit, WorksField } from "./codes.ts";

/** A fact of a community that a column may hold. 小区表可读的字段。 */
export type CommunityField =
  | "id"
  | "name"
  | "divisionCode"
  | "subDistrict"
  | "builtYear"
  | "builtYearSpan.from"
  | "builtYearSpan.to"
  | "floorAreaM2"
  | "buildingCount"
  | "entranceCount"
  | "householdCount"
  | "residentCount"
  | "landKind"
  | "isInShantytownPlan"
  | "isToBeRebuilt"
  | "isWilling"
  | "hasOwnersCommittee"
  | "hasPropertyService";

/** A fact of a record of progress that a column may hold. 计划与进展表可读的字段。 */
export type ProgressField =
  | "id"
  | "divisionCode"
  | "planYear"
  | "isPlanned"
  | "categories"
  | "buildingCount"
  | "householdCount"
  | "floorAreaM2"
  | "startedOn"
  | "completedOn"
  | "acceptedOn"
  | `${"planned" | "done"}.${WorksField}`;

/** A fact of a community plan that a column may hold. 改造方案表可读的字段。 */
export type CommunityPlanField =
  | "id"
  | "name"
  | "divisionCode"
  | "planYear"
  | "scale"
  | "communityCount"
  | "buildingCount"
  | "householdCount"
  | "areaM2"
  | "builtYear"
  | "builtYearSpan.from"
  | "builtYearSpan.to"
  | "landKind"
  | "isInShantytownPlan"
  | "isWilling"
  | "measures"
  | "investmentFen"
  | `sources.${FundingSource}`;

/** What a column may be, by kind of table. 各类表格可读的字段。 */
export interface TableFields {
  readonly community: CommunityField;
  readonly "progress-record": ProgressField;
  readonly "community-plan": CommunityPlanField;
}

/** What a column may be. 字段。 */
export type TableField = TableFields[TableKind];

/** What headers speak of; one topic may be a field in several kinds of table. @internal */
export type Topic =
  | Exclude<CommunityField, "floorAreaM2">
  | "floorArea"
  | "planYear"
  | "isPlanned"
  | "categories"
  | "startedOn"
  | "completedOn"
  | "acceptedOn"
  | "scale"
  | "communityCount"
  | "investment"
  | "measures"
  | CountedWork
  | AreaWork
  | `pipesM.${PipeKind}`
  | FundingSource;

/** A field with what it is about and how its cells are read. @internal */
export interface FieldShape {
  readonly field: TableField;
  readonly topic: Topic;
  readonly cell: CellKind;
}

const basic = {
  id: "text",
  name: "text",
  divisionCode: "division-code",
  subDistrict: "text",
  planYear: "year",
  isPlanned: "yes-no",
  categories: "categories",
  builtYear: "year-or-span",
  "builtYearSpan.from": "year",
  "builtYearSpan.to": "year",
  communityCount: "pieces",
  buildingCount: "buildings",
  entranceCount: "entrances",
  householdCount: "households",
  residentCount: "people",
  landKind: "land-kind",
  isInShantytownPlan: "yes-no",
  isToBeRebuilt: "yes-no",
  isWilling: "yes-no",
  hasOwnersCommittee: "yes-no",
  hasPropertyService: "yes-no",
  startedOn: "date",
  completedOn: "date",
  acceptedOn: "date",
  scale: "plan-scale",
  measures: "works-text",
} as const satisfies Partial<Record<Topic, CellKind>>;

function shapesOf(...topics: readonly (keyof typeof basic)[]): readonly FieldShape[] {
  return topics.map((topic) => ({ field: topic, topic, cell: basic[topic] }) as FieldShape);
}

const worksShapes: readonly { readonly field: WorksField; readonly topic: Topic; readonly cell: CellKind }[] = [
  ...countedWorks.map(
    (field) => ({ field, topic: field, cell: field === "elevatorCount" ? "machines" : "pieces" }) as const,
  ),
  ...areaWorks.map((field) => ({ field, topic: field, cell: "area" }) as const),
  ...pipeKinds.map((kind) => ({ field: `pipesM.${kind}`, topic: `pipesM.${kind}`, cell: "length" }) as const),
  ...fundingSources.map((source) => ({ field: `investment.${source}`, topic: source, cell: "money" }) as const),
];

/** The fields of each kind of table, in the order in which they are written. @internal */
export const fieldShapes: Readonly<Record<TableKind, readonly FieldShape[]>> = {
  community: [
    ...shapesOf("id", "name", "divisionCode", "subDistrict", "builtYear", "builtYearSpan.from", "builtYearSpan.to"),
    { field: "floorAreaM2", topic: "floorArea", cell: "area" },
    ...shapesOf("buildingCount", "entranceCount", "householdCount", "residentCount", "landKind"),
    ...shapesOf("isInShantytownPlan", "isToBeRebuilt", "isWilling", "hasOwnersCommittee", "hasPropertyService"),
  ],
  "progress-record": [
    ...shapesOf("id", "divisionCode", "planYear", "isPlanned", "categories", "buildingCount", "householdCount"),
    { field: "floorAreaM2", topic: "floorArea", cell: "area" },
    ...shapesOf("startedOn", "completedOn", "acceptedOn"),
    ...(["planned", "done"] as const).flatMap((stage) =>
      worksShapes.map(({ field, ...shape }) => ({ field: `${stage}.${field}` as const, ...shape })),
    ),
  ],
  "community-plan": [
    ...shapesOf("id", "name", "divisionCode", "planYear", "scale", "communityCount", "buildingCount", "householdCount"),
    { field: "areaM2", topic: "floorArea", cell: "area" },
    ...shapesOf("builtYear", "builtYearSpan.from", "builtYearSpan.to", "landKind", "isInShantytownPlan", "isWilling"),
    ...shapesOf("measures"),
    { field: "investmentFen", topic: "investment", cell: "money" },
    ...fundingSources.map((source) => ({ field: `sources.${source}`, topic: source, cell: "money" }) as const),
  ],
};

/** What a record cannot do without. @internal */
export const requiredOf: Readonly<Record<TableKind, readonly RequiredColumn[]>> = {
  community: ["id", "name", "divisionCode"],
  "progress-record": ["id", "divisionCode", "planYear", "isPlanned", "categories"],
  "community-plan": ["id", "name", "scale", "measures"],
};

/** Units that fit a cell; the first is the one that is written where none is asked for. @internal */
export const unitsThatFit: Readonly<Record<QuantityKind, readonly [TableUnit, ...TableUnit[]]>> = {
  money: ["yuan", "wan-yuan", "yi-yuan"],
  area: ["m2", "wan-m2"],
  length: ["m", "km"],
  households: ["household", "wan-household"],
  people: ["person", "wan-person"],
  buildings: ["building", "piece"],
  entrances: ["entrance", "piece"],
  machines: ["machine", "piece"],
  pieces: ["piece", "place", "machine"],
};

/** How many decimals of the unit make one fen, one hundredth of a square metre or a metre, one household. @internal */
export const placesOf: Readonly<Record<TableUnit, number>> = {
  yuan: 2,
  "wan-yuan": 6,
  "yi-yuan": 10,
  m2: 2,
  "wan-m2": 6,
  m: 2,
  km: 5,
  household: 0,
  "wan-household": 4,
  person: 0,
  "wan-person": 4,
  building: 0,
  entrance: 0,
  machine: 0,
  piece: 0,
  place: 0,
};
