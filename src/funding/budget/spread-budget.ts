import type { Fen } from "../../kernel/brand.ts";
import type { Issue } from "../../kernel/issue.ts";
import { fail, hasIssues, type Outcome, succeed } from "../../kernel/outcome.ts";
import { type Recorder, startTrace } from "../../kernel/trace.ts";
import { subtractFen, sumFen } from "../../money/fen.ts";
import { scaleTogether } from "../household/exact-weights.ts";
import { linked, type Traced } from "../traced.ts";
import { checkInput } from "./check-input.ts";
import type { BudgetBound, BudgetMethod, UnspentReason } from "./codes.ts";
import { budgetIssue } from "./issues.ts";
import { type Claimant, cutToGrains, recordMost, serveAlone, serveTogether } from "./serve-projects.ts";
import type { BudgetStep } from "./steps.ts";
import type { BudgetInput, BudgetProject, BudgetShare, BudgetSpread } from "./types.ts";

/**
 * Spreads a limited budget over projects, by priority or in proportion, exactly. 多项目资金安排。
 *
 * No project receives more than it asks, nor more than its ceiling. By `priority` each in turn of its rank receives its
 * ceiling until the money is spent; projects of one rank share what is left in proportion to what they ask. By
 * `proportion` all share by their weights, or by what they ask where no weight is given. Whoever a share by proportion
 * would lift above its ceiling has its ceiling, and the excess is split again among the others, to the end. A project
 * with `leastFen` receives at least that or nothing, and the money goes on to the next rank; with `leastFen` equal to
 * what it asks it is all or nothing.
 *
 * Amounts are whole grains of `roundToFen`; grains left over by a proportion go one each to the largest remainders, ties
 * to the earlier project. What is less than a grain is not spent. Amounts and `unspentFen` always add up to `totalFen`.
 * More money never means a lower exact quota, yet the largest remainder may take a grain from a project as the total grows,
 * and money that newly reaches the least of one project is lost to the next.
 *
 * @param input - Total, method and projects with unique ids; by priority each with a rank.
 * @returns One share per project, in the order given; what is unspent, and why.
 *
 * @unit totalFen, roundToFen, askedFen, ceilingFen, leastFen: fen · weight: any one unit
 * @issue funding.budget.passed_over — what was left did not reach the least of a project
 * @issue funding.budget.least_needs_own_rank — a least in a split by proportion, or in a rank of several projects
 * @issue funding.budget.no_positive_weight — every weight given is 0
 *
 * @example
 * ```ts
 * import { spreadBudget } from "jiugai/funding";
 * import { fenFromWanYuan } from "jiugai/money";
 * const spread = spreadBudget({
 *   totalFen: fenFromWanYuan("100"),
 *   roundToFen: fenFromWanYuan("1"),
 *   method: "proportion",
 *   projects: [
 *     { id: "A", askedFen: fenFromWanYuan("90"), ceilingFen: fenFromWanYuan("30") },
 *     { id: "B", askedFen: fenFromWanYuan("60") },
 *     { id: "C", askedFen: fenFromWanYuan("30") },
 *   ],
 * });
 * spread.ok && spread.value.shares.map(({ amountFen }) => amountFen / 1_000_000); // => [30, 47, 23]
 * spread.ok && spread.value.shares[0]?.boundBy; // => "ceiling"
 * ```
 * @category Calculators
 */
