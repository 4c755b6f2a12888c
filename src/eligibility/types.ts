import type { LandKind, YearSpan } from "../community/types.ts";
import type { Issue, RuleRef } from "../kernel/issue.ts";
import type { Verdict } from "../kernel/outcome.ts";

/**
 * What is known of a community that may enter a plan; a fact left out is not known. 认定所需事实。
 *
 * A `Community` fits as it is.
 */
export interface EligibilityFacts {
  /** Six, nine or twelve digits; packs of other divisions are passed over. 行政区划代码。 */
  readonly divisionCode?: string | undefined;
  /** Year of the plan that the community is to enter. 计划年度。 @unit year */
  readonly planYear?: number | undefined;
  /** Year of completion. 建成年份。 @unit year */
  readonly builtYear?: number | undefined;
  /** What is known of that year where only “before 2000” is printed. 建成年份区间。 */
  readonly builtYearSpan?: YearSpan | undefined;
  /** What the land and homes mainly are. 小区性质。 */
  readonly landKind?: LandKind | undefined;
  /** Already in a shantytown plan. 已纳入棚户区改造计划。 */
  readonly isInShantytownPlan?: boolean | undefined;
  /** To be expropriated, demolished or rebuilt. 拟征收拆迁或拆除重建。 */
  readonly isToBeRebuilt?: boolean | undefined;
  /** Residents strongly want the renovation. 居民改造意愿强烈。 */
  readonly isWilling?: boolean | undefined;
  /** The place finishes its task of communities built by the priority year on time. 可如期完成2000年底前建成小区改造任务。 */
  readonly isEarlierTaskSecured?: boolean | undefined;
  /** The place can bear the cost. 在地方财政承受能力范围内。 */
  readonly isWithinFiscalCapacity?: boolean | undefined;
}

/** A fact that the assessment asks for, by its place in the data. 认定所需事实的路径。 */
export type EligibilityFactPath =
  | "community.builtYear"
  | "community.landKind"
  | "community.isInShantytownPlan"
  | "community.isToBeRebuilt"
  | "community.isWilling"
  | "plan.isEarlierTaskSecured"
  | "plan.isWithinFiscalCapacity";

/** Whether a community may enter a plan, and why. 改造对象认定结论。 */
export interface EligibilityAssessment {
  /** `unknown` where the answer depends on what `missing` names. 结论。 */
  readonly verdict: Verdict;
  /** Built by the priority year, as far as is known, and not excluded. 是否属重点改造对象。 */
  readonly priority: boolean;
  /** What speaks for it (`info`), what is open (`warning`), what speaks against it (`error`). 理由。 */
  readonly reasons: readonly Issue[];
  /** Facts (`community.builtYear`) and rules (`rule:eligibility.local_built_by`) that are not known. 缺少的事实与规则。 */
  readonly missing: readonly string[];
  /** The dated rules that were read. 所依据的规则。 */
  readonly rules: readonly RuleRef[];
}
