import { isWithinDivision } from "../division/lineage.ts";
import { hundredthsOfM2 } from "../kernel/area.ts";
import type { Fen } from "../kernel/brand.ts";
import { type Issue, inputIssue, type RuleRef } from "../kernel/issue.ts";
import type { Recorder, StepInput, StepValue } from "../kernel/trace.ts";
import { isDecimalString } from "../money/decimal-text.ts";
import { mulDiv } from "../money/mul-div.ts";
import { plain, tooBig } from "./input-checks.ts";
import { fundingIssue } from "./issues.ts";
import { costOf, inScope, isBuiltWithin, type Ledger, type LedgerRow, type Payer, pay } from "./ledger.ts";
import type { AppliedCap } from "./result.ts";
import type { FundingStep } from "./steps.ts";
import type { ByDivision, FundingProject, SchemePart, SchemeScope } from "./types.ts";

/** A sharing under way: what the parts of a scheme read and write. @internal */
export interface Sharing extends Ledger {
  readonly project: FundingProject;
  /** Values that the scheme leaves open, by part. */
  readonly given: Readonly<Record<string, string>>;
  /** Left out where nobody reads it: `trace?.add(…)` then builds none of what it is handed. */
  readonly trace: Recorder<FundingStep> | undefined;
  readonly issues: Issue[];
  readonly caps: AppliedCap[];
  /** The rule that the scheme comes from; empty for a scheme that the caller gave. */
  readonly rules: readonly RuleRef[];
}

/** A value of a step, and the step it comes from, where steps are recorded. @internal */
export interface Figure<V extends StepValue = number> {
  readonly value: V;
  readonly step: number | undefined;
}

/** Names a figure as the input of a step. @internal */
export function from(name: string, { value, step }: Figure<StepValue>, unit: StepInput["unit"] = "fen"): StepInput {
  return step === undefined ? { name, value, unit } : { name, value, unit, step };
}

/** Sums the cost of the measures that a scope reaches; a scope by category rests on the rules that give the categories. @internal */
export function costInScope(
  sharing: Sharing,
  part: SchemePart,
  rows: readonly LedgerRow[],
  scope: SchemeScope | undefined,
): Figure {
  const value = costOf(rows);
  const step = sharing.trace?.add({
    name: "funding.cost_in_scope",
    about: part.id,
    op: "sum",
    inputs: rows.map((row) => row.cost),
    output: { value, unit: "fen" },
    rules: scope?.categories === undefined ? sharing.rules : withCategoryRules(sharing.rules, rows),
  });
  return { value, step };
}

function withCategoryRules(rules: readonly RuleRef[], rows: readonly LedgerRow[]): readonly RuleRef[] {
  const cited = [...rules];
  for (const { categoryRule } of rows) {
    if (categoryRule !== null && !cited.includes(categoryRule)) cited.push(categoryRule);
  }
  return cited;
}

/** The cost that counts under a price cap, and what lies above it. @internal */
export interface CappedCost {
  readonly eligible: Figure;
  readonly above: Figure;
}

/** Holds a cost against a price per m² of the renovated area. Needs the area. @internal */
export function capCost(
  sharing: Sharing,
  part: SchemePart,
  cost: Figure,
  capFenPerM2: Fen,
  areaM2: NonNullable<FundingProject["areaM2"]>,
): CappedCost {
  const { trace, rules } = sharing;
  const capFen = mulDiv(capFenPerM2, hundredthsOfM2(areaM2), 100, "half-up");
  const cap = trace?.add({
    name: "funding.cap",
    about: part.id,
    op: "multiply",
    inputs: [
      { name: "price", value: capFenPerM2, unit: "fen/m2" },
      { name: "area", value: areaM2, unit: "m2" },
      { name: "rounding", value: "half-up", unit: "code" },
    ],
    output: { value: capFen, unit: "fen" },
    rules,
  });
  const eligibleFen = Math.min(cost.value, capFen);
  const eligible = trace?.add({
    name: "funding.eligible_cost",
    about: part.id,
    op: "min",
    inputs: [from("cost", cost), from("cap", { value: capFen, step: cap })],
    output: { value: eligibleFen, unit: "fen" },
    rules,
  });
  const aboveFen = cost.value - eligibleFen;
  const above = trace?.add({
    name: "funding.above_cap",
    about: part.id,
    op: "subtract",
    inputs: [from("cost", cost), from("eligible", { value: eligibleFen, step: eligible })],
    output: { value: aboveFen, unit: "fen" },
  });
  if (aboveFen > 0) {
    const cappedFen = eligibleFen as Fen;
    sharing.caps.push({
      part: part.id,
      base: "cost-in-scope",
      capFenPerM2,
      costFen: cost.value as Fen,
      cappedFen,
      aboveFen: aboveFen as Fen,
    });
    sharing.issues.push(
      fundingIssue(
        "info",
        "funding.cap_applied",
        { part: part.id, capFenPerM2, costFen: cost.value, cappedFen, aboveFen },
        { rules },
      ),
    );
  }
  return { eligible: { value: eligibleFen, step: eligible }, above: { value: aboveFen, step: above } };
}

