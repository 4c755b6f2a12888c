import type { DecimalString, Fen } from "../../kernel/brand.ts";
import type { Issue } from "../../kernel/issue.ts";
import type { Verdict } from "../../kernel/outcome.ts";
import type { RoundingMode } from "../../money/round.ts";
import type { DebtKind, InterestInterval, RepaymentKind } from "./codes.ts";

/** A sum that is paid back with interest. 还本付息条件。 */
export interface RepaymentTerms {
  /** @unit fen */
  readonly principalFen: Fen;
  /** Rate for a year, such as `"0.0376"`; from 0 to 1. 年利率。 @unit 1 */
  readonly annualRate: DecimalString;
  /** Term in whole years, 1 to 100. 期限。 @unit years */
  readonly years: number;
  /** How it is repaid. 还本方式。 */
  readonly kind: RepaymentKind;
  /** How often interest is paid; once a year when left out. 付息周期。 */
  readonly interest?: InterestInterval;
  /** Calendar year of the first payment. 首次付息年份。 @unit year */
  readonly firstYear?: number;
}

/** One payment of interest and principal. 一期还本付息。 */
export interface ScheduledPayment {
  /** Number of the payment, from 1. 期次。 */
  readonly period: number;
  /** Calendar year; `null` where the terms name no first year. 年份。 @unit year */
  readonly year: number | null;
  /** @unit fen */
  readonly principalFen: Fen;
  /** @unit fen */
  readonly interestFen: Fen;
  /** Principal and interest together. 本息合计。 @unit fen */
  readonly paymentFen: Fen;
  /** Principal still owed after the payment. 未偿本金。 @unit fen */
  readonly balanceFen: Fen;
}

/** All payments; the principal adds up exactly. 还本付息计划。 */
export interface RepaymentSchedule {
  /** @unit fen */
  readonly principalFen: Fen;
  /** Interest of all payments. 利息合计。 @unit fen */
  readonly interestFen: Fen;
  /** Principal and interest. 本息合计。 @unit fen */
  readonly totalFen: Fen;
  /** The payment that repeats; `null` where payments are not level. 等额本息的每期金额。 @unit fen */
  readonly levelPaymentFen: Fen | null;
  readonly payments: readonly ScheduledPayment[];
}

/** A bond or a loan that the income of a project is to pay back. Who bears it is another question. 项目债务。 */
export interface ProjectLoan extends RepaymentTerms {
  readonly id: string;
  /** How the money is raised. 融资方式。 */
  readonly financing: DebtKind;
}

/** Income and operating cost of one year. 某年收入与运营成本。 */
export interface ProjectYear {
  /** @unit year */
  readonly year: number;
  /** @unit fen */
  readonly incomeFen: Fen;
  /** Operating cost, without interest and principal. 运营成本（不含还本付息）。 @unit fen */
  readonly costFen: Fen;
}

/** What a project earns: by year, in total, or net in total as many plans print it. 项目收益。 */
export type ProjectIncome =
  | { readonly kind: "by-year"; readonly years: readonly ProjectYear[] }
  | {
      readonly kind: "total";
      /** @unit fen */
      readonly incomeFen: Fen;
      /** @unit fen */
      readonly costFen: Fen;
    }
  | {
      readonly kind: "net-total";
      /** Income less cost; below 0 where cost exceeds income. 净收益。 @unit fen */
      readonly netDifferenceFen: Fen;
    };

/** What is owed, and what is earned to pay it. 本息覆盖测算输入。 */
export interface BondCoverageInput {
  readonly loans: readonly ProjectLoan[];
  readonly income: ProjectIncome;
  /** Falls of income to try, each from 0 to 1; 5, 10 and 20 % when left out. 收入下降幅度。 @unit 1 */
  readonly incomeDrops?: readonly DecimalString[];
  /** Least coverage that the caller sets; goes before the packs. 最低覆盖倍数。 @unit 1 */
  readonly minimumCoverage?: DecimalString;
  /** Decimals of a coverage in text, 0 to 4; 2 when left out. 小数位数。 */
  readonly decimals?: number;
  /** How a coverage in text is rounded; half up when left out. 舍入方式。 */
  readonly rounding?: RoundingMode;
  /** Division whose minimum the packs may give. 行政区划代码。 */
  readonly divisionCode?: string;
  /** @unit year */
  readonly planYear?: number;
}

