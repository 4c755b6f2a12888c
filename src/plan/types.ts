import type { LandKind, YearSpan } from "../community/types.ts";
import type { FundingSource } from "../funding/codes.ts";
import type { HouseholdSharesInput } from "../funding/household/types.ts";
import type { Financing, Pledge } from "../funding/types.ts";
import type { DecimalString, Fen, SquareMetres } from "../kernel/brand.ts";
import type { Item } from "../measure/codes.ts";

/** Whether a plan covers one community, a package of several, or does not say. 项目规模。 */
export type PlanScale = "single" | "package" | "unstated";

/** Whether the project renovates or pulls down and rebuilds. 项目类型。 */
export type ProjectKind = "renovation" | "rebuild";

/** How exactly a total is printed: as it is, about, or somewhat over. 金额修饰词（约、余）。 */
export type TotalQualifier = "exact" | "about" | "over";

/** Whether the parts that are listed are all parts, or only some. 分项是否列全。 */
export type Coverage = "all" | "part";

/** The plan of one community, or of a package of several: what a notice prints. 一小区一策改造方案。 */
export interface CommunityPlan {
  readonly id: string;
  readonly name: string;
  /** Where it lies; left out where the document masks it. 行政区划代码。 */
  readonly divisionCode?: string;
  /** @unit year */
  readonly planYear?: number;
  readonly scale: PlanScale;
  readonly projectKind?: ProjectKind;
  readonly communityCount?: number;
  readonly buildingCount?: number;
  readonly householdCount?: number;
  /** Floor area renovated. 改造建筑面积。 @unit m² */
  readonly areaM2?: SquareMetres;
  /** @unit year */
  readonly builtYear?: number;
  /** Where only a span is printed, such as “before 2000”: no later than `to`, no earlier than `from`. 建成年份区间。 */
  readonly builtYearSpan?: YearSpan;
  /** What the land and homes mainly are. 小区性质。 */
  readonly landKind?: LandKind;
  /** Already in a shantytown plan. 已纳入棚户区改造计划。 */
  readonly isInShantytownPlan?: boolean;
  /** Residents strongly want the renovation. 居民改造意愿强烈。 */
  readonly isWilling?: boolean;
  /** The task of communities built by the priority year can be finished on time. 2000年底前建成小区任务可按期完成。 */
  readonly isEarlierTaskSecured?: boolean;
  /** Within what local finances can carry. 在当地财政承受能力以内。 */
  readonly isWithinFiscalCapacity?: boolean;
  readonly measures: readonly PlannedMeasure[];
  /** Whole investment. 计划总投资。 @unit fen */
  readonly investmentFen?: Fen;
  readonly investmentQualifier?: TotalQualifier;
  /** Budget by kind of cost: works, other costs, reserve. 投资构成。 */
  readonly budget?: PlanBudget;
  readonly parts?: PlanParts;
  /** Who pays, as printed. 资金来源。 */
  readonly sources?: readonly PlannedSource[];
  readonly financing?: readonly Financing[];
  /** Sum of all funds arranged, as printed. 已安排资金合计。 @unit fen */
  readonly fundsArrangedFen?: Fen;
  /** Average investment per household, as printed. 户均投资。 @unit fen/household */
  readonly averageFenPerHousehold?: Fen;
  /** Figures that the same document or another prints differently. 互相矛盾的数字。 */
  readonly conflicts?: readonly ConflictingFigure[];
  /** A sum to be shared among households, such as the owners' part of a lift. 分户分摊。 */
  readonly sharing?: HouseholdSharesInput;
}

/** One work of a plan: words, a catalogue item, or both; a cost where one is printed. 改造项。 */
export interface PlannedMeasure {
  readonly id: string;
  /** The work as written; classified when `item` is left out. 原文表述。 */
  readonly text?: string;
  readonly item?: Item;
  /** @unit fen */
  readonly costFen?: Fen;
  readonly quantity?: number;
  readonly unit?: string;
  /** @unit fen per unit */
  readonly unitPriceFen?: Fen;
}

/** Budget by kind of cost. 投资构成。 */
export interface PlanBudget {
  readonly covers: Coverage;
  readonly lines: readonly BudgetLine[];
}

/** One line of the budget; `within` names the line it is a part of. 投资构成中的一项。 */
export interface BudgetLine {
  readonly id: string;
  readonly text: string;
  /** @unit fen */
  readonly amountFen: Fen;
  readonly within?: string;
}

/** What is printed for the parts of a package. 分片区、分小区数据。 */
export interface PlanParts {
  readonly covers: Coverage;
  readonly list: readonly PlanPart[];
}

/** One part: a zone, a community, a building. 一个片区、小区或楼栋。 */
export interface PlanPart {
  readonly name: string;
  readonly communityCount?: number;
  readonly buildingCount?: number;
  readonly householdCount?: number;
  /** @unit m² */
  readonly areaM2?: SquareMetres;
  /** @unit fen */
  readonly investmentFen?: Fen;
}

/** A source as a notice prints it: with an amount, with a share, or only named. 一项资金来源。 */
export interface PlannedSource {
  readonly source: FundingSource;
  /** @unit fen */
  readonly amountFen?: Fen;
  /** How exactly the amount is printed. 金额修饰词。 */
  readonly qualifier?: TotalQualifier;
  readonly share?: DecimalString;
  /** What the share is of; the total when left out. 比例的基数。 */
  readonly of?: "total" | "remaining";
  /** The words that name it. 原文。 */
  readonly text?: string;
  /** What the amount depends on, and over which years it comes. 附加条件与分年收益。 */
  readonly terms?: Pick<Pledge, "conditions" | "stream">;
}

/** A figure printed in two ways. 互相矛盾的数字。 */
export interface ConflictingFigure {
  /** The field of the plan that has the other value. 字段。 */
  readonly field:
    | "communityCount"
    | "buildingCount"
    | "householdCount"
    | "areaM2"
    | "investmentFen"
    | "fundsArrangedFen";
  readonly other: number;
  /** Where the other value stands, in words. 出处。 */
  readonly where: string;
}
