import type { EligibilityRules } from "../eligibility/rules.ts";

/** Rules that the checks of a plan read. 方案核查规则。 */
export interface PlanRules {
  /** Floor area per household beyond which a figure is questioned. 户均建筑面积合理区间。 @unit m²/household */
  readonly "plan.plausible_m2_per_household": { readonly least: number; readonly most: number };
}

/** The capacity that a year's plan is held against, a rule of the bottom lines. @internal */
export type CapacityRule = Readonly<Record<"bottom_line.within_capacity", true>>;

/** Rules that the check of an annual plan reads. 年度计划核查规则。 */
export type AnnualPlanRules = EligibilityRules & CapacityRule;
