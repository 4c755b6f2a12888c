import type { Fen } from "../../kernel/brand.ts";
import type { Issue, RuleRef } from "../../kernel/issue.ts";
import type { Recorder, StepInput } from "../../kernel/trace.ts";
import { apportion } from "../../money/apportion.ts";
import { policyIssue } from "../../policy/issues.ts";
import type { Context } from "../../policy/types.ts";
import type { HouseholdRules } from "../household/by-floor-rule.ts";
import { type Layer, nameAlone, resolveLayers } from "../resolve-layers.ts";
import type { FundingRules } from "../rules.ts";
import { linked, type Traced } from "../traced.ts";
import { elevatorIssue } from "./issues.ts";
import type { ElevatorSubsidy, ElevatorSubsidyAmount } from "./rules.ts";
import type { ElevatorStep } from "./steps.ts";
import type { ElevatorCostInput, ElevatorSubsidyPaid } from "./types.ts";
import { workOutAmount } from "./work-out-amount.ts";

/** The rules that the cost of a lift reads. @internal */
export type ElevatorRules = HouseholdRules &
  Pick<FundingRules, "funding.elevator.subsidy" | "funding.elevator.replacement_subsidy">;

/** A subsidy with the step that gives it, or the reasons why there is no telling. @internal */
export type FoundSubsidy =
  | {
      readonly ok: true;
      readonly paid: ElevatorSubsidyPaid;
      readonly amount: Traced;
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };

/** Takes the caller's subsidy, else that of the packs, with those that it adds to, and works out what they pay. @internal */
export function findSubsidy(
  trace: Recorder<ElevatorStep>,
  input: ElevatorCostInput,
  own: ElevatorSubsidy | undefined,
  cost: Traced,
  ctx: Context<ElevatorRules>,
): FoundSubsidy {
  const { divisionCode, year, isReplacement } = input;
  const rule = isReplacement === true ? "funding.elevator.replacement_subsidy" : "funding.elevator.subsidy";
  const found = resolveLayers<ElevatorRules, typeof rule>(own, ctx, rule, { divisionCode, planYear: year });
  if (!found.found) return { ok: false, issues: [found.issue] };
  const { layers, alone } = found;
  const open = layers.find(({ value }) => isOpen(value, input))?.rule;
  if (open) {
    const params = { rule, pack: open.pack, value: rule };
    return { ok: false, issues: [policyIssue("error", "policy.value_not_given", params, { rules: [open] })] };
  }
  const warning = elevatorIssue("warning", "funding.elevator.nothing_to_add_to", {}, { rules: rulesOf(layers[0]) });
  const issues: Issue[] = [...found.issues, ...nameAlone(warning, alone)];
  const paid: PaidOut[] = [];
  let left = cost;
  for (const layer of layers) {
    if (paid.length > 0) left = takeOff(trace, left, paid.at(-1) as PaidOut);
    const result = payOut(trace, input, layer, cost, left);
    if (!result.ok) return result;
    issues.push(...result.issues);
    paid.push(result);
  }
  return { ok: true, ...joined(trace, layers, paid), issues };
}

/** What one subsidy pays. */
type PaidOut = Extract<PayOut, { readonly ok: true }>;
type PayOut =
  | {
      readonly ok: true;
      readonly dueFen: number;
      readonly amount: Traced;
      readonly bySource: ElevatorSubsidyPaid["bySource"];
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };

function rulesOf({ rule: ref }: Layer<ElevatorSubsidy>): readonly RuleRef[] {
  return ref === null ? [] : [ref];
}

/** The source prints a cap and no share. */
function isOpen(subsidy: ElevatorSubsidy, input: ElevatorCostInput): boolean {
  return [chosenAmount(subsidy, input), subsidy.pipeMoving].some(
    (amount) => amount?.kind === "share-of-cost" && amount.share === null,
  );
}

