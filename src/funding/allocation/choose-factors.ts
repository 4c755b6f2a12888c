import type { DecimalString } from "../../kernel/brand.ts";
import type { Issue, RuleRef } from "../../kernel/issue.ts";
import type { Recorder, StepInput } from "../../kernel/trace.ts";
import { sumDecimals } from "../../money/sum-decimals.ts";
import { type Applied, type NotApplied, resolveRule } from "../../policy/resolve-rule.ts";
import type { Context } from "../../policy/types.ts";
import type { FundingRules } from "../rules.ts";
import { factorWithoutDifficulty } from "./codes.ts";
import { multiplyDecimals } from "./exact.ts";
import { allocationIssue } from "./issues.ts";
import type { AllocationFormula } from "./rules.ts";
import type { AllocationStep } from "./steps.ts";
import type { FactorAllocationInput } from "./types.ts";

/** The rule that the allocation by factors reads. @internal */
export type AllocationRules = Pick<FundingRules, "funding.allocation.factors">;

/** A factor with its weight in the whole. @internal */
export interface WeightedFactor {
  readonly name: string;
  readonly weight: DecimalString;
  readonly timesDifficulty: boolean;
}

/** The factors to split by, all those with a weight above 0, and where they come from. @internal */
export interface ChosenFactors {
  readonly factors: readonly WeightedFactor[];
  readonly rule: RuleRef | null;
  readonly issues: readonly Issue[];
}

/** Before the zeros are left out: with the weights as the trace has them. */
interface FoundFactors extends ChosenFactors {
  readonly weightInputs: readonly StepInput[];
}

const ruleId = "funding.allocation.factors";

/** Takes the caller's weights, else those of the rule in force; unknown weights are refused. @internal */
export function chooseFactors(
  input: FactorAllocationInput,
  ctx: Context<AllocationRules>,
  trace: Recorder<AllocationStep>,
): ChosenFactors | readonly [Issue, ...Issue[]] {
  const found = findFormula(input, ctx);
  const chosen = input.weights === undefined ? fromRule(found, trace) : fromCaller(input.weights, found, trace);
  if (!("factors" in chosen)) return chosen;
  const { factors, rule, weightInputs } = chosen;
  const sum = sumDecimals(factors.map(({ weight }) => weight));
  trace.add({
    name: "funding.allocation.weight_sum",
    op: "sum",
    inputs: weightInputs,
    output: { value: sum, unit: "1" },
  });
  if (sum !== "1") {
    const detail = input.weights === undefined && rule !== null ? { rules: [rule] } : { path: ["weights"] };
    return [allocationIssue("error", "funding.weight_sum_not_one", { sum }, detail)];
  }
  return {
    factors: factors.filter(({ weight }) => isAboveZero(weight)),
    rule,
    issues: [...chosen.issues, ...tellGeneral(input.divisionCode, ctx, found)],
  };
}

/** Where no place is named the nation splits, and the formula of a province says nothing of that. */
function findFormula(
  { divisionCode, planYear }: FactorAllocationInput,
  ctx: Context<AllocationRules>,
): Applied<AllocationFormula> | NotApplied {
  const packs = divisionCode === undefined ? ctx.packs.filter((pack) => pack.divisionCode === null) : ctx.packs;
  return resolveRule({ ...ctx, packs }, ruleId, { divisionCode, planYear });
}

function fromRule(
  found: Applied<AllocationFormula> | NotApplied,
  trace: Recorder<AllocationStep>,
): FoundFactors | readonly [Issue, ...Issue[]] {
  if (!found.found) return [found.ref === null ? found.issue : weightsUnknown([], found.ref)];
  const { issues, ref, value } = found;
  const unknown = value.groups.flatMap(({ factors }) => factors.filter(({ weight }) => weight === null));
  if (unknown.length > 0)
    return [
      weightsUnknown(
        unknown.map(({ name }) => name),
        ref,
      ),
    ];
  const weightInputs: StepInput[] = [];
  const factors = value.groups.flatMap(({ share, factors }) =>
    factors.map(({ name, weight, timesDifficulty }): WeightedFactor => {
      const printed = weight as DecimalString;
      const inWhole = multiplyDecimals(share, printed);
      const isWhole = isOne(share);
      const traced = isWhole ? printed : inWhole;
      const step = trace.add({
        name: "funding.allocation.weight",
        about: name,
        op: isWhole ? "rule" : "multiply",
        inputs: [
          ...(isWhole ? [] : [{ name: "share", value: share, unit: "1" } as const]),
          { name: "weight", value: printed, unit: "1" },
        ],
        output: { value: traced, unit: "1" },
        rules: [ref],
      });
      weightInputs.push({ name, value: traced, unit: "1", step });
      return { name, weight: inWhole, timesDifficulty };
    }),
  );
  return { factors, rule: ref, issues, weightInputs };
}

