import { categories } from "../category/codes.ts";
import { fundingSources } from "../funding/codes.ts";
import { areaWorks, countedWorks, pipeKinds, progressStages } from "./codes.ts";

/** Sizes of a community that a stage adds up. @internal */
export const sizes = ["communityCount", "buildingCount", "householdCount", "floorAreaM2"] as const;

/** Sizes that a record may leave out. @internal */
export const leftOutSizes = ["buildingCount", "householdCount", "floorAreaM2"] as const;

const worksColumns = [
  ...countedWorks,
  ...areaWorks,
  ...pipeKinds.map((kind) => `pipesM.${kind}`),
  ...fundingSources.map((source) => `investmentFen.${source}`),
];

/** What each number of a summary's row is, such as `started.householdCount`. 汇总各列名称。 */
export const summaryColumns: readonly string[] = [
  ...progressStages.flatMap((stage) => sizes.map((size) => `${stage}.${size}`)),
  ...categories.map((category) => `communitiesByCategory.${category}`),
  ...leftOutSizes.map((size) => `missing.${size}`),
  ...worksColumns.map((column) => `planned.${column}`),
  ...worksColumns.map((column) => `done.${column}`),
];

const stagesLength: number = progressStages.length * sizes.length;
const missingStart: number = stagesLength + categories.length;
const plannedStart: number = missingStart + leftOutSizes.length;
const areasStart: number = countedWorks.length;
const pipesStart: number = areasStart + areaWorks.length;

/** Where the blocks of a row begin. @internal */
export const startOf: Readonly<Record<"stages" | "categories" | "missing" | "planned" | "done", number>> = {
  stages: 0,
  categories: stagesLength,
  missing: missingStart,
  planned: plannedStart,
  done: plannedStart + worksColumns.length,
};

/** Where the blocks of works begin, from the start of the works. @internal */
export const startOfWorks: Readonly<Record<"counts" | "areas" | "pipes" | "sources", number>> = {
  counts: 0,
  areas: areasStart,
  pipes: pipesStart,
  sources: pipesStart + pipeKinds.length,
};