/** Net income over debt service: an exact fraction of fen, and its text. 本息覆盖倍数。 */
export interface CoverageFigure {
  /** Net income; below 0 where cost exceeds income. 净收益。 @unit fen */
  readonly num: number;
  /** Principal and interest, above 0. 本息。 @unit fen */
  readonly den: number;
  /** Rounded by the mode and to the decimals asked for, such as `"1.32"`. 舍入后的倍数。 */
  readonly text: string;
}

/** What is owed by one kind of financing. 某种融资方式的本息。 */
export interface FinancingService {
  readonly financing: DebtKind;
  /** @unit fen */
  readonly principalFen: Fen;
  /** @unit fen */
  readonly interestFen: Fen;
  /** @unit fen */
  readonly debtServiceFen: Fen;
}

/** One year of income and debt service. 某年覆盖情况。 */
export interface CoverageYear extends ProjectYear {
  /** @unit fen */
  readonly netDifferenceFen: Fen;
  /** @unit fen */
  readonly principalFen: Fen;
  /** @unit fen */
  readonly interestFen: Fen;
  /** @unit fen */
  readonly debtServiceFen: Fen;
  /** `null` in a year without debt service. 当年覆盖倍数。 */
  readonly coverage: CoverageFigure | null;
  /** Net income so far. 累计净收益。 @unit fen */
  readonly cumulativeNetDifferenceFen: Fen;
  /** Debt service so far. 累计本息。 @unit fen */
  readonly cumulativeDebtServiceFen: Fen;
}

/** The coverage when income falls. 收入下降时的覆盖倍数。 */
export interface CoverageSensitivity {
  /** @unit 1 */
  readonly incomeDrop: DecimalString;
  /** What falls: the income, its cost unchanged; or the net income where nothing else is known. 下降对象。 */
  readonly of: "income" | "net-income";
  /** @unit fen */
  readonly netDifferenceFen: Fen;
  readonly coverage: CoverageFigure;
}

/** Whether the income of a project pays back its debts. 本息覆盖情况。 */
export interface BondCoverage {
  /** `null` where only the net income is known. 收入合计。 @unit fen */
  readonly incomeFen: Fen | null;
  /** @unit fen */
  readonly costFen: Fen | null;
  /** @unit fen */
  readonly netDifferenceFen: Fen;
  /** @unit fen */
  readonly principalFen: Fen;
  /** @unit fen */
  readonly interestFen: Fen;
  /** Principal and interest of all loans. 本息合计。 @unit fen */
  readonly debtServiceFen: Fen;
  /** Over the whole term. 总覆盖倍数。 */
  readonly coverage: CoverageFigure;
  readonly byFinancing: readonly FinancingService[];
  /** From the first year of income or payment to the last; `null` where income is not given by year. 逐年覆盖情况。 */
  readonly byYear: readonly CoverageYear[] | null;
  /**
   * First year in which net income so far covers a debt service so far that is above 0; `null` where there is none, or
   * income is not given by year. A later year may fall short again: see `shortYears`. 累计收益首次覆盖累计本息的年份。 @unit year
   */
  readonly breakEvenYear: number | null;
  /** Years in which net income so far is below debt service so far. 累计收益不足的年份。 @unit year */
  readonly shortYears: readonly number[];
  /** Empty where only a net income is known and that is below 0. 敏感性分析。 */
  readonly sensitivity: readonly CoverageSensitivity[];
  /** Against the least coverage; `unknown` where neither the caller nor a pack gives one. 结论。 */
  readonly verdict: Verdict;
  /** The least coverage that was used. 所用最低覆盖倍数。 @unit 1 */
  readonly minimumCoverage: DecimalString | null;
  readonly reasons: readonly Issue[];
  readonly missing: readonly string[];
  readonly schedules: readonly { readonly id: string; readonly schedule: RepaymentSchedule }[];
}
