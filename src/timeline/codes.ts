import type { ApprovalDeadlineCode } from "../approval/types.ts";
import type { ConsentDeadlineCode } from "../consent/types.ts";
import type { MaintenanceFundDeadlineCode } from "../funding/maintenance-fund/types.ts";
import type { ProvidentFundDeadlineCode } from "../funding/provident-fund/types.ts";
import type { IllegalStructureDeadlineCode } from "../illegal-structure/types.ts";
import type { QualityDeadlineCode } from "../quality/codes.ts";

/** Last days that calculators find. 期限代码。 */
export type DeadlineCode =
  | ApprovalDeadlineCode
  | ConsentDeadlineCode
  | IllegalStructureDeadlineCode
  | MaintenanceFundDeadlineCode
  | ProvidentFundDeadlineCode
  | QualityDeadlineCode;

/** Whether something must be done by the last day, or a period ends on it and nothing is owed. @internal */
export const deadlineNatures: Readonly<Record<DeadlineCode, "duty" | "period">> = {
  "approval.investment_plan_breakdown": "duty",
  "consent.revocation": "period",
  "funding.maintenance_fund.transfer": "duty",
  "funding.provident_fund.last_day": "period",
  "illegal_structure.stop": "duty",
  "illegal_structure.rectification": "duty",
  "illegal_structure.demolition": "duty",
  "illegal_structure.confiscation": "duty",
  "quality.acceptance_filing": "duty",
  "quality.warranty_end": "period",
  "quality.deposit_release": "period",
  "quality.wage_deposit_opening": "duty",
  "quality.wage_deposit_refill": "duty",
  "quality.wage_deposit_notice": "period",
  "quality.wage_payment": "duty",
  "quality.rectification": "duty",
};

/** How a last day stands, most pressing first. 期限状态。 */
export const deadlineStates = ["overdue", "unknown", "due", "late", "done", "ended"] as const;

/** How a last day stands. 期限状态。 */
export type DeadlineState = (typeof deadlineStates)[number];

/** What a project goes through, in order. 关键节点。 */
export const milestoneKinds = ["vote", "approval", "start", "completion", "acceptance"] as const;

/** What a project goes through: the owners' vote, approval, start, completion, acceptance. 关键节点。 */
export type MilestoneKind = (typeof milestoneKinds)[number];
