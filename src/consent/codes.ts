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