function fromCaller(
  weights: NonNullable<FactorAllocationInput["weights"]>,
  found: Applied<AllocationFormula> | NotApplied,
  trace: Recorder<AllocationStep>,
): FoundFactors {
  const listed = found.found ? found.value.groups.flatMap(({ factors }) => factors) : [];
  const known = new Map(listed.map((factor) => [factor.name, factor]));
  const weightInputs: StepInput[] = [];
  const byDefault: WeightedFactor[] = [];
  const factors = Object.entries(weights).map(([name, printed]): WeightedFactor => {
    const step = trace.add({
      name: "funding.allocation.weight",
      about: name,
      op: "given",
      inputs: [{ name: "weight", value: printed, unit: "1" }],
      output: { value: printed, unit: "1" },
    });
    weightInputs.push({ name, value: printed, unit: "1", step });
    const timesDifficulty = known.get(name)?.timesDifficulty ?? name !== factorWithoutDifficulty;
    const factor = { name, weight: multiplyDecimals("1", printed), timesDifficulty };
    if (!known.has(name) && isAboveZero(printed)) byDefault.push(factor);
    return factor;
  });
  const issues = [
    ...(found.found ? [...found.issues, ...holdAgainstGroups(found.value, factors, found.ref)] : []),
    ...(byDefault.length === 0 ? [] : [tellDefault(byDefault)]),
  ];
  return { factors, rule: found.found ? found.ref : null, issues, weightInputs };
}

/** Weights that the document does not print may still break the parts that it does print. */
function holdAgainstGroups(
  { groups }: AllocationFormula,
  given: readonly WeightedFactor[],
  ref: RuleRef,
): readonly Issue[] {
  return groups.flatMap(({ share, factors }) => {
    const names = factors.map(({ name }) => name);
    const sum = sumDecimals(given.filter(({ name }) => names.includes(name)).map(({ weight }) => weight));
    if (sum === multiplyDecimals("1", share)) return [];
    const params = { factors: names, share, sum };
    return [allocationIssue("warning", "funding.group_share_differs", params, { path: ["weights"], rules: [ref] })];
  });
}

function tellDefault(factors: readonly WeightedFactor[]): Issue {
  const names = (timesDifficulty: boolean): string[] =>
    factors.filter((factor) => factor.timesDifficulty === timesDifficulty).map(({ name }) => name);
  const params = { withDifficulty: names(true), withoutDifficulty: names(false) };
  return allocationIssue("info", "funding.difficulty_by_default", params, { path: ["weights"] });
}

function tellGeneral(
  divisionCode: string | undefined,
  { packs }: Context<AllocationRules>,
  found: Applied<AllocationFormula> | NotApplied,
): readonly Issue[] {
  if (divisionCode === undefined || !found.found) return [];
  const { pack } = found.ref;
  if (packs.find(({ id, version }) => `${id}@${version}` === pack)?.divisionCode !== null) return [];
  return [allocationIssue("info", "funding.general_formula_used", { divisionCode, pack }, { rules: [found.ref] })];
}

function weightsUnknown(factors: readonly string[], ref: RuleRef): Issue {
  return allocationIssue(
    "error",
    "funding.weights_unknown",
    { pack: ref.pack, from: ref.from, factors },
    { path: ["weights"], rules: [ref] },
  );
}

function isOne(decimal: string): boolean {
  return /^1(?:\.0+)?$/.test(decimal);
}

function isAboveZero(decimal: string): boolean {
  return /[1-9]/.test(decimal);
}
