import type { Fen } from "../../kernel/brand.ts";
import type { Recorder, StepInput } from "../../kernel/trace.ts";
import { decimalsOf } from "../../money/decimal-text.ts";
import { mulDiv } from "../../money/mul-div.ts";
import { divideRounded } from "../../money/round.ts";
import { linked, type Traced } from "../traced.ts";
import { paymentsPerYear } from "./codes.ts";
import { levelPayment } from "./level-payment.ts";
import type { BondStep } from "./steps.ts";
import type { RepaymentSchedule, RepaymentTerms, ScheduledPayment } from "./types.ts";

/** A schedule, and the steps of the trace that give its payments and totals. @internal */
export interface RecordedSchedule {
  readonly schedule: RepaymentSchedule;
  readonly paymentSteps: readonly number[];
  readonly interestStep: number;
  readonly totalStep: number;
}

/** What all payments of one loan have in common. */
interface Running {
  readonly trace: Recorder<BondStep>;
  readonly terms: RepaymentTerms;
  readonly perYear: number;
  readonly periods: number;
  readonly principal: Traced;
  /** The part of the principal or the level payment that repeats. */
  readonly regular: Traced | undefined;
}

/** Works out a schedule and records every step; `about` is the loan, where there are several. @internal */
export function recordSchedule(trace: Recorder<BondStep>, terms: RepaymentTerms, about?: string): RecordedSchedule {
  const { principalFen } = terms;
  const perYear = paymentsPerYear[terms.interest ?? "yearly"];
  const periods = terms.years * perYear;
  const principal: Traced = {
    fen: principalFen,
    step: trace.add({
      name: "funding.bond.principal",
      about,
      op: "given",
      inputs: [{ name: "principal", value: principalFen, unit: "fen" }],
      output: { value: principalFen, unit: "fen" },
    }),
  };
  const regular = regularAmount(trace, terms, perYear, periods, principal, about);
  const running: Running = { trace, terms, perYear, periods, principal, regular };

  let balance = principal;
  const payments: ScheduledPayment[] = [];
  const interests: StepInput[] = [];
  const paymentSteps: number[] = [];
  for (let period = 1; period <= periods; period++) {
    const name = about === undefined ? String(period) : `${about}:${period}`;
    const interest = interestOf(running, balance, name);
    const due = period === periods ? balance : principalDue(running, interest, balance, name);
    const paymentFen = (due?.fen ?? 0) + interest.fen;
    const inputs = [...(due === undefined ? [] : [linked("principal", due)]), linked("interest", interest)];
    paymentSteps.push(
      trace.add({
        name: "funding.bond.payment",
        about: name,
        op: "sum",
        inputs,
        output: { value: paymentFen, unit: "fen" },
      }),
    );
    if (due !== undefined) balance = balanceAfter(trace, balance, due, name);
    interests.push(linked(String(period), interest));
    payments.push({
      period,
      year: terms.firstYear === undefined ? null : terms.firstYear + Math.ceil(period / perYear) - 1,
      principalFen: (due?.fen ?? 0) as Fen,
      interestFen: interest.fen as Fen,
      paymentFen: paymentFen as Fen,
      balanceFen: balance.fen as Fen,
    });
  }
  const interest = sumUp(trace, "funding.bond.interest_total", about, interests);
  const total = sumUp(trace, "funding.bond.schedule_total", about, [
    linked("principal", principal),
    linked("interest", interest),
  ]);
  const schedule: RepaymentSchedule = {
    principalFen,
    interestFen: interest.fen as Fen,
    totalFen: total.fen as Fen,
    levelPaymentFen: terms.kind === "level-payment" ? (regular?.fen as Fen) : null,
    payments,
  };
  return { schedule, paymentSteps, interestStep: interest.step, totalStep: total.step };
}

/** Adds amounts up as one step. @internal */
export function sumUp(
  trace: Recorder<BondStep>,
  name: BondStep,
  about: string | undefined,
  inputs: readonly StepInput[],
): Traced {
  const fen = inputs.reduce((sum, { value }) => sum + (value as number), 0);
  return { fen, step: trace.add({ name, about, op: "sum", inputs, output: { value: fen, unit: "fen" } }) };
}

