import type { ApprovalRules } from "../../approval/rules.ts";
import type { ApprovalFact } from "../../approval/types.ts";
import type { EstimateFact } from "../../funding/settlement/types.ts";
import type { Labels } from "../../report/locale.ts";

/** Names of the rules of the approval. 审批规则名称。 @internal */
export const approvalRuleLabels: { readonly [R in keyof ApprovalRules]: string } = {
  "approval.joint_review": "联合审查",
  "approval.project_proposal": "项目建议书审批",
  "approval.feasibility_study": "可行性研究报告审批",
  "approval.preliminary_design": "初步设计及概算审批",
  "approval.estimate_report": "概算超过估算的报告",
  "approval.land_procedure": "用地手续",
  "approval.environmental_assessment": "环境影响评价",
  "approval.planning_permit": "建设工程规划许可",
  "approval.drawing_review": "施工图审查",
  "approval.supervision": "质量安全监督手续",
  "approval.acceptance": "竣工验收",
  "approval.acceptance_filing": "竣工验收备案",
  "approval.permit_duty": "施工许可",
  "approval.permit_exemption": "免办施工许可的限额",
  "approval.tender_duty": "依法招标",
  "approval.tender_thresholds": "必须招标的限额",
  "approval.state_funds": "必须招标项目的国有资金界限",
  "approval.investment_plan_breakdown": "投资计划分解下达期限",
};

/** Names of the facts of the approval. 审批事实名称。 @internal */
export const approvalFactLabels: { readonly [F in Exclude<ApprovalFact, EstimateFact>]: string } = {
  isPrivatelyInvested: "是否社会投资项目",
  isGovernmentInvestment: "是否政府投资项目",
  isInPlan: "是否已纳入改造计划",
  isJointReviewOrganised: "当地是否组织联合审查",
  hasStandaloneFacility: "是否含单独功能性基础设施",
  isEstimateOverrun: "概算是否超过估算的规定幅度",
  changesLandTitle: "是否涉及土地权属变化",
  changesPlanningConditions: "规划条件是否变化",
  addsFloorArea: "是否增加建筑面积",
  hasStructuralChange: "是否涉及建筑主体或承重结构变动",
  isLowRisk: "是否低风险项目",
  hasUndertaking: "是否已作出告知承诺",
  floorAreaM2: "工程建筑面积",
  contracts: "拟采购的合同",
  "contracts.estimateFen": "合同估算价",
  "contracts.canBeCombined": "能否与同类采购合并进行",
  "stateFunds.budgetFen": "预算资金",
  "stateFunds.investmentFen": "项目投资额",
  "stateFunds.isControlledByState": "国有企业事业单位资金是否占控股或者主导地位",
  "investmentPlan.workCalendar": "覆盖分解下达期限的工作日历",
};

/** Words of the codes of the approval. 审批代码名称。 @internal */
export const approvalLabels: Pick<
  Labels,
  | "approval-procedure"
  | "approval-need"
  | "approval-role"
  | "approval-option"
  | "approval-status"
  | "approval-event"
  | "contract-kind"
> = {
  "approval-procedure": {
    "joint-review": "联合审查",
    "project-proposal": "项目建议书审批",
    "feasibility-study": "可行性研究报告审批",
    "preliminary-design": "初步设计及概算审批",
    "estimate-report": "概算超过估算的报告",
    "land-procedure": "用地手续",
    "environmental-assessment": "环境影响评价",
    "planning-permit": "建设工程规划许可",
    "drawing-review": "施工图审查",
    tender: "招标",
    "construction-permit": "施工许可",
    supervision: "质量安全监督手续",
    acceptance: "竣工验收",
    "acceptance-filing": "竣工验收备案",
  },
  "approval-need": { needed: "须办理", "not-needed": "无需办理", unknown: "是否须办理无法判定" },
  "approval-role": {
    "local-government": "市、县（区）人民政府",
    "review-departments": "参加联合审查的有关部门",
    "development-reform": "发展改革部门",
    housing: "住房城乡建设部门",
    "natural-resources": "自然资源部门",
    "ecology-environment": "生态环境部门",
    "implementing-body": "实施主体（建设单位）",
  },
  "approval-option": {
    merge: "可以合并办理",
    simplify: "可以按照国家有关规定简化需要报批的文件和审批程序",
    joint: "可以实行联合验收",
  },
  "approval-status": {
    drafted: "方案已编制",
    returned: "方案已退回",
    reviewed: "方案已通过联合审查",
    approved: "项目已批准",
    permitted: "已取得施工许可",
    "permit-exempt": "免办施工许可",
    started: "已开工",
    suspended: "已停工",
    accepted: "已竣工验收",
    filed: "已备案",
  },
  "approval-event": {
    review: "通过联合审查",
    return: "退回方案",
    resubmit: "重新报送方案",
    approve: "批准项目",
    permit: "取得施工许可",
    exempt: "确认免办施工许可",
    start: "开工",
    suspend: "停工",
    resume: "复工",
    accept: "竣工验收",
    file: "竣工验收备案",
  },
  "contract-kind": {
    works: "施工",
    goods: "重要设备、材料等货物",
    services: "勘察、设计、监理等服务",
  },
};
