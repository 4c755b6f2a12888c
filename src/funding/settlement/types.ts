import type { CivilDate, DecimalString, Fen, SquareMetres } from "../../kernel/brand.ts";
import type { Finding } from "../../kernel/finding.ts";
import type { Issue, RuleRef } from "../../kernel/issue.ts";
import type { Verdict } from "../../kernel/outcome.ts";
import type { Ratio } from "../../kernel/ratio.ts";
import type { FundingSource } from "../codes.ts";
import type { FundingShares } from "../result.ts";
import type { ShareFundingInput } from "../share-funding.ts";
import type { FundingMeasure } from "../types.ts";
import type { ContractPaymentKind, FundEntryKind, FundStage, MeasureChange, PledgeTreatment } from "./codes.ts";

/** One entry of a ledger: money of one source that reached a stage on a day. 资金台账的一笔记录。 */
export interface FundEntry {
  /** Number of the voucher or notice. 凭证号或文号。 */
  readonly id: string;
  readonly source: FundingSource;
  readonly stage: FundStage;
  readonly on: CivilDate;
  /** @unit fen */
  readonly amountFen: Fen;
  /** Left out, an addition. 方向，不填为增加。 */
  readonly kind?: FundEntryKind;
}

/** The money of a project by source and date, in any order. 资金台账。 */
export interface FundLedger {
  readonly entries: readonly FundEntry[];
  /** Day for which the state is asked; entries of that day count. 统计截止日期。 */
  readonly on: CivilDate;
}

/** Where money stands on a day, entries added up. 截至某日的资金情况。 */
export interface FundStanding {
  /** 计划。 @unit fen */
  readonly plannedFen: Fen;
  /** 下达（承诺）。 @unit fen */
  readonly committedFen: Fen;
  /** 到位。 @unit fen */
  readonly arrivedFen: Fen;
  /** 支出。 @unit fen */
  readonly spentFen: Fen;
  /** Planned and not yet committed, 0 where more is committed than planned. 计划未下达。 @unit fen */
  readonly uncommittedFen: Fen;
  /** Committed and still to come, 0 where more came than was committed. 下达未到位。 @unit fen */
  readonly awaitedFen: Fen;
  /** Arrived and not yet spent, 0 where more was spent than arrived. 到位未支出。 @unit fen */
  readonly unspentFen: Fen;
  /** Arrived over committed; `null` where nothing is committed. 资金到位率。 */
  readonly arrivalRate: Ratio | null;
  /** Spent over arrived; `null` where nothing has arrived. 预算执行率（支出与到位之比）。 */
  readonly spendingRate: Ratio | null;
}

/** Where the money of one source stands. 某一来源的资金情况。 */
export interface SourceFundStanding extends FundStanding {
  readonly source: FundingSource;
}

/** A ledger summed up for a day. 资金台账汇总。 */
export interface FundLedgerSummary {
  readonly on: CivilDate;
  readonly total: FundStanding;
  readonly bySource: readonly SourceFundStanding[];
  /** What runs against the order of the stages: an error where it still does on the day, else a warning. 核查意见。 */
  readonly findings: readonly Issue[];
  /** Entries of later days, which do not count. 截止日期以后的记录数。 */
  readonly laterEntryCount: number;
}

/** A fact of the check of estimates. 概算核查所需事实。 */
export type EstimateFact = "feasibilityEstimateFen" | "proposedEstimateFen" | "approvedEstimateFen" | "investmentFen";

/** Estimates of a government investment project, as far as they are known. 估算、概算与建设投资。 */
export interface EstimateInput {
  readonly divisionCode?: string;
  /** Estimate of the approved feasibility report. 经批准的可行性研究报告提出的投资估算。 @unit fen */
  readonly feasibilityEstimateFen?: Fen;
  /** Estimate that the preliminary design proposes. 初步设计提出的投资概算。 @unit fen */
  readonly proposedEstimateFen?: Fen;
  /** Estimate as the authority approved it, last adjustment included. 经核定的投资概算（含调整）。 @unit fen */
  readonly approvedEstimateFen?: Fen;
  /** Cost of construction, expected or audited. 建设投资。 @unit fen */
  readonly investmentFen?: Fen;
}

/** How an amount stands to what it is held against. 单项比对结论。 */
export interface EstimateFinding extends Finding {
  /** What the amount may reach; `null` where that is not known. 控制数。 @unit fen */
  readonly limitFen: Fen | null;
  /** The amount less what it is held against; `null` where either is not known. 与比对数之差。 @unit fen */
  readonly amountDifferenceFen: Fen | null;
}

/** Two questions apart: each may be known where the other is not. 概算核查结果。 */
export interface EstimateCheck {
  /** The proposed estimate against the feasibility estimate. 概算与估算。 */
  readonly proposedEstimate: EstimateFinding;
  /** The cost against the approved estimate. 建设投资与概算。 */
  readonly investment: EstimateFinding;
  readonly rules: readonly RuleRef[];
}

/** Audited cost of a planned measure; 0 where it was cancelled. 计划改造项的审定费用。 */
export interface AuditedCost {
  readonly measureId: string;
  /** @unit fen */
  readonly costFen: Fen;
}

