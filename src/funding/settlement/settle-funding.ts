import { invariant } from "../../kernel/invariant.ts";
import type { Issue } from "../../kernel/issue.ts";
import { fail, hasIssues, type Outcome, succeed } from "../../kernel/outcome.ts";
import { type Recorder, type Step, shiftTrace, startTrace } from "../../kernel/trace.ts";
import type { MeasureRules } from "../../measure/rules.ts";
import type { Context } from "../../policy/types.ts";
import type { FundingRules } from "../rules.ts";
import { shareFunding } from "../share-funding.ts";
import { totalSteps } from "../total-steps.ts";
import { checkFinalAccount } from "./check-final-account.ts";
import { settlementIssue } from "./issues.ts";
import { recostProject } from "./recost-project.ts";
import { recordOutstanding, settleMeasures, settleSources } from "./settle-amounts.ts";
import type { SettlementStep } from "./steps.ts";
import type { FundingSettlement, SettleFundingInput } from "./types.ts";

/**
 * Works out the final account: who bears the audited cost, who pays more and who gets money back. 竣工财务决算。
 *
 * The audited cost is shared by the same scheme as the planned cost; a scheme that goes by plan year is that of the plan
 * year, however late the account is drawn up. A source's difference is its final share less what it has paid. The
 * differences, the unnamed payers and the gap add up to the audited cost less everything paid: to 0 where exactly the cost
 * was paid. Under `fixed` a pledge stays as it is; under `pro-rata` it shrinks in the ratio of audited to planned cost of
 * the measures it is for, half a fen up, and never grows. Financing stays. What a source paid and nobody booked on a
 * measure is spread as the plan spread its share, largest remainder, ties to the earlier measure.
 *
 * @param input - The plan as it was shared, audited cost of every planned measure (0 where cancelled), and what was paid.
 * @param ctx - Packs in force (general → local) and the date of the final account.
 * @returns Planned and final shares, and the differences by source and by measure.
 *
 * @unit …Fen: fen · auditedAreaM2: m²
 * @rule funding.scheme
 * @rule measure.category_of_item
 * @issue funding.settlement.pays_more — a source has paid less than it bears (info)
 * @issue funding.settlement.gets_back — a source has paid more than it bears (info)
 * @issue funding.settlement.measure_not_audited — a planned measure has no audited cost
 *
 * @example
 * ```ts
 * import { settleFunding } from "jiugai/funding";
 * import { civilDate, squareMetres } from "jiugai/kernel";
 * import { fenFromYuan } from "jiugai/money";
 * import { hefei, national } from "jiugai/policies/cn";
 * const project = {
 *   id: "demo", divisionCode: "340103", planYear: 2022, areaM2: squareMetres(10_000),
 *   measures: [{ id: "m1", item: "roads" as const, costFen: fenFromYuan("3500000") }],
 * };
 * const account = settleFunding(
 *   {
 *     planned: { project },
 *     audited: [{ measureId: "m1", costFen: fenFromYuan("3000000") }],
 *     paid: [
 *       { source: "municipal", amountFen: fenFromYuan("2100000") },
 *       { source: "district", amountFen: fenFromYuan("900000") },
 *     ],
 *     pledges: "fixed",
 *   },
 *   { packs: [national, hefei], on: civilDate("2025-06-01") },
 * );
 * // The city gets back what the district still owes.
 * account.ok && account.value.bySource.map(({ amountDifferenceFen }) => amountDifferenceFen); // => [-30000000, 30000000]
 * ```
 * @category Calculators
 */
export function settleFunding(
  input: SettleFundingInput,
  ctx: Context<Pick<FundingRules, "funding.scheme"> & MeasureRules>,
): Outcome<FundingSettlement> {
  const trace = startTrace<string>();
  recordHeading(trace, "funding.settlement.planned_shares", input);
  const planned = shareFunding(input.planned, ctx);
  append(trace, planned.trace);
  const faults = [...(planned.ok ? [] : planned.issues.map(inPlan)), ...checkFinalAccount(input)];
  if (hasIssues(faults)) return fail(faults, trace.steps);
  invariant(planned.ok, "a plan that cannot be shared has issues");
  const project = recostProject(trace, input);
  recordHeading(trace, "funding.settlement.final_shares", input);
  const final = shareFunding({ ...input.planned, project }, ctx);
  const totals = append(trace, final.trace);
  const issues = final.issues.map(inPlan);
  const errors = issues.filter(({ severity }) => severity === "error");
  if (hasIssues(errors)) return fail(errors, trace.steps);
  invariant(final.ok, "a final account that cannot be shared has an error");
  const bySource = settleSources(trace, input, planned.value, final.value, totals);
  const value: FundingSettlement = {
    pledges: input.pledges,
    planned: planned.value,
    final: final.value,
    bySource,
    byMeasure: settleMeasures(trace, input, planned.value, final.value),
    ...recordOutstanding(trace, bySource, final.value, totals),
  };
  return succeed(value, [...issues, ...nameChanges(value)], trace.steps);
}

/** The plan and the final account are both the plan's project: what a sharing finds, it finds there. */
function inPlan(issue: Issue): Issue {
  return { ...issue, path: ["planned", ...issue.path] };
}

function append(trace: Recorder<string>, steps: readonly Step[]): ReadonlyMap<string, number> {
  const offset = trace.steps.length;
  for (const { about, ...step } of shiftTrace(steps, offset)) trace.add({ ...step, about: about ?? undefined });
  return totalSteps(steps, offset);
}

function recordHeading(
  trace: Recorder<SettlementStep>,
  name: "funding.settlement.planned_shares" | "funding.settlement.final_shares",
  { planned }: SettleFundingInput,
): void {
  const { id } = planned.project;
  trace.add({
    name,
    about: id,
    op: "given",
    inputs: [{ name: "project", value: id, unit: "code" }],
    output: { value: id, unit: "code" },
  });
}

function nameChanges({ byMeasure, bySource }: FundingSettlement): readonly Issue[] {
  const issues: Issue[] = [];
  for (const { id: measureId, change, costFen, plannedCostFen } of byMeasure) {
    if (change === "cancelled") {
      const params = { measureId, plannedCostFen };
      issues.push(settlementIssue("info", "funding.settlement.measure_cancelled", params, { path: ["audited"] }));
    } else if (change === "added") {
      const params = { measureId, costFen };
      issues.push(settlementIssue("info", "funding.settlement.measure_added", params, { path: ["added"] }));
    }
  }
  for (const { source, finalFen, paidFen, amountDifferenceFen } of bySource) {
    if (amountDifferenceFen === 0) continue;
    const code = amountDifferenceFen > 0 ? "funding.settlement.pays_more" : "funding.settlement.gets_back";
    const params = { source, finalFen, paidFen, amountFen: Math.abs(amountDifferenceFen) };
    issues.push(settlementIssue("info", code, params, { path: ["paid"] }));
  }
  return issues;
}
