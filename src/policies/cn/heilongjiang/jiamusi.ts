import type { CivilDate, Fen } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Jiamusi, Qianjin District: residents pay by floor area; a draft. 佳木斯市前进区。 */
export const jiamusiQianjin: CnPack = {
  id: "cn/jiamusi-qianjin",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "230804",
  sources: [
    {
      id: "JMS-QJ-2021-DRAFT",
      title: "佳木斯市前进区城镇老旧小区改造居民出资方案（征求意见稿）",
      titleEn:
        "Qianjin District of Jiamusi: residents' contribution to the renovation of old urban communities (discussion draft)",
      isOwnTitle: true,
      docNo: null,
      issuer: "佳木斯市前进区人民政府",
      issuedOn: "2021-12-15" as CivilDate,
      confidence: "verified-primary",
      note: "The draft on the district's own site.",
    },
  ],
  rules: {
    "funding.scheme": {
      unit: "scheme",
      datedBy: "plan-year",
      series: [
        {
          from: "2021-12-15" as CivilDate,
          status: "draft",
          value: {
            id: "jiamusi-qianjin-2021-draft",
            parts: [
              { kind: "fixed-amount", id: "residents-per-m2", source: "residents", per: "m2", amountFen: 2_000 as Fen },
            ],
            balance: null,
          },
          cites: [{ source: "JMS-QJ-2021-DRAFT", locator: null, confidence: "verified-primary" }],
        },
      ],
    },
  },
};
