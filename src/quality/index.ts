/**
 * Quality and safety: acceptance, warranties, deposits, wages, and inspections until put right. 工程质量与安全。
 *
 * Fed by the national pack; a place may set its own values, and a calendar of working days comes from the caller or from
 * `quality.work_calendar`. It does not judge works: whether a condition is met, or a finding put right, is given.
 *
 * @packageDocumentation
 */
export { assessWageDeposit } from "./assess-wage-deposit.ts";
export { checkAcceptance } from "./check-acceptance.ts";
export { checkQualityDeposit } from "./check-quality-deposit.ts";
export { checkWagePayment } from "./check-wage-payment.ts";
export {
  type AcceptanceCondition,
  acceptanceConditions,
  type QualityDeadlineCode,
  type RectificationState,
  rectificationStates,
  type SeasonReading,
  seasonReadings,
  type WageDepositAdjustment,
  type WageSafeguard,
  type WarrantyBound,
  type WarrantyKind,
  wageDepositAdjustments,
  wageSafeguards,
  warrantyBounds,
  warrantyKinds,
} from "./codes.ts";
export type { QualityIssue, QualityIssueParams } from "./issues.ts";
export type { DefectPeriodRule, QualityRules, WageDepositRule, WarrantyRules, WarrantyTerm } from "./rules.ts";
export { trackRectification } from "./track-rectification.ts";
export type {
  AcceptanceCheck,
  AcceptanceFacts,
  AcceptanceFiling,
  AcceptanceFinding,
  InspectedDefect,
  Inspection,
  QualityDepositCheck,
  QualityDepositInput,
  QualityFact,
  Rectification,
  RectificationInput,
  RectificationRecord,
  Season,
  WageDepositAssessment,
  WageDepositInput,
  WagePaymentCheck,
  WagePaymentInput,
  Warranty,
  WarrantyInput,
  WarrantySchedule,
  WarrantyWork,
} from "./types.ts";
export { warrantiesOf } from "./warranties-of.ts";
