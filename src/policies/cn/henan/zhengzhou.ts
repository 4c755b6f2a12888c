import type { CivilDate, Fen } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Zhengzhou: a share of the cost of a lift. 郑州市。 */
export const zhengzhou: CnPack = {
  id: "cn/zhengzhou",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "410100",
  sources: [
    {
      id: "ZZ-2018-ELEVATOR-SUBSIDY",
      title: "郑州市既有住宅加装电梯财政补助标准",
      titleEn: "Zhengzhou standard of subsidies for lifts added to existing residential buildings",
      isOwnTitle: true,
      docNo: null,
      issuer: "郑州市",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "Printed with the month of December 2018; the value starts on the first day after it. Buildings of four floors and more. Which level pays was not printed.",
    },
  ],
  rules: {
    "funding.elevator.subsidy": {
      unit: "elevator-subsidy",
      datedBy: "event",
      series: [
        {
          from: "2019-01-01" as CivilDate,
          value: {
            amount: { kind: "share-of-cost", share: "0.25", capFen: 15_000_000 as Fen },
            split: [{ source: "government", weight: 1 }],
            leastFloors: 4,
          },
          cites: [{ source: "ZZ-2018-ELEVATOR-SUBSIDY", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
  },
};
