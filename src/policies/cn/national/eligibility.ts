import type { CivilDate } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/**
 * Which communities may be renovated. 改造对象认定。
 *
 * The opinions of 2020 put communities built by the end of 2000 first and leave the scope to provinces and cities. The
 * notice of 2023 lets those built up to the end of 2005 into the plans of 2023 and 2024 under two conditions; no later
 * national text was read. The list of exclusions is that of the notice of April 2019, known through local copies: its
 * day of issue was not read, so it is dated from the first day of the month after.
 */
export const nationalEligibility: Pick<
  CnPack["rules"],
  | "eligibility.priority_built_by"
  | "eligibility.conditional_built_by"
  | "eligibility.excluded"
  | "eligibility.residents_willing"
> = {
  "eligibility.priority_built_by": {
    unit: "year",
    datedBy: "event",
    series: [
      {
        from: "2020-07-20" as CivilDate,
        value: 2000,
        cites: [{ source: "GBF-2020-23", locator: "二（一）", confidence: "verified-secondary", quote: "2000年底前" }],
      },
    ],
  },
  "eligibility.conditional_built_by": {
    unit: "year",
    datedBy: "plan-year",
    series: [
      {
        from: "2023-01-01" as CivilDate,
        to: "2025-01-01" as CivilDate,
        value: { builtBy: 2005, conditions: ["earlier-task-secured", "within-fiscal-capacity"] },
        cites: [{ source: "JBC-2023-26", locator: null, confidence: "verified-secondary" }],
      },
    ],
  },
  "eligibility.excluded": {
    unit: "code",
    datedBy: "event",
    series: [
      {
        from: "2019-05-01" as CivilDate,
        value: ["urban-village", "self-built", "shantytown-plan", "rebuild"],
        cites: [{ source: "JBCH-2019-243", locator: null, confidence: "from-memory" }],
      },
    ],
  },
  "eligibility.residents_willing": {
    unit: "boolean",
    datedBy: "event",
    series: [
      {
        from: "2020-07-20" as CivilDate,
        value: true,
        cites: [{ source: "GBF-2020-23", locator: "二（一）", confidence: "verified-secondary" }],
      },
    ],
  },
};
