/** How far a community has come. 进展阶段。 */
export const progressStages = ["planned", "started", "completed", "accepted"] as const;

/** How far a community has come; a later stage counts in the earlier ones too. 进展阶段。 */
export type ProgressStage = (typeof progressStages)[number];

/** Kinds of pipes and lines whose length is reported. 管线种类。 */
export const pipeKinds = ["water-supply", "drainage", "gas", "heating", "power-supply", "telecom"] as const;

/** A kind of pipe or line whose length is reported. 管线种类。 */
export type PipeKind = (typeof pipeKinds)[number];

/** What is counted one by one in the results of the works. 按个数统计的改造成果。 */
export const countedWorks = [
  "elevatorCount",
  "parkingSpaceCount",
  "evChargerCount",
  "ebikeChargerCount",
  "elderlyFacilityCount",
  "childcareFacilityCount",
  "otherServiceFacilityCount",
] as const;

/** What is counted one by one in the results of the works. 按个数统计的改造成果。 */
export type CountedWork = (typeof countedWorks)[number];

/** What is measured in square metres in the results of the works. 按面积统计的改造成果。 */
export const areaWorks = ["retrofitAreaM2", "cultureSportAreaM2"] as const;

/** What is measured in square metres in the results of the works. 按面积统计的改造成果。 */
export type AreaWork = (typeof areaWorks)[number];

/** How finely a summary tells places apart. 汇总的区划级别。 */
export const placeLevels = ["nation", "province", "prefecture", "county"] as const;

/** How finely a summary tells places apart. 汇总的区划级别。 */
export type PlaceLevel = (typeof placeLevels)[number];
