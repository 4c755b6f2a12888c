import type { CivilDate } from "../../kernel/brand.ts";
import type { CnPack } from "./rules.ts";

/** Guangxi: joint review led by two departments; no proposal and no feasibility report for what is in the plan. 广西壮族自治区。 */
export const guangxi: CnPack = {
  id: "cn/guangxi",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "450000",
  sources: [
    {
      id: "GX-2020-21",
      title: "广西壮族自治区城镇老旧小区改造项目审批管理文件",
      titleEn: "Guangxi document on the approval of old-community renovations",
      isOwnTitle: true,
      docNo: "桂建发〔2020〕21号",
      issuer: "广西壮族自治区",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "Read in a re-post, title and day were not: the value starts on the first day after the year of the number. Government-funded projects in the plan need in principle no proposal and no feasibility report; the plan must reach the depth of the latter.",
    },
  ],
  rules: {
    "approval.joint_review": {
      unit: "procedure-rule",
      datedBy: "event",
      series: [
        {
          from: "2021-01-01" as CivilDate,
          value: {
            actedBy: ["development-reform", "housing", "review-departments"],
            cases: [],
            otherwise: "needed",
            options: [],
          },
          cites: [{ source: "GX-2020-21", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
    "approval.project_proposal": {
      unit: "procedure-rule",
      datedBy: "event",
      series: [
        {
          from: "2021-01-01" as CivilDate,
          value: {
            actedBy: ["development-reform"],
            cases: [
              {
                when: [
                  { fact: "isGovernmentInvestment", is: true },
                  { fact: "isInPlan", is: true },
                ],
                need: "not-needed",
              },
            ],
            otherwise: null,
            options: [],
          },
          cites: [{ source: "GX-2020-21", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
    "approval.feasibility_study": {
      unit: "procedure-rule",
      datedBy: "event",
      series: [
        {
          from: "2021-01-01" as CivilDate,
          value: {
            actedBy: ["development-reform"],
            cases: [
              {
                when: [
                  { fact: "isGovernmentInvestment", is: true },
                  { fact: "isInPlan", is: true },
                ],
                need: "not-needed",
              },
            ],
            otherwise: null,
            options: [],
          },
          cites: [{ source: "GX-2020-21", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
  },
};
