import type { CivilDate, Fen } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Xi'an: a fixed sum per lift. 西安市。 */
export const xian: CnPack = {
  id: "cn/xian",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "610100",
  sources: [
    {
      id: "XA-2017-ELEVATOR-SUBSIDY",
      title: "西安市既有住宅加装电梯财政补助标准",
      titleEn: "Xi'an standard of subsidies for lifts added to existing residential buildings",
      isOwnTitle: true,
      docNo: null,
      issuer: "西安市",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "Read in press of 2017-04-12, from which day the value starts; kept in the later opinions. Buildings of four floors and more completed by the end of 2000. Which level pays was not printed.",
    },
  ],
  rules: {
    "funding.elevator.subsidy": {
      unit: "elevator-subsidy",
      datedBy: "event",
      series: [
        {
          from: "2017-04-12" as CivilDate,
          value: {
            amount: { kind: "fixed", amountFen: 15_000_000 as Fen },
            split: [{ source: "government", weight: 1 }],
            leastFloors: 4,
            builtByYear: 2000,
          },
          cites: [{ source: "XA-2017-ELEVATOR-SUBSIDY", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
  },
};
