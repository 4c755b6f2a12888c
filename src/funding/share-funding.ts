import { type Category, categories } from "../category/codes.ts";
import type { Fen } from "../kernel/brand.ts";
import type { Issue, RuleRef } from "../kernel/issue.ts";
import { fail, hasIssues, type Outcome, succeed } from "../kernel/outcome.ts";
import { type StepInput, startTrace } from "../kernel/trace.ts";
import { prepareRules } from "../measure/prepared-rules.ts";
import type { MeasureRules } from "../measure/rules.ts";
import { resolveRule } from "../policy/resolve-rule.ts";
import type { Context } from "../policy/types.ts";
import { checkProject } from "./check-project.ts";
import { checkScheme } from "./check-scheme.ts";
import type { FundingSource } from "./codes.ts";
import { fundingIssue } from "./issues.ts";
import { inOrder, type LedgerColumn, type LedgerRow, type Payer, remainingOf, totalRow } from "./ledger.ts";
import { applyBaseAdjustedRatio } from "./parts/base-adjusted-ratio.ts";
import { applyCappedPriceShare } from "./parts/capped-price-share.ts";
import { applyFixedAmount } from "./parts/fixed-amount.ts";
import { applyMinimumShare } from "./parts/minimum-share.ts";
import { applyPartyShares } from "./parts/party-shares.ts";
import type { AppliedCap, CategoryFunding, FundingRow, FundingShares, MeasureFunding, SourceAmount } from "./result.ts";
import type { FundingRules } from "./rules.ts";
import { from, payAtMost, type Sharing } from "./sharing.ts";
import type { FundingStep } from "./steps.ts";
import type { FundingProject, FundingScheme, Pledge, SchemePart } from "./types.ts";

/** What is to be shared, and how. 资金分担输入。 */
export interface ShareFundingInput {
  readonly project: FundingProject;
  /** Else the scheme that the packs give for the place and date. 分担方案，不给则由规则包确定。 */
  readonly scheme?: FundingScheme;
  /** Values that the sources of a scheme do not give, by the id of its part, such as a base ratio. 文件未载、由调用方给定的数值。 */
  readonly given?: Readonly<Record<string, string>>;
}

/** Rules that the sharing of costs reads. */
type ShareFundingRules = Pick<FundingRules, "funding.scheme"> & MeasureRules;

/**
 * Shares the cost of a project among sources, by a scheme that is data. 资金共担测算。
 *
 * First what is pledged or financed, then the parts of the scheme in their order, then whoever bears the balance. Nobody
 * pays more than what is left of the measures in question; what a rule gives beyond that is named. An amount for several
 * measures is split in proportion to what each still needs, largest remainder, ties to the earlier measure. In every
 * row `costFen = Σ bySource + payerUnknownFen + gapFen`, and rows add up to the whole, to the fen. Shares of a cost are
 * rounded half a fen up, least shares up.
 *
 * @param input - Project with costs in fen, ids unique; a scheme, or none to take the one in force.
 * @param ctx - Packs in force (general → local) and the date the question is asked for.
 * @returns Who pays what per measure, category and in all; caps, surplus and gap named.
 *
 * @unit costFen, amountFen: fen · areaM2: m² · shares: 1
 * @rule funding.scheme
 * @rule measure.category_of_item
 * @issue policy.no_rule_in_force — no scheme is in force for the place and date
 * @issue funding.value_needed — the source of the scheme is silent on a value and `given` does not hold it
 * @issue funding.stream_differs — the years of an income that is pledged do not come to the pledge
 * @issue funding.pledge_conditional — a pledge depends on something that nobody has judged (info)
 * @issue funding.gap — a part of the cost is covered by nobody
 *
 * @example
 * ```ts
 * import { shareFunding } from "jiugai/funding";
 * import { civilDate, squareMetres } from "jiugai/kernel";
 * import { fenFromYuan } from "jiugai/money";
 * import { hefei, national } from "jiugai/policies/cn";
 * const shares = shareFunding(
 *   {
 *     project: {
 *       id: "demo", divisionCode: "340103", planYear: 2022, areaM2: squareMetres(10_000),
 *       measures: [{ id: "m1", item: "roads", costFen: fenFromYuan("3500000") }],
 *     },
 *   },
 *   { packs: [national, hefei], on: civilDate("2022-06-01") },
 * );
 * shares.ok && shares.value.bySource; // => [{ source: "municipal", amountFen: 210000000 }, { source: "district", amountFen: 140000000 }]
 * ```
 * @category Calculators
 */
