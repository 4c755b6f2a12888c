import { fail, hasIssues, type Outcome, succeed } from "../../kernel/outcome.ts";
import { startTrace } from "../../kernel/trace.ts";
import { checkTerms } from "./check-input.ts";
import { recordSchedule } from "./record-schedule.ts";
import type { BondStep } from "./steps.ts";
import type { RepaymentSchedule, RepaymentTerms } from "./types.ts";

/**
 * Schedules principal and interest of a bond or a loan. 还本付息计划。
 *
 * The interest of a payment is the principal still owed × the annual rate (÷ 2 where it is paid half-yearly), rounded
 * half up to the fen. `bullet` repays all with the last payment. `equal-principal` repays principal ÷ payments each
 * time, cut down to the fen; the last payment takes what that leaves. `level-payment` pays the exact instalment rounded
 * half up each time, of which what is not interest is principal; the last payment closes the balance and may differ by
 * some fen; never is more repaid than is owed. The principal of all payments adds up exactly. No rule is read: the terms
 * say everything.
 *
 * @param terms - Principal above 0, rate from 0 to 1, whole years from 1 to 100, and how it is repaid.
 * @returns One payment a year, or two, with totals and the steps that led there.
 *
 * @unit principalFen: fen · annualRate: 1 · years: years
 * @issue input.invalid_share — a rate below 0 or above 1
 *
 * @example
 * ```ts
 * import { scheduleRepayment } from "jiugai/funding";
 * import { fenFromWanYuan } from "jiugai/money";
 * const terms = { principalFen: fenFromWanYuan("5400"), annualRate: "0.0376", years: 20, kind: "bullet", firstYear: 2024 } as const;
 * const planned = scheduleRepayment(terms);
 * planned.ok && planned.value.interestFen; // => 4060800000
 * planned.ok && planned.value.payments[19]; // => { period: 20, year: 2043, principalFen: 5400000000, interestFen: 203040000, paymentFen: 5603040000, balanceFen: 0 }
 * ```
 * @category Calculators
 */
export function scheduleRepayment(terms: RepaymentTerms): Outcome<RepaymentSchedule> {
  const faults = checkTerms(terms);
  if (hasIssues(faults)) return fail(faults);
  const trace = startTrace<BondStep>();
  const { schedule } = recordSchedule(trace, terms);
  return succeed(schedule, [], trace.steps);
}
