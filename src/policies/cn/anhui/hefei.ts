import type { ByDivision } from "../../../funding/types.ts";
import type { CivilDate, DecimalString, Fen } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** City share by place: the four urban districts, and the four counties with Chaohu. 市级承担比例。 */
const cityShare: ByDivision<DecimalString> = [
  { divisionCodes: ["340102", "340103", "340104", "340111"], value: "0.6" },
  { divisionCodes: ["340121", "340122", "340123", "340124", "340181"], value: "0.3" },
];

/** Hefei: a share of the audited price per m² up to a cap, in three versions; the subsidy for lifts. 合肥市。 */
export const hefei: CnPack = {
  id: "cn/hefei",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "340100",
  sources: [
    {
      id: "HF-2019-FUNDS",
      title: "合肥市老旧小区环境综合整治资金使用管理办法",
      titleEn: "Hefei Measures for the Use of Funds for the Comprehensive Improvement of Old Communities",
      docNo: null,
      issuer: "合肥市",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "In force from 2019-12-12, on trial for three years; replaced by the measures that go with the plan of 2021–2025. Read in press.",
    },
    {
      id: "HF-2021-PLAN",
      title: "合肥市2021~2025年城镇老旧小区改造专项规划",
      titleEn: "Hefei Special Plan for the Renovation of Old Urban Communities, 2021–2025",
      docNo: null,
      issuer: "合肥市",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "Published in 2021, with the interim measures for the city subsidy; projects of 2022 and before. Read in press.",
    },
    {
      id: "HF-2024-SUBSIDY",
      title: "合肥市老旧小区改造市级补助资金管理暂行办法（修订）",
      titleEn: "Hefei Interim Measures for the City Subsidy to Old-Community Renovation (revised)",
      docNo: null,
      issuer: "合肥市",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "Published in March 2024 for projects of 2023 and later. Read in press.",
    },
    {
      id: "HF-ELEVATOR-SUBSIDY",
      title: "合肥市既有住宅加装电梯财政补助标准",
      titleEn: "Hefei standard of subsidies for lifts added to existing residential buildings",
      isOwnTitle: true,
      docNo: null,
      issuer: "合肥市",
      issuedOn: null,
      confidence: "low-authority",
      note: "About 2018 or 2019; the copy read carries no date. The sum includes ten years of upkeep and 3,000 yuan for power. Which level pays was not printed.",
    },
  ],
  rules: {
    "funding.scheme": {
      unit: "scheme",
      datedBy: "plan-year",
      series: [
        {
          from: "2019-12-12" as CivilDate,
          to: "2021-01-01" as CivilDate,
          value: {
            id: "hefei-2019",
            parts: [
              {
                kind: "capped-price-share",
                id: "city-share",
                source: "municipal",
                share: "0.6",
                capFenPerM2: 30_000 as Fen,
                rest: "district",
                above: "district",
              },
            ],
            balance: "district",
          },
          cites: [{ source: "HF-2019-FUNDS", locator: null, confidence: "verified-secondary" }],
        },
        {
          from: "2021-01-01" as CivilDate,
          to: "2023-01-01" as CivilDate,
          // The text names the basic class, the 6:4 and 3:7 split up to 400 yuan, and the city's sum above it; it does not
          // say who bears what lies above, nor who pays for the other two classes.
          value: {
            id: "hefei-2021",
            parts: [
              {
                kind: "capped-price-share",
                id: "city-share",
                source: "municipal",
                scope: { categories: ["basic"] },
                share: cityShare,
                capFenPerM2: 40_000 as Fen,
                rest: "district",
                above: null,
              },
            ],
            balance: null,
          },
          cites: [{ source: "HF-2021-PLAN", locator: null, confidence: "verified-secondary" }],
        },
        {
          from: "2023-01-01" as CivilDate,
          value: {
            id: "hefei-2024",
            parts: [
              {
                kind: "capped-price-share",
                id: "city-share",
                source: "municipal",
                share: cityShare,
                capFenPerM2: 40_000 as Fen,
                rest: "district",
                above: "district",
              },
            ],
            balance: "district",
          },
          warning: "hefei-2024-above-cap",
          cites: [{ source: "HF-2024-SUBSIDY", locator: null, confidence: "verified-secondary" }],
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
            amount: { kind: "fixed", amountFen: 25_000_000 as Fen },
            split: [{ source: "government", weight: 1 }],
          },
          cites: [{ source: "HF-ELEVATOR-SUBSIDY", locator: null, confidence: "low-authority" }],
        },
      ],
    },
  },
};
