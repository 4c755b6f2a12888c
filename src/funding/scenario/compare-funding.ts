import { categories } from "../../category/codes.ts";
import type { Fen } from "../../kernel/brand.ts";
import { type Issue, inputIssue } from "../../kernel/issue.ts";
import { fail, hasIssues, type Outcome, succeed } from "../../kernel/outcome.ts";
import { type Step, type StepInput, shiftTrace } from "../../kernel/trace.ts";
import type { MeasureRules } from "../../measure/rules.ts";
import { mulDiv } from "../../money/mul-div.ts";
import type { Context } from "../../policy/types.ts";
import { type FundingSource, fundingSources } from "../codes.ts";
import type { FundingRow, FundingShares } from "../result.ts";
import type { FundingRules } from "../rules.ts";
import { shareFunding } from "../share-funding.ts";
import { totalSteps } from "../total-steps.ts";
import type { ScenarioStep } from "./steps.ts";
import type {
  CategoryDifference,
  CompareFundingInput,
  FundingComparison,
  FundingDifference,
  FundingScenario,
  PerHousehold,
  ScenarioFunding,
} from "./types.ts";

/**
 * Puts ways to fund a project side by side and tells how each differs from the first. 方案比选。
 *
 * Each scenario is shared by itself, with its own facts, scheme and pledges. A difference is the scenario less the first,
 * so it is below 0 where less is paid. An amount per household is exact as a fraction, and rounded half a fen up; it is
 * given only where the project gives its households. One scenario without an answer leaves nothing to compare.
 *
 * @param input - Two scenarios or more, ids unique.
 * @param ctx - Packs in force (general → local) and the date the question is asked for.
 * @returns The scenarios in the order given; issues and steps of each, in that order.
 *
 * @unit …Fen, …DifferenceFen: fen
 * @rule funding.scheme
 * @rule measure.category_of_item
 *
 * @example
 * ```ts
 * import { compareFunding } from "jiugai/funding";
 * import { civilDate, squareMetres } from "jiugai/kernel";
 * import { fenFromYuan } from "jiugai/money";
 * import { hefei, national } from "jiugai/policies/cn";
 * const measures = [{ id: "m1", item: "roads" as const, costFen: fenFromYuan("3500000") }];
 * const inYear = (planYear: number) => ({
 *   id: String(planYear),
 *   input: { project: { id: "demo", divisionCode: "340103", planYear, areaM2: squareMetres(5_000), measures } },
 * });
 * const compared = compareFunding(
 *   { scenarios: [inYear(2022), inYear(2023)] },
 *   { packs: [national, hefei], on: civilDate("2024-06-01") },
 * );
 * // What lies above the cap is left open in 2022, and falls on the district in 2023.
 * compared.ok && compared.value.scenarios[1]?.difference.gapDifferenceFen; // => -150000000
 * ```
 * @category Calculators
 */
export function compareFunding(
  input: CompareFundingInput,
  ctx: Context<Pick<FundingRules, "funding.scheme"> & MeasureRules>,
): Outcome<FundingComparison> {
  const faults = checkScenarios(input.scenarios);
  if (hasIssues(faults)) return fail(faults);
  const issues: Issue[] = [];
  const trace: Step[] = [];
  const answers: Answer[] = [];
  input.scenarios.forEach((scenario, index) => {
    record(trace, {
      name: "funding.scenario",
      about: scenario.id,
      op: "given",
      inputs: [{ name: "scenario", value: scenario.id, unit: "code" }],
      output: { value: scenario.id, unit: "code" },
    });
    const outcome = shareFunding(scenario.input, ctx);
    const offset = trace.length;
    trace.push(...shiftTrace(outcome.trace, offset));
    for (const issue of outcome.issues) issues.push({ ...issue, path: ["scenarios", index, "input", ...issue.path] });
    if (outcome.ok) answers.push({ scenario, shares: outcome.value, totals: totalSteps(outcome.trace, offset) });
  });
  const errors = issues.filter(({ severity }) => severity === "error");
  if (hasIssues(errors)) return fail(errors, trace);
  const first = answers[0] as Answer;
  return succeed({ scenarios: answers.map((answer) => scenarioFunding(answer, first, trace)) }, issues, trace);
}

/** A scenario with its shares, and the steps that give the total of each payer, the cost and the gap. */
interface Answer {
  readonly scenario: FundingScenario;
  readonly shares: FundingShares;
  readonly totals: ReadonlyMap<string, number>;
}

