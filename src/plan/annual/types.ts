import type { LandKind, YearSpan } from "../../community/types.ts";
import type { CivilDate, DecimalString, Fen, SquareMetres } from "../../kernel/brand.ts";
import type { Issue, RuleRef, Severity } from "../../kernel/issue.ts";
import type { Verdict } from "../../kernel/outcome.ts";
import type { CommunityPlan, Coverage, PlanPart } from "../types.ts";

/** Figures that add up over communities. 可汇总的数据。 */
export interface PlanFigures {
  /** Communities. 小区数。 */
  readonly communityCount?: number;
  /** Residential buildings. 楼栋数。 */
  readonly buildingCount?: number;
  /** Dwellings. 户数。 */
  readonly householdCount?: number;
  /** Floor area renovated. 改造建筑面积。 @unit m² */
  readonly areaM2?: SquareMetres;
  /** Planned investment. 计划投资。 @unit fen */
  readonly investmentFen?: Fen;
}

/** The plan of five years: the communities it lists, the figures it sets for each year, or both. 五年规划。 */
export interface FiveYearPlan {
  /** Identifier in the system that it comes from. 标识。 */
  readonly id: string;
  /** Title, as published. 规划名称。 */
  readonly name?: string;
  /** The division that it plans for. 行政区划代码。 */
  readonly divisionCode: string;
  /** First year, included. 起始年度。 @unit year */
  readonly fromYear: number;
  /** Last year, included. 终止年度。 @unit year */
  readonly toYear: number;
  /** The communities, where they are listed one by one. 小区清单。 */
  readonly communities?: readonly FiveYearCommunity[];
  /** What is to be done in each year, where it is stated. 分年度目标。 */
  readonly years?: readonly FiveYearTarget[];
}

/** A community in the list of a five-year plan. 五年规划中的小区。 */
export interface FiveYearCommunity {
  /** The same as in the annual plan. 标识。 */
  readonly id: string;
  /** Name, as listed. 小区名称。 */
  readonly name: string;
  /** Where it lies. 行政区划代码。 */
  readonly divisionCode: string;
  /** The year in which it is to be renovated. 计划年度。 @unit year */
  readonly planYear?: number;
}

/** What a five-year plan sets for one year. 五年规划年度目标。 */
export interface FiveYearTarget extends PlanFigures {
  /** The year. 计划年度。 @unit year */
  readonly planYear: number;
}

/** The plan of one year: its communities, what is printed of it as a whole and by part, what the place can do. 年度改造计划。 */
export interface AnnualPlan {
  /** Identifier in the system that it comes from. 标识。 */
  readonly id: string;
  /** Title, as published. 计划名称。 */
  readonly name?: string;
  /** The division that it plans for. 行政区划代码。 */
  readonly divisionCode: string;
  /** The year. 计划年度。 @unit year */
  readonly planYear: number;
  /** Its communities; none where only totals are published. 小区清单。 */
  readonly communities: readonly AnnualPlanCommunity[];
  /** Whether all communities are listed; all when left out. 小区清单是否列全。 */
  readonly covers?: Coverage;
  /** Totals, as printed. 合计数据。 */
  readonly totals?: PlanFigures;
  /** What is printed by part, such as by district. 分地区数据。 */
  readonly parts?: AnnualPlanParts;
  /** The most that the place can raise and organise in the year. 筹资能力和组织实施能力。 */
  readonly capacity?: AnnualPlanCapacity;
  /** The task of communities built by the priority year can be finished on time. 2000年底前建成小区任务可按期完成。 */
  readonly isEarlierTaskSecured?: boolean;
  /** Within what local finances can carry. 在当地财政承受能力以内。 */
  readonly isWithinFiscalCapacity?: boolean;
}

/** A community in a plan of the year; what is left out may stand in its community plan. 年度计划中的小区。 */
export interface AnnualPlanCommunity {
  /** Identifier, the same in the plans of all years. 标识。 */
  readonly id: string;
  /** Name, as registered. 小区名称。 */
  readonly name: string;
  /** Where it lies. 行政区划代码。 */
  readonly divisionCode: string;
  /** Its community plan; several communities of a package share one. 一小区一策改造方案标识。 */
  readonly planId?: string;
  /** Year of completion. 建成年份。 @unit year */
  readonly builtYear?: number;
  /** What is known of that year where only “before 2000” is on record. 建成年份区间。 */
  readonly builtYearSpan?: YearSpan;
  /** What the land and homes mainly are. 小区性质。 */
  readonly landKind?: LandKind;
  /** Already in a shantytown plan. 已纳入棚户区改造计划。 */
  readonly isInShantytownPlan?: boolean;
  /** To be expropriated, demolished or rebuilt. 拟征收拆迁或拆除重建。 */
  readonly isToBeRebuilt?: boolean;
  /** Residents strongly want the renovation. 居民改造意愿强烈。 */
  readonly isWilling?: boolean;
  /** Residential buildings. 楼栋数。 */
  readonly buildingCount?: number;
  /** Dwellings. 户数。 */
  readonly householdCount?: number;
  /** Floor area renovated. 改造建筑面积。 @unit m² */
  readonly areaM2?: SquareMetres;
  /** Planned investment. 计划投资。 @unit fen */
  readonly investmentFen?: Fen;
  /** Day on which the works started; left out while they have not. 开工日期。 */
  readonly startedOn?: CivilDate;
  /** Communities of the earlier plan that it was split from or merged of. 调整前小区标识。 */
  readonly from?: readonly string[];
}

