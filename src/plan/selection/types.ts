import type { ExactFraction } from "../../funding/allocation/types.ts";
import type { DecimalString, Fen } from "../../kernel/brand.ts";
import type { RuleRef } from "../../kernel/issue.ts";
import type { Verdict } from "../../kernel/outcome.ts";
import type { Item } from "../../measure/codes.ts";
import type { LeftOutReason, SelectionMethod, UrgencyPartKind } from "./codes.ts";

/** A community that may come on the list of a year. 候选小区。 */
export interface SelectionCandidate {
  readonly id: string;
  /** What its plan costs; without it the community cannot be chosen. 计划总投资。 @unit fen */
  readonly investmentFen?: Fen;
  /** 户数。 */
  readonly householdCount?: number;
  /** What `assessEligibility` found; left out, nobody asked. 改造对象认定结论。 */
  readonly eligibility?: Verdict;
}

/** A community of the reserve with what its urgency is scored by; a fact left out is not known and adds nothing. 储备小区。 */
export interface ReserveCommunity extends SelectionCandidate {
  /** Year of completion, no later than the plan year. 建成年份。 @unit year */
  readonly builtYear?: number;
  /** Hazards by the item that cures each, each once; empty where a survey found none. 安全隐患（以对应的改造内容表示）。 */
  readonly hazards?: readonly Item[];
  /** Facilities that it lacks, by item, each once; empty where it lacks none. 缺少的设施。 */
  readonly missingFacilities?: readonly Item[];
  /** Households that want the renovation, of those asked. 居民改造意愿。 */
  readonly willing?: HouseholdWill;
}

/** What households said when they were asked. 居民意愿征询结果。 */
export interface HouseholdWill {
  /** At least 1. 征询户数。 */
  readonly householdsAsked: number;
  /** Of them, those that want it. 愿意改造的户数。 */
  readonly householdsWilling: number;
}

/** Points by which urgency is scored; any one scale. No document read prints any. 紧迫程度评分标准。 */
export interface UrgencyWeights {
  /** For each hazard, by the item that cures it. 各类安全隐患的分值。 */
  readonly hazards: Readonly<Partial<Record<Item, DecimalString>>>;
  /** For each year from completion to the plan year. 房龄每年的分值。 */
  readonly perYearOfAge: DecimalString;
  /** Years of age that count at most; left out, all. 计分的最高房龄。 @unit year */
  readonly mostYearsOfAge?: number;
  /** Where every household asked wants it; in proportion where some do. 居民全部愿意时的分值。 */
  readonly willingness: DecimalString;
  /** For each facility that it lacks. 各类缺失设施的分值。 */
  readonly missingFacilities: Readonly<Partial<Record<Item, DecimalString>>>;
}

/** A reserve to be ranked for the list of a year. 储备小区排序输入。 */
export interface ReserveRankingInput {
  /** Year for which the list is made; age is counted to it. 计划年度。 @unit year */
  readonly planYear: number;
  readonly communities: readonly ReserveCommunity[];
  /** Left out, those of the rule in force; the national rule has none. 评分标准。 */
  readonly weights?: UrgencyWeights;
  /** Place whose rule gives the weights. 行政区划代码。 */
  readonly divisionCode?: string;
}

/** What one fact adds to a score. 单项得分。 */
export interface UrgencyPart {
  readonly kind: UrgencyPartKind;
  /** The hazard or the facility; `null` for age and willingness. 改造内容条目。 */
  readonly item: Item | null;
  readonly points: ExactFraction;
}

/** A community in its place; it is a candidate for `selectAnnualList` as it is. 排序结果中的小区。 */
export interface RankedCommunity extends SelectionCandidate {
  /** From 1; each community has its own. 位次。 */
  readonly rank: number;
  /** Exact; the sum of the parts. 得分。 */
  readonly score: ExactFraction;
  readonly parts: readonly UrgencyPart[];
  /** What is not known and therefore adds nothing. 缺少数据的评分项。 */
  readonly missing: readonly UrgencyPartKind[];
}

/** The reserve, the most urgent first. 储备小区排序结果。 */
export interface CommunityRanking {
  readonly ranked: readonly RankedCommunity[];
  /** The weights that were used. 所用评分标准。 */
  readonly weights: UrgencyWeights;
  /** The rule that gave the weights; empty with the caller's. 所依据的规则。 */
  readonly rules: readonly RuleRef[];
}

/** What a place can carry in a year beside the money; left out, no limit. 年度组织实施能力。 */
export interface SelectionCapacity {
  readonly communityCount?: number;
  readonly householdCount?: number;
}

/** What a list is chosen from, and within which limits. 年度改造小区遴选输入。 */
export interface SelectionInput {
  /** In the order in which they are to be chosen, as `rankCommunities` gives them. 排序后的候选小区。 */
  readonly ranked: readonly SelectionCandidate[];
  /** @unit fen */
  readonly budgetFen: Fen;
  readonly capacity?: SelectionCapacity;
  /** Ids of communities that come before all others, among themselves in the order of `ranked`. 必须纳入的小区。 */
  readonly mustInclude?: readonly string[];
  readonly method: SelectionMethod;
}

/** A community on the list. 纳入的小区。 */
export interface ChosenCommunity {
  readonly id: string;
  /** @unit fen */
  readonly investmentFen: Fen;
  /** `null` where not known. 户数。 */
  readonly householdCount: number | null;
  readonly isMustInclude: boolean;
}

/** A community that is not on the list, and why. 未纳入的小区及原因。 */
export interface LeftOutCommunity {
  readonly id: string;
  /** Every reason that holds, in the order of `leftOutReasons`; `stopped` stands alone. 原因。 */
  readonly reasons: readonly LeftOutReason[];
  /** Money still free when it was its turn; `null` where that was not asked. 当时剩余资金。 @unit fen */
  readonly leftFen: Fen | null;
  /** What it lacked; `null` where money is no reason. 资金缺口。 @unit fen */
  readonly shortFen: Fen | null;
}

/** The list of the year. 年度改造小区名单。 */
export interface AnnualListSelection {
  /** In the order in which they were chosen. 纳入的小区。 */
  readonly chosen: readonly ChosenCommunity[];
  /** In the order of `ranked`. 未纳入的小区。 */
  readonly leftOut: readonly LeftOutCommunity[];
  /** @unit fen */
  readonly investmentFen: Fen;
  /** @unit fen */
  readonly leftFen: Fen;
  readonly communityCount: number;
  /** Of the communities whose count is known. 户数合计。 */
  readonly householdCount: number;
  /** Communities on the list whose count is not known. 户数不详的小区数。 */
  readonly withoutHouseholdCount: number;
}
