import type { CivilDate, Fen } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Hangzhou: a fixed sum per lift. 杭州市。 */
export const hangzhou: CnPack = {
  id: "cn/hangzhou",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "330100",
  sources: [
    {
      id: "HZ-2017-ELEVATOR-SUBSIDY",
      title: "杭州市既有住宅加装电梯财政补助标准",
      titleEn: "Hangzhou standard of subsidies for lifts added to existing residential buildings",
      isOwnTitle: true,
      docNo: null,
      issuer: "杭州市",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "Read in press of 2017-08-22, from which day the value starts, and again of 2018-12-12. City and district share it, in a proportion that was not printed; Shangcheng and Jianggan were first.",
    },
  ],
  rules: {
    "funding.elevator.subsidy": {
      unit: "elevator-subsidy",
      datedBy: "event",
      series: [
        {
          from: "2017-08-22" as CivilDate,
          value: {
            amount: { kind: "fixed", amountFen: 20_000_000 as Fen },
            split: [{ source: "government", weight: 1 }],
          },
          cites: [{ source: "HZ-2017-ELEVATOR-SUBSIDY", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
  },
};
