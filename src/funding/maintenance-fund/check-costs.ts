import type { CivilDate } from "../../kernel/brand.ts";
import type { Issue, IssuePath, RuleRef } from "../../kernel/issue.ts";
import { resolveRule } from "../../policy/resolve-rule.ts";
import type { Context } from "../../policy/types.ts";
import type { MaintenanceFundDuty } from "./codes.ts";
import { fundIssue } from "./issues.ts";
import type { MaintenanceFundRules, MaintenanceFundScope } from "./rules.ts";
import type { MaintenanceFundCost, MaintenanceFundFact, MaintenanceFundUse } from "./types.ts";

/** Holds each cost against what the fund is for and what it may never pay. @internal */
export function checkCosts(
  { costs = [], divisionCode }: MaintenanceFundUse,
  ctx: Context<MaintenanceFundRules>,
): readonly Issue[] {
  if (costs.length === 0) return [fundIssue("error", "funding.maintenance_fund.no_cost", {}, { path: ["costs"] })];
  const scope = resolveRule(ctx, "funding.maintenance_fund.scope", { divisionCode });
  const never = resolveRule(ctx, "funding.maintenance_fund.never_payable", { divisionCode });
  const notices = [scope, never].flatMap((found) =>
    found.found ? found.issues : [{ ...found.issue, severity: "info" as const }],
  );
  const findings = costs.flatMap((cost, index) => {
    const path = ["costs", index];
    return [
      ...(scope.found ? checkScope(cost, scope.value, ctx.on, path, scope.ref) : []),
      ...(never.found ? checkDuty(cost, never.value, path, never.ref) : []),
    ];
  });
  return [...notices, ...findings];
}

function checkScope(
  { id: costId, work, part, warrantyEndsOn }: MaintenanceFundCost,
  scope: MaintenanceFundScope,
  on: CivilDate,
  path: IssuePath,
  ref: RuleRef,
): readonly Issue[] {
  const at = (field: string): { readonly path: IssuePath; readonly rules: readonly RuleRef[] } => ({
    path: [...path, field],
    rules: [ref],
  });
  const issues: Issue[] = [];
  if (work === undefined) issues.push(notGiven("costs.work", at("work")));
  else if (!scope.works.includes(work))
    issues.push(fundIssue("error", "funding.maintenance_fund.other_use", { costId }, at("work")));
  if (part === undefined) issues.push(notGiven("costs.part", at("part")));
  else if (!scope.partKinds.includes(part)) {
    issues.push(fundIssue("error", "funding.maintenance_fund.not_for_exclusive_part", { costId }, at("part")));
  }
  if (!scope.afterWarranty || warrantyEndsOn === null) return issues;
  if (warrantyEndsOn === undefined) issues.push(notGiven("costs.warrantyEndsOn", at("warrantyEndsOn")));
  else if (on <= warrantyEndsOn) {
    issues.push(
      fundIssue("error", "funding.maintenance_fund.within_warranty", { costId, warrantyEndsOn }, at("warrantyEndsOn")),
    );
  }
  return issues;
}

function checkDuty(
  { id: costId, dutyOf }: MaintenanceFundCost,
  never: readonly MaintenanceFundDuty[],
  path: IssuePath,
  ref: RuleRef,
): readonly Issue[] {
  const detail = { path: [...path, "dutyOf"], rules: [ref] };
  if (dutyOf === undefined) return [notGiven("costs.dutyOf", detail)];
  if (dutyOf === null || !never.includes(dutyOf)) return [];
  return [fundIssue("error", "funding.maintenance_fund.never_pays", { costId, dutyOf }, detail)];
}

function notGiven(
  fact: MaintenanceFundFact,
  detail: { readonly path: IssuePath; readonly rules: readonly RuleRef[] },
): Issue {
  return fundIssue("info", "funding.maintenance_fund.fact_not_given", { fact }, detail);
}
