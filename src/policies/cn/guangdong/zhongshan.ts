import type { CivilDate } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Zhongshan: which procedures a renovation is spared; undated. 中山市。 */
export const zhongshan: CnPack = {
  id: "cn/zhongshan",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "442000",
  sources: [
    {
      id: "ZS-APPROVAL",
      title: "中山市城镇老旧小区改造项目审批规定",
      titleEn: "Zhongshan provisions on the approval of old-community renovations",
      isOwnTitle: true,
      docNo: null,
      issuer: "中山市",
      issuedOn: null,
      confidence: "verified-primary",
      note: "Read on the site of the bureau; neither title nor day were. A new building of at most 500 square metres without high-risk works may go without a construction permit: the province exempts as much, so it is no rule of its own here. Fire procedures and the merging of permit and supervision are not in the rules either.",
    },
  ],
  rules: {
    "approval.environmental_assessment": {
      unit: "procedure-rule",
      datedBy: "event",
      series: [
        {
          from: null,
          status: "undated",
          value: { actedBy: ["ecology-environment"], cases: [], otherwise: "not-needed", options: [] },
          cites: [{ source: "ZS-APPROVAL", locator: null, confidence: "verified-primary" }],
        },
      ],
    },
    "approval.land_procedure": {
      unit: "procedure-rule",
      datedBy: "event",
      series: [
        {
          from: null,
          status: "undated",
          value: {
            actedBy: ["natural-resources"],
            cases: [
              {
                when: [
                  { fact: "changesLandTitle", is: false },
                  { fact: "changesPlanningConditions", is: false },
                ],
                need: "not-needed",
              },
            ],
            otherwise: "needed",
            options: [],
          },
          cites: [{ source: "ZS-APPROVAL", locator: null, confidence: "verified-primary" }],
        },
      ],
    },
    "approval.planning_permit": {
      unit: "procedure-rule",
      datedBy: "event",
      series: [
        {
          from: null,
          status: "undated",
          value: {
            actedBy: ["natural-resources"],
            cases: [
              {
                when: [
                  { fact: "addsFloorArea", is: false },
                  { fact: "hasStructuralChange", is: false },
                ],
                need: "not-needed",
              },
            ],
            otherwise: null,
            options: [],
          },
          cites: [{ source: "ZS-APPROVAL", locator: null, confidence: "verified-primary" }],
        },
      ],
    },
    "approval.drawing_review": {
      unit: "procedure-rule",
      datedBy: "event",
      series: [
        {
          from: null,
          status: "undated",
          value: {
            actedBy: ["housing"],
            cases: [{ when: [{ fact: "hasStructuralChange", is: false }], need: "not-needed" }],
            otherwise: null,
            options: [],
          },
          cites: [{ source: "ZS-APPROVAL", locator: null, confidence: "verified-primary" }],
        },
      ],
    },
  },
};
