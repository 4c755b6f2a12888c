import { hundredthsOfM2 } from "../../kernel/area.ts";
import type { Fen } from "../../kernel/brand.ts";
import type { Issue } from "../../kernel/issue.ts";
import { type Fail, fail, type Ok, type Outcome, succeed } from "../../kernel/outcome.ts";
import { type Step, shiftTrace } from "../../kernel/trace.ts";
import type { MeasureRules } from "../../measure/rules.ts";
import { apportion } from "../../money/apportion.ts";
import { mulDiv } from "../../money/mul-div.ts";
import type { Context } from "../../policy/types.ts";
import { type FundingSource, fundingSources } from "../codes.ts";
import { checkAmount, checkCode } from "../input-checks.ts";
import type { FundingShares } from "../result.ts";
import type { FundingRules } from "../rules.ts";
import { type ShareFundingInput, shareFunding } from "../share-funding.ts";
import { shareFundingBulk } from "../share-funding-bulk.ts";
import type { FundingProject } from "../types.ts";
import { type Found, findLeast } from "./find-least.ts";
import { scenarioIssue } from "./issues.ts";
import type { ScenarioStep } from "./steps.ts";
import type { FundingSolution, SolveFundingInput } from "./types.ts";

/**
 * Finds the least pledge, or the highest price per m², that leaves no more than a given gap. 资金缺口反求。
 *
 * A pledge sought is one for all measures, in the place of all that its source has pledged. A price sought is in whole fen
 * per m²: the cost is price × area, half a fen up, and falls on the measures as the costs given do. The amount is found by
 * halving whole fen and held against the next one: a fen less pledged, or a fen more per m², leaves a larger gap than
 * allowed. Nothing pledged is tried by itself, as a least share may stand in for it. Where the gap is seen to move the
 * other way, by more than the rounding of the splits, no amount is called the least.
 *
 * @param input - A complete input of `shareFunding`, what is sought, and the gap allowed (`≤`).
 * @param ctx - Packs in force (general → local) and the date the question is asked for.
 * @returns The amount, the shares at it, and the gap that the next amount leaves; steps of both.
 *
 * @unit targetGapFen, pledgeFen: fen · priceFenPerM2: fen/m²
 * @rule funding.scheme
 * @rule measure.category_of_item
 * @issue funding.solve_not_monotone — a larger pledge leaves a larger gap
 * @issue funding.solve_unbounded — no price opens a gap
 *
 * @example
 * ```ts
 * import { solveFunding } from "jiugai/funding";
 * import { civilDate, squareMetres } from "jiugai/kernel";
 * import { fenFromYuan } from "jiugai/money";
 * import { hefei, national } from "jiugai/policies/cn";
 * const measures = [{ id: "m1", item: "roads" as const, costFen: fenFromYuan("3500000") }];
 * const project = { id: "demo", divisionCode: "340103", planYear: 2022, areaM2: squareMetres(5_000), measures };
 * const ctx = { packs: [national, hefei], on: civilDate("2022-06-01") };
 * const solved = solveFunding({ input: { project }, unknown: "resident-share" }, ctx);
 * solved.ok && solved.value.unknown === "resident-share" && solved.value.pledgeFen; // => 150000000
 * const priced = solveFunding({ input: { project }, unknown: "unit-price" }, ctx);
 * priced.ok && priced.value.unknown === "unit-price" && priced.value.priceFenPerM2; // => 40000
 * ```
 * @category Calculators
 */
export function solveFunding(
  input: SolveFundingInput,
  ctx: Context<Pick<FundingRules, "funding.scheme"> & MeasureRules>,
): Outcome<FundingSolution> {
  const fault = checkTarget(input);
  if (fault !== null) return fail([fault]);
  // Bad data is refused as the sharing refuses it, before anything is varied.
  const asGiven = shareFunding(input.input, ctx);
  if (!asGiven.ok) return { ...asGiven, issues: asGiven.issues.map(inInput) as [Issue, ...Issue[]] };
  return input.unknown === "unit-price"
    ? solvePrice(input.input, targetOf(input), ctx)
    : solvePledge(input, input.unknown === "subsidy" ? input.source : "residents", asGiven.value.costFen, ctx);
}

