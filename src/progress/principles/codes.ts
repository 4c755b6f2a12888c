/** Jilin's five working principles. 五个坚持。 */
export const principles = [
  "planning-and-coordination",
  "focus",
  "orderly-implementation",
  "scientific-approach",
  "exemplary-leadership",
] as const;

/** One of Jilin's five working principles. 五个坚持之一。 */
export type Principle = (typeof principles)[number];

/** The six aspects of a plan that Jilin asks for. “人、水、绿、线、面、管”六个方面。 */
export const aspects = ["people", "water", "green", "lines", "surfaces", "management"] as const;

/** One of the six aspects. 六个方面之一。 */
export type Aspect = (typeof aspects)[number];

/** Facts that show something by being true. 佐证事实。 */
export const principleFacts = [
  "hasSpecialMechanism",
  "areUtilityPlansDocked",
  "isPriority",
  "isWilling",
  "areFundsSecured",
  "isApproved",
  "areIllegalStructuresSettled",
  "isQualityAssured",
  "isStockSurveyed",
  "isRankedByUrgency",
  "isModel",
  "hasChildFacilities",
  "isRunoffPlanned",
  "usesSpongeCity",
  "isGreeningReconciled",
  "usesNorthernTrees",
  "areLinesTidied",
  "isAftercareAgreed",
] as const;

/** A fact that shows something by being true. 佐证事实。 */
export type PrincipleFact = (typeof principleFacts)[number];

/** Figures that show something by reaching a bound. 佐证数据。 */
export const principleFigures = ["startRate"] as const;

/** A figure that shows something by reaching a bound. 佐证数据。 */
export type PrincipleFigure = (typeof principleFigures)[number];

/** Documents that show something by being there. 佐证文件。 */
export const principleDocuments = ["five-year-plan", "annual-plan", "community-plan", "line-plan"] as const;

/** A document that shows something by being there. 佐证文件。 */
export type PrincipleDocument = (typeof principleDocuments)[number];

/** How much of what a principle or an aspect asks was read. 原文查阅情况。 */
export const principleTexts = ["read", "name-only", "cut-off"] as const;

/** How much was read: its text, only its name, or a copy that breaks off before its text. 原文查阅情况。 */
export type PrincipleText = (typeof principleTexts)[number];

/** Where a criterion comes from. 指标来源。 */
export const criterionBases = ["stated", "derived"] as const;

/** Where a criterion comes from: the document says it there, or this library places it there. 指标来源。 */
export type CriterionBasis = (typeof criterionBases)[number];