/** What a source has paid in, for one measure where it is booked so. 某一来源的实际出资。 */
export interface PaidAmount {
  readonly source: FundingSource;
  /** @unit fen */
  readonly amountFen: Fen;
  /** Left out, it is spread over the measures as the plan spread the source's share. 对应改造项，可不填。 */
  readonly measureId?: string;
}

/** A project as it was planned, and as it was audited and paid. 竣工财务决算输入。 */
export interface SettleFundingInput {
  /** Project, scheme and given values as `shareFunding` takes them. 计划。 */
  readonly planned: ShareFundingInput;
  /** Every planned measure once. 审定费用。 */
  readonly audited: readonly AuditedCost[];
  /** Measures that the plan does not have, at their audited cost. 新增改造项。 */
  readonly added?: readonly FundingMeasure[];
  /** Floor area as audited; left out, as planned. 审定改造建筑面积。 @unit m² */
  readonly auditedAreaM2?: SquareMetres;
  readonly paid: readonly PaidAmount[];
  readonly pledges: PledgeTreatment;
}

/** What a source bears in the end and what it has paid. 某一来源的决算出资。 */
export interface SettledAmount {
  readonly source: FundingSource;
  /** Its share of the planned cost. 计划应承担。 @unit fen */
  readonly plannedFen: Fen;
  /** Its share of the audited cost. 决算应承担。 @unit fen */
  readonly finalFen: Fen;
  /** @unit fen */
  readonly paidFen: Fen;
  /** Final less paid: above 0 it pays more, below 0 it gets money back. 应补（正）、应退（负）。 @unit fen */
  readonly amountDifferenceFen: Fen;
}

/** A measure of the final account. 改造项决算。 */
export interface SettledMeasure {
  readonly id: string;
  readonly change: MeasureChange;
  /** 0 where it was added. @unit fen */
  readonly plannedCostFen: Fen;
  /** @unit fen */
  readonly costFen: Fen;
  /** Audited less planned. 核增（正）、核减（负）。 @unit fen */
  readonly costDifferenceFen: Fen;
  readonly bySource: readonly SettledAmount[];
}

/** Who pays back and who pays more. 竣工财务决算结果。 */
export interface FundingSettlement {
  readonly pledges: PledgeTreatment;
  readonly planned: FundingShares;
  /** Shares of the audited cost; its gap and its unnamed payers are borne by nobody yet. 决算分担。 */
  readonly final: FundingShares;
  readonly bySource: readonly SettledAmount[];
  readonly byMeasure: readonly SettledMeasure[];
  /** @unit fen */
  readonly paidFen: Fen;
  /**
   * Audited cost less everything paid: the differences by source, the unnamed payers and the gap add up to it. 决算费用
   * 与实际出资之差。 @unit fen
   */
  readonly outstandingDifferenceFen: Fen;
}

/** A payment under a contract. 一笔合同价款支付。 */
export interface ContractPayment {
  readonly id: string;
  readonly on: CivilDate;
  readonly kind: ContractPaymentKind;
  /** @unit fen */
  readonly amountFen: Fen;
}

/** How far the works were on a day, as stated and confirmed. 经确认的工程进度。 */
export interface ProgressStatement {
  readonly on: CivilDate;
  /** Value of all work done so far. 累计已完成工程价款。 @unit fen */
  readonly completedFen: Fen;
  /** How much of the advance has been taken back so far; left out, none. 累计抵扣预付款。 @unit fen */
  readonly advanceRecoveredFen?: Fen;
}

/** A contract, its payments and its progress. 合同价款支付核查输入。 */
export interface ContractPayments {
  /** Price with agreed changes. 合同价款（含变更）。 @unit fen */
  readonly contractPriceFen: Fen;
  /** Advance, of the contract price; left out, none. 预付款比例。 @unit 1 */
  readonly advanceShare?: DecimalString;
  /** Progress payments, of the work done. 进度款支付比例。 @unit 1 */
  readonly progressShare: DecimalString;
  readonly statements: readonly ProgressStatement[];
  readonly payments: readonly ContractPayment[];
  /** The price as settled after completion. 竣工结算。 */
  readonly settlement?: {
    readonly on: CivilDate;
    /** @unit fen */
    readonly priceFen: Fen;
  };
  /** Quality deposit kept back from the settled price. 扣留的质量保证金。 @unit fen */
  readonly retainedFen?: Fen;
  /** Day for which the answer is asked; payments of that day count. 核查截止日期。 */
  readonly on: CivilDate;
}

/** What is paid and what may be paid by a day. 合同价款支付核查结果。 */
export interface ContractPaymentStatus {
  readonly verdict: Verdict;
  /** @unit fen */
  readonly paidFen: Fen;
  /** @unit fen */
  readonly allowedFen: Fen;
  /** What may still be paid on the day. 尚可支付。 @unit fen */
  readonly payableFen: Fen;
  /** Of the contract price; `null` where that is 0. 已付比例。 */
  readonly paidShare: Ratio | null;
  /** Of the contract price; `null` where that is 0. 应付比例。 */
  readonly allowedShare: Ratio | null;
  /** What runs against the contract: an error where it still does on the day, else a warning. 核查意见。 */
  readonly findings: readonly Issue[];
  /** Payments of later days, which do not count. 截止日期以后的支付笔数。 */
  readonly laterPaymentCount: number;
}