/** What a more general subsidy leaves of the cost. */
function takeOff(trace: Recorder<ElevatorStep>, left: Traced, { amount }: PaidOut): Traced {
  const fen = left.fen - amount.fen;
  const step = trace.add({
    name: "funding.elevator.cost_left",
    op: "subtract",
    inputs: [linked("cost", left), linked("subsidy", amount)],
    output: { value: fen, unit: "fen" },
  });
  return { fen, step };
}

/** Adds up what several subsidies pay; a level that pays in more than one of them stands once. */
function joined(
  trace: Recorder<ElevatorStep>,
  layers: readonly Layer<ElevatorSubsidy>[],
  paid: readonly PaidOut[],
): { readonly paid: ElevatorSubsidyPaid; readonly amount: Traced } {
  const refs = layers.map((layer) => layer.rule);
  const own = paid.at(-1) as PaidOut;
  const addedTo = refs.slice(0, -1).filter((ref) => ref !== null);
  const sum = (of: (one: PaidOut) => number): number => paid.reduce((total, one) => total + of(one), 0);
  const amountFen = sum(({ amount }) => amount.fen);
  const amount =
    paid.length === 1
      ? own.amount
      : {
          fen: amountFen,
          step: trace.add({
            name: "funding.elevator.subsidies",
            op: "sum",
            inputs: paid.map((one, index) => linked(refs[index]?.pack ?? "own", one.amount)),
            output: { value: amountFen, unit: "fen" },
          }),
        };
  const all = paid.flatMap(({ bySource }) => bySource);
  const bySource = [...new Set(all.map(({ source }) => source))].map((source) => ({
    source,
    amountFen: all.reduce((total, part) => total + (part.source === source ? part.amountFen : 0), 0) as Fen,
  }));
  const rest = { rule: refs.at(-1) ?? null, addedTo };
  return {
    paid: {
      dueFen: sum(({ dueFen }) => dueFen) as Fen,
      amountFen: amountFen as Fen,
      bySource: paid.length === 1 ? own.bySource : bySource,
      ...rest,
    },
    amount,
  };
}

function chosenAmount({ amount, preparedShaft }: ElevatorSubsidy, input: ElevatorCostInput): ElevatorSubsidyAmount {
  return input.hasPreparedShaft === true && preparedShaft !== undefined ? preparedShaft : amount;
}

function payOut(
  trace: Recorder<ElevatorStep>,
  input: ElevatorCostInput,
  layer: Layer<ElevatorSubsidy>,
  cost: Traced,
  left: Traced,
): PayOut {
  const { value: subsidy } = layer;
  const rules = rulesOf(layer);
  const issues: Issue[] = [...judgeConditions(trace, input, subsidy, rules)];
  const isEntitled = !issues.some(({ code }) => refusals.includes(code));
  const parts: StepInput[] = [];
  if (isEntitled) {
    const amounts = [
      { part: undefined, amount: chosenAmount(subsidy, input), baseFen: baseOf(input) },
      { part: "pipe-moving", amount: subsidy.pipeMoving, baseFen: input.pipeMovingFen ?? 0 },
    ];
    for (const { part, amount, baseFen } of amounts) {
      if (amount === undefined || (part !== undefined && baseFen === 0)) continue;
      const worked = workOutAmount(trace, amount, { input, part, baseFen, cost, rules });
      if (worked === undefined) {
        const params = { floorCount: input.floorCount };
        const detail = { path: ["floorCount"], rules };
        return { ok: false, issues: [elevatorIssue("error", "funding.elevator.floors_not_in_table", params, detail)] };
      }
      issues.push(...worked.issues);
      parts.push(linked(part ?? "elevator", worked));
    }
    for (const source of subsidy.furtherSources ?? [])
      issues.push(elevatorIssue("info", "funding.elevator.further_subsidy_not_given", { source }, { rules }));
  }
  const dueFen = parts.reduce((sum, { value }) => sum + (value as number), 0);
  const dueStep = trace.add({
    name: "funding.elevator.subsidy_due",
    op: "sum",
    inputs: parts,
    output: { value: dueFen, unit: "fen" },
    rules,
  });
  const amount = limitToCost(trace, { fen: dueFen, step: dueStep }, left);
  if (amount.fen < dueFen) {
    const params = { dueFen, costFen: left.fen };
    issues.push(elevatorIssue("info", "funding.elevator.limited_to_cost", params, { path: ["costFen"], rules }));
  }
  const bySource = splitSubsidy(trace, amount, subsidy, rules);
  return { ok: true, dueFen, amount, bySource, issues };
}

