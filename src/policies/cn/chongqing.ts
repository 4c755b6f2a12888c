import type { ApprovalCondition, ProcedureCase } from "../../approval/rules.ts";
import type { CivilDate, DecimalString, Fen } from "../../kernel/brand.ts";
import type { CnPack } from "./rules.ts";

const limitFen = 1_000_000_000 as Fen;
const aboveLimit: ApprovalCondition = { fact: "investmentFen", bound: "above", limitFen };

/** Up to the limit, and without a facility that works on its own, the jointly reviewed plan is what is approved. */
const onReviewedPlan: ProcedureCase = {
  when: [
    { fact: "investmentFen", bound: "at-most", limitFen },
    { fact: "hasStandaloneFacility", is: false },
  ],
  need: "not-needed",
  mergedInto: "joint-review",
};

/** Above it, proposal, feasibility report and estimate are one approval. */
const withFeasibilityReport: ProcedureCase = {
  when: [aboveLimit],
  need: "not-needed",
  mergedInto: "feasibility-study",
};

/** Chongqing: the cost of a lift by floor, inside a floor equally, and the subsidy; joint review and what it merges; undated. 重庆市。 */
export const chongqing: CnPack = {
  id: "cn/chongqing",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "500000",
  sources: [
    {
      id: "CQ-ELEVATOR",
      title: "重庆市老旧住宅增设电梯费用分摊参考系数",
      titleEn: "Chongqing reference coefficients for sharing the cost of lifts added to old buildings",
      isOwnTitle: true,
      docNo: null,
      issuer: "重庆市",
      issuedOn: null,
      confidence: "low-authority",
      note: "Only a page of low authority that describes the method was read; it carries no date.",
    },
    {
      id: "CQ-ELEVATOR-SUBSIDY",
      title: "重庆市既有住宅加装电梯财政补助标准",
      titleEn: "Chongqing standard of subsidies for lifts added to existing residential buildings",
      isOwnTitle: true,
      docNo: null,
      issuer: "重庆市",
      issuedOn: null,
      confidence: "low-authority",
      note: "About 2018 or 2019; the copy read carries no date. A share of survey, design and works. Which level pays was not printed.",
    },
    {
      id: "CQ-JOINT-REVIEW",
      title: "重庆市城镇老旧小区改造联合审查及项目审批答复",
      titleEn: "Chongqing answer on joint review and project approval of renovations",
      isOwnTitle: true,
      docNo: null,
      issuer: "重庆市住房和城乡建设委员会",
      issuedOn: null,
      confidence: "verified-primary",
      note: "Read on the site of the commission; the copy carries no date. Up to 10,000,000 yuan and without a facility that works on its own, the jointly reviewed plan is what is approved; above, proposal, feasibility report and estimate are one approval. No pre-review of land where none is added, and some small works without a planning permit: the list of these was not read, so neither is in the rules.",
    },
  ],
  rules: {
    "funding.household.elevator_table": {
      unit: "elevator-table",
      datedBy: "event",
      series: [
        {
          from: null,
          status: "undated",
          value: {
            kind: "coefficients",
            basis: "floor",
            within: "equal",
            coefficients: {
              "1": "0" as DecimalString,
              "2": "0" as DecimalString,
              "3": "1" as DecimalString,
              "4": "1.1" as DecimalString,
              "5": "1.2" as DecimalString,
              "6": "1.3" as DecimalString,
            },
            stepAbove: null,
          },
          cites: [{ source: "CQ-ELEVATOR", locator: null, confidence: "low-authority" }],
        },
      ],
    },
    "funding.elevator.subsidy": {
      unit: "elevator-subsidy",
      datedBy: "event",
      series: [
        {
          from: null,
          status: "undated",
          value: {
            amount: { kind: "share-of-cost", share: "0.6", capFen: 25_000_000 as Fen },
            split: [{ source: "government", weight: 1 }],
          },
          cites: [{ source: "CQ-ELEVATOR-SUBSIDY", locator: null, confidence: "low-authority" }],
        },
      ],
    },
    "approval.joint_review": {
      unit: "procedure-rule",
      datedBy: "event",
      series: [
        {
          from: null,
          status: "undated",
          value: { actedBy: ["local-government", "review-departments"], cases: [], otherwise: "needed", options: [] },
          cites: [{ source: "CQ-JOINT-REVIEW", locator: null, confidence: "verified-primary" }],
        },
      ],
    },
    "approval.project_proposal": {
      unit: "procedure-rule",
      datedBy: "event",
      series: [
        {
          from: null,
          status: "undated",
          value: {
            actedBy: ["development-reform"],
            cases: [onReviewedPlan, withFeasibilityReport],
            otherwise: null,
            options: [],
          },
          cites: [{ source: "CQ-JOINT-REVIEW", locator: null, confidence: "verified-primary" }],
        },
      ],
    },
    "approval.feasibility_study": {
      unit: "procedure-rule",
      datedBy: "event",
      series: [
        {
          from: null,
          status: "undated",
          value: {
            actedBy: ["development-reform"],
            cases: [onReviewedPlan, { when: [aboveLimit], need: "needed" }],
            otherwise: null,
            options: [],
          },
          cites: [{ source: "CQ-JOINT-REVIEW", locator: null, confidence: "verified-primary" }],
        },
      ],
    },
    "approval.preliminary_design": {
      unit: "procedure-rule",
      datedBy: "event",
      series: [
        {
          from: null,
          status: "undated",
          value: {
            actedBy: ["development-reform"],
            cases: [onReviewedPlan, withFeasibilityReport],
            otherwise: null,
            options: [],
          },
          cites: [{ source: "CQ-JOINT-REVIEW", locator: null, confidence: "verified-primary" }],
        },
      ],
    },
  },
};
