import type { CivilDate, Fen } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Shandong province: the pilot of 2017, a share of the cost. 山东省。 */
export const shandong: CnPack = {
  id: "cn/shandong",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "370000",
  sources: [
    {
      id: "SD-2017-ELEVATOR-PILOT",
      title: "山东省2017年既有住宅加装电梯试点省级补助",
      titleEn: "Shandong provincial subsidy for the pilot of 2017 for lifts added to existing residential buildings",
      isOwnTitle: true,
      docNo: null,
      issuer: "山东省",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "Read in press of 2017-04-19, from which day the value starts; a pilot of the year 2017 for 160 lifts in five cities that were not named. It is the part of the province; a pack of a city goes before it.",
    },
  ],
  rules: {
    "funding.elevator.subsidy": {
      unit: "elevator-subsidy",
      datedBy: "event",
      series: [
        {
          from: "2017-04-19" as CivilDate,
          to: "2018-01-01" as CivilDate,
          value: {
            amount: { kind: "share-of-cost", share: "0.4", capFen: 25_000_000 as Fen },
            split: [{ source: "provincial", weight: 1 }],
          },
          warning: "shandong-elevator-pilot",
          cites: [{ source: "SD-2017-ELEVATOR-PILOT", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
  },
};
