import type { CivilDate } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Hubei province: no environmental assessment of renovations; undated. 湖北省。 */
export const hubei: CnPack = {
  id: "cn/hubei",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "420000",
  sources: [
    {
      id: "HB-APPROVAL",
      title: "湖北省城镇老旧小区改造项目审批规定",
      titleEn: "Hubei provisions on the approval of old-community renovations",
      isOwnTitle: true,
      docNo: null,
      issuer: "湖北省",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "Read in a re-post without title, number and day: no environmental assessment and no administrative fees.",
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
          cites: [{ source: "HB-APPROVAL", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
  },
};
