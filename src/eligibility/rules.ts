import type { LandKind } from "../community/types.ts";

/** What must hold in the place before communities built after the priority year are added. 有条件纳入的前提。 */
export type EligibilityCondition = "earlier-task-secured" | "within-fiscal-capacity";

/** What keeps a community out of a plan. 不得纳入的情形。 */
export type Exclusion = Exclude<LandKind, "ordinary"> | "shantytown-plan" | "rebuild";

/** Rules that the assessment of eligibility reads. 改造对象认定规则。 */
export interface EligibilityRules {
  /** Communities completed by the end of this year come first. 重点改造对象建成年份上限。 @unit year */
  readonly "eligibility.priority_built_by": number;
  /** Later ones, up to the end of this year, may be added under conditions. 有条件纳入的建成年份上限。 @unit year */
  readonly "eligibility.conditional_built_by": {
    readonly builtBy: number;
    readonly conditions: readonly EligibilityCondition[];
  };
  /** Last year of completion that a place takes in. 地方改造对象建成年份上限。 @unit year */
  readonly "eligibility.local_built_by": number;
  /** What may not enter a plan. 不得纳入的情形。 */
  readonly "eligibility.excluded": readonly Exclusion[];
  /** Residents must want the renovation. 居民改造意愿强烈。 */
  readonly "eligibility.residents_willing": true;
}