type SolveContext = Context<Pick<FundingRules, "funding.scheme"> & MeasureRules>;

function targetOf({ targetGapFen = 0 as Fen }: SolveFundingInput): Fen {
  return targetGapFen;
}

function checkTarget(input: SolveFundingInput): Issue | null {
  const [fault = null] = [
    ...checkCode(input.unknown, ["resident-share", "unit-price", "subsidy"], ["unknown"]),
    ...checkAmount(targetOf(input), ["targetGapFen"]),
    ...(input.unknown === "subsidy" ? checkCode(input.source, fundingSources, ["source"]) : []),
  ];
  return fault;
}

function inInput(issue: Issue): Issue {
  return { ...issue, path: ["input", ...issue.path] };
}

function solvePledge(
  asked: SolveFundingInput,
  source: FundingSource,
  costFen: Fen,
  ctx: SolveContext,
): Outcome<FundingSolution> {
  const { input, unknown } = asked as SolveFundingInput & { readonly unknown: "resident-share" | "subsidy" };
  const target = targetOf(asked);
  const others = (input.project.pledges ?? []).filter((pledge) => pledge.source !== source);
  // Of what is only tried, nobody reads the steps.
  const at = (pledgeFen: number, share = shareFunding): Outcome<FundingShares> => {
    const own = pledgeFen === 0 ? [] : [{ source, amountFen: pledgeFen as Fen }];
    return share(withProject(input, { pledges: [...others, ...own] }), ctx);
  };
  const nothing = at(0);
  if (!nothing.ok) return failed(nothing);
  const solution = (
    pledgeFen: number,
    answer: Ok<FundingShares>,
    beyond: Ok<FundingShares> | null,
  ): Outcome<FundingSolution> =>
    conclude(
      {
        unknown,
        source,
        pledgeFen: pledgeFen as Fen,
        shareOfCost: costFen === 0 ? null : { num: pledgeFen, den: costFen },
        shares: answer.value,
        gapBeyondFen: beyond === null ? null : beyond.value.gapFen,
      },
      { about: source, unit: "fen", amount: pledgeFen, next: pledgeFen - 1, target },
      answer,
      beyond,
    );
  if (nothing.value.gapFen <= target) return solution(0, nothing, null);
  // Whatever is pledged for the whole cost leaves no gap.
  const found = findLeast(1, costFen, target, slackOf(input), (pledgeFen) => gapOf(at(pledgeFen, shareFundingBulk)));
  if (!found.isFound) return notMonotone(unknown, found, false);
  return solution(found.at, at(found.at) as Ok<FundingShares>, at(found.at - 1) as Ok<FundingShares>);
}

function solvePrice(input: ShareFundingInput, target: Fen, ctx: SolveContext): Outcome<FundingSolution> {
  const { areaM2, measures } = input.project;
  if (areaM2 === undefined || areaM2 === 0)
    return fail([scenarioIssue("error", "funding.solve_needs_area", {}, { path: ["input", "project", "areaM2"] })]);
  const costs = measures.map(({ costFen }) => costFen as number);
  const costFen = costs.reduce((sum, cost) => sum + cost, 0);
  if (costFen === 0)
    return fail([scenarioIssue("error", "funding.solve_without_cost", {}, { path: ["input", "project", "measures"] })]);
  const hundredths = hundredthsOfM2(areaM2);
  const costAt = (price: number): number => mulDiv(price, hundredths, 100, "half-up");
  const at = (price: number, share = shareFunding): Outcome<FundingShares> => {
    const scaled = apportion(costAt(price), costs);
    return share(
      withProject(input, {
        measures: measures.map((measure, index) => ({ ...measure, costFen: scaled[index] as Fen })),
      }),
      ctx,
    );
  };
  const limit = mulDiv(Number.MAX_SAFE_INTEGER, 1, hundredths, "floor");
  let most = Math.min(Math.max(mulDiv(costFen, 100, hundredths, "ceiling"), 1), limit);
  // Also above the price given: how dear may it become. At the last the cost is as much as can be counted.
  while (gapOf(at(most, shareFundingBulk)) <= target && most < limit) most = Math.min(most * 2, limit);
  if (gapOf(at(most, shareFundingBulk)) <= target)
    return fail([scenarioIssue("error", "funding.solve_unbounded", { triedFenPerM2: most }, { path: ["input"] })]);
  // The least price that opens a gap is sought: the fen before it is the highest that does not. The gap is turned round.
  const found = findLeast(1, most, -target - 1, slackOf(input), (price) => -gapOf(at(price, shareFundingBulk)));
  if (!found.isFound) return notMonotone("unit-price", found, true);
  const price = found.at - 1;
  const answer = at(price) as Ok<FundingShares>;
  const beyond = at(found.at) as Ok<FundingShares>;
  return conclude(
    {
      unknown: "unit-price",
      priceFenPerM2: price as Fen,
      costFen: costAt(price) as Fen,
      shares: answer.value,
      gapBeyondFen: beyond.value.gapFen,
    },
    { about: "unit-price", unit: "fen/m2", amount: price, next: found.at, target },
    answer,
    beyond,
  );
}

