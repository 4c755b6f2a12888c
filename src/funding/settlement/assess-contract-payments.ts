import type { CivilDate, Fen } from "../../kernel/brand.ts";
import type { Issue } from "../../kernel/issue.ts";
import { fail, hasIssues, type Outcome, succeed } from "../../kernel/outcome.ts";
import type { Ratio } from "../../kernel/ratio.ts";
import { type Recorder, type StepInput, startTrace } from "../../kernel/trace.ts";
import { linked, type Traced } from "../traced.ts";
import { checkContract } from "./check-contract.ts";
import { findExcess } from "./excess.ts";
import { settlementIssue } from "./issues.ts";
import type { SettlementStep } from "./steps.ts";
import type { ContractPayment, ContractPaymentStatus, ContractPayments } from "./types.ts";
import { priceOn, workOutAllowed } from "./work-out-allowed.ts";

/**
 * Holds the payments under a contract against its price and the progress of the works. 合同价款支付进度核查。
 *
 * Before the settlement, the advance not yet taken back and the contract's share of the work done may be paid, each
 * rounded half a fen up, together at most the price; work counts from the day of the last statement, before the first
 * none is done. From the settlement on it is the settled price less what is kept back. Equal is in order. What once went
 * above is a finding, with the first day, what it was then and what of it still stands. The shares are the contract's and
 * the amount kept back is given: no rule is read here, and a cap on the quality deposit is checked elsewhere.
 *
 * @param input - Contract, statements, payments and settlement, in any order, and the day of the question.
 * @returns `met` where nothing stands above on the day, with what may still be paid.
 *
 * @unit …Fen: fen · …Share: 1
 * @issue funding.settlement.paid_above_allowed — more than progress, or the settlement, allows
 * @issue funding.settlement.paid_above_price — more than the contract or the settlement comes to
 * @issue funding.settlement.final_payment_early — a final payment before the settlement
 *
 * @example
 * ```ts
 * import { assessContractPayments } from "jiugai/funding";
 * import { civilDate } from "jiugai/kernel";
 * import { fenFromYuan } from "jiugai/money";
 * const status = assessContractPayments({
 *   contractPriceFen: fenFromYuan("1000000"),
 *   advanceShare: "0.10",
 *   progressShare: "0.80",
 *   statements: [{ on: civilDate("2022-07-31"), completedFen: fenFromYuan("500000") }],
 *   payments: [
 *     { id: "1", on: civilDate("2022-05-10"), kind: "advance", amountFen: fenFromYuan("100000") },
 *     { id: "2", on: civilDate("2022-08-10"), kind: "progress", amountFen: fenFromYuan("420000") },
 *   ],
 *   on: civilDate("2022-08-31"),
 * });
 * status.ok && status.value.verdict; // => "not-met"
 * status.ok && status.value.findings[0]?.params; // => { firstOn: "2022-08-10", excessFen: 2000000, openFen: 2000000 }
 * ```
 * @category Calculators
 */
export function assessContractPayments(input: ContractPayments): Outcome<ContractPaymentStatus> {
  const faults = checkContract(input);
  if (hasIssues(faults)) return fail(faults);
  const { contractPriceFen, on } = input;
  const counted = input.payments.filter((payment) => payment.on <= on);
  const trace = startTrace<SettlementStep>();
  const paid = recordPaid(trace, counted, on);
  const allowed = workOutAllowed(trace, input, on);
  const findings = [...findAbove(trace, input, counted), ...findEarlyFinals(input, counted)];
  return succeed(
    {
      verdict: findings.some(({ severity }) => severity === "error") ? "not-met" : "met",
      paidFen: paid.fen as Fen,
      allowedFen: allowed.fen as Fen,
      payableFen: recordPayable(trace, allowed, paid),
      paidShare: recordRatio(trace, "funding.settlement.paid_share", paid, contractPriceFen),
      allowedShare: recordRatio(trace, "funding.settlement.allowed_share", allowed, contractPriceFen),
      findings,
      laterPaymentCount: input.payments.length - counted.length,
    },
    [],
    trace.steps,
  );
}

function recordPaid(trace: Recorder<SettlementStep>, payments: readonly ContractPayment[], day: CivilDate): Traced {
  const inputs = payments
    .filter((payment) => payment.on <= day)
    .map(({ id, amountFen }) => ({ name: id, value: amountFen, unit: "fen" as const }));
  const fen = paidBy(payments, day);
  const step = trace.add({
    name: "funding.settlement.payments",
    about: day,
    op: "sum",
    inputs,
    output: { value: fen, unit: "fen" },
  });
  return { fen, step };
}

