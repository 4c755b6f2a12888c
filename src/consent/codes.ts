/** Matters that owners decide together, in the order of the law. 业主共同决定事项。 @source CC — 第二百七十八条第一款 */
export const matters = [
  "rules-of-procedure",
  "covenant",
  "owners-committee",
  "hire-manager",
  "use-maintenance-fund",
  "raise-maintenance-fund",
  "alter-or-rebuild",
  "change-use-of-common-parts",
  "other-major",
] as const;

/** A matter that owners decide together. 业主共同决定事项。 */
export type Matter = (typeof matters)[number];

/** What an owner's ballot says; `none` is a ballot not returned. 表决意见。 */
export const choices = ["for", "against", "abstain", "none"] as const;

/** What an owner's ballot says. 表决意见。 */
export type Choice = (typeof choices)[number];

/** Whose owners vote together: those of an entrance, of a building, or of the whole community. 表决单元种类。 */
export const votingUnitKinds = ["entrance", "building", "community"] as const;

/** Whose owners vote together. 表决单元种类。 */
export type VotingUnitKind = (typeof votingUnitKinds)[number];

/** What a renovation may decide beside its works, and that may need a vote. 改造中须由业主决定的变动。 */
export const projectChanges = [
  "rules-of-procedure-adopted",
  "covenant-adopted",
  "manager-chosen",
  "maintenance-fund-topped-up",
  "structure-altered",
  "building-extended",
  "common-parts-converted",
  "common-parts-let",
  "advertising-placed",
] as const;

/** What a renovation decides beside its works. 改造中须由业主决定的变动。 */
export type ProjectChange = (typeof projectChanges)[number];
