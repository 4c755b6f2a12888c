/** Bottom lines in the order of the documents; what a plan must hold, and last what it should. 底线要求。 */
export const bottomLines = [
  "special-mechanism",
  "eligible",
  "no-pretext",
  "within-capacity",
  "no-hidden-debt",
  "utilities-aligned",
  "coordinated-scheme",
  "hazard-survey",
  "hazards-first",
  "energy-considered",
  "resident-consent",
  "design-vote",
  "management-consensus",
  "management-agreed",
  "demolition-share",
  "built-ratio",
  "nearby-resettlement",
  "rent-rise",
  "envelope-with-heating",
  "energy-cost-shared",
  "central-investment-list",
  "priority",
  "elderly-care-area",
] as const;

/** One bottom line. 一项底线要求。 */
export type BottomLine = (typeof bottomLines)[number];

/** For what a renovation must not be the pretext. 不得以改造为名实施的行为。 */
export const pretexts = ["old-building-demolition", "resident-relocation", "old-tree-felling"] as const;

/** For what a renovation must not be the pretext. 不得以改造为名实施的行为。 */
export type Pretext = (typeof pretexts)[number];

/** Utilities that serve a community. 专业经营单位（供电、通信、供水、排水、供气、供热）。 */
export const servingUtilities = ["power", "telecom", "water", "drainage", "gas", "heat"] as const;

/** A utility that serves a community. 专业经营单位。 */
export type ServingUtility = (typeof servingUtilities)[number];

/** Whether a utility has the community in its own upgrade plan; `none` where it does not serve the community. 计划衔接情况。 */
export const utilityAlignments = ["aligned", "not-aligned", "none"] as const;

/** Whether a utility has the community in its own upgrade plan. 计划衔接情况。 */
export type UtilityAlignment = (typeof utilityAlignments)[number];

/** What an energy retrofit does to the heating system; `none` where the building has none. 供热系统改造情况。 */
export const heatingWorks = ["renovated", "kept", "none"] as const;

/** What an energy retrofit does to the heating system. 供热系统改造情况。 */
export type HeatingWork = (typeof heatingWorks)[number];

/** Why a bottom line does not apply. 不适用的原因。 */
export const exemptions = [
  "outside-heating-region",
  "no-energy-retrofit",
  "no-heating-system",
  "nothing-demolished",
  "nobody-resettled",
  "no-central-investment",
  "no-room-for-elderly-care",
] as const;

/** Why a bottom line does not apply. 不适用的原因。 */
export type Exemption = (typeof exemptions)[number];
