/** Step names of illegal structures. @internal */
export const illegalStructureSteps = [
  "illegal_structure.rectification_fine_least",
  "illegal_structure.rectification_fine_most",
  "illegal_structure.confiscation_fine_least",
  "illegal_structure.confiscation_fine_most",
  "illegal_structure.temporary_fine_least",
  "illegal_structure.temporary_fine_most",
  "illegal_structure.order_in_time",
  "illegal_structure.days_late",
  "illegal_structure.total_area",
  "illegal_structure.area_in_state",
  "illegal_structure.area_on_path",
  "illegal_structure.unlawful_area",
  "illegal_structure.settled_area",
  "illegal_structure.demolished_illegal_area",
  "illegal_structure.freed_land",
] as const;

/** Step of illegal structures. @internal */
export type IllegalStructureStep = (typeof illegalStructureSteps)[number];
