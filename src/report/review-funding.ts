import type { FundingSource } from "../funding/codes.ts";
import type { FundingRules } from "../funding/rules.ts";
import { shareFunding } from "../funding/share-funding.ts";
import type { FundingMeasure, FundingProject, FundingScheme, Pledge, SchemePart } from "../funding/types.ts";
import type { Fen } from "../kernel/brand.ts";
import type { Issue } from "../kernel/issue.ts";
import type { Step } from "../kernel/trace.ts";
import type { MeasureRules } from "../measure/rules.ts";
import { planIssue } from "../plan/issues.ts";
import type { CommunityPlan, PlannedSource } from "../plan/types.ts";
import { resolveRule } from "../policy/resolve-rule.ts";
import type { Context } from "../policy/types.ts";
import type { PlanFunding, PlanWorks } from "./types.ts";

type FundingContext = Context<Pick<FundingRules, "funding.scheme"> & MeasureRules>;

/** What the funding of a plan comes to. @internal */
export interface ReviewedFunding {
  readonly funding: PlanFunding;
  readonly findings: readonly Issue[];
  readonly missing: readonly string[];
  readonly trace: readonly Step[];
}

/** Row for the part of the investment that no work's cost explains. */
const unitemised = "unitemised";

/**
 * Shares the cost of a plan: by the scheme in force, else by the sources that the document prints, else not at all.
 * @internal
 */
export function reviewFunding(
  plan: CommunityPlan,
  works: PlanWorks,
  given: Readonly<Record<string, string>>,
  ctx: FundingContext,
): ReviewedFunding {
  const measures = costedMeasures(plan, works);
  const namedSources = (plan.sources ?? [])
    .filter((source) => source.amountFen === undefined && source.share === undefined)
    .map((source) => source.source);
  if (measures.length === 0) return unknownFunding(plan, null, namedSources, ["plan.investmentFen"], []);
  const costFen = measures.reduce((sum, measure) => sum + measure.costFen, 0) as Fen;
  if (plan.divisionCode === undefined) return unknownFunding(plan, costFen, namedSources, ["plan.divisionCode"], []);
  const project = projectOf(plan, plan.divisionCode, measures);
  const rule = resolveRule(ctx, "funding.scheme", project);
  const input = { project, given };
  const byRule = rule.found ? shareFunding(input, ctx) : undefined;
  if (byRule?.ok) {
    return {
      funding: { basis: "rule", costFen, shares: byRule.value, input, namedSources },
      findings: byRule.issues,
      missing: [],
      trace: byRule.trace,
    };
  }
  // A scheme that is a draft or undated, or that lacks a fact, is named beside what the document itself prints.
  const refused = byRule === undefined ? [] : byRule.issues;
  const reserved =
    !rule.found && rule.issue.code === "policy.rule_not_included" ? [{ ...rule.issue, severity: "info" as const }] : [];
  const printed = schemeAsPrinted(plan, namedSources);
  if (printed === null) {
    const noScheme = rule.found ? [] : ["rule:funding.scheme"];
    return unknownFunding(plan, costFen, namedSources, ["plan.sources", ...noScheme], [...refused, ...reserved]);
  }
  const printedInput = { project, scheme: printed };
  const outcome = shareFunding(printedInput, ctx);
  if (!outcome.ok) return unknownFunding(plan, costFen, namedSources, [], [...refused, ...reserved, ...outcome.issues]);
  const { gapFen } = outcome.value;
  // Where a source is named without its amount, what is open is not a gap but a figure that was not printed.
  const isOpen = gapFen > 0 && namedSources.length > 0;
  const own = outcome.issues.filter(
    (issue) => issue.code !== "funding.measure_not_covered" && !(isOpen && issue.code === "funding.gap"),
  );
  const open = isOpen
    ? [planIssue("info", "plan.amount_not_printed", { sources: namedSources, openFen: gapFen }, { path: ["sources"] })]
    : [];
  return {
    funding: { basis: "as-printed", costFen, shares: outcome.value, input: printedInput, namedSources },
    findings: [...refused, ...reserved, ...own, ...open],
    missing: isOpen ? ["plan.sources.amountFen"] : [],
    trace: outcome.trace,
  };
}

