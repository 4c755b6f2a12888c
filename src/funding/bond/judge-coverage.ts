import type { DecimalString, Fen } from "../../kernel/brand.ts";
import type { Issue, RuleRef } from "../../kernel/issue.ts";
import type { Recorder, StepInput } from "../../kernel/trace.ts";
import { applyRate } from "../../money/apply-rate.ts";
import { resolveRule } from "../../policy/resolve-rule.ts";
import type { Context } from "../../policy/types.ts";
import type { FundingRules } from "../rules.ts";
import { linked, type Traced } from "../traced.ts";
import { bondIssue } from "./issues.ts";
import type { BondStep } from "./steps.ts";
import type { BondCoverage, BondCoverageInput } from "./types.ts";

/** The rules that the coverage reads. @internal */
export type BondRules = Pick<FundingRules, "funding.bond.minimum_coverage">;

/** A verdict with its grounds, and what the rule that was used has to say. @internal */
export interface CoverageVerdict extends Pick<BondCoverage, "verdict" | "minimumCoverage" | "reasons" | "missing"> {
  readonly issues: readonly Issue[];
}

const rule = "funding.bond.minimum_coverage";

/** Holds the coverage against the least one: the caller's, else that of the packs; there is none to fall back on. @internal */
export function judgeCoverage(
  trace: Recorder<BondStep>,
  input: BondCoverageInput,
  net: Traced,
  service: Traced,
  coverage: string,
  ctx: Context<BondRules>,
): CoverageVerdict {
  const { minimumCoverage, divisionCode, planYear } = input;
  if (minimumCoverage !== undefined) return compare(trace, minimumCoverage, [], net, service, coverage);
  const found = resolveRule(ctx, rule, { divisionCode, planYear });
  if (found.found) {
    return { ...compare(trace, found.value, [found.ref], net, service, coverage), issues: found.issues };
  }
  const reason = { ...found.issue, severity: "warning" as const };
  return { verdict: "unknown", minimumCoverage: null, reasons: [reason], missing: [`rule:${rule}`], issues: [] };
}

function compare(
  trace: Recorder<BondStep>,
  minimum: DecimalString,
  rules: readonly RuleRef[],
  net: Traced,
  service: Traced,
  coverage: string,
): CoverageVerdict {
  const given: StepInput = { name: "minimum", value: minimum, unit: "1" };
  const from = trace.add({
    name: "funding.bond.minimum",
    op: rules.length === 0 ? "given" : "rule",
    inputs: [given],
    output: { value: minimum, unit: "1" },
    rules,
  });
  // Up to the fen above: net income reaches the exact product if and only if it reaches that.
  const neededFen = applyRate(service.fen as Fen, minimum, "ceiling");
  const needed = trace.add({
    name: "funding.bond.required_income",
    op: "multiply",
    inputs: [
      linked("service", service),
      { ...given, step: from },
      { name: "rounding", value: "ceiling", unit: "code" },
    ],
    output: { value: neededFen, unit: "fen" },
    rules,
  });
  const isEnough = net.fen >= neededFen;
  trace.add({
    name: "funding.bond.reaches_minimum",
    op: "compare",
    inputs: [
      linked("net", net),
      linked("needed", { fen: neededFen, step: needed }),
      { name: "comparator", value: ">=", unit: "code" },
    ],
    output: { value: isEnough, unit: "boolean" },
    rules,
  });
  const params = { coverage, minimum, neededFen, shortFen: neededFen - net.fen };
  return {
    verdict: isEnough ? "met" : "not-met",
    minimumCoverage: minimum,
    reasons: isEnough ? [] : [bondIssue("warning", "funding.bond.below_minimum", params, { rules })],
    missing: [],
    issues: [],
  };
}