function regularAmount(
  trace: Recorder<BondStep>,
  { kind, principalFen, annualRate }: RepaymentTerms,
  perYear: number,
  periods: number,
  principal: Traced,
  about: string | undefined,
): Traced | undefined {
  if (kind === "bullet") return undefined;
  if (kind === "equal-principal") {
    // Cut, not rounded: the last payment takes what is left, and that must not be below 0.
    const fen = mulDiv(principalFen, 1, periods, "floor");
    const step = trace.add({
      name: "funding.bond.principal_part",
      about,
      op: "multiply",
      inputs: [
        linked("principal", principal),
        { name: "part", value: { num: 1, den: periods }, unit: "1" },
        { name: "rounding", value: "floor", unit: "code" },
      ],
      output: { value: fen, unit: "fen" },
    });
    return { fen, step };
  }
  const { factor, paymentFen } = levelPayment(principalFen, annualRate, perYear, periods);
  const factorStep = trace.add({
    name: "funding.bond.recovery_factor",
    about,
    op: "given",
    inputs: [
      { name: "factor", value: factor, unit: "1" },
      { name: "rate", value: annualRate, unit: "1" },
      { name: "periods", value: periods, unit: "count" },
      { name: "perYear", value: perYear, unit: "count" },
    ],
    output: { value: factor, unit: "1" },
  });
  const step = trace.add({
    name: "funding.bond.level_payment",
    about,
    op: "multiply",
    inputs: [
      linked("principal", principal),
      { name: "factor", value: factor, unit: "1", step: factorStep },
      { name: "rounding", value: "half-up", unit: "code" },
    ],
    output: { value: paymentFen, unit: "fen" },
  });
  return { fen: paymentFen, step };
}

/** Interest of one period on what is still owed, rounded half up to the fen. */
function interestOf({ trace, terms: { annualRate }, perYear }: Running, balance: Traced, about: string): Traced {
  const scale = 10n ** BigInt(decimalsOf(annualRate)) * BigInt(perYear);
  const fen = Number(divideRounded(BigInt(balance.fen) * BigInt(annualRate.replace(".", "")), scale, "half-up"));
  const part: StepInput = { name: "part", value: { num: 1, den: perYear }, unit: "1" };
  const step = trace.add({
    name: "funding.bond.interest",
    about,
    op: "multiply",
    inputs: [
      linked("balance", balance),
      { name: "rate", value: annualRate, unit: "1" },
      ...(perYear === 1 ? [] : [part]),
      { name: "rounding", value: "half-up", unit: "code" },
    ],
    output: { value: fen, unit: "fen" },
  });
  return { fen, step };
}

/** Principal that falls due before the end. */
function principalDue(
  { trace, terms, regular }: Running,
  interest: Traced,
  balance: Traced,
  about: string,
): Traced | undefined {
  if (regular === undefined || terms.kind === "equal-principal") return regular;
  const fen = regular.fen - interest.fen;
  const step = trace.add({
    name: "funding.bond.principal_due",
    about,
    op: "subtract",
    inputs: [linked("payment", regular), linked("interest", interest)],
    output: { value: fen, unit: "fen" },
  });
  if (fen <= balance.fen) return { fen, step };
  // A few fen over many periods: the rounded payment is so much above the exact one that the debt is paid early.
  const limited = trace.add({
    name: "funding.bond.principal_limited",
    about,
    op: "min",
    inputs: [linked("due", { fen, step }), linked("balance", balance)],
    output: { value: balance.fen, unit: "fen" },
  });
  return { fen: balance.fen, step: limited };
}

function balanceAfter(trace: Recorder<BondStep>, balance: Traced, due: Traced, about: string): Traced {
  const fen = balance.fen - due.fen;
  const step = trace.add({
    name: "funding.bond.balance",
    about,
    op: "subtract",
    inputs: [linked("balance", balance), linked("principal", due)],
    output: { value: fen, unit: "fen" },
  });
  return { fen, step };
}
