/** The Production and Construction Corps, which reports like a province and has no code of GB/T 2260. 新疆生产建设兵团。 */
export const corps: "corps" = "corps";

/** Who reports the progress of the renovation to the ministry: 31 provinces by code, and the Corps. 统计上报单位。 */
export const reportingUnits = [
  "110000",
  "120000",
  "130000",
  "140000",
  "150000",
  "210000",
  "220000",
  "230000",
  "310000",
  "320000",
  "330000",
  "340000",
  "350000",
  "360000",
  "370000",
  "410000",
  "420000",
  "430000",
  "440000",
  "450000",
  "460000",
  "500000",
  "510000",
  "520000",
  "530000",
  "540000",
  "610000",
  "620000",
  "630000",
  "640000",
  "650000",
  "corps",
] as const;

/** Who reports the progress of the renovation to the ministry: 31 provinces by code, and the Corps. 统计上报单位。 */
export type ReportingUnit = (typeof reportingUnits)[number];
