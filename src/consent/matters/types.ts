import type { Issue, RuleRef } from "../../kernel/issue.ts";
import type { Item } from "../../measure/codes.ts";
import type { Matter, ProjectChange, VotingUnitKind } from "../codes.ts";
import type { MatterMap, VoteRule } from "../rules.ts";

/** A planned work; a measure of a plan fits. 改造项。 */
export interface MatterMeasure {
  /** Identifier in the plan. 标识。 */
  readonly id: string;
  /** Item of the catalogue; a work outside it is not classified. 改造内容。 */
  readonly item?: Item;
  /** Takes common land or rooms for another use, or for business; left out means not known. 是否改变共有部分用途。 */
  readonly convertsCommonParts?: boolean;
}

/** What is planned, as far as owners may have to decide on it. 拟改造内容。 */
export interface MatterQuestion {
  /** The works. 改造项。 */
  readonly measures: readonly MatterMeasure[];
  /** Codes of the sources that pay. 资金来源。 */
  readonly sources?: readonly string[];
  /** What is decided beside the works. 变动。 */
  readonly changes?: readonly ProjectChange[];
  /** Entries that go before those of the packs. 自行设定的对照。 */
  readonly map?: Partial<MatterMap>;
  /** Packs of other divisions are passed over. 行政区划代码。 */
  readonly divisionCode?: string;
}

/** What calls for a decision. 涉及决定事项的内容。 */
export interface MatterCaller {
  /** An item, a source of money, or a change. 类别。 */
  readonly kind: "item" | "source" | "change";
  /** Its code; the identifier of a measure that has no item. 代码。 */
  readonly code: string;
  /** The measures with that item; those that convert common parts, where they call for that. 改造项标识。 */
  readonly measureIds: readonly string[];
}

/** A matter that the owners have to decide. 须由业主共同决定的事项。 */
export interface NeededMatter {
  readonly matter: Matter;
  /** What calls for it. 涉及的内容。 */
  readonly calledBy: readonly MatterCaller[];
  /** What it needs on the day; `null` where no rule is in force. 表决要求。 */
  readonly required: VoteRule | null;
  /** Whose owners vote; `null` where the place does not say. 表决单元。 */
  readonly votingUnit: VotingUnitKind | null;
}

/** Which matters a plan calls for. 须表决事项清单。 */
export interface MattersNeeded {
  /** In the order of the law. 各事项。 */
  readonly matters: readonly NeededMatter[];
  /** The one that asks for most of all owners, of equals the first. 要求最高的事项。 */
  readonly strictest: Matter | null;
  /** Called for only where common land or rooms change their use, which is not known. 待定的内容。 */
  readonly open: readonly MatterCaller[];
  /** What the law does not classify; the ratio of the place applies. 法律未明确归类的内容。 */
  readonly unclassified: readonly MatterCaller[];
  /** What the place asks of its households; `null` where no pack says. 地方规定的居民同意率。 */
  readonly localRatio: VoteRule | null;
  /** Why something is left open. 理由。 */
  readonly reasons: readonly Issue[];
  /** Facts and rules that are not known. 缺少的事实与规则。 */
  readonly missing: readonly string[];
  /** The dated rules that were read. 所依据的规则。 */
  readonly rules: readonly RuleRef[];
}