export function spreadBudget(input: BudgetInput): Outcome<BudgetSpread> {
  const faults = checkInput(input);
  if (hasIssues(faults)) return fail(faults);
  const { method, projects, roundToFen: grainFen = 1, totalFen } = input;
  const trace = startTrace<BudgetStep>();
  const inputs = [{ name: "total", value: totalFen, unit: "fen" }] as const;
  const step = trace.add({
    name: "funding.budget.total",
    op: "given",
    inputs,
    output: { value: totalFen, unit: "fen" },
  });
  const total = { fen: totalFen, step };
  const weights = weigh(input);
  const claimants = projects.map((project, index): Claimant => {
    return { project, index, most: recordMost(trace, project, grainFen), weight: weights[index] as bigint };
  });

  const amounts: number[] = projects.map(() => 0);
  const passedOver: Issue[] = [];
  let left: Traced = cutToGrains(trace, total, grainFen);
  for (const group of listGroups(method, claimants)) {
    const [first] = group as [Claimant];
    const isAlone = method === "priority" && group.length === 1;
    const about = method === "priority" ? String(first.project.rank) : undefined;
    const served = isAlone ? serveAlone(trace, first, left) : serveTogether(trace, group, left, grainFen, about);
    if (served !== null) {
      group.forEach(({ index }, at) => {
        amounts[index] = served.amounts[at] as number;
      });
      left = served.left;
    } else if (left.fen > 0) passedOver.push(tellPassedOver(first, left.fen));
  }

  const because = left.fen === 0 ? "grain" : passedOver.length > 0 ? "least" : "ceilings";
  const spread = sumUp(trace, total, projects, amounts, because);
  const notReached = new Set(passedOver.map(({ path }) => path[1]));
  const shares = claimants.map((claimant): BudgetShare => {
    const { project, index } = claimant;
    const { askedFen, ceilingFen = askedFen, id } = project;
    const amountFen = amounts[index] as Fen;
    const boundBy = notReached.has(index) ? "least" : boundOf(amountFen, claimant);
    const shortFen = subtractFen(askedFen, amountFen);
    return { id, askedFen, ceilingFen: Math.min(askedFen, ceilingFen) as Fen, amountFen, shortFen, boundBy };
  });
  return succeed({ ...spread, shares }, [...passedOver, ...tellUnspent(spread)], trace.steps);
}

/** By the weights given, else by what the projects ask. */
function weigh({ method, projects }: BudgetInput): readonly bigint[] {
  const given = projects.flatMap(({ weight }) => weight ?? []);
  if (method === "proportion" && given.length > 0) return scaleTogether(given);
  return projects.map(({ askedFen }) => BigInt(askedFen));
}

/** In the order of their turns: rank by rank, or all at once. */
function listGroups(method: BudgetMethod, claimants: readonly Claimant[]): readonly (readonly Claimant[])[] {
  if (method === "proportion") return [claimants];
  const byRank = new Map<number, Claimant[]>();
  for (const claimant of claimants) {
    const rank = claimant.project.rank as number;
    const group = byRank.get(rank);
    if (group === undefined) byRank.set(rank, [claimant]);
    else group.push(claimant);
  }
  return [...byRank].sort(([a], [b]) => a - b).map(([, group]) => group);
}

function boundOf(amountFen: number, { most, project, weight }: Claimant): BudgetBound {
  const { askedFen, ceilingFen = askedFen } = project;
  if (amountFen === askedFen) return "asked";
  if (amountFen === most.fen) return ceilingFen < askedFen ? "ceiling" : "grain";
  return weight === 0n ? "weight" : "budget";
}

function tellPassedOver({ index, project }: Claimant, leftFen: number): Issue {
  const params = { projectId: project.id, leastFen: project.leastFen as number, leftFen };
  return budgetIssue("warning", "funding.budget.passed_over", params, { path: ["projects", index] });
}

function tellUnspent({ unspentBecause: because, unspentFen }: Omit<BudgetSpread, "shares">): readonly Issue[] {
  return because === null ? [] : [budgetIssue("info", "funding.budget.unspent", { unspentFen, because })];
}

function sumUp(
  trace: Recorder<BudgetStep>,
  total: Traced,
  projects: readonly BudgetProject[],
  amounts: readonly number[],
  because: UnspentReason,
): Omit<BudgetSpread, "shares"> {
  const spentFen = sumFen(amounts as readonly Fen[]);
  const spentStep = trace.add({
    name: "funding.budget.spent",
    op: "sum",
    inputs: projects.map(({ id }, index) => ({ name: id, value: amounts[index] as number, unit: "fen" })),
    output: { value: spentFen, unit: "fen" },
  });
  const unspentFen = subtractFen(total.fen as Fen, spentFen);
  trace.add({
    name: "funding.budget.unspent",
    op: "subtract",
    inputs: [linked("total", total), linked("spent", { fen: spentFen, step: spentStep })],
    output: { value: unspentFen, unit: "fen" },
  });
  return { totalFen: total.fen as Fen, spentFen, unspentFen, unspentBecause: unspentFen === 0 ? null : because };
}
