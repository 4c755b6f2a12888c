import type { CivilDate, Fen } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Changsha: a fixed sum per lift; undated. 长沙市。 */
export const changsha: CnPack = {
  id: "cn/changsha",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "430100",
  sources: [
    {
      id: "CS-ELEVATOR-SUBSIDY",
      title: "长沙市既有住宅加装电梯财政补助标准",
      titleEn: "Changsha standard of subsidies for lifts added to existing residential buildings",
      isOwnTitle: true,
      docNo: null,
      issuer: "长沙市",
      issuedOn: null,
      confidence: "low-authority",
      note: "The copy read carries no date. City and district share it, in a proportion that was not printed.",
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
            split: [{ source: "government", weight: 1 }],
          },
          cites: [{ source: "CS-ELEVATOR-SUBSIDY", locator: null, confidence: "low-authority" }],
        },
      ],
    },
  },
};
