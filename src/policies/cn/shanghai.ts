import type { CivilDate, DecimalString, Fen } from "../../kernel/brand.ts";
import type { CnPack } from "./rules.ts";

const percents = (least: string, most: string): { readonly least: DecimalString; readonly most: DecimalString } => ({
  least: least as DecimalString,
  most: most as DecimalString,
});

/** Shanghai: guidance for the share of each floor in the owners' money for a lift, and the subsidy for it. 上海市。 */
export const shanghai: CnPack = {
  id: "cn/shanghai",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "310000",
  sources: [
    {
      id: "SH-2021-ELEVATOR",
      title: "既有多层住宅加装电梯不同楼层业主出资指导区间",
      titleEn:
        "Guidance Ranges for the Contributions of Owners by Floor to Lifts Added to Existing Multi-Storey Buildings",
      docNo: null,
      issuer: "上海市",
      issuedOn: "2021-01-15" as CivilDate,
      confidence: "verified-secondary",
      note: "The number and the issuing authority were not read. It has tables for four to seven storeys, flat and staggered; one was read, and a part of another.",
    },
    {
      id: "SH-2019-ELEVATOR-SUBSIDY",
      title: "上海市既有住宅加装电梯财政补助标准",
      titleEn: "Shanghai standard of subsidies for lifts added to existing residential buildings",
      isOwnTitle: true,
      docNo: null,
      issuer: "上海市",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "Printed in December 2019 and again in April 2020, read in press of 2021-01-19; the value starts on the first day after both months. City and district share it; in what proportion is cut off in the copy read.",
    },
  ],
  rules: {
    "funding.household.elevator_table": {
      unit: "elevator-table",
      datedBy: "event",
      series: [
        {
          from: "2021-01-15" as CivilDate,
          value: {
            kind: "percent-ranges",
            buildings: [
              {
                floorCount: 7,
                entry: "flat",
                floors: {
                  "1": percents("0", "0"),
                  "2": percents("4", "6"),
                  "3": percents("8", "10"),
                  "4": percents("13", "15"),
                  "5": percents("18", "20"),
                  "6": percents("23", "25"),
                  "7": percents("28", "30"),
                },
              },
              // The copy read leaves out the first, fourth and fifth floors.
              {
                floorCount: 6,
                entry: "staggered",
                floors: { "2": percents("4", "6"), "3": percents("11", "13"), "6": percents("32", "34") },
              },
            ],
          },
          cites: [
            { source: "SH-2021-ELEVATOR", locator: "7层平层", confidence: "verified-secondary" },
            { source: "SH-2021-ELEVATOR", locator: "6层错层", confidence: "low-authority" },
          ],
        },
      ],
    },
    "funding.elevator.subsidy": {
      unit: "elevator-subsidy",
      datedBy: "event",
      series: [
        {
          from: "2020-05-01" as CivilDate,
          value: {
            amount: { kind: "share-of-cost", share: "0.4", capFen: 28_000_000 as Fen },
            split: [{ source: "government", weight: 1 }],
          },
          cites: [{ source: "SH-2019-ELEVATOR-SUBSIDY", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
  },
};
