/** Rules that the checks of a plan read. 方案核查规则。 */
export interface PlanRules {
  /** Floor area per household beyond which a figure is questioned. 户均建筑面积合理区间。 @unit m²/household */
  readonly "plan.plausible_m2_per_household": { readonly least: number; readonly most: number };
}
