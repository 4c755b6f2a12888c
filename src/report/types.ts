import type { BottomLineReport } from "../bottom-line/types.ts";
import type { Category } from "../category/codes.ts";
import type { MattersNeeded } from "../consent/matters/types.ts";
import type { EligibilityAssessment } from "../eligibility/types.ts";
import type { FundingSource } from "../funding/codes.ts";
import type { HouseholdShares } from "../funding/household/types.ts";
import type { FundingShares } from "../funding/result.ts";
import type { ShareFundingInput } from "../funding/share-funding.ts";
import type { CivilDate, Fen } from "../kernel/brand.ts";
import type { Issue } from "../kernel/issue.ts";
import type { ExclusionReason, Item } from "../measure/codes.ts";
import type { TextQuantity } from "../measure/scan-types.ts";

/** An item that a planned work holds. 一项工程中的改造内容。 */
export interface ReviewedItem {
  readonly item: Item;
  /** `null` where no pack gives the item a category on the date. 类别。 */
  readonly category: Category | null;
  /** The words that name it; `null` where the plan gives the code. 原文。 */
  readonly matched: string | null;
  readonly quantities: readonly TextQuantity[];
}

/** One planned work, read. 一项工程的归类。 */
export interface ReviewedMeasure {
  readonly id: string;
  readonly text: string | null;
  /** @unit fen; `null` where no cost is printed */
  readonly costFen: Fen | null;
  readonly items: readonly ReviewedItem[];
  readonly excluded: readonly { readonly reason: ExclusionReason; readonly matched: string }[];
  readonly unlisted: readonly string[];
}

/** One line of the budget, read. 投资构成中一项的归类。 */
export interface ReviewedBudgetLine {
  readonly id: string;
  readonly text: string;
  /** @unit fen */
  readonly amountFen: Fen;
  /** The line it is a part of; `null` for a line of its own. 所属上级项。 */
  readonly within: string | null;
  readonly items: readonly ReviewedItem[];
}

/** Items of one category, in catalogue order, with the works that hold them. 某一类别的改造内容。 */
export interface CategoryWorks {
  readonly category: Category | null;
  readonly items: readonly { readonly item: Item; readonly measureIds: readonly string[] }[];
}

/** The works of a plan, read and sorted. 改造内容归类。 */
export interface PlanWorks {
  readonly measures: readonly ReviewedMeasure[];
  /** Lines of the budget, in the order printed. 投资构成。 */
  readonly budget: readonly ReviewedBudgetLine[];
  readonly byCategory: readonly CategoryWorks[];
}

/** Who pays for a plan, as far as rules and the document say. 资金分担。 */
export interface PlanFunding {
  /** `rule`: a scheme in force; `as-printed`: the sources of the document; `unknown`: neither says. 依据。 */
  readonly basis: "rule" | "as-printed" | "unknown";
  /** Cost that is shared: the printed investment, else the sum of printed costs; `null` where none is printed. @unit fen */
  readonly costFen: Fen | null;
  readonly shares: FundingShares | null;
  /** What the shares were worked out from, to compare, to solve or to ask further; `null` where there are none. 测算输入。 */
  readonly input: ShareFundingInput | null;
  /** Sources that are named without an amount. 已列名未列金额的来源。 */
  readonly namedSources: readonly FundingSource[];
}

/** The review of a plan: everything that the library can say of it. 方案审查报告。 */
export interface CommunityPlanReview {
  readonly id: string;
  readonly name: string;
  readonly divisionCode: string | null;
  readonly planYear: number | null;
  /** The day that the rules were asked for. 审查日期。 */
  readonly on: CivilDate;
  readonly works: PlanWorks;
  readonly eligibility: EligibilityAssessment;
  readonly funding: PlanFunding;
  /** `null` where the plan shares nothing among households, or the sharing failed (see `findings`). 分户分摊。 */
  readonly households: HouseholdShares | null;
  /** What no plan may breach, line by line; most lines ask for facts that no plan shows. 底线要求核查。 */
  readonly bottomLines: BottomLineReport;
  /** What the owners have to decide for the works and the money. 须由业主共同决定的事项。 */
  readonly votes: MattersNeeded;
  /** Everything found, in the order figures, eligibility, works, funding, households. 审查意见。 */
  readonly findings: readonly Issue[];
  /** Facts and rules that an answer still needs. 尚缺的事实与规则。 */
  readonly missing: readonly string[];
}
