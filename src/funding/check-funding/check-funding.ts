import type { Fen } from "../../kernel/brand.ts";
import { type Issue, inputIssue } from "../../kernel/issue.ts";
import { exclusionReasons } from "../../measure/codes.ts";
import { isFen } from "../../money/fen.ts";
import { type Applied, resolveRule } from "../../policy/resolve-rule.ts";
import type { Context } from "../../policy/types.ts";
import { checkProject } from "../check-project.ts";
import type { FundingSource } from "../codes.ts";
import { fundingIssue } from "../issues.ts";
import type { Pledge } from "../types.ts";
import { checkIssue } from "./issues.ts";
import type { CentralInvestmentRules } from "./rules.ts";
import type { FundingCheckProject } from "./types.ts";

/** Central, provincial and local money. */
const publicSources: readonly FundingSource[] = [
  "central-finance",
  "central-investment",
  "provincial",
  "municipal",
  "district",
  "township",
  "government",
];

/**
 * Checks the public money of a project against the rules of central budget investment. 中央预算内投资核查。
 *
 * Central, provincial and local money together stay within the cost (= is allowed). Where central budget investment is
 * pledged: it stays within the approved construction-and-installation cost of what it supports (= is allowed); it reaches
 * no measure excluded for a reason of the negative list (a pledge without measures reaches all of them); from 2026-03-01 a
 * project has in principle one special fund of the central authorities, and is not finished. Cap and list go by the plan
 * year, the rules of 2026 by the date of the question. What a rule needs and the project does not say is an issue of
 * severity `info` that names it. A share of the cost is not checked: for old communities none is laid down.
 *
 * @param project - The project with its pledges; `excludedMeasures` as `classifyText` or the caller finds them.
 * @param ctx - Packs in force (general → local) and the date the question is asked for.
 * @returns Findings; empty where nothing is against the rules and every fact is given.
 *
 * @unit approvedConstructionFen: fen
 * @rule funding.central_investment.cap
 * @rule funding.central_investment.excluded_reasons
 * @rule funding.central_investment.special_funds
 * @rule funding.central_investment.finished_excluded
 * @issue funding.above_construction_cost — more than the approved construction cost
 * @issue funding.public_money_exceeds_cost — public money beyond the cost
 * @issue funding.check_needs_fact — the approved construction cost is not given (info)
 * @source NDRC-2022-910
 *
 * @example
 * ```ts
 * import { checkFunding } from "jiugai/funding";
 * import { civilDate } from "jiugai/kernel";
 * import { fenFromWanYuan } from "jiugai/money";
 * import { national } from "jiugai/policies/cn";
 * const issues = checkFunding(
 *   {
 *     id: "p",
 *     divisionCode: "410611",
 *     planYear: 2020,
 *     measures: [{ id: "m1", item: null, costFen: fenFromWanYuan("5433") }],
 *     pledges: [{ source: "central-investment", amountFen: fenFromWanYuan("4889") }],
 *     approvedConstructionFen: fenFromWanYuan("4800"),
 *   },
 *   { packs: [national], on: civilDate("2020-04-17") },
 * );
 * issues.map((issue) => issue.code); // => ["funding.above_construction_cost"]
 * ```
 * @category Calculators
 */
export function checkFunding(project: FundingCheckProject, ctx: Context<CentralInvestmentRules>): readonly Issue[] {
  const faults = checkFacts(project);
  if (faults.length > 0) return faults;
  const central = (project.pledges ?? []).filter(
    ({ source, amountFen }) => source === "central-investment" && amountFen > 0,
  );
  if (central.length === 0) return checkSum(project);
  return [
    ...checkSum(project),
    ...checkCap(project, central, ctx),
    ...checkExcluded(project, central, ctx),
    ...checkSpecialFunds(project, ctx),
    ...checkFinished(project, ctx),
  ];
}

/** A check may be handed what no schema has read. */
function checkFacts(project: FundingCheckProject): readonly Issue[] {
  const { approvedConstructionFen, excludedMeasures = [], isFinished, measures, pledges = [] } = project;
  const issues = checkProject(project).map((issue): Issue => ({ ...issue, path: issue.path.slice(1) }));
  if (approvedConstructionFen !== undefined && !(isFen(approvedConstructionFen) && approvedConstructionFen >= 0)) {
    issues.push(
      inputIssue("input.invalid_fen", { value: String(approvedConstructionFen) }, ["approvedConstructionFen"]),
    );
  }
  if (isFinished !== undefined && typeof isFinished !== "boolean") {
    const params = { expected: "boolean", received: typeof isFinished };
    issues.push(inputIssue("input.invalid_type", params, ["isFinished"]));
  }
  excludedMeasures.forEach(({ measureId, reason }, index) => {
    const path = ["excludedMeasures", index];
    if (!measures.some(({ id }) => id === measureId))
      issues.push(fundingIssue("error", "funding.unknown_measure", { measureId }, { path: [...path, "measureId"] }));
    if (!exclusionReasons.includes(reason))
      issues.push(inputIssue("input.invalid_value", { allowed: exclusionReasons }, [...path, "reason"]));
  });
  // Each amount is safe and their sum is not: nothing after this would be exact.
  const sum = sumOf(pledges);
  if (issues.length === 0 && !Number.isSafeInteger(sum))
    issues.push(inputIssue("input.invalid_fen", { value: sum }, ["pledges"]));
  return issues;
}

