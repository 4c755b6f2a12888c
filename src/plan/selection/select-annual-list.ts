import type { Fen } from "../../kernel/brand.ts";
import type { Issue } from "../../kernel/issue.ts";
import { fail, hasIssues, type Outcome, succeed } from "../../kernel/outcome.ts";
import { type Recorder, startTrace } from "../../kernel/trace.ts";
import { checkSelection } from "./check-input.ts";
import type { LeftOutReason } from "./codes.ts";
import { selectionIssue } from "./issues.ts";
import type { SelectionStep } from "./steps.ts";
import type {
  AnnualListSelection,
  ChosenCommunity,
  LeftOutCommunity,
  SelectionCandidate,
  SelectionCapacity,
  SelectionInput,
} from "./types.ts";

/** How far the list has come. */
interface Taken {
  leftFen: number;
  communityCount: number;
  householdCount: number;
}

/**
 * Chooses the communities of a year's list by rank, within budget and capacity. 年度改造小区遴选。
 *
 * Those that must be included come first, then the others, both in the order given. A community is chosen where its cost
 * is at most what is left (≤), and the counts stay within the capacity. `skip` passes over one that does not fit and goes on
 * with smaller ones; `stop` ends the list there. One that is not eligible, or whose eligibility or cost is not known, is
 * passed over by both methods: a list may not hold what is not eligible. The list follows the rank and is not the one that
 * uses most of the money.
 *
 * @param input - Candidates in the order of their rank, budget, capacity, and method.
 * @returns The list, what is left out and every reason, and the sums; refused where what must be included does not fit.
 *
 * @unit amounts: fen · counts: communities, households
 * @issue plan.selection.must_include_above_budget — what must be included costs more than there is
 * @issue plan.selection.must_include_above_capacity — it is more than the place can carry
 * @issue plan.selection.eligibility_not_given — nobody asked whether chosen communities are eligible
 *
 * @example
 * ```ts
 * import { fenFromWanYuan } from "jiugai/money";
 * import { selectAnnualList } from "jiugai/plan";
 * const list = selectAnnualList({
 *   ranked: [
 *     { id: "b", investmentFen: fenFromWanYuan("300"), householdCount: 120, eligibility: "met" },
 *     { id: "a", investmentFen: fenFromWanYuan("250"), householdCount: 90, eligibility: "met" },
 *     { id: "c", investmentFen: fenFromWanYuan("200"), householdCount: 80, eligibility: "met" },
 *   ],
 *   budgetFen: fenFromWanYuan("500"),
 *   method: "skip",
 * });
 * list.ok && list.value.chosen.map(({ id }) => id); // => ["b", "c"]
 * list.ok && list.value.leftOut; // => [{ id: "a", reasons: ["budget"], leftFen: 200000000, shortFen: 50000000 }]
 * ```
 * @category Calculators
 */
export function selectAnnualList(input: SelectionInput): Outcome<AnnualListSelection> {
  const faults = checkSelection(input);
  if (hasIssues(faults)) return fail(faults);
  const { budgetFen, capacity = {}, method, mustInclude = [], ranked } = input;
  const must = new Set(mustInclude);
  const taken: Taken = { leftFen: budgetFen, communityCount: 0, householdCount: 0 };
  const chosen: ChosenCommunity[] = [];
  const leftOut: LeftOutCommunity[] = [];
  for (const candidate of ranked) {
    if (!must.has(candidate.id)) continue;
    const reasons = reasonsAgainst(candidate, taken, capacity);
    const refused = reasons.map((reason) => refuse(candidate, reason, taken, capacity, mustInclude));
    if (hasIssues(refused)) return fail(refused);
    chosen.push(take(candidate, taken, true));
  }
  let isStopped = false;
  for (const candidate of ranked) {
    if (must.has(candidate.id)) continue;
    const { id } = candidate;
    if (isStopped) {
      leftOut.push({ id, reasons: ["stopped"], leftFen: null, shortFen: null });
      continue;
    }
    const reasons = reasonsAgainst(candidate, taken, capacity);
    if (reasons.length === 0) {
      chosen.push(take(candidate, taken, false));
      continue;
    }
    const shortFen = reasons.includes("budget") ? (((candidate.investmentFen as number) - taken.leftFen) as Fen) : null;
    leftOut.push({ id, reasons, leftFen: taken.leftFen as Fen, shortFen });
    isStopped = method === "stop" && reasons.every((reason) => limits.includes(reason));
  }
  const value: AnnualListSelection = {
    chosen,
    leftOut,
    investmentFen: (budgetFen - taken.leftFen) as Fen,
    leftFen: taken.leftFen as Fen,
    communityCount: chosen.length,
    householdCount: taken.householdCount,
    withoutHouseholdCount: chosen.filter(({ householdCount }) => householdCount === null).length,
  };
  const trace = startTrace<SelectionStep>();
  recordList(trace, value, input);
  return succeed(value, tellUnasked(ranked, chosen), trace.steps);
}

