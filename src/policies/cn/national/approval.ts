import type { ApprovalOption, ApprovalProcedure, ApprovalRole } from "../../../approval/codes.ts";
import type { ApprovalRules, ProcedureRule } from "../../../approval/rules.ts";
import type { CivilDate, Fen } from "../../../kernel/brand.ts";
import type { Citation, Dated, Rule } from "../../../policy/types.ts";
import type { CnPack } from "../rules.ts";

const day = (text: string): CivilDate => text as CivilDate;
const yuan = (amount: number): Fen => (amount * 100) as Fen;

const opinions: Citation = { source: "GBF-2020-23", locator: "五（一）", confidence: "from-memory" };
const procedure = (first: Dated<ProcedureRule>, ...later: Dated<ProcedureRule>[]): Rule<ProcedureRule> => ({
  unit: "procedure-rule",
  datedBy: "event",
  series: [first, ...later],
});
const needed = (...actedBy: ApprovalRole[]): ProcedureRule => ({
  actedBy,
  cases: [],
  otherwise: "needed",
  options: [],
});
const withOption = (rule: ProcedureRule, kind: ApprovalOption, into: ApprovalProcedure | null): ProcedureRule => ({
  ...rule,
  options: [{ kind, when: [], into }],
});

/** Government investment goes from proposal to feasibility report to preliminary design; what is in plans may be simplified. */
const ofGovernmentInvestment = procedure({
  from: day("2019-07-01"),
  value: {
    actedBy: ["development-reform"],
    cases: [{ when: [{ fact: "isGovernmentInvestment", is: false }], need: "not-needed" }],
    otherwise: "needed",
    options: [{ kind: "simplify", when: [{ fact: "isInPlan", is: true }], into: null }],
  },
  cites: [{ source: "GIR", locator: "第九条、第十三条", confidence: "verified-primary" }],
});

/** The texts were read as amended to 2019-04-23: from that day they are certain, before it they were not compared. */
const amended = day("2019-04-23");
const code = (locator: string): Citation => ({ source: "CQR", locator, confidence: "verified-primary" });

/**
 * What a renovation must go through. 审批手续。
 *
 * Of the opinions of 2020 the sentence on joint review was read in print, the others of the paragraph are from memory. No
 * national text on the environmental assessment of renovations was read: places answer, or nobody does.
 */
export const nationalApproval: Pick<
  CnPack["rules"],
  Exclude<keyof ApprovalRules, "approval.environmental_assessment">
