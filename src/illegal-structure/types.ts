import type { CivilDate, Fen, SquareMetres } from "../kernel/brand.ts";
import type { Deadline } from "../kernel/deadline.ts";
import type { Finding } from "../kernel/finding.ts";
import type { RuleRef } from "../kernel/issue.ts";
import type { Ratio } from "../kernel/ratio.ts";
import type {
  EnforcementMeasure,
  HandlingPath,
  PermitState,
  StructureKind,
  StructureOrderKind,
  StructureOrderState,
  StructureState,
} from "./codes.ts";

/** A fact that an answer about an illegal structure may lack. 可能缺少的事实。 */
export type IllegalStructureFact =
  | "permitState"
  | "canBeCured"
  | "canBeDemolished"
  | "constructionCostFen"
  | "landAreaM2"
  | "foundOn"
  | "demolishedOn"
  | "orders"
  | "orders.givenOn"
  | "orders.dueOn"
  | "orders.compliedOn";

/** Last days that this concept finds. 期限代码。 */
export type IllegalStructureDeadlineCode =
  | "illegal_structure.stop"
  | "illegal_structure.rectification"
  | "illegal_structure.demolition"
  | "illegal_structure.confiscation";

/** An order of the planning authority. 责令决定。 */
export interface StructureOrder {
  readonly kind: StructureOrderKind;
  /** Day on which it was given. 作出日期。 */
  readonly givenOn: CivilDate;
  /** Last day that it names; the law sets none. 决定载明的期限。 */
  readonly dueOn?: CivilDate;
  /** Day on which the party complied; `null` where it did not, left out where that is not known. 履行日期。 */
  readonly compliedOn?: CivilDate | null;
}

/** A structure of the inventory; what is left out is not known. 违法建设台账中的一处。 */
export interface IllegalStructure {
  /** Unique in the inventory. 标识。 */
  readonly id: string;
  readonly kind: StructureKind;
  /** Floor area of what is illegal. 违法建设面积。 @unit m² */
  readonly areaM2: SquareMetres;
  /** Land that its removal frees; 0 on a roof. 占地面积。 @unit m² */
  readonly landAreaM2?: SquareMetres;
  /** Cost that a fine is told by. 建设工程造价。 @unit fen */
  readonly constructionCostFen?: Fen;
  /** Which permit it has, or lacks. 规划许可情况。 */
  readonly permitState?: PermitState;
  /** Measures can still undo its effect on the plan of the place. 尚可采取改正措施消除对规划实施的影响。 */
  readonly canBeCured?: boolean;
  /** It can be demolished. 能够拆除。 */
  readonly canBeDemolished?: boolean;
  /** Day on which it was found. 发现日期。 */
  readonly foundOn?: CivilDate;
  /** Every order given, in any order; empty for none. 责令决定。 */
  readonly orders?: readonly StructureOrder[];
  /** Day on which it was gone, by whosever hand; `null` where it stands. 拆除日期。 */
  readonly demolishedOn?: CivilDate | null;
}

/** One structure in its place. 单处违法建设。 */
export interface IllegalStructureCase extends IllegalStructure {
  /** Packs of other divisions are passed over. 行政区划代码。 */
  readonly divisionCode?: string;
}

/** All structures of a community or a project. 违法建设台账。 */
export interface IllegalStructureInventory {
  readonly structures: readonly IllegalStructure[];
  /** Packs of other divisions are passed over. 行政区划代码。 */
  readonly divisionCode?: string;
}

/** Bounds of a fine; both `null` where the cost is not known. 罚款幅度。 */
export interface StructureFine {
  /** Whether it must be imposed; else it may be. 是否必须处罚款。 */
  readonly isMandatory: boolean;
  /** Least, rounded up; 0 where it may be left out. 下限。 @unit fen */
  readonly leastFen: Fen | null;
  /** Most, rounded down. 上限。 @unit fen */
  readonly mostFen: Fen | null;
}

/** One way in which the law may handle a structure. 一种处理方式。 */
export interface HandlingOption {
  readonly path: HandlingPath;
  /** `null` where the law sets none on this way. 罚款。 */
  readonly fine: StructureFine | null;
}

/** How far an order is carried out, with its last day. 责令执行情况。 */
export interface StructureOrderStatus extends Deadline<IllegalStructureDeadlineCode> {
  /** The structure's id. 标识。 */
  readonly about: string;
  readonly kind: StructureOrderKind;
  readonly state: StructureOrderState;
  /** Days after the last day on which it was carried out, or until today; `null` where it is not late. 逾期天数。 */
  readonly lateDays: number | null;
}

/** Whether the government may have an ignored order carried out. 强制措施。 */
export interface StructureEnforcement extends Omit<Finding, "reasons"> {
  /** What it may have done; empty unless met. 可以采取的强制措施。 */
  readonly measures: readonly EnforcementMeasure[];
}

/** How the law handles a structure, and how far that is done; met where nothing is left to do. 违法建设处理结论。 */
export interface IllegalStructureAssessment extends Finding {
  /** The structure's id. 标识。 */
  readonly id: string;
  readonly state: StructureState;
  /** The way of handling; `null` where `options` has several or none. 处理方式。 */
  readonly path: HandlingPath | null;
  /** Every way that the facts leave open. 可能的处理方式。 */
  readonly options: readonly HandlingOption[];
  /** The orders that stand: the last one to stop, and the last other one. 现行责令决定。 */
  readonly orders: readonly StructureOrderStatus[];
  readonly enforcement: StructureEnforcement;
  readonly rules: readonly RuleRef[];
}

/** Some structures, counted. 数量与面积。 */
export interface StructureTally {
  readonly count: number;
  /** @unit m² */
  readonly areaM2: SquareMetres;
}

/** A share of all structures that are not lawful; `null` where there are none. 占比。 */
export interface StructureShare {
  /** By number. 按处数。 */
  readonly byCount: Ratio | null;
  /** By area, in hundredths of a square metre. 按面积（百分之一平方米）。 */
  readonly byArea: Ratio | null;
}

/** Land that demolition has freed. 拆违腾退土地。 */
export interface FreedLand {
  /** Of the structures whose land is given. 已知腾退面积。 @unit m² */
  readonly areaM2: SquareMetres;
  /** Demolished structures whose land is not given. 未填写占地面积的处数。 */
  readonly unknownCount: number;
  /** No land price is added where it serves facilities; `null` where no rule says so. 用于配套设施不增收土地价款。 */
  readonly hasNoLandPrice: true | null;
}

/** The inventory in numbers, and what it means for the plan. 违法建设处理汇总。 */
export interface IllegalStructureSummary extends Finding {
  readonly total: StructureTally;
  readonly byState: Readonly<Record<StructureState, StructureTally>>;
  readonly byPath: Readonly<Record<HandlingPath | "undecided", StructureTally>>;
  /** Demolished. 拆除进度。 */
  readonly removed: StructureShare;
  /** Demolished, rectified or confiscated. 处理进度。 */
  readonly settled: StructureShare;
  readonly freedLand: FreedLand;
  /** Demolished area known to be illegal: `renewal.demolishedIllegalAreaM2` of the bottom lines. 不计入拆除比例的面积。 @unit m² */
  readonly demolishedIllegalAreaM2: SquareMetres;
  /** Each structure, in the order given. 逐处结论。 */
  readonly structures: readonly IllegalStructureAssessment[];
  readonly rules: readonly RuleRef[];
}
