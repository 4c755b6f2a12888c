import type { CivilDate } from "../../../kernel/brand.ts";
import type { PlausibilityRules } from "../../../progress/plausibility/rules.ts";
import type { CnPack } from "../rules.ts";

const from = "2019-01-01" as CivilDate;

/**
 * Bounds that question a figure, as wide as those of the area per household: a quarter of and four times an average. 数据合理性。
 *
 * Jilin's submission of 2021 has 390,000 households and 32.05 M m² in 7,130 buildings: 54.7 households and 4,495 m² a
 * building. Tianjin's plan of 2022 has 2.069 billion yuan for a little over 7.7 M m²: about 268.7 yuan per m². No rule that
 * was read admits a community built after 2005, and none for plan years from 2026 was read; no source gives a first year.
 */
export const nationalPlausibility: Pick<CnPack["rules"], keyof PlausibilityRules> = {
  "progress.plausible_households_per_building": {
    unit: "household/building",
    datedBy: "event",
    series: [
      {
        from,
        value: { least: 13.6, most: 218.8 },
        cites: [{ source: "JL-2020-12-SUBMISSION", locator: null, confidence: "derived" }],
      },
    ],
  },
  "progress.plausible_m2_per_building": {
    unit: "m2/building",
    datedBy: "event",
    series: [
      {
        from,
        value: { least: 1123.7, most: 17980.4 },
        cites: [{ source: "JL-2020-12-SUBMISSION", locator: null, confidence: "derived" }],
      },
    ],
  },
  "progress.plausible_fen_per_m2": {
    unit: "fen/m2",
    datedBy: "event",
    series: [
      {
        from,
        value: { least: 6717, most: 107481 },
        cites: [{ source: "TJ-2022-PLAN", locator: null, confidence: "derived" }],
      },
    ],
  },
  "progress.plausible_built_year": {
    unit: "year",
    datedBy: "plan-year",
    series: [
      {
        from,
        to: "2026-01-01" as CivilDate,
        value: { least: null, most: 2005 },
        cites: [{ source: "JBC-2023-26", locator: null, confidence: "derived" }],
      },
    ],
  },
};
