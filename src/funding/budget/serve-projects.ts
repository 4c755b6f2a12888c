import type { Recorder } from "../../kernel/trace.ts";
import { listWeights } from "../allocation/exact.ts";
import { linked, type Traced } from "../traced.ts";
import { fillByWeight } from "./fill-by-weight.ts";
import type { BudgetStep } from "./steps.ts";
import type { BudgetProject } from "./types.ts";

type BudgetTrace = Recorder<BudgetStep>;

/** A project as it takes its turn. @internal */
export interface Claimant {
  readonly project: BudgetProject;
  /** Its place in the input. */
  readonly index: number;
  /** The most it can receive, in whole grains. */
  readonly most: Traced;
  readonly weight: bigint;
}

/** What a turn gives, in the order of the claimants, and what it leaves; `null` where the least is not reached. @internal */
export type Served = { readonly amounts: readonly number[]; readonly left: Traced } | null;

/** Records the most that a project can receive. @internal */
export function recordMost(trace: BudgetTrace, project: BudgetProject, grainFen: number): Traced {
  const { askedFen, ceilingFen, id } = project;
  const fen = Math.min(askedFen, ceilingFen ?? askedFen);
  const step = trace.add({
    name: "funding.budget.ceiling",
    about: id,
    op: "min",
    inputs: [
      { name: "asked", value: askedFen, unit: "fen" },
      ...(ceilingFen === undefined ? [] : [{ name: "ceiling", value: ceilingFen, unit: "fen" } as const]),
    ],
    output: { value: fen, unit: "fen" },
  });
  return cutToGrains(trace, { fen, step }, grainFen, id);
}

/** Takes off what is less than a grain. @internal */
export function cutToGrains(trace: BudgetTrace, amount: Traced, grainFen: number, about?: string): Traced {
  const rest = amount.fen % grainFen;
  if (rest === 0) return amount;
  const fen = amount.fen - rest;
  const step = trace.add({
    name: "funding.budget.whole_grains",
    about,
    op: "subtract",
    inputs: [linked("amount", amount), { name: "rest", value: rest, unit: "fen" }],
    output: { value: fen, unit: "fen" },
  });
  return { fen, step };
}

/** Gives a project all it can receive, as far as the money goes. @internal */
export function serveAlone(trace: BudgetTrace, { most, project }: Claimant, left: Traced): Served {
  const { id, leastFen } = project;
  if (leastFen !== undefined) {
    const isReached = left.fen >= leastFen;
    trace.add({
      name: "funding.budget.reaches_least",
      about: id,
      op: "compare",
      inputs: [
        linked("left", left),
        { name: "least", value: leastFen, unit: "fen" },
        { name: "comparator", value: ">=", unit: "code" },
      ],
      output: { value: isReached, unit: "boolean" },
    });
    if (!isReached) return null;
  }
  const fen = Math.min(left.fen, most.fen);
  const step = trace.add({
    name: "funding.budget.by_rank",
    about: id,
    op: "min",
    inputs: [linked("left", left), linked("most", most)],
    output: { value: fen, unit: "fen" },
  });
  return { amounts: [fen], left: takeOff(trace, left, linked("amount", { fen, step }), left.fen - fen) };
}

/** Shares what is left among projects by weight, none above its most. @internal */
export function serveTogether(
  trace: BudgetTrace,
  claimants: readonly Claimant[],
  left: Traced,
  grainFen: number,
  about?: string,
): Served {
  const claims = claimants.map(({ most, weight }) => ({ most: most.fen, weight }));
  const filled = fillByWeight(left.fen, grainFen, claims);
  const full = claimants.filter((_, at) => filled.isFull[at]);
  const rest = full.length === 0 ? left : takeOffFull(trace, full, left, filled.leftFen, about);
  if (filled.openWeights.every((weight) => weight === 0n)) return { amounts: filled.amounts, left: rest };
  const shares = filled.amounts.map((amount, at) => (filled.isFull[at] ? 0 : amount));
  trace.add({
    name: "funding.budget.split",
    about,
    op: "apportion",
    inputs: [
      linked("total", rest),
      { name: "weights", value: listWeights(filled.openWeights), unit: "weight" },
      { name: "grain", value: grainFen, unit: "fen" },
    ],
    output: { value: shares, unit: "fen" },
  });
  return { amounts: filled.amounts, left: takeOff(trace, rest, linked("amount", rest), 0, about) };
}

function takeOffFull(
  trace: BudgetTrace,
  full: readonly Claimant[],
  left: Traced,
  restFen: number,
  about?: string,
): Traced {
  const fen = left.fen - restFen;
  const step = trace.add({
    name: "funding.budget.at_ceiling",
    about,
    op: "sum",
    inputs: full.map(({ most, project }) => linked(project.id, most)),
    output: { value: fen, unit: "fen" },
  });
  return takeOff(trace, left, linked("amount", { fen, step }), restFen, about);
}

function takeOff(
  trace: BudgetTrace,
  left: Traced,
  amount: ReturnType<typeof linked>,
  fen: number,
  about?: string,
): Traced {
  const step = trace.add({
    name: "funding.budget.left",
    about,
    op: "subtract",
    inputs: [linked("left", left), amount],
    output: { value: fen, unit: "fen" },
  });
  return { fen, step };
}
