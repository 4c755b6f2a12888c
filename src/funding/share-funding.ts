import type { Issue, RuleRef } from "../kernel/issue.ts";
import { fail, hasIssues, type Outcome, succeed } from "../kernel/outcome.ts";
import { type Recorder, startTrace } from "../kernel/trace.ts";
import { prepareRules } from "../measure/prepared-rules.ts";
import type { MeasureRules } from "../measure/rules.ts";
import type { Context } from "../policy/types.ts";
import { checkProject } from "./check-project.ts";
import { checkScheme } from "./check-scheme.ts";
import type { FundingSource } from "./codes.ts";
import { findScheme } from "./find-scheme.ts";
import { type LedgerRow, remainingOf } from "./ledger.ts";
import { applyBaseAdjustedRatio } from "./parts/base-adjusted-ratio.ts";
import { applyCappedPriceShare } from "./parts/capped-price-share.ts";
import { applyCappedShare } from "./parts/capped-share.ts";
import { applyFixedAmount } from "./parts/fixed-amount.ts";
import { applyMinimumShare } from "./parts/minimum-share.ts";
import { applyPartyShares } from "./parts/party-shares.ts";
import { placePledges } from "./place-pledges.ts";
import type { Layer } from "./resolve-layers.ts";
import type { AppliedCap, FundingShares } from "./result.ts";
import type { FundingRules } from "./rules.ts";
import { from, payAtMost, type Sharing } from "./sharing.ts";
import type { FundingStep } from "./steps.ts";
import { summariseShares } from "./summarise-shares.ts";
import type { FundingProject, FundingScheme, SchemePart } from "./types.ts";

/** What is to be shared, and how. 资金分担输入。 */
export interface ShareFundingInput {
  readonly project: FundingProject;
  /** Else the scheme that the packs give for the place and date. 分担方案，不给则由规则包确定。 */
  readonly scheme?: FundingScheme;
  /**
   * Values that the sources of a scheme do not give: a base ratio by the id of its part, the share of a party by
   * `part:source`. 文件未载、由调用方给定的数值。
   */
  readonly given?: Readonly<Record<string, string>>;
}

/** Rules that the sharing of costs reads. */
export type ShareFundingRules = Pick<FundingRules, "funding.scheme"> & MeasureRules;

/**
 * Shares the cost of a project among sources, by a scheme that is data. 资金共担测算。
 *
 * First what is pledged or financed, then the parts of the scheme in their order, then whoever bears the balance. A scheme
 * that adds to a more general one runs after that; both are cited, and the more local one says who bears the balance. Nobody
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
 * @issue funding.nothing_to_add_to — a scheme pays beside a more general one, and none is in force
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
  return shareRecording(startTrace(), input, ctx);
}

/** Shares the cost and records its steps, where there is a recorder; the answer is the same. @internal */
export function shareRecording(
  trace: Recorder<FundingStep> | undefined,
  input: ShareFundingInput,
  ctx: Context<ShareFundingRules>,
): Outcome<FundingShares> {
  const { project } = input;
  const faults = [
    ...checkProject(project),
    ...(input.scheme === undefined ? [] : checkScheme(input.scheme, ["scheme"])),
  ];
  if (hasIssues(faults)) return fail(faults);
  const lookup = { divisionCode: project.divisionCode, planYear: project.planYear };
  const issues: Issue[] = [];
  const caps: AppliedCap[] = [];
  const chosen = findScheme(input.scheme, lookup, ctx);
  if (!chosen.found) return fail(chosen.issues);
  const { scheme, layers } = chosen;
  issues.push(...chosen.issues);
  const rules = layers.flatMap(rulesOf);
  for (const layer of layers) traceScheme(trace, layer);
  const { categoryFor } = prepareRules(ctx, lookup);
  const rows: LedgerRow[] = [];
  for (const measure of project.measures) {
    const { id, item, costFen } = measure;
    const step = trace?.add({
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
      cost: from(id, { value: costFen, step }),
      remaining: costFen,
    });
  }
  const sharing: Sharing = { project, given: input.given ?? {}, rows, columns: [], trace, issues, caps, rules };
  const surplus = placePledges(sharing);
  for (const layer of layers) {
    // Each scheme cites its own rule; the ledger, the trace and the issues are one.
    const own = layers.length === 1 ? sharing : { ...sharing, rules: rulesOf(layer) };
    for (const part of layer.value.parts) applyPart(own, part);
  }
  const errors = issues.filter((issue) => issue.severity === "error");
  if (hasIssues(errors)) return fail(errors, trace?.steps);
  if (scheme.balance !== null) payBalance(sharing, scheme.balance);
  return succeed(summariseShares(sharing, layers, surplus), issues, trace?.steps);
}

function rulesOf({ rule }: Layer<FundingScheme>): readonly RuleRef[] {
  return rule === null ? [] : [rule];
}

function traceScheme(trace: Recorder<FundingStep> | undefined, layer: Layer<FundingScheme>): void {
  const { id } = layer.value;
  trace?.add({
    name: "funding.scheme",
    op: layer.rule === null ? "given" : "rule",
    inputs: [{ name: "scheme", value: id, unit: "code" }],
    output: { value: id, unit: "code" },
    rules: rulesOf(layer),
  });
}

function applyPart(sharing: Sharing, part: SchemePart): void {
  switch (part.kind) {
    case "capped-price-share":
      return applyCappedPriceShare(sharing, part);
    case "capped-share":
      return applyCappedShare(sharing, part);
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
  const step = trace?.add({
    name: "funding.remaining",
    about: source,
    op: "sum",
    inputs: rows.map((row) => ({ name: row.measure.id, value: row.remaining, unit: "fen" })),
    output: { value, unit: "fen" },
    rules,
  });
  payAtMost(sharing, `balance:${source}`, source, { value, step }, rows);
}
