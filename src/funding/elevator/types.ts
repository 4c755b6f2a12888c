import type { Fen } from "../../kernel/brand.ts";
import type { RuleRef } from "../../kernel/issue.ts";
import type { FundingSource } from "../codes.ts";
import type { ElevatorEntry } from "../household/codes.ts";
import type { HouseholdShares, SharingHousehold, SharingMethod } from "../household/types.ts";
import type { SourceAmount } from "../result.ts";
import type { ElevatorSubsidy } from "./rules.ts";

/** Money that a household on a low floor gets from those who pay. 低层住户补偿。 */
export interface ElevatorCompensation {
  readonly householdId: string;
  /** @unit fen */
  readonly amountFen: Fen;
}

/** A household whose share somebody else carries, such as one of low income. 免缴住户。 */
export interface ElevatorExemption {
  readonly householdId: string;
  /** Who carries the share. 承担方。 */
  readonly bearer: FundingSource;
  /** The most that is carried; all of the share when left out. 承担上限。 @unit fen */
  readonly mostFen?: Fen;
}

/** A lift, its cost and those who live there. 加装电梯费用分担输入。 */
export interface ElevatorCostInput {
  /** Cost of one lift. 单台费用。 @unit fen */
  readonly costFen: Fen;
  /** Part of the cost that a share is taken of; the cost without the moving of pipes when left out. 计补费用。 @unit fen */
  readonly eligibleCostFen?: Fen;
  /** Part of the cost that is the moving of pipes and lines; 0 when left out. 管线迁移费用。 @unit fen */
  readonly pipeMovingFen?: Fen;
  /** Floors that the lift serves, in halves where it stops between floors. 层数。 */
  readonly floorCount: number;
  /** Where the lift stops; holds percents of floors against the right guidance. 入户方式。 */
  readonly entry?: ElevatorEntry;
  /** Whether the building has a shaft for a lift; taken as no when left out. 是否预留井道。 */
  readonly hasPreparedShaft?: boolean;
  /** Whether an old lift is replaced, which has rules of its own; taken as no when left out. 是否为老旧电梯更新。 */
  readonly isReplacement?: boolean;
  /** Year of completion of the building. 建成年份。 @unit year */
  readonly builtYear?: number;
  /** Year of the lift, for rules that go by year; else the date asked for. 加装年份。 @unit year */
  readonly year?: number;
  readonly divisionCode: string;
  /** A subsidy of the caller's own, or `none`; that of the packs when left out. 补助。 */
  readonly subsidy?: ElevatorSubsidy | "none";
  /** Other money that goes to the cost before the owners. 其他资金。 */
  readonly contributions?: readonly SourceAmount[];
  /** Paid on top by those who pay for the lift. 低层补偿。 */
  readonly compensation?: readonly ElevatorCompensation[];
  readonly exemptions?: readonly ElevatorExemption[];
  readonly households: readonly SharingHousehold[];
  readonly method: SharingMethod;
  /** Grain of a household's share; 1 when left out. 分摊最小单位。 @unit fen */
  readonly roundToFen?: Fen;
}

/** The subsidy that was found. 所得补助。 */
export interface ElevatorSubsidyPaid {
  /** What the rule gives before it is held against the cost. 应补金额。 @unit fen */
  readonly dueFen: Fen;
  /** Never above the cost. 补助金额。 @unit fen */
  readonly amountFen: Fen;
  readonly bySource: readonly SourceAmount[];
  /** `null` for a subsidy of the caller's own. 所依据的规则。 */
  readonly rule: RuleRef | null;
  /** Rules of more general subsidies that it adds to and that are in the amounts, general first. 叠加的上级补助规则。 */
  readonly addedTo: readonly RuleRef[];
}

/** What one household pays and gets. 一户的出资与补偿。 */
export interface ElevatorHouseholdShare {
  readonly id: string;
  /** Its share of what the owners bear. 应分摊金额。 @unit fen */
  readonly shareFen: Fen;
  /** What somebody else carries of it. 由他方承担。 @unit fen */
  readonly exemptFen: Fen;
  /** What it pays itself. 实缴金额。 @unit fen */
  readonly paidFen: Fen;
  /** What it gets as compensation. 所得补偿。 @unit fen */
  readonly compensationFen: Fen;
}

/** Who pays for a lift. 加装电梯费用分担结果。 */
export interface ElevatorCostShares {
  /** @unit fen */
  readonly costFen: Fen;
  /** `null` where the caller said there is none. 补助。 */
  readonly subsidy: ElevatorSubsidyPaid | null;
  /** Other money. 其他资金合计。 @unit fen */
  readonly contributedFen: Fen;
  /** @unit fen */
  readonly compensationFen: Fen;
  /** Cost less subsidy and other money, with the compensation; shared among the households. 业主分摊总额。 @unit fen */
  readonly ownersShareFen: Fen;
  /** Cost and compensation, which is what all sources together pay. 资金总额。 @unit fen */
  readonly totalFen: Fen;
  readonly bySource: readonly SourceAmount[];
  readonly households: readonly ElevatorHouseholdShare[];
  /** How the owners' share was split. 分户分摊结果。 */
  readonly sharing: HouseholdShares;
}
