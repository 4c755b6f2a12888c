import type { CivilDate, Fen } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Qingdao: the part of the city per lift; undated. 青岛市。 */
export const qingdao: CnPack = {
  id: "cn/qingdao",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "370200",
  sources: [
    {
      id: "QD-ELEVATOR-SUBSIDY",
      title: "青岛市既有住宅加装电梯财政补助标准",
      titleEn: "Qingdao standard of subsidies for lifts added to existing residential buildings",
      isOwnTitle: true,
      docNo: null,
      issuer: "青岛市",
      issuedOn: null,
      confidence: "low-authority",
      note: "About 2018 or 2019; the copy read carries no date. The sum is the part of the city; the district pays at least the same, which is not counted here.",
    },
  ],
  rules: {
    "funding.elevator.subsidy": {
      unit: "elevator-subsidy",
      datedBy: "event",
      series: [
        {
          from: null,
          status: "undated",
          value: {
            amount: { kind: "fixed", amountFen: 10_000_000 as Fen },
            preparedShaft: { kind: "fixed", amountFen: 5_000_000 as Fen },
            split: [{ source: "municipal", weight: 1 }],
            furtherSources: ["district"],
          },
          cites: [{ source: "QD-ELEVATOR-SUBSIDY", locator: null, confidence: "low-authority" }],
        },
      ],
    },
  },
};