/** A share is taken of the works on the lift; what a caller calls eligible goes before that. */
function baseOf({ costFen, eligibleCostFen, pipeMovingFen = 0 as Fen }: ElevatorCostInput): number {
  return eligibleCostFen ?? costFen - pipeMovingFen;
}

const refusals: readonly string[] = ["funding.elevator.too_few_floors", "funding.elevator.built_too_late"];

function judgeConditions(
  trace: Recorder<ElevatorStep>,
  { floorCount, builtYear }: ElevatorCostInput,
  { leastFloors, builtByYear }: ElevatorSubsidy,
  rules: readonly RuleRef[],
): readonly Issue[] {
  const issues: Issue[] = [];
  const compare = (
    name: ElevatorStep,
    value: number,
    limit: number,
    comparator: ">=" | "<=",
    unit: "count" | "year",
  ): boolean => {
    const holds = comparator === ">=" ? value >= limit : value <= limit;
    trace.add({
      name,
      op: "compare",
      inputs: [
        { name: "value", value, unit },
        { name: "limit", value: limit, unit },
        { name: "comparator", value: comparator, unit: "code" },
      ],
      output: { value: holds, unit: "boolean" },
      rules,
    });
    return holds;
  };
  if (
    leastFloors !== undefined &&
    !compare("funding.elevator.is_high_enough", floorCount, leastFloors, ">=", "count")
  ) {
    const params = { floorCount, leastFloors };
    issues.push(elevatorIssue("warning", "funding.elevator.too_few_floors", params, { path: ["floorCount"], rules }));
  }
  if (builtByYear === undefined) return issues;
  const detail = { path: ["builtYear"], rules };
  if (builtYear === undefined) {
    issues.push(elevatorIssue("warning", "funding.elevator.built_year_not_given", { builtByYear }, detail));
  } else if (!compare("funding.elevator.is_old_enough", builtYear, builtByYear, "<=", "year")) {
    issues.push(elevatorIssue("warning", "funding.elevator.built_too_late", { builtYear, builtByYear }, detail));
  }
  return issues;
}

/** The source that pays more than a lift costs is none: what is over stays with it. */
function limitToCost(trace: Recorder<ElevatorStep>, due: Traced, cost: Traced): Traced {
  const fen = Math.min(due.fen, cost.fen);
  const step = trace.add({
    name: "funding.elevator.subsidy",
    op: "min",
    inputs: [linked("due", due), linked("cost", cost)],
    output: { value: fen, unit: "fen" },
  });
  return { fen, step };
}

function splitSubsidy(
  trace: Recorder<ElevatorStep>,
  amount: Traced,
  { split }: ElevatorSubsidy,
  rules: readonly RuleRef[],
): ElevatorSubsidyPaid["bySource"] {
  const weights = split.map(({ weight }) => weight);
  const shares = apportion(amount.fen as Fen, weights);
  trace.add({
    name: "funding.elevator.subsidy_split",
    about: split.map(({ source }) => source).join(":"),
    op: "apportion",
    inputs: [linked("total", amount), { name: "weights", value: weights, unit: "weight" }],
    output: { value: shares, unit: "fen" },
    rules,
  });
  return split.map(({ source }, index) => ({ source, amountFen: shares[index] as Fen }));
}
