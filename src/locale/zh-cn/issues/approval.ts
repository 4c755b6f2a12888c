import type { ApprovalIssueParams } from "../../../approval/issues.ts";
import type { PermitBound } from "../../../approval/rules.ts";
import type { ApprovalFact } from "../../../approval/types.ts";
import type { Messages, Words } from "../../messages.ts";
import { limited } from "../limited.ts";

/** Messages about the approval. 审批类提示文字。 @internal */
export const approvalIssues: Messages<ApprovalIssueParams> = {
  "approval.permit_exempt_by_investment": ({ investmentFen, limitFen, bound }, { format }) =>
    `工程投资额${format.fen(investmentFen)}，${within(bound, format.fen(limitFen))}，可以不申请办理施工许可证。`,
  "approval.permit_exempt_by_area": ({ floorAreaM2, limitM2, bound }, { format }) =>
    `建筑面积${format.areaM2(floorAreaM2)}，${within(bound, format.areaM2(limitM2))}，可以不申请办理施工许可证。`,
  "approval.permit_above_limits": ({ investmentFen, limitFen, floorAreaM2, limitM2, bound }, { format }) =>
    `工程投资额${format.fen(investmentFen)}，${outside(bound, format.fen(limitFen))}；${
      floorAreaM2 === null
        ? "工程不计建筑面积"
        : `建筑面积${format.areaM2(floorAreaM2)}，${outside(bound, format.areaM2(limitM2))}`
    }，开工前应当申请领取施工许可证。`,
  "approval.local_limit_not_given": ({ divisionCode }) =>
    `省级住房城乡建设主管部门可以调整免办施工许可的限额，所给规则包中没有行政区划${divisionCode}的地方限额，按国家限额判定，须向当地确认。`,
  "approval.not_state_funded": () => "国有资金未达到必须招标项目的界限，不属于必须招标的工程项目。",
  "approval.contract_reaches_line": ({ contractId, kind, estimateFen, leastFen }, { format, labels }) =>
    `“${contractId}”（${labels["contract-kind"][kind]}）单项合同估算价${format.fen(estimateFen)}，达到${format.fen(leastFen)}的限额。`,
  "approval.combined_reach_line": ({ kind, contractIds, totalFen, leastFen }, { format, labels }) =>
    `${limited(
      contractIds.map((id) => `“${id}”`),
      { format },
    )}（${labels["contract-kind"][kind]}）可以合并进行，合同估算价合计${format.fen(totalFen)}，达到${format.fen(leastFen)}的限额，不得化整为零规避招标。`,
  "approval.contract_below_line": ({ contractId, kind, estimateFen, leastFen }, { format, labels }) =>
    `“${contractId}”（${labels["contract-kind"][kind]}）合同估算价${format.fen(estimateFen)}，未达到${format.fen(leastFen)}的限额。`,
  "approval.budget_above_investment": ({ budgetFen, investmentFen }, { format }) =>
    `预算资金${format.fen(budgetFen)}大于投资额${format.fen(investmentFen)}。`,
  "approval.contradictory_facts": ({ fact, other }, { labels }) =>
    `“${labels.fact[fact]}”与“${labels.fact[other]}”不能同时为“是”。`,
  "approval.procedure_ruled": ({ procedure, need, facts }, words) =>
    `“${words.labels["approval-procedure"][procedure]}”${words.labels["approval-need"][need]}${basis(facts, words)}。`,
  "approval.procedure_merged": ({ procedure, into, facts }, words) =>
    `“${words.labels["approval-procedure"][procedure]}”并入“${words.labels["approval-procedure"][into]}”，不再单独办理${basis(facts, words)}。`,
  "approval.option": ({ procedure, option, into }, { labels }) =>
    into === null
      ? `“${labels["approval-procedure"][procedure]}”${labels["approval-option"][option]}。`
      : `“${labels["approval-procedure"][procedure]}”可以与“${labels["approval-procedure"][into]}”合并办理。`,
  "approval.confirmed_not_needed": ({ procedure }, { labels }) =>
    `主管部门已确认“${labels["approval-procedure"][procedure]}”无需办理。`,
  "approval.fact_not_given": ({ fact }, { labels }) => `未填写“${labels.fact[fact]}”，无法判定。`,
  "approval.event_too_early": ({ event, status, neededStatuses }, { format, labels }) =>
    `不能办理“${labels["approval-event"][event]}”：当前状态为“${labels["approval-status"][status]}”，须先达到${format.list(neededStatuses.map((needed) => `“${labels["approval-status"][needed]}”`))}${neededStatuses.length > 1 ? "之一" : ""}。`,
  "approval.event_too_late": ({ event, status }, { labels }) =>
    `不能办理“${labels["approval-event"][event]}”：当前状态为“${labels["approval-status"][status]}”，该环节已过。`,
  "approval.event_not_allowed": ({ event, status, allowedEvents }, { format, labels }) =>
    `不能办理“${labels["approval-event"][event]}”：当前状态为“${labels["approval-status"][status]}”，${
      allowedEvents.length === 0
        ? "没有后续环节"
        : `只能办理${format.list(allowedEvents.map((allowed) => `“${labels["approval-event"][allowed]}”`))}`
    }。`,
  "approval.procedure_not_completed": ({ event, procedure }, { labels }) =>
    event === "exempt" && procedure === "construction-permit"
      ? `不能办理“${labels["approval-event"][event]}”：按现行规定应当申请领取施工许可证。`
      : `不能办理“${labels["approval-event"][event]}”：“${labels["approval-procedure"][procedure]}”尚未办结。`,
  "approval.need_not_known": ({ event, procedure }, { labels }) =>
    `不能办理“${labels["approval-event"][event]}”：“${labels["approval-procedure"][procedure]}”尚未办结，是否须办理无法判定。`,
  "approval.date_backwards": ({ event, on, lastOn }, { format, labels }) =>
    `“${labels["approval-event"][event]}”的日期${format.date(on)}早于上一环节的日期${format.date(lastOn)}。`,
};

function within(bound: PermitBound, limit: string): string {
  return bound === "below" ? `小于${limit}` : `在${limit}以下（含本数）`;
}

function outside(bound: PermitBound, limit: string): string {
  return bound === "below" ? `不小于${limit}` : `超过${limit}`;
}

function basis(facts: readonly ApprovalFact[], { format, labels }: Words): string {
  return facts.length === 0 ? "" : `（依据：${format.list(facts.map((fact) => labels.fact[fact]))}）`;
}
