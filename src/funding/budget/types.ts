import type { DecimalString, Fen } from "../../kernel/brand.ts";
import type { BudgetBound, BudgetMethod, UnspentReason } from "./codes.ts";

/** A project that asks for money. 申请资金的项目。 */
export interface BudgetProject {
  readonly id: string;
  /** What it asks for; it never receives more. 申请额。 @unit fen */
  readonly askedFen: Fen;
  /** Most it may receive; left out, what it asks. 安排上限。 @unit fen */
  readonly ceilingFen?: Fen;
  /** Less than this is not worth giving: it receives this or nothing. By priority only, and with a rank of its own. 最低安排额。 @unit fen */
  readonly leastFen?: Fen;
  /** Place in the order of priority, 1 first; needed by `priority`, not read by `proportion`. 优先次序。 */
  readonly rank?: number;
  /** Weight of a split by `proportion`, for all projects or for none; left out, what they ask. 权重。 */
  readonly weight?: DecimalString;
}

/** A budget and the projects that ask for a part of it. 预算与项目清单。 */
export interface BudgetInput {
  /** @unit fen */
  readonly totalFen: Fen;
  /** Grain of an amount: 100 for whole yuan, 1,000,000 for 10,000 yuan; 1 when left out. 安排额的最小单位。 @unit fen */
  readonly roundToFen?: Fen;
  readonly method: BudgetMethod;
  readonly projects: readonly BudgetProject[];
}

/** What one project receives. 一个项目的安排额。 */
export interface BudgetShare {
  readonly id: string;
  /** @unit fen */
  readonly askedFen: Fen;
  /** The lesser of what it asks and the ceiling given for it. 安排上限。 @unit fen */
  readonly ceilingFen: Fen;
  /** @unit fen */
  readonly amountFen: Fen;
  /** What it asked beyond the amount. 缺口。 @unit fen */
  readonly shortFen: Fen;
  readonly boundBy: BudgetBound;
}

/** The amounts, in the order of the projects; with what is unspent they add up to the total exactly. 资金安排结果。 */
export interface BudgetSpread {
  /** @unit fen */
  readonly totalFen: Fen;
  /** @unit fen */
  readonly spentFen: Fen;
  /** @unit fen */
  readonly unspentFen: Fen;
  /** `null` where all is spent. 资金结余的原因。 */
  readonly unspentBecause: UnspentReason | null;
  readonly shares: readonly BudgetShare[];
}
