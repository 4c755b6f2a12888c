import type { PlanRules } from "../../plan/rules.ts";

/** Bounds that question a figure, both included. 合理区间。 */
export interface PlausibleRange {
  /** `null` where no source gives one. 下限。 */
  readonly least: number | null;
  /** `null` where no source gives one. 上限。 */
  readonly most: number | null;
}

/** Bounds beyond which figures of progress are questioned. 数据合理性规则。 */
export interface PlausibilityRules {
  /** 每栋户数。 @unit household/building */
  readonly "progress.plausible_households_per_building": PlausibleRange;
  /** 每栋建筑面积。 @unit m²/building */
  readonly "progress.plausible_m2_per_building": PlausibleRange;
  /** 每平方米投资。 @unit fen/m² */
  readonly "progress.plausible_fen_per_m2": PlausibleRange;
  /** 建成年份。 @unit year */
  readonly "progress.plausible_built_year": PlausibleRange;
}

/** What `checkPlausibility` reads. 合理性核查所用规则。 */
export type PlausibilityCheckRules = PlausibilityRules & Pick<PlanRules, "plan.plausible_m2_per_household">;