function checkSum({ measures, pledges = [] }: FundingCheckProject): readonly Issue[] {
  const costFen = measures.reduce((sum, measure) => sum + measure.costFen, 0);
  const publicFen = sumOf(pledges.filter(({ source }) => publicSources.includes(source)));
  if (publicFen <= costFen) return [];
  const params = { publicFen, costFen, excessFen: publicFen - costFen };
  return [checkIssue("error", "funding.public_money_exceeds_cost", params, { path: ["pledges"] })];
}

function checkCap(
  project: FundingCheckProject,
  central: readonly Pledge[],
  ctx: Context<CentralInvestmentRules>,
): readonly Issue[] {
  const found = resolveRule(ctx, "funding.central_investment.cap", project);
  // Money is pledged, and nothing in force says how much it may be: unknown, and not wrong.
  if (!found.found) return [{ ...found.issue, severity: "info" }];
  const { approvedConstructionFen: approvedFen } = project;
  const rules = [found.ref];
  if (approvedFen === undefined) return [...found.issues, needsFact("approvedConstructionFen", found)];
  const amountFen = sumOf(central);
  if (amountFen <= approvedFen) return found.issues;
  const params = { amountFen, approvedFen, excessFen: amountFen - approvedFen };
  return [
    ...found.issues,
    checkIssue("error", "funding.above_construction_cost", params, { path: ["pledges"], rules }),
  ];
}

function checkExcluded(
  project: FundingCheckProject,
  central: readonly Pledge[],
  ctx: Context<CentralInvestmentRules>,
): readonly Issue[] {
  const found = resolveRule(ctx, "funding.central_investment.excluded_reasons", project);
  if (!found.found) return [];
  const { issues, ref, value } = found;
  const reaches = (id: string): boolean =>
    central.some(({ measureIds }) => measureIds === undefined || measureIds.includes(id));
  const listed = (project.excludedMeasures ?? []).flatMap(({ measureId, reason }, index) =>
    value.includes(reason) && reaches(measureId)
      ? [
          checkIssue(
            "error",
            "funding.not_for_central_investment",
            { measureId, reason },
            { path: ["excludedMeasures", index], rules: [ref] },
          ),
        ]
      : [],
  );
  return listed.length === 0 ? [] : [...issues, ...listed];
}

function checkSpecialFunds(project: FundingCheckProject, ctx: Context<CentralInvestmentRules>): readonly Issue[] {
  const found = resolveRule(ctx, "funding.central_investment.special_funds", project);
  if (!found.found) return [];
  const sources = found.value.filter((fund) =>
    (project.pledges ?? []).some(({ source, amountFen }) => source === fund && amountFen > 0),
  );
  if (sources.length < 2) return [];
  const detail = { path: ["pledges"], rules: [found.ref] };
  // The text says "in principle": a finding to look into, not yet a breach.
  return [...found.issues, checkIssue("warning", "funding.second_special_fund", { sources }, detail)];
}

function checkFinished(project: FundingCheckProject, ctx: Context<CentralInvestmentRules>): readonly Issue[] {
  const found = resolveRule(ctx, "funding.central_investment.finished_excluded", project);
  if (!found.found) return [];
  if (project.isFinished === undefined) return [...found.issues, needsFact("isFinished", found)];
  if (!project.isFinished) return [];
  const detail = { path: ["isFinished"], rules: [found.ref] };
  return [...found.issues, checkIssue("warning", "funding.finished_project", {}, detail)];
}

function needsFact(fact: "approvedConstructionFen" | "isFinished", { ref }: Applied<unknown>): Issue {
  return checkIssue("info", "funding.check_needs_fact", { rule: ref.rule, fact }, { path: [fact], rules: [ref] });
}

function sumOf(pledges: readonly Pledge[]): Fen {
  return pledges.reduce((sum, { amountFen }) => sum + amountFen, 0) as Fen;
}