/** Reasons that are a limit, and not the community itself. */
const limits: readonly LeftOutReason[] = ["budget", "community-capacity", "household-capacity"];

function reasonsAgainst(
  { investmentFen, eligibility, householdCount }: SelectionCandidate,
  taken: Taken,
  capacity: SelectionCapacity,
): readonly LeftOutReason[] {
  const mostHouseholds = capacity.householdCount;
  const reasons: LeftOutReason[] = [];
  if (eligibility === "not-met") reasons.push("not-eligible");
  if (eligibility === "unknown") reasons.push("eligibility-unknown");
  if (investmentFen === undefined) reasons.push("investment-unknown");
  if (householdCount === undefined && mostHouseholds !== undefined) reasons.push("household-count-unknown");
  if (investmentFen !== undefined && investmentFen > taken.leftFen) reasons.push("budget");
  if (capacity.communityCount !== undefined && taken.communityCount >= capacity.communityCount)
    reasons.push("community-capacity");
  if (mostHouseholds !== undefined && taken.householdCount + (householdCount ?? 0) > mostHouseholds)
    reasons.push("household-capacity");
  return reasons;
}

function take(
  { investmentFen, householdCount, id }: SelectionCandidate,
  taken: Taken,
  isMustInclude: boolean,
): ChosenCommunity {
  const cost = investmentFen as Fen;
  taken.leftFen -= cost;
  taken.communityCount += 1;
  taken.householdCount += householdCount ?? 0;
  return { id, investmentFen: cost, householdCount: householdCount ?? null, isMustInclude };
}

function refuse(
  { investmentFen = 0 as Fen, id: communityId }: SelectionCandidate,
  reason: LeftOutReason,
  { leftFen }: Taken,
  capacity: SelectionCapacity,
  mustInclude: readonly string[],
): Issue {
  const detail = { path: ["mustInclude", mustInclude.indexOf(communityId)] };
  switch (reason) {
    case "investment-unknown":
    case "household-count-unknown": {
      const figure = reason === "investment-unknown" ? "investmentFen" : "householdCount";
      return selectionIssue("error", "plan.selection.must_include_without_figure", { communityId, figure }, detail);
    }
    case "budget": {
      const params = { communityId, investmentFen, leftFen, shortFen: investmentFen - leftFen };
      return selectionIssue("error", "plan.selection.must_include_above_budget", params, detail);
    }
    case "community-capacity":
    case "household-capacity": {
      const name = reason === "community-capacity" ? "communityCount" : "householdCount";
      const params = { communityId, capacity: name, mostCount: capacity[name] ?? 0 } as const;
      return selectionIssue("error", "plan.selection.must_include_above_capacity", params, detail);
    }
    default:
      return selectionIssue("error", "plan.selection.must_include_not_eligible", { communityId }, detail);
  }
}

function tellUnasked(ranked: readonly SelectionCandidate[], chosen: readonly ChosenCommunity[]): readonly Issue[] {
  const unasked = new Set(ranked.flatMap(({ eligibility, id }) => (eligibility === undefined ? [id] : [])));
  const communityCount = chosen.filter(({ id }) => unasked.has(id)).length;
  if (communityCount === 0) return [];
  return [selectionIssue("warning", "plan.selection.eligibility_not_given", { communityCount }, { path: ["ranked"] })];
}

function recordList(
  trace: Recorder<SelectionStep>,
  { chosen, communityCount, investmentFen, householdCount, leftFen }: AnnualListSelection,
  { budgetFen, capacity = {} }: SelectionInput,
): void {
  const cost = trace.add({
    name: "plan.selection.investment",
    op: "sum",
    inputs: chosen.map((one) => ({ name: one.id, value: one.investmentFen, unit: "fen" })),
    output: { value: investmentFen, unit: "fen" },
  });
  trace.add({
    name: "plan.selection.budget_left",
    op: "subtract",
    inputs: [
      { name: "budget", value: budgetFen, unit: "fen" },
      { name: "cost", value: investmentFen, unit: "fen", step: cost },
    ],
    output: { value: leftFen, unit: "fen" },
  });
  const households = trace.add({
    name: "plan.selection.households",
    op: "sum",
    inputs: chosen.flatMap((one) =>
      one.householdCount === null ? [] : [{ name: one.id, value: one.householdCount, unit: "household" as const }],
    ),
    output: { value: householdCount, unit: "household" },
  });
  const within = (name: SelectionStep, value: number, most: number | undefined, step?: number): void => {
    if (most === undefined) return;
    trace.add({
      name,
      op: "compare",
      inputs: [
        { name: "chosen", value, unit: "count", ...(step === undefined ? {} : { step }) },
        { name: "most", value: most, unit: "count" },
        { name: "comparator", value: "<=", unit: "code" },
      ],
      output: { value: value <= most, unit: "boolean" },
    });
  };
  within("plan.selection.within_communities", communityCount, capacity.communityCount);
  within("plan.selection.within_households", householdCount, capacity.householdCount, households);
}