/** Lets a payer pay what is due, at most what is left of the measures in question. @internal */
export function payAtMost(
  sharing: Sharing,
  about: string,
  payer: Payer,
  due: Figure,
  rows: readonly LedgerRow[],
): Figure {
  const { trace, rules } = sharing;
  let left = 0;
  const weights = new Array<number>(rows.length);
  for (let at = 0; at < rows.length; at++) left += weights[at] = (rows[at] as LedgerRow).remaining;
  const value = Math.min(due.value, left);
  const step = trace?.add({
    name: "funding.paid",
    about,
    op: "min",
    inputs: [from("due", due), { name: "remaining", value: left, unit: "fen" }],
    output: { value, unit: "fen" },
    rules,
  });
  if (value > 0) {
    const shares = pay(sharing, { payer, value, step }, rows, weights);
    trace?.add({
      name: "funding.split",
      about,
      op: "apportion",
      inputs: [from("total", { value, step }), { name: "weights", value: weights, unit: "fen" }],
      output: { value: shares, unit: "fen" },
    });
  }
  return { value, step };
}

/** Lets a payer pay what a part of the scheme says is due, and names what it cannot pay. @internal */
export function payDue(
  sharing: Sharing,
  part: SchemePart,
  payer: Payer,
  due: Figure,
  rows: readonly LedgerRow[],
): Figure {
  const paid = payAtMost(sharing, `${part.id}:${payer}`, payer, due, rows);
  if (paid.value < due.value) {
    const params = { part: part.id, source: payer, dueFen: due.value, paidFen: paid.value };
    sharing.issues.push(fundingIssue("info", "funding.limited_to_remaining", params, { rules: sharing.rules }));
  }
  return paid;
}

/** Reads a value that may differ by division. @internal */
export function forDivision<V extends string | number>(
  sharing: Sharing,
  part: SchemePart,
  value: V | ByDivision<V>,
): V | null {
  if (typeof value !== "object") return value;
  const { divisionCode } = sharing.project;
  const entry = value.find((option) => option.divisionCodes.some((code) => isWithinDivision(divisionCode, code)));
  if (entry !== undefined) return entry.value;
  sharing.issues.push(
    fundingIssue(
      "error",
      "funding.division_not_in_scheme",
      { part: part.id, divisionCode },
      { path: ["project", "divisionCode"], rules: sharing.rules },
    ),
  );
  return null;
}

/** Takes a share that the source leaves open from what the caller gave, or says that it is needed. @internal */
export function needShare({ given, issues, rules }: Sharing, part: SchemePart, key: string): string | null {
  const supplied = given[key];
  const path = ["given", key];
  if (supplied === undefined)
    issues.push(fundingIssue("error", "funding.value_needed", { part: part.id, given: key }, { path, rules }));
  else if (isDecimalString(supplied) && Number(supplied) >= 0 && Number(supplied) <= 1) return supplied;
  else issues.push(inputIssue("input.invalid_share", { value: plain(supplied) }, path));
  return null;
}

/** Gives a fact that a part needs, or says that it is missing, or too large to be multiplied by so many fen. @internal */
export function needFact<F extends "areaM2" | "householdCount" | "builtYear">(
  sharing: Sharing,
  part: SchemePart,
  fact: F,
  eachFen: number | null = null,
): NonNullable<FundingProject[F]> | null {
  const value = sharing.project[fact];
  if (value !== undefined) {
    if (eachFen === null) return value;
    // Facts are multiplied in hundredths.
    const most = Math.floor(Number.MAX_SAFE_INTEGER / Math.max(eachFen, 100));
    if (value <= most) return value;
    sharing.issues.push(tooBig(most, ["project", fact]));
    return null;
  }
  sharing.issues.push(
    fundingIssue(
      "error",
      "funding.fact_needed",
      { part: part.id, fact },
      { path: ["project", fact], rules: sharing.rules },
    ),
  );
  return null;
}

/** Gives the measures that a part reaches; a part that reaches none has nothing to do. @internal */
export function reachedBy(sharing: Sharing, part: SchemePart, scope: SchemeScope | undefined): readonly LedgerRow[] {
  const rows = inScope(sharing.rows, scope, sharing.project.divisionCode);
  if (rows.length === 0 || (scope?.builtFromYear === undefined && scope?.builtByYear === undefined)) return rows;
  const builtYear = needFact(sharing, part, "builtYear");
  if (builtYear === null) return [];
  traceBuiltYear(sharing, part, scope, builtYear);
  return isBuiltWithin(scope, builtYear) ? rows : [];
}

function traceBuiltYear({ trace, rules }: Sharing, { id }: SchemePart, scope: SchemeScope, builtYear: number): void {
  const compare = (name: FundingStep, limit: number | undefined, comparator: ">=" | "<="): void => {
    if (limit === undefined) return;
    trace?.add({
      name,
      about: id,
      op: "compare",
      inputs: [
        { name: "built", value: builtYear, unit: "year" },
        { name: "limit", value: limit, unit: "year" },
        { name: "comparator", value: comparator, unit: "code" },
      ],
      output: { value: comparator === ">=" ? builtYear >= limit : builtYear <= limit, unit: "boolean" },
      rules,
    });
  };
  compare("funding.built_from", scope.builtFromYear, ">=");
  compare("funding.built_by", scope.builtByYear, "<=");
}