> = {
  "approval.joint_review": procedure({
    from: day("2020-07-20"),
    value: {
      actedBy: ["local-government", "review-departments"],
      cases: [{ when: [{ fact: "isJointReviewOrganised", is: false }], need: "not-needed" }],
      otherwise: "needed",
      options: [],
    },
    cites: [{ source: "GBF-2020-23", locator: "五（一）", confidence: "verified-secondary" }],
  }),
  "approval.project_proposal": ofGovernmentInvestment,
  "approval.feasibility_study": ofGovernmentInvestment,
  "approval.preliminary_design": ofGovernmentInvestment,
  "approval.estimate_report": procedure({
    from: day("2019-07-01"),
    value: {
      actedBy: ["implementing-body", "development-reform"],
      cases: [
        { when: [{ fact: "isGovernmentInvestment", is: false }], need: "not-needed" },
        { when: [{ fact: "isEstimateOverrun", is: false }], need: "not-needed" },
      ],
      otherwise: "needed",
      options: [],
    },
    cites: [{ source: "GIR", locator: "第十二条", confidence: "verified-primary" }],
  }),
  "approval.land_procedure": procedure({
    from: day("2020-07-20"),
    value: {
      actedBy: ["natural-resources"],
      cases: [{ when: [{ fact: "changesLandTitle", is: false }], need: "not-needed" }],
      otherwise: "needed",
      options: [],
    },
    cites: [opinions],
  }),
  "approval.planning_permit": procedure(
    {
      from: amended,
      to: day("2020-07-20"),
      value: needed("natural-resources"),
      cites: [{ source: "URPL", locator: "第四十条", confidence: "verified-primary" }],
    },
    {
      from: day("2020-07-20"),
      value: withOption(needed("natural-resources"), "merge", "construction-permit"),
      cites: [{ source: "URPL", locator: "第四十条", confidence: "verified-primary" }, opinions],
    },
  ),
  "approval.drawing_review": procedure({
    from: day("2020-07-20"),
    value: {
      actedBy: ["housing"],
      cases: [
        {
          when: [
            { fact: "hasStructuralChange", is: false },
            { fact: "isLowRisk", is: true },
            { fact: "hasUndertaking", is: true },
          ],
          need: "not-needed",
        },
      ],
      otherwise: "needed",
      options: [],
    },
    cites: [opinions],
  }),
  "approval.supervision": procedure({
    from: amended,
    value: withOption(needed("housing"), "merge", "construction-permit"),
    cites: [code("第十三条")],
  }),
  "approval.acceptance": procedure(
    { from: amended, to: day("2020-01-01"), value: needed("implementing-body"), cites: [code("第十六条")] },
    {
      from: day("2020-01-01"),
      value: withOption(needed("implementing-body"), "joint", null),
      cites: [code("第十六条"), { source: "OBE", locator: "第四十二条", confidence: "verified-primary" }],
    },
  ),
  "approval.acceptance_filing": procedure({
    from: amended,
    value: needed("implementing-body", "housing"),
    cites: [code("第四十九条")],
  }),
  "approval.permit_duty": {
    unit: "code",
    datedBy: "event",
    series: [
      {
        from: amended,
        value: { actedBy: ["housing"] },
        cites: [{ source: "CL", locator: "第七条", confidence: "verified-primary" }],
      },
    ],
  },
  "approval.permit_exemption": {
    unit: "permit-exemption",
    datedBy: "event",
    series: [
      {
        from: day("2015-01-01"),
        value: {
          bound: "at-most",
          investmentFen: yuan(300_000),
          floorAreaM2: 300,
          appliesTo: "all",
          isAdjustable: true,
        },
        cites: [{ source: "CP-18", locator: "第二条", confidence: "verified-secondary" }],
      },
    ],
  },
  "approval.tender_duty": {
    unit: "code",
    datedBy: "event",
    series: [
      {
        from: day("2017-12-27"),
        value: { actedBy: ["implementing-body"], forbidsSplitting: true },
        cites: [{ source: "BL", locator: "第四条", confidence: "verified-primary" }],
      },
    ],
  },
  "approval.tender_thresholds": {
    unit: "fen",
    datedBy: "event",
    series: [
      {
        from: day("2018-06-01"),
        value: {
          leastFen: { works: yuan(4_000_000), goods: yuan(2_000_000), services: yuan(1_000_000) },
          addsCombined: true,
        },
        cites: [
          { source: "NDRC-16", locator: null, confidence: "verified-secondary" },
          { source: "NDRC-16", locator: "第五条", confidence: "from-memory" },
        ],
      },
    ],
  },
  "approval.state_funds": {
    unit: "state-funds-test",
    datedBy: "event",
    series: [
      {
        from: day("2018-06-01"),
        value: { leastBudgetFen: yuan(2_000_000), leastShare: { num: 1, den: 10 }, countsControl: true },
        cites: [
          { source: "NDRC-16", locator: null, confidence: "verified-secondary" },
          { source: "NDRC-16", locator: "第二条", confidence: "from-memory" },
        ],
      },
    ],
  },
  "approval.investment_plan_breakdown": {
    unit: "day",
    datedBy: "plan-year",
    series: [
      {
        from: day("2021-01-01"),
        to: day("2022-01-01"),
        value: { workDays: 30 },
        cites: [{ source: "NDRC-2021-BATCHES", locator: null, confidence: "verified-secondary" }],
      },
    ],
  },
};