/** Splits by largest remainder may shift a fen of each measure: once as it is scaled, once as it is paid. */
function slackOf({ project }: ShareFundingInput): number {
  return 2 * project.measures.length;
}

function withProject(input: ShareFundingInput, changed: Partial<FundingProject>): ShareFundingInput {
  return { ...input, project: { ...input.project, ...changed } };
}

/** The input itself has an answer, and what is varied is only an amount: so has every variant. */
function gapOf(outcome: Outcome<FundingShares>): number {
  return outcome.ok ? outcome.value.gapFen : Number.NaN;
}

function failed(outcome: Fail): Outcome<FundingSolution> {
  return { ...outcome, issues: outcome.issues.map(inInput) as [Issue, ...Issue[]] };
}

function notMonotone(
  unknown: SolveFundingInput["unknown"],
  { lower, higher }: Extract<Found, { readonly isFound: false }>,
  isTurned: boolean,
): Outcome<FundingSolution> {
  const gap = (value: number): number => (isTurned ? -value + 0 : value);
  return fail([
    scenarioIssue(
      "error",
      "funding.solve_not_monotone",
      {
        unknown,
        lowerFen: lower.at,
        higherFen: higher.at,
        lowerGapFen: gap(lower.value),
        higherGapFen: gap(higher.value),
      },
      { path: ["input"] },
    ),
  ]);
}

/** The amount and the next one, each with the gap it leaves, held against the gap allowed. */
function conclude(
  solution: FundingSolution,
  sought: {
    readonly about: string;
    readonly unit: "fen" | "fen/m2";
    readonly amount: number;
    readonly next: number;
    readonly target: Fen;
  },
  answer: Ok<FundingShares>,
  beyond: Ok<FundingShares> | null,
): Outcome<FundingSolution> {
  const trace: Step[] = [];
  const { about, unit, target } = sought;
  const given = (name: ScenarioStep, value: number): void => {
    trace.push({
      id: trace.length,
      name,
      about,
      op: "given",
      inputs: [{ name: "amount", value, unit }],
      output: { value, unit },
      rules: [],
    });
  };
  const hold = (name: ScenarioStep, { value, trace: steps }: Ok<FundingShares>, comparator: "<=" | ">"): void => {
    trace.push(...shiftTrace(steps, trace.length));
    const inputs = [
      { name: "gap", value: value.gapFen, unit: "fen" as const, step: trace.length - 1 },
      { name: "target", value: target, unit: "fen" as const },
      { name: "comparator", value: comparator, unit: "code" as const },
    ];
    const holds = comparator === "<=" ? value.gapFen <= target : value.gapFen > target;
    trace.push({
      id: trace.length,
      name,
      about,
      op: "compare",
      inputs,
      output: { value: holds, unit: "boolean" },
      rules: [],
    });
  };
  given("funding.solve_answer", sought.amount);
  hold("funding.solve_reached", answer, "<=");
  if (beyond !== null) {
    given("funding.solve_beyond", sought.next);
    hold("funding.solve_missed", beyond, ">");
  }
  return succeed(solution, answer.issues.map(inInput), trace);
}
