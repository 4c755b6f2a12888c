import type { CivilDate, DecimalString } from "../../kernel/brand.ts";
import type { CnPack } from "./rules.ts";

const percents = (least: string, most: string): { readonly least: DecimalString; readonly most: DecimalString } => ({
  least: least as DecimalString,
  most: most as DecimalString,
});

/** Shanghai: guidance for the share of each floor in the owners' money for a lift. 上海市。 */
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
  },
};
