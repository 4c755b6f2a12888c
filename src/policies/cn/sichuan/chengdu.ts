import type { CivilDate, Fen } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

const centralDistricts = ["510104", "510105", "510106", "510107", "510108"];

/** Chengdu: a fixed sum per household, undated; the subsidy for lifts. 成都市。 */
export const chengdu: CnPack = {
  id: "cn/chengdu",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "510100",
  sources: [
    {
      id: "CD-HARDWARE",
      title: "成都市老旧院落改造硬件补助标准",
      titleEn: "Chengdu standard for hardware subsidies to the renovation of old compounds",
      isOwnTitle: true,
      docNo: null,
      issuer: "成都市",
      issuedOn: null,
      confidence: "low-authority",
      note: "About 2018–2020, the copy read carries no date. An average per household.",
    },
    {
      id: "CD-SCOPE",
      title: "成都市城镇老旧小区改造对象范围",
      titleEn: "Chengdu scope of old urban communities to be renovated",
      isOwnTitle: true,
      docNo: null,
      issuer: "成都市",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "Target stock built up to 2004, as local texts print it.",
    },
    {
      id: "CD-2018-ELEVATOR-SUBSIDY",
      title: "成都市既有住宅加装电梯财政补助标准",
      titleEn: "Chengdu standard of subsidies for lifts added to existing residential buildings",
      isOwnTitle: true,
      docNo: null,
      issuer: "成都市",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "Read in press of 2018-08-21, from which day the value starts: buildings of six floors and more with several owners. Which level pays was not printed.",
    },
    {
      id: "CD-2020-PERMIT",
      title: "成都市房屋建筑和市政基础设施工程施工许可限额调整",
      titleEn: "Chengdu adjustment of the limits for construction permits",
      isOwnTitle: true,
      docNo: null,
      issuer: "成都市",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "In force from 2020-06-28; title, number and day of issue were not read. At most 1,000,000 yuan or at most 500 square metres.",
    },
  ],
  rules: {
    "funding.scheme": {
      unit: "scheme",
      datedBy: "plan-year",
      series: [
        {
          from: null,
          status: "undated",
          value: {
            id: "chengdu-hardware",
            parts: [
              {
                kind: "fixed-amount",
                id: "hardware-subsidy",
                source: "government",
                per: "household",
                amountFen: [
                  { divisionCodes: centralDistricts, value: 500_000 as Fen },
                  { divisionCodes: ["510100"], value: 200_000 as Fen },
                ],
              },
            ],
            balance: null,
          },
          cites: [{ source: "CD-HARDWARE", locator: null, confidence: "low-authority" }],
        },
      ],
    },
    "eligibility.local_built_by": {
      unit: "year",
      datedBy: "plan-year",
      series: [
        {
          from: null,
          status: "undated",
          value: 2004,
          cites: [{ source: "CD-SCOPE", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
    "funding.elevator.subsidy": {
      unit: "elevator-subsidy",
      datedBy: "event",
      series: [
        {
          from: "2018-08-21" as CivilDate,
          value: {
            amount: { kind: "fixed", amountFen: 20_000_000 as Fen },
            split: [{ source: "government", weight: 1 }],
            leastFloors: 6,
          },
          cites: [{ source: "CD-2018-ELEVATOR-SUBSIDY", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
    "approval.permit_exemption": {
      unit: "permit-exemption",
      datedBy: "event",
      series: [
        {
          from: "2020-06-28" as CivilDate,
          value: {
            bound: "at-most",
            investmentFen: 100_000_000 as Fen,
            floorAreaM2: 500,
            appliesTo: "all",
            isAdjustable: false,
          },
          cites: [{ source: "CD-2020-PERMIT", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
  },
};
