import { type Issue, inputIssue } from "../../kernel/issue.ts";
import { fail, hasIssues, type Outcome, succeed } from "../../kernel/outcome.ts";
import { startTrace } from "../../kernel/trace.ts";
import type { Context } from "../../policy/types.ts";
import type { AnnualPlanRules } from "../rules.ts";
import { checkAnnualPlan } from "./check-annual-plan.ts";
import { findRegroupings } from "./find-regroupings.ts";
import { listBreaks } from "./list-breaks.ts";
import { listChanges } from "./list-changes.ts";
import { matchCommunities, type Placed } from "./match-communities.ts";
import { moveMeasures } from "./move-measures.ts";
import { moveMoney } from "./move-money.ts";
import type { AnnualPlanComparison, AnnualPlanInput, ListedCommunity } from "./types.ts";

/**
 * Compares two versions of the plan of a year, and tells what the changes break. 年度计划调整对照。
 *
 * Communities are the same by id, or as `from` of the later plan states: one that several come from was split, one that
 * comes from several is a merger, and one that comes from one has another id. Among those left, names that begin with one
 * another in one county suggest the same, marked so, where a figure agrees or none is known on both sides. Both versions are
 * checked under the same rules; a finding that only the later one has, other than information, is a break. A community that
 * has started and is dropped, and figures that a split or merger changes, are breaks of their own.
 *
 * @param before - The earlier version, with its community plans where works are to be compared.
 * @param after - The later version, with what it is checked against.
 * @param ctx - Packs in force (general → local) and the date the question is asked for.
 * @returns The changes, and what they break by path into `before` or `after`; refused where a value cannot be or an id
 *   stands twice.
 *
 * @unit amounts: fen
 * @rule bottom_line.within_capacity
 * @issue plan.dropped_after_start — a community whose works have started is dropped
 * @issue plan.regrouped_figure_differs — parts do not come to what was split, or a merger to its parts
 * @issue plan.unknown_origin — `from` names a community that the earlier plan does not have
 *
 * @example
 * ```ts
 * import { civilDate } from "jiugai/kernel";
 * import { comparePlans } from "jiugai/plan";
 * import { national } from "jiugai/policies/cn";
 * const of = (id: string, name: string, householdCount: number) => ({ id, name, householdCount, divisionCode: "220102", planId: id });
 * const plan = { id: "a", divisionCode: "220100", planYear: 2022 };
 * const before = { ...plan, communities: [of("c1", "南湖小区", 200), of("c2", "东岭小区", 80)] };
 * const parts = [of("c3", "南湖小区一期", 120), of("c4", "南湖小区二期", 80)].map((part) => ({ ...part, from: ["c1"] }));
 * const found = comparePlans(before, { ...plan, communities: parts }, { packs: [national], on: civilDate("2022-06-01") });
 * found.ok && found.value.dropped.map(({ id }) => id); // => ["c2"]
 * found.ok && found.value.regrouped; // => [{ kind: "split", basis: "stated", from: ["c1"], into: ["c3", "c4"], agreeing: ["householdCount"] }]
 * ```
 * @category Calculators
 */
export function comparePlans(
  before: AnnualPlanInput,
  after: AnnualPlanInput,
  ctx: Context<AnnualPlanRules>,
): Outcome<AnnualPlanComparison> {
  const [checkedBefore, checkedAfter] = [before, after].map((plan) => checkAnnualPlan(whole(plan), ctx)) as [
    ReturnType<typeof checkAnnualPlan>,
    ReturnType<typeof checkAnnualPlan>,
  ];
  const faults = [...faultsOf(checkedBefore, before, "before"), ...faultsOf(checkedAfter, after, "after")];
  if (hasIssues(faults) || !checkedBefore.ok || !checkedAfter.ok) return fail(faults as [Issue, ...Issue[]]);
  const matching = matchCommunities(before.communities, after.communities);
  const groups = findRegroupings(matching);
  const money = moveMoney(matching);
  const report = checkedAfter.value;
  const value: AnnualPlanComparison = {
    added: matching.after.filter(({ community }) => matching.origins.get(community.id)?.length === 0).map(listed),
    dropped: matching.before.filter(({ community }) => !matching.into.has(community.id)).map(listed),
    regrouped: groups.map((group) => ({ ...group, from: group.from.map(idOf), into: group.into.map(idOf) })),
    changed: listChanges(before, after, matching),
    measures: moveMeasures(before.communityPlans, after.communityPlans, matching),
    money,
    breaks: listBreaks([before, after], [checkedBefore.value.findings, report.findings], matching, groups),
    report,
  };
  const trace = startTrace<"plan.investment_difference">();
  trace.add({
    name: "plan.investment_difference",
    op: "subtract",
    inputs: [
      { name: "after", value: money.afterFen, unit: "fen" },
      { name: "before", value: money.beforeFen, unit: "fen" },
    ],
    output: { value: money.differenceFen, unit: "fen" },
  });
  return succeed(value, checkedAfter.issues, trace.steps);
}

/** Every finding counts here, however many the caller wants to see of a report. */
function whole({ listAtMost: _, ...plan }: AnnualPlanInput): AnnualPlanInput {
  return plan;
}

function faultsOf(checked: Outcome<unknown>, plan: AnnualPlanInput, name: "before" | "after"): readonly Issue[] {
  if (!checked.ok) return checked.issues.map((issue) => ({ ...issue, path: [name, ...issue.path] }));
  const first = new Map<string, number>();
  return plan.communities.flatMap(({ id }, index) => {
    const firstIndex = first.get(id);
    if (firstIndex === undefined) first.set(id, index);
    return firstIndex === undefined
      ? []
      : [inputIssue("input.duplicate_id", { id, firstIndex }, [name, "communities", index, "id"])];
  });
}

function listed({ community: { id, name }, index }: Placed): ListedCommunity {
  return { id, name, index };
}

function idOf({ community }: Placed): string {
  return community.id;
}
