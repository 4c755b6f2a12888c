import type { DecimalString, Fen } from "../../kernel/brand.ts";
import type { Issue, RuleRef } from "../../kernel/issue.ts";
import { type Outcome, succeed } from "../../kernel/outcome.ts";
import { type Recorder, type StepInput, type StepValue, startTrace } from "../../kernel/trace.ts";
import { applyRate } from "../../money/apply-rate.ts";
import { sumDecimals } from "../../money/sum-decimals.ts";
import { resolveRule } from "../../policy/resolve-rule.ts";
import type { Context } from "../../policy/types.ts";
import { amountForArea } from "./amount-for-area.ts";
import { fundIssue } from "./issues.ts";
import type { MaintenanceFundRules, RateBounds } from "./rules.ts";
import type { MaintenanceFundStep } from "./steps.ts";
import type { DepositStandard, FirstDeposit, FirstDepositInput } from "./types.ts";

type Trace = Recorder<MaintenanceFundStep>;
type Finding = Pick<FirstDeposit, "verdict" | "reasons" | "missing">;

const met: Finding = { verdict: "met", reasons: [], missing: [] };

/** First deposit of commodity housing (art. 7); `undefined` where the amount leaves the safe integers. @internal */
export function depositForCommercial(
  { areaM2, standard, divisionCode }: Extract<FirstDepositInput, { tenure: "commercial" }>,
  ctx: Context<MaintenanceFundRules>,
): Outcome<FirstDeposit> | undefined {
  const trace = startTrace<MaintenanceFundStep>();
  const depositFen = amountForArea(
    trace,
    standard.kind === "rate"
      ? { areaM2, fenPerM2: standard.costFenPerM2, rate: standard.rate }
      : { areaM2, fenPerM2: standard.depositFenPerM2 },
  );
  if (depositFen === null) return undefined;
  // The amount is the place's own; whether it may be so is the rule's, and may be unknown.
  const found = resolveRule(ctx, "funding.maintenance_fund.first_deposit_bounds", { divisionCode });
  const finding: Finding = found.found
    ? assessStandard(trace, standard, found.value, found.ref)
    : {
        verdict: "unknown",
        reasons: [{ ...found.issue, severity: "warning" }],
        missing: ["rule:funding.maintenance_fund.first_deposit_bounds"],
      };
  return succeed(
    { tenure: "commercial", depositFen, seller: null, ...finding, rules: found.found ? [found.ref] : [] },
    found.found ? found.issues : [],
    trace.steps,
  );
}

function assessStandard(trace: Trace, standard: DepositStandard, bounds: RateBounds, ref: RuleRef): Finding {
  return standard.kind === "rate"
    ? assessRate(trace, standard.rate, bounds, ref)
    : assessPublished(trace, standard, bounds, ref);
}

function assessRate(trace: Trace, rate: DecimalString, { least, most }: RateBounds, ref: RuleRef): Finding {
  const compared = { name: "rate", value: rate, unit: "1" } as const;
  const isEnough = isAtLeast(rate, least);
  const isNotTooMuch = isAtLeast(most, rate);
  record(trace, "funding.maintenance_fund.rate_at_least", compared, least, ">=", isEnough, ref);
  record(trace, "funding.maintenance_fund.rate_at_most", compared, most, "<=", isNotTooMuch, ref);
  if (isEnough && isNotTooMuch) return met;
  const detail = { path: ["standard", "rate"], rules: [ref] };
  return notMet(
    fundIssue("error", "funding.maintenance_fund.deposit_rate_outside_bounds", { rate, least, most }, detail),
  );
}

function assessPublished(
  trace: Trace,
  { depositFenPerM2, costFenPerM2 }: Extract<DepositStandard, { kind: "published" }>,
  bounds: RateBounds,
  ref: RuleRef,
): Finding {
  if (costFenPerM2 === undefined) {
    const fact = "standard.costFenPerM2";
    const detail = { path: ["standard"], rules: [ref] };
    return {
      verdict: "unknown",
      reasons: [fundIssue("warning", "funding.maintenance_fund.fact_not_given", { fact }, detail)],
      missing: [fact],
    };
  }
  // A whole number of fen reaches a product exactly when it reaches the next whole number up.
  const leastFenPerM2 = bound(
    trace,
    "funding.maintenance_fund.least_per_m2",
    costFenPerM2,
    bounds.least,
    "ceiling",
    ref,
  );
  const mostFenPerM2 = bound(trace, "funding.maintenance_fund.most_per_m2", costFenPerM2, bounds.most, "floor", ref);
  const compared = { name: "deposit", value: depositFenPerM2, unit: "fen/m2" } as const;
  const isEnough = depositFenPerM2 >= leastFenPerM2;
  const isNotTooMuch = depositFenPerM2 <= mostFenPerM2;
  record(trace, "funding.maintenance_fund.deposit_at_least", compared, leastFenPerM2, ">=", isEnough, ref);
  record(trace, "funding.maintenance_fund.deposit_at_most", compared, mostFenPerM2, "<=", isNotTooMuch, ref);
  if (isEnough && isNotTooMuch) return met;
  const params = { depositFenPerM2, leastFenPerM2, mostFenPerM2 };
  const detail = { path: ["standard", "depositFenPerM2"], rules: [ref] };
  return notMet(fundIssue("error", "funding.maintenance_fund.deposit_outside_bounds", params, detail));
}

function notMet(reason: Issue): Finding {
  return { verdict: "not-met", reasons: [reason], missing: [] };
}

function bound(
  trace: Trace,
  name: "funding.maintenance_fund.least_per_m2" | "funding.maintenance_fund.most_per_m2",
  costFenPerM2: Fen,
  rate: DecimalString,
  rounding: "ceiling" | "floor",
  ref: RuleRef,
): Fen {
  const value = applyRate(costFenPerM2, rate, rounding);
  trace.add({
    name,
    op: "multiply",
    inputs: [
      { name: "cost", value: costFenPerM2, unit: "fen/m2" },
      { name: "rate", value: rate, unit: "1" },
      { name: "rounding", value: rounding, unit: "code" },
    ],
    output: { value, unit: "fen/m2" },
    rules: [ref],
  });
  return value;
}

function record(
  trace: Trace,
  name: MaintenanceFundStep,
  compared: StepInput,
  limit: StepValue,
  comparator: ">=" | "<=",
  holds: boolean,
  ref: RuleRef,
): void {
  trace.add({
    name,
    op: "compare",
    inputs: [
      compared,
      { name: "bound", value: limit, unit: compared.unit },
      { name: "comparator", value: comparator, unit: "code" },
    ],
    output: { value: holds, unit: "boolean" },
    rules: [ref],
  });
}

function isAtLeast(a: string, b: string): boolean {
  return !sumDecimals([a, `-${b}`]).startsWith("-");
}