export function shareFunding(input: ShareFundingInput, ctx: Context<ShareFundingRules>): Outcome<FundingShares> {
  const { project } = input;
  const faults = [
    ...checkProject(project),
    ...(input.scheme === undefined ? [] : checkScheme(input.scheme, ["scheme"])),
  ];
  if (hasIssues(faults)) return fail(faults);
  const lookup = { divisionCode: project.divisionCode, planYear: project.planYear };
  const trace = startTrace<FundingStep>();
  const issues: Issue[] = [];
  const caps: AppliedCap[] = [];
  const chosen = chooseScheme(input, ctx);
  if ("issue" in chosen) return fail([chosen.issue]);
  const { scheme, rule } = chosen;
  issues.push(...chosen.issues);
  const rules = rule === null ? [] : [rule];
  trace.add({
    name: "funding.scheme",
    op: rule === null ? "given" : "rule",
    inputs: [{ name: "scheme", value: scheme.id, unit: "code" }],
    output: { value: scheme.id, unit: "code" },
    rules,
  });
  const { categoryFor } = prepareRules(ctx, lookup);
  const rows: LedgerRow[] = [];
  for (const measure of project.measures) {
    const { id, item, costFen } = measure;
    const step = trace.add({
      name: "funding.measure_cost",
      about: id,
      op: "given",
      inputs: [{ name: "cost", value: costFen, unit: "fen" }],
      output: { value: costFen, unit: "fen" },
    });
    const found = item === null ? null : categoryFor(item);
    rows.push({
      index: rows.length,
      measure,
      category: found === null ? null : found.category,
      categoryRule: found === null ? null : found.ref,
      cost: { name: id, value: costFen, unit: "fen", step },
      remaining: costFen,
    });
  }
  const sharing: Sharing = { project, given: input.given ?? {}, rows, columns: [], trace, issues, caps, rules };
  const surplus = placePledges(sharing);
  for (const part of scheme.parts) applyPart(sharing, part);
  const errors = issues.filter((issue) => issue.severity === "error");
  if (hasIssues(errors)) return fail(errors, trace.steps);
  if (scheme.balance !== null) payBalance(sharing, scheme.balance);
  return succeed(summarise(sharing, scheme.id, rule, surplus), issues, trace.steps);
}

function chooseScheme(
  { scheme, project }: ShareFundingInput,
  ctx: Context<ShareFundingRules>,
):
  | { readonly scheme: FundingScheme; readonly rule: RuleRef | null; readonly issues: readonly Issue[] }
  | { readonly issue: Issue } {
  if (scheme !== undefined) return { scheme, rule: null, issues: [] };
  const resolved = resolveRule(ctx, "funding.scheme", project);
  return resolved.found
    ? { scheme: resolved.value, rule: resolved.ref, issues: resolved.issues }
    : { issue: resolved.issue };
}

/** Pledges for named measures first, then free ones in the order given, so that free money fills what is left. */
function placePledges(sharing: Sharing): readonly SourceAmount[] {
  const { project, rows, trace, issues } = sharing;
  const pledges = project.pledges ?? [];
  const surplus: SourceAmount[] = [];
  const place = (
    name: "funding.pledge" | "funding.financing",
    code: string,
    payer: Payer,
    amountFen: Fen,
    measureIds?: readonly string[],
  ): Fen => {
    const reached = measureIds === undefined ? rows : rows.filter((row) => measureIds.includes(row.measure.id));
    const given = trace.add({
      name,
      about: code,
      op: "given",
      inputs: [{ name: "amount", value: amountFen, unit: "fen" }],
      output: { value: amountFen, unit: "fen" },
    });
    const placedFen = payAtMost(sharing, `pledge:${code}`, payer, { value: amountFen, step: given }, reached).value;
    const surplusFen = (amountFen - placedFen) as Fen;
    if (surplusFen > 0) {
      issues.push(
        fundingIssue(
          "warning",
          "funding.pledge_exceeds_cost",
          { source: code, pledgedFen: amountFen, placedFen, surplusFen },
          { path: ["project"] },
        ),
      );
    }
    return surplusFen;
  };
  const ordered = [
    ...pledges.filter((pledge) => pledge.measureIds !== undefined),
    ...pledges.filter((pledge) => pledge.measureIds === undefined),
  ];
  for (const { source, amountFen, measureIds } of ordered) {
    const surplusFen = place("funding.pledge", source, source, amountFen, measureIds);
    if (surplusFen > 0) surplus.push({ source, amountFen: surplusFen });
  }
  nameConditions(pledges, issues);
  for (const { kind, amountFen, bearer } of project.financing ?? []) {
    // A bearer's financing is how it pays, not money beside what it pays.
    if (bearer === undefined) place("funding.financing", kind, "payer-unknown", amountFen);
  }
  return surplus;
}

/** Nothing that depends on a condition may look as if it did not. */
function nameConditions(pledges: readonly Pledge[], issues: Issue[]): void {
  for (let index = 0; index < pledges.length; index++) {
    const { source, amountFen, conditions } = pledges[index] as Pledge;
    if (conditions === undefined || conditions.length === 0) continue;
    const path = ["project", "pledges", index];
    issues.push(fundingIssue("info", "funding.pledge_conditional", { source, amountFen, conditions }, { path }));
  }
}

