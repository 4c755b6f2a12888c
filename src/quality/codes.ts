/** What must be there before works are accepted. 竣工验收应当具备的条件。 */
export const acceptanceConditions = [
  "works-completed",
  "technical-file",
  "material-reports",
  "signed-quality-papers",
  "signed-warranty",
] as const;

/** What must be there before works are accepted. 竣工验收应当具备的条件。 */
export type AcceptanceCondition = (typeof acceptanceConditions)[number];

/** Kinds of work by which a warranty is told. 保修工程类别。 */
export const warrantyKinds = [
  "structure",
  "waterproofing",
  "insulation",
  "heating",
  "cooling",
  "wiring",
  "water-pipes",
  "equipment",
  "decoration",
  "other",
] as const;

/** A kind of work by which a warranty is told; `other` is one whose warranty the contract sets. 保修工程类别。 */
export type WarrantyKind = (typeof warrantyKinds)[number];

/** Which seasons count after acceptance. 采暖期、供冷期的计法。 */
export const seasonReadings = ["whole", "begun"] as const;

/** Only seasons that begin after acceptance, or also the one that was running then. 采暖期、供冷期的计法。 */
export type SeasonReading = (typeof seasonReadings)[number];

/** Whether the legal minimum or a longer contract sets the warranty. 保修期由何决定。 */
export const warrantyBounds = ["minimum", "contract"] as const;

/** Whether the legal minimum or a longer contract sets the warranty. 保修期由何决定。 */
export type WarrantyBound = (typeof warrantyBounds)[number];

/** How the history of wages moves the deposit. 工资保证金的差异化存储。 */
export const wageDepositAdjustments = ["none", "lower", "higher"] as const;

/** How the history of wages moves the deposit. 工资保证金的差异化存储。 */
export type WageDepositAdjustment = (typeof wageDepositAdjustments)[number];

/** What safeguards the payment of wages from the start. 工资支付保障措施。 */
export const wageSafeguards = ["payment-guarantee", "special-account"] as const;

/** The owner's guarantee of payment, and the special account for wages. 工资支付保障措施。 */
export type WageSafeguard = (typeof wageSafeguards)[number];

/** How far a finding of an inspection is put right, worst first. 整改状态。 */
export const rectificationStates = ["overdue", "unknown", "open", "late", "done"] as const;

/** How far a finding of an inspection is put right. 整改状态。 */
export type RectificationState = (typeof rectificationStates)[number];

/** Last days that this concept finds. 期限代码。 */
export type QualityDeadlineCode =
  | "quality.acceptance_filing"
  | "quality.warranty_end"
  | "quality.deposit_release"
  | "quality.wage_deposit_opening"
  | "quality.wage_deposit_refill"
  | "quality.wage_deposit_notice"
  | "quality.wage_payment"
  | "quality.rectification";