/** What is printed of a plan by part. 分地区数据。 */
export interface AnnualPlanParts {
  /** Whether all parts are listed. 是否列全。 */
  readonly covers: Coverage;
  /** The parts. 各部分。 */
  readonly list: readonly AnnualPlanPart[];
}

/** One part of a plan, such as a district. 一个地区。 */
export interface AnnualPlanPart extends PlanPart {
  /** Its division; the listed communities in it are added up against its figures. 行政区划代码。 */
  readonly divisionCode?: string;
}

/** The most that a place can raise and organise in a year; the limit itself is within. 筹资能力和组织实施能力。 */
export interface AnnualPlanCapacity {
  /** Investment that can be raised. 可筹集的资金。 @unit fen */
  readonly investmentFen?: Fen;
  /** Communities that can be organised. 可组织实施的小区数。 */
  readonly communityCount?: number;
}

/** A plan of the year with what it is checked against; an `AnnualPlan` alone fits. 待核查的年度计划。 */
export interface AnnualPlanInput extends AnnualPlan {
  /** The five-year plan that it carries out. 五年规划。 */
  readonly fiveYearPlan?: FiveYearPlan;
  /** The community plans that `planId` names. 一小区一策改造方案。 */
  readonly communityPlans?: readonly CommunityPlan[];
  /** Findings listed of each code, the rest only counted; all are listed when left out. 每类提示最多列出条数。 */
  readonly listAtMost?: number;
}

/** A sum over the communities listed. 汇总数。 */
export interface FigureSum {
  /** What is added up. 指标。 */
  readonly figure: keyof PlanFigures;
  /** The sum over those that give it. 合计。 */
  readonly sum: number;
  /** Communities that give it. 已填报的小区数。 */
  readonly knownCount: number;
}

/** What a plan may lack, beside the facts of eligibility. 可能缺少的资料。 */
export type AnnualPlanFact =
  | "communities"
  | "communities.investmentFen"
  | "communities.communityCount"
  | "communityPlans"
  | "fiveYearPlan"
  | "fiveYearPlan.communities";

/** How often a code was found. 某类提示的数量。 */
export interface IssueCount {
  /** Code of the finding. 提示代码。 */
  readonly code: string;
  /** How bad it is. 严重程度。 */
  readonly severity: Severity;
  /** Findings in all, listed or not. 数量。 */
  readonly count: number;
}

/** What the check of a plan of the year found. 年度计划核查结果。 */
export interface AnnualPlanReport {
  /** `not-met` where an error was found, else `unknown` where something is missing. 结论。 */
  readonly verdict: Verdict;
  /** Communities by whether they may enter the plan. 改造对象认定汇总。 */
  readonly eligibility: { readonly metCount: number; readonly notMetCount: number; readonly unknownCount: number };
  /** Sums over the communities listed; a figure that none gives is left out. 汇总数。 */
  readonly sums: readonly FigureSum[];
  /** Every finding, by path into the input; at most `listAtMost` of each code and severity. 提示。 */
  readonly findings: readonly Issue[];
  /** Findings by code and severity, in the order first found. 各类提示的数量。 */
  readonly counts: readonly IssueCount[];
  /** Facts and rules that are not known. 缺少的事实与规则。 */
  readonly missing: readonly string[];
  /** The dated rules that were read. 所依据的规则。 */
  readonly rules: readonly RuleRef[];
}

/** How near two records must be to be taken for one community. 疑似重复的判定界限。 */
export interface NearDuplicateBounds {
  /** Most by which the areas differ, as a share of the larger. 面积相差比例上限。 @unit 1 */
  readonly areaShare: DecimalString;
  /** Most by which the years of completion differ. 建成年份相差上限。 @unit year */
  readonly years: number;
}