function applyPart(sharing: Sharing, part: SchemePart): void {
  switch (part.kind) {
    case "capped-price-share":
      return applyCappedPriceShare(sharing, part);
    case "base-adjusted-ratio":
      return applyBaseAdjustedRatio(sharing, part);
    case "fixed-amount":
      return applyFixedAmount(sharing, part);
    case "minimum-share":
      return applyMinimumShare(sharing, part);
    case "party-shares":
      return applyPartyShares(sharing, part);
  }
}

function payBalance(sharing: Sharing, source: FundingSource): void {
  const { rows, trace, rules } = sharing;
  const value = remainingOf(rows);
  if (value === 0) return;
  const step = trace.add({
    name: "funding.remaining",
    about: source,
    op: "sum",
    inputs: rows.map((row) => ({ name: row.measure.id, value: row.remaining, unit: "fen" })),
    output: { value, unit: "fen" },
    rules,
  });
  payAtMost(sharing, `balance:${source}`, source, { value, step }, rows);
}

function summarise(
  sharing: Sharing,
  schemeId: string,
  rule: RuleRef | null,
  surplus: readonly SourceAmount[],
): FundingShares {
  const { rows, project, caps } = sharing;
  const columns = inOrder(sharing.columns);
  const whole = totalRow(rows, columns);
  traceTotals(sharing, whole);
  nameWhatIsOpen(sharing, whole);
  const { costFen, bySource, payerUnknownFen, gapFen } = whole;
  return {
    scheme: { id: schemeId, rule },
    costFen,
    bySource,
    payerUnknownFen,
    gapFen,
    byMeasure: rows.map((row) => measureFunding(row, columns)),
    byCategory: byCategory(rows, columns),
    caps,
    pledges: project.pledges ?? [],
    financing: project.financing ?? [],
    surplus,
  };
}

function measureFunding(row: LedgerRow, columns: readonly LedgerColumn[]): MeasureFunding {
  const { costFen, bySource, payerUnknownFen, gapFen } = totalRow([row], columns);
  return {
    id: row.measure.id,
    item: row.measure.item,
    category: row.category,
    costFen,
    bySource,
    payerUnknownFen,
    gapFen,
  };
}

function byCategory(rows: readonly LedgerRow[], columns: readonly LedgerColumn[]): readonly CategoryFunding[] {
  const found: CategoryFunding[] = [];
  for (const category of categoriesAndNone) {
    const members = rows.filter((row) => row.category === category);
    if (members.length === 0) continue;
    const { costFen, bySource, payerUnknownFen, gapFen } = totalRow(members, columns);
    found.push({ category, costFen, bySource, payerUnknownFen, gapFen });
  }
  return found;
}

const categoriesAndNone: readonly (Category | null)[] = [...categories, null];

/** One step for each payer, from its payments, and one for what is left. */
function traceTotals(sharing: Sharing, whole: FundingRow): void {
  const { rows, trace } = sharing;
  const total = trace.add({
    name: "funding.total_cost",
    op: "sum",
    inputs: rows.map((row) => row.cost),
    output: { value: whole.costFen, unit: "fen" },
  });
  const inputs = [from("cost", { value: whole.costFen, step: total })];
  for (const { source, amountFen } of whole.bySource) inputs.push(traceTotal(sharing, source, amountFen));
  inputs.push(traceTotal(sharing, "payer-unknown", whole.payerUnknownFen));
  trace.add({ name: "funding.gap", op: "subtract", inputs, output: { value: whole.gapFen, unit: "fen" } });
}

function traceTotal({ trace, columns }: Sharing, payer: Payer, value: Fen): StepInput {
  const inputs = columns.find((column) => column.payer === payer)?.payments ?? [];
  const step = trace.add({
    name: "funding.source_total",
    about: payer,
    op: "sum",
    inputs,
    output: { value, unit: "fen" },
  });
  return from(payer, { value, step });
}

function nameWhatIsOpen({ rows, issues }: Sharing, whole: FundingRow): void {
  for (const row of rows) {
    if (row.measure.costFen > 0 && row.remaining === row.measure.costFen) {
      issues.push(fundingIssue("warning", "funding.measure_not_covered", { measureId: row.measure.id }));
    }
  }
  if (whole.payerUnknownFen > 0)
    issues.push(fundingIssue("info", "funding.payer_not_named", { amountFen: whole.payerUnknownFen }));
  if (whole.gapFen > 0)
    issues.push(fundingIssue("warning", "funding.gap", { gapFen: whole.gapFen, costFen: whole.costFen }));
}