function checkScenarios(scenarios: readonly FundingScenario[]): readonly Issue[] {
  const issues: Issue[] = [];
  if (scenarios.length < 2)
    issues.push(inputIssue("input.too_small", { minimum: 2, inclusive: true, of: "array" }, ["scenarios"]));
  scenarios.forEach(({ id }, index) => {
    const firstIndex = scenarios.findIndex((other) => other.id === id);
    if (firstIndex < index)
      issues.push(inputIssue("input.duplicate_id", { id, firstIndex }, ["scenarios", index, "id"]));
  });
  return issues;
}

function scenarioFunding(answer: Answer, first: Answer, trace: Step[]): ScenarioFunding {
  const { scenario, shares } = answer;
  const perHousehold = shareOut(answer, trace);
  const difference = differenceOf(shares, first.shares);
  if (answer !== first) traceDifference(answer, first, difference, trace);
  return {
    id: scenario.id,
    shares,
    perHousehold,
    difference: { ...difference, byCategory: byCategory(shares, first.shares) },
  };
}

function shareOut({ scenario, shares, totals }: Answer, trace: Step[]): ScenarioFunding["perHousehold"] {
  const { householdCount } = scenario.input.project;
  if (householdCount === undefined || householdCount === 0) return null;
  const each = (about: string, amountFen: Fen): PerHousehold => {
    const roundedFen = mulDiv(amountFen, 1, householdCount, "half-up") as Fen;
    record(trace, {
      name: "funding.per_household",
      about: `${scenario.id}:${about}`,
      op: "multiply",
      inputs: [
        figure("amount", amountFen, totals.get(about)),
        { name: "each", value: { num: 1, den: householdCount }, unit: "1" },
        { name: "rounding", value: "half-up", unit: "code" },
      ],
      output: { value: roundedFen, unit: "fen" },
    });
    return { exact: { num: amountFen, den: householdCount }, roundedFen };
  };
  return {
    householdCount,
    rounding: "half-up",
    bySource: shares.bySource.map(({ source, amountFen }) => ({ source, ...each(source, amountFen) })),
    cost: each("cost", shares.costFen),
    gap: each("gap", shares.gapFen),
  };
}

function differenceOf(row: FundingRow, first: FundingRow): FundingDifference {
  const sources = fundingSources.filter((source) =>
    [row, first].some(({ bySource }) => bySource.some((entry) => entry.source === source)),
  );
  return {
    costDifferenceFen: minus(row.costFen, first.costFen),
    bySource: sources.map((source) => ({
      source,
      amountDifferenceFen: minus(paidBy(row, source), paidBy(first, source)),
    })),
    payerUnknownDifferenceFen: minus(row.payerUnknownFen, first.payerUnknownFen),
    gapDifferenceFen: minus(row.gapFen, first.gapFen),
  };
}

function byCategory(shares: FundingShares, first: FundingShares): readonly CategoryDifference[] {
  return [...categories, null].flatMap((category) => {
    const [row, other] = [shares, first].map((side) => side.byCategory.find((entry) => entry.category === category));
    return row === undefined && other === undefined
      ? []
      : [{ category, ...differenceOf(row ?? noRow, other ?? noRow) }];
  });
}

const noRow: FundingRow = { costFen: 0 as Fen, bySource: [], payerUnknownFen: 0 as Fen, gapFen: 0 as Fen };

function paidBy({ bySource }: FundingRow, source: FundingSource): number {
  return bySource.find((entry) => entry.source === source)?.amountFen ?? 0;
}

function traceDifference(answer: Answer, first: Answer, difference: FundingDifference, trace: Step[]): void {
  const subtract = (about: string, value: Fen, own: number): void => {
    record(trace, {
      name: "funding.scenario_difference",
      about: `${answer.scenario.id}:${about}`,
      op: "subtract",
      inputs: [
        figure("scenario", own, answer.totals.get(about)),
        figure("first", own - value, first.totals.get(about)),
      ],
      output: { value, unit: "fen" },
    });
  };
  const { shares } = answer;
  subtract("cost", difference.costDifferenceFen, shares.costFen);
  for (const { source, amountDifferenceFen } of difference.bySource)
    subtract(source, amountDifferenceFen, paidBy(shares, source));
  subtract("payer-unknown", difference.payerUnknownDifferenceFen, shares.payerUnknownFen);
  subtract("gap", difference.gapDifferenceFen, shares.gapFen);
}

/** A figure and the step it comes from; who pays nothing has no step. */
function figure(name: string, value: number, step: number | undefined): StepInput {
  return { name, value, unit: "fen", ...(step === undefined ? {} : { step }) };
}

function minus(a: number, b: number): Fen {
  return (a - b) as Fen;
}

function record(trace: Step[], step: Omit<Step, "id" | "rules"> & { readonly name: ScenarioStep }): void {
  trace.push({ id: trace.length, ...step, rules: [] });
}