function unknownFunding(
  plan: CommunityPlan,
  costFen: Fen | null,
  namedSources: readonly FundingSource[],
  missing: readonly string[],
  issues: readonly Issue[],
): ReviewedFunding {
  const open =
    namedSources.length > 0
      ? planIssue("info", "plan.amount_not_printed", { sources: namedSources, openFen: costFen }, { path: ["sources"] })
      : planIssue("info", "plan.sources_unknown", {}, { path: ["sources"] });
  const isSilent = (plan.sources ?? []).every((source) => source.amountFen === undefined);
  return {
    funding: { basis: "unknown", costFen, shares: null, input: null, namedSources },
    findings: isSilent ? [...issues, open] : issues,
    missing,
    trace: [],
  };
}

/** The works that carry a cost, and one row for what the investment holds beside them. */
function costedMeasures(plan: CommunityPlan, works: PlanWorks): readonly FundingMeasure[] {
  const costed = works.measures.flatMap(({ id, costFen, items }): FundingMeasure[] => {
    if (costFen === null) return [];
    // A cost for several items at once belongs to none of them alone.
    const only = items.length === 1 ? items[0] : undefined;
    return [{ id, item: only?.item ?? null, costFen }];
  });
  const costedFen = costed.reduce((sum, measure) => sum + measure.costFen, 0);
  const restFen = (plan.investmentFen ?? costedFen) - costedFen;
  return restFen > 0 ? [...costed, { id: unitemised, item: null, costFen: restFen as Fen }] : costed;
}

function projectOf(plan: CommunityPlan, divisionCode: string, measures: readonly FundingMeasure[]): FundingProject {
  const pledges = (plan.sources ?? []).flatMap(({ source, amountFen, terms }): Pledge[] =>
    amountFen === undefined ? [] : [{ source, amountFen, ...terms }],
  );
  return {
    id: plan.id,
    divisionCode,
    measures,
    pledges,
    ...(plan.planYear === undefined ? {} : { planYear: plan.planYear }),
    ...(plan.builtYear === undefined ? {} : { builtYear: plan.builtYear }),
    ...(plan.areaM2 === undefined ? {} : { areaM2: plan.areaM2 }),
    ...(plan.householdCount === undefined ? {} : { householdCount: plan.householdCount }),
    ...(plan.financing === undefined ? {} : { financing: plan.financing }),
  };
}

/** The scheme that the printed sources amount to; `null` where no amount and no usable share is printed. */
function schemeAsPrinted(plan: CommunityPlan, namedSources: readonly FundingSource[]): FundingScheme | null {
  const sources = plan.sources ?? [];
  const hasAmount = sources.some((source) => source.amountFen !== undefined) || (plan.financing ?? []).length > 0;
  const ofTotal = partiesOf(sources, "total");
  // A share of what is left means nothing while others are named without their amounts.
  const ofRemaining = namedSources.length === 0 ? partiesOf(sources, "remaining") : [];
  if (!hasAmount && ofTotal.length === 0 && ofRemaining.length === 0) return null;
  const parts: SchemePart[] = [];
  if (ofTotal.length > 0) parts.push({ kind: "party-shares", id: "shares-of-total", of: "cost", parties: ofTotal });
  if (ofRemaining.length > 0)
    parts.push({ kind: "party-shares", id: "shares-of-remaining", of: "remaining", parties: ofRemaining });
  return { id: "as-printed", parts, balance: null };
}

function partiesOf(
  sources: readonly PlannedSource[],
  of: "total" | "remaining",
): { source: FundingSource; share: NonNullable<PlannedSource["share"]> }[] {
  return sources.flatMap(({ source, share, of: base = "total" }) =>
    share === undefined || base !== of ? [] : [{ source, share }],
  );
}
