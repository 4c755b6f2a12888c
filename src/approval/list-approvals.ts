import { fail, hasIssues, type Outcome, succeed } from "../kernel/outcome.ts";
import { startTrace } from "../kernel/trace.ts";
import type { Context } from "../policy/types.ts";
import { checkApprovalProject } from "./check-input.ts";
import { approvalProcedures } from "./codes.ts";
import { type DecidedItem, itemOfPermit, itemOfTender } from "./composed-items.ts";
import { decideProcedure, type ProcedureChain } from "./decide-procedure.ts";
import { findChain } from "./find-chain.ts";
import { approvalIssue } from "./issues.ts";
import { readEstimate, withEstimate } from "./read-estimate.ts";
import type { ChecklistRules } from "./rules.ts";
import { scheduleBreakdown } from "./schedule-breakdown.ts";
import type { ApprovalStep } from "./steps.ts";
import type { ApprovalChecklist, ApprovalItem, ApprovalProject } from "./types.ts";

const ruleOf = {
  "joint-review": "approval.joint_review",
  "project-proposal": "approval.project_proposal",
  "feasibility-study": "approval.feasibility_study",
  "preliminary-design": "approval.preliminary_design",
  "estimate-report": "approval.estimate_report",
  "land-procedure": "approval.land_procedure",
  "environmental-assessment": "approval.environmental_assessment",
  "planning-permit": "approval.planning_permit",
  "drawing-review": "approval.drawing_review",
  supervision: "approval.supervision",
  acceptance: "approval.acceptance",
  "acceptance-filing": "approval.acceptance_filing",
} as const;

/**
 * Lists what a project must go through, in order, and who handles it. 审批手续清单。
 *
 * Each procedure is needed, not needed, or unknown. The first case of the place's rule that the facts meet decides; where it
 * leaves the rest open, the more general rule goes on; where facts are missing, the answer stands only if every case that may
 * still hold gives the same one. The construction permit is that of `assessPermit`, the tender that of `assessTender`. What an
 * authority has confirmed settles what is unknown, and never goes against a rule.
 *
 * @param project - What is known of the project; left out means not known.
 * @param ctx - Packs in force (general → local) and the date of the question.
 * @returns One item a procedure, in the order of its course, and the last days that follow.
 *
 * @unit investmentFen: fen · floorAreaM2: m²
 * @rule approval.joint_review
 * @rule approval.project_proposal
 * @rule approval.feasibility_study
 * @rule approval.preliminary_design
 * @rule approval.estimate_report
 * @rule approval.land_procedure
 * @rule approval.environmental_assessment
 * @rule approval.planning_permit
 * @rule approval.drawing_review
 * @rule approval.permit_duty
 * @rule approval.supervision
 * @rule approval.acceptance
 * @rule approval.acceptance_filing
 * @rule approval.investment_plan_breakdown
 * @issue approval.procedure_ruled — what the rule says, and the facts it turned on
 * @issue approval.procedure_merged — another procedure takes it in
 * @source GBF-2020-23 — 五（一）
 * @source GIR — 第九条、第十二条、第十三条
 * @source URPL — 第四十条
 *
 * @example
 * ```ts
 * import { listApprovals } from "jiugai/approval";
 * import { civilDate } from "jiugai/kernel";
 * import { fenFromYuan } from "jiugai/money";
 * import { national } from "jiugai/policies/cn";
 * const project = { divisionCode: "220102", investmentFen: fenFromYuan("12000000"), changesLandTitle: false, hasStructuralChange: true };
 * const list = listApprovals(project, { packs: [national], on: civilDate("2021-06-01") });
 * const needOf = (procedure: string) => list.ok && list.value.items.find((item) => item.procedure === procedure)?.need;
 * [needOf("land-procedure"), needOf("drawing-review"), needOf("environmental-assessment")]; // => ["not-needed", "needed", "unknown"]
 * ```
 * @category Calculators
 */
export function listApprovals(project: ApprovalProject, ctx: Context<ChecklistRules>): Outcome<ApprovalChecklist> {
  const faults = checkApprovalProject(project);
  if (hasIssues(faults)) return fail(faults);
  const { divisionCode, investmentPlan, planYear } = project;
  const lookup = { divisionCode, planYear };
  const trace = startTrace<ApprovalStep>();
  const decided = approvalProcedures.map((procedure): DecidedItem => {
    if (procedure === "construction-permit") return itemOfPermit(trace, project, ctx);
    if (procedure === "tender") return itemOfTender(trace, project, ctx);
    const estimate = procedure === "estimate-report" ? readEstimate(trace, project, ctx) : null;
    const rule = ruleOf[procedure];
    const chain: ProcedureChain = findChain(ctx, rule, lookup, ({ otherwise }) => otherwise === null);
    const item = decideProcedure(trace, { ...project, ...estimate?.facts }, procedure, rule, chain);
    return { item: withEstimate(item, estimate), issues: chain.links.flatMap(({ issues }) => issues) };
  });
  const items = decided.map(({ item }) => confirm(item, project));
  const scheduled = investmentPlan === undefined ? [] : [scheduleBreakdown(trace, investmentPlan, ctx, lookup)];
  const deadlines = scheduled.map(({ deadline }) => deadline);
  const missing = [...new Set([...items, ...deadlines].flatMap((part) => part.missing))];
  const issues = [...decided, ...scheduled].flatMap((part) => part.issues);
  return succeed({ items, deadlines, missing }, issues, trace.steps);
}

function confirm(item: ApprovalItem, { confirmedNotNeeded = [] }: ApprovalProject): ApprovalItem {
  const { need, procedure, rules } = item;
  if (need !== "unknown" || !confirmedNotNeeded.includes(procedure)) return item;
  const detail = { path: ["confirmedNotNeeded"], rules };
  const reason = approvalIssue("info", "approval.confirmed_not_needed", { procedure }, detail);
  return { ...item, need: "not-needed", reasons: [reason], missing: [] };
}