/** Two records that may be one community, and why. 疑似重复的小区。 */
export interface NearDuplicate {
  /** Place of the later record in the list. 序号。 */
  readonly index: number;
  /** Place of the earlier record. 另一条记录的序号。 */
  readonly otherIndex: number;
  /** The names are the same as written, not only without blanks, widths and endings. 名称完全相同。 */
  readonly isSameName: boolean;
  /** By how much the areas differ; `null` where one is not known. 面积相差。 @unit m² */
  readonly areaDifferenceM2: number | null;
  /** By how much the years differ; `null` where one is not known. 建成年份相差。 @unit year */
  readonly yearDifference: number | null;
}

/** How communities of two versions of a plan belong together where an id does not say it. 调整对应关系。 */
export interface Regrouping {
  /** One became several, several became one, or one goes by another id. 拆分、合并、更换标识。 */
  readonly kind: "split" | "merged" | "renumbered";
  /** Ids in the earlier plan. 调整前小区标识。 */
  readonly from: readonly string[];
  /** Ids in the later plan. 调整后小区标识。 */
  readonly into: readonly string[];
  /** Stated by the `from` of the later plan, or only suggested by names; a suggestion changes nothing else. 依据。 */
  readonly basis: "stated" | "suggested";
  /** Figures that are known on both sides and the same. 前后一致的数据。 */
  readonly agreeing: readonly (keyof PlanFigures)[];
}

/** A community that one version has and the other has not. 增减的小区。 */
export interface ListedCommunity {
  /** Its id. 标识。 */
  readonly id: string;
  /** Its name. 小区名称。 */
  readonly name: string;
  /** Its place in the list of its version. 序号。 */
  readonly index: number;
}

/** A value that is not the same in two versions. 变更的数据。 */
export interface PlanChange {
  /** Path into the later version. 位置路径。 */
  readonly path: readonly (string | number)[];
  /** The community it is of; `null` where it is of the plan. 小区标识。 */
  readonly communityId: string | null;
  /** The earlier value; `null` where there was none. 变更前。 */
  readonly before: string | number | boolean | null;
  /** The later value; `null` where there is none. 变更后。 */
  readonly after: string | number | boolean | null;
}

/** A work that was added, dropped, changed, or moved to another community plan. 改造项的变动。 */
export interface MovedMeasure {
  /** What became of it; moved to the plan of a community that came from its own, or to the only one that it can be. 变动。 */
  readonly kind: "added" | "dropped" | "moved" | "changed";
  /** Id of the work. 改造项标识。 */
  readonly measureId: string;
  /** Its community plan before; `null` where it was added. 原改造方案。 */
  readonly fromPlanId: string | null;
  /** Its community plan after; `null` where it was dropped. 现改造方案。 */
  readonly toPlanId: string | null;
  /** Its cost before; `null` where there was none. 原费用。 @unit fen */
  readonly beforeFen: Fen | null;
  /** Its cost after; `null` where there is none. 现费用。 @unit fen */
  readonly afterFen: Fen | null;
}

/** What became of the money. 资金调整。 */
export interface MovedMoney {
  /** Investment of the communities before, as far as given. 调整前投资。 @unit fen */
  readonly beforeFen: Fen;
  /** Investment after, as far as given. 调整后投资。 @unit fen */
  readonly afterFen: Fen;
  /** After less before. 增减额。 @unit fen */
  readonly differenceFen: Fen;
  /** What some communities lost and others gained: the smaller of the two sums. 小区之间调剂额。 @unit fen */
  readonly movedFen: Fen;
  /** Communities, before and after, that give no investment. 未填报投资的小区数。 */
  readonly unknownCount: number;
}

/** Two versions of a plan held against each other. 年度计划调整对照。 */
export interface AnnualPlanComparison {
  /** Communities only in the later plan. 新增的小区。 */
  readonly added: readonly ListedCommunity[];
  /** Communities only in the earlier plan. 调出的小区。 */
  readonly dropped: readonly ListedCommunity[];
  /** Splits, mergers and new ids. 拆分、合并和更换标识。 */
  readonly regrouped: readonly Regrouping[];
  /** Values that are not the same, of communities in both and of the plan itself. 变更的数据。 */
  readonly changed: readonly PlanChange[];
  /** What became of the works of the community plans. 改造项的变动。 */
  readonly measures: readonly MovedMeasure[];
  /** What became of the money. 资金调整。 */
  readonly money: MovedMoney;
  /** What the changes break: findings that the earlier plan did not have, by path into `before` or `after`. 调整引发的问题。 */
  readonly breaks: readonly Issue[];
  /** The check of the later plan. 调整后计划的核查结果。 */
  readonly report: AnnualPlanReport;
}