/** The days on which the paid, or what may be paid, changes: a settlement below what was paid shows on its own day. */
function daysOf(
  { on, settlement, statements }: ContractPayments,
  payments: readonly ContractPayment[],
): readonly CivilDate[] {
  const days = [...payments, ...statements, ...(settlement === undefined ? [] : [settlement])].map((event) => event.on);
  return [...new Set([...days.filter((day) => day <= on), on])].sort();
}

function findAbove(
  trace: Recorder<SettlementStep>,
  input: ContractPayments,
  payments: readonly ContractPayment[],
): readonly Issue[] {
  const days = daysOf(input, payments);
  const above = (limitOn: (day: CivilDate) => number): ReturnType<typeof findExcess> =>
    findExcess(days.map((on) => ({ on, amountFen: paidBy(payments, on), limitFen: limitOn(on) })));
  // What a day allows is worked out for every day, and recorded only for the days that an answer rests on.
  const aboveAllowed = above((day) => workOutAllowed(startTrace(), input, day).fen);
  const abovePrice = above((day) => priceOn(input, day));
  const findings: Issue[] = [];
  if (aboveAllowed !== null) {
    const { excessFen, firstOn, openFen } = aboveAllowed;
    const limit = linked("limit", workOutAllowed(trace, input, firstOn));
    recordExcess(trace, `allowed:${firstOn}`, linked("paid", recordPaid(trace, payments, firstOn)), limit, excessFen);
    const severity = openFen > 0 ? "error" : "warning";
    findings.push(settlementIssue(severity, "funding.settlement.paid_above_allowed", aboveAllowed, inPayments));
  }
  if (abovePrice !== null) {
    const { excessFen, firstOn, openFen } = abovePrice;
    const limit = { name: "limit", value: priceOn(input, firstOn), unit: "fen" } as const;
    recordExcess(trace, `price:${firstOn}`, linked("paid", recordPaid(trace, payments, firstOn)), limit, excessFen);
    const severity = openFen > 0 ? "error" : "warning";
    findings.push(settlementIssue(severity, "funding.settlement.paid_above_price", abovePrice, inPayments));
  }
  return findings;
}

const inPayments = { path: ["payments"] };

function paidBy(payments: readonly ContractPayment[], day: CivilDate): number {
  return payments.reduce((sum, { amountFen, on }) => (on <= day ? sum + amountFen : sum), 0);
}

function recordExcess(
  trace: Recorder<SettlementStep>,
  about: string,
  paid: StepInput,
  limit: StepInput,
  value: number,
): void {
  trace.add({
    name: "funding.settlement.payment_excess",
    about,
    op: "subtract",
    inputs: [paid, limit],
    output: { value, unit: "fen" },
  });
}

function findEarlyFinals(
  { on, payments, settlement }: ContractPayments,
  counted: readonly ContractPayment[],
): readonly Issue[] {
  const settledOn = settlement === undefined || settlement.on > on ? null : settlement.on;
  return counted
    .filter((payment) => payment.kind === "final" && (settledOn === null || payment.on < settledOn))
    .map((payment) =>
      settlementIssue(
        settledOn === null ? "error" : "warning",
        "funding.settlement.final_payment_early",
        { paymentId: payment.id, paidOn: payment.on, settledOn },
        { path: ["payments", payments.indexOf(payment)] },
      ),
    );
}

function recordPayable(trace: Recorder<SettlementStep>, allowed: Traced, paid: Traced): Fen {
  const fen = Math.max(0, allowed.fen - paid.fen);
  const difference = trace.add({
    name: "funding.settlement.payable",
    op: "subtract",
    inputs: [linked("allowed", allowed), linked("paid", paid)],
    output: { value: allowed.fen - paid.fen, unit: "fen" },
  });
  if (allowed.fen >= paid.fen) return fen as Fen;
  trace.add({
    name: "funding.settlement.nothing_payable",
    op: "max",
    inputs: [
      linked("difference", { fen: allowed.fen - paid.fen, step: difference }),
      { name: "none", value: 0, unit: "fen" },
    ],
    output: { value: fen, unit: "fen" },
  });
  return fen as Fen;
}

function recordRatio(
  trace: Recorder<SettlementStep>,
  name: "funding.settlement.paid_share" | "funding.settlement.allowed_share",
  part: Traced,
  contractPriceFen: Fen,
): Ratio | null {
  if (contractPriceFen === 0) return null;
  const ratio = { num: part.fen, den: contractPriceFen };
  trace.add({
    name,
    op: "multiply",
    inputs: [linked("part", part), { name: "price", value: { num: 1, den: contractPriceFen }, unit: "1" }],
    output: { value: ratio, unit: "1" },
  });
  return ratio;
}
