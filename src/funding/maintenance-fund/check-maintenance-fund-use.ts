import type { Matter } from "../../consent/codes.ts";
import type { ConsentRules } from "../../consent/rules.ts";
import type { Issue } from "../../kernel/issue.ts";
import { resolveRule } from "../../policy/resolve-rule.ts";
import type { Context } from "../../policy/types.ts";
import { checkCosts } from "./check-costs.ts";
import { checkUse } from "./check-input.ts";
import { fundIssue } from "./issues.ts";
import { leastBalance } from "./least-balance.ts";
import type { MaintenanceFundRules } from "./rules.ts";
import type { MaintenanceFundUse } from "./types.ts";

/** Rules that the check of a use reads. @internal */
export type UseRules = MaintenanceFundRules & Pick<ConsentRules, "consent.vote">;

const matterOf = { use: "use-maintenance-fund", raise: "raise-maintenance-fund" } as const;

/**
 * Checks what owners want to do with the maintenance fund, and the vote it needs. 维修资金使用核查。
 *
 * Each cost: for repair, renewal or renovation of common parts and facilities; after the last day of the warranty (on that
 * day it still runs); never what the developer or builder, a utility, who did the damage, or the property company is bound
 * to bear. The vote: on using the fund, or on raising it, as a matter of `tallyConsent`; its shares are those in force on
 * `ctx.on`, and who votes on a use are the owners whom the cost falls on. A vote that was held must be on that matter and
 * have passed; where safety is at stake the fund may be used without the ordinary vote, and an issue says so. An account
 * below the limit for a top-up (= is not below) is named. A fact that is not given is an issue of severity `info`.
 *
 * @param use - The decision, the costs, and the vote and accounts where they are known.
 * @param ctx - Packs in force (general → local) and the day of the vote, or of the use.
 * @returns Findings: errors forbid, warnings call for something, `info` tells what is needed.
 *
 * @unit balanceFen, firstDepositFen: fen
 * @rule funding.maintenance_fund.scope
 * @rule funding.maintenance_fund.never_payable
 * @rule funding.maintenance_fund.voters
 * @rule funding.maintenance_fund.emergency_use
 * @rule funding.maintenance_fund.top_up_below
 * @rule consent.vote
 * @issue funding.maintenance_fund.never_pays — a cost that somebody else is bound to bear
 * @issue funding.maintenance_fund.within_warranty — the warranty has not ended
 * @issue funding.maintenance_fund.vote_needed — the matter, the voters and the shares (info)
 * @issue funding.maintenance_fund.top_up_needed — an account is below the limit (warning)
 * @source SMF-165 — 第十七条、第十八条、第二十二条、第二十四条、第二十五条
 * @source CC — 第二百七十八条、第二百八十一条
 *
 * @example
 * ```ts
 * import { checkMaintenanceFundUse } from "jiugai/funding";
 * import { civilDate } from "jiugai/kernel";
 * import { national } from "jiugai/policies/cn";
 * const costs = [
 *   { id: "roof", work: "repair", part: "common", dutyOf: null, warrantyEndsOn: null },
 *   { id: "gas-main", work: "renewal", part: "common", dutyOf: "utility", warrantyEndsOn: null },
 * ] as const;
 * const issues = checkMaintenanceFundUse({ decision: "use", costs }, { packs: [national], on: civilDate("2023-05-01") });
 * issues.map((issue) => issue.code); // => ["funding.maintenance_fund.never_pays", "funding.maintenance_fund.vote_needed"]
 * ```
 * @category Calculators
 */
export function checkMaintenanceFundUse(use: MaintenanceFundUse, ctx: Context<UseRules>): readonly Issue[] {
  const faults = checkUse(use);
  if (faults.length > 0) return faults;
  return [...(use.decision === "use" ? checkCosts(use, ctx) : []), ...checkVote(use, ctx), ...checkAccounts(use, ctx)];
}

function checkVote(use: MaintenanceFundUse, ctx: Context<UseRules>): readonly Issue[] {
  const { decision, divisionCode, vote } = use;
  if (decision === "use" && use.isEmergency === true) {
    const found = resolveRule(ctx, "funding.maintenance_fund.emergency_use", { divisionCode });
    const detail = { path: ["isEmergency"], rules: found.ref === null ? [] : [found.ref] };
    if (found.found)
      return [...found.issues, fundIssue("warning", "funding.maintenance_fund.emergency_use_possible", {}, detail)];
  }
  const needed = matterOf[decision];
  if (vote === undefined) return describeVote(needed, use, ctx);
  const { matter, verdict } = vote;
  if (matter !== needed) {
    return [
      fundIssue(
        "error",
        "funding.maintenance_fund.vote_on_other_matter",
        { matter, needed },
        { path: ["vote", "matter"] },
      ),
    ];
  }
  if (verdict === "met") return [];
  const severity = verdict === "not-met" ? "error" : "warning";
  return [
    fundIssue(severity, "funding.maintenance_fund.vote_not_passed", { matter, verdict }, { path: ["vote", "verdict"] }),
  ];
}

function describeVote(matter: Matter, use: MaintenanceFundUse, ctx: Context<UseRules>): readonly Issue[] {
  const { decision, divisionCode } = use;
  const found = resolveRule(ctx, "consent.vote", { divisionCode });
  if (!found.found) return [{ ...found.issue, severity: "info" }];
  const voters = resolveRule(ctx, "funding.maintenance_fund.voters", { divisionCode });
  // The measure says who votes on a use; about raising money it says nothing that was read.
  const isInScope = decision === "use" && voters.found;
  const { participation, approval, approvalOf } = found.value[matter];
  const params = {
    matter,
    voters: isInScope ? voters.value : null,
    participationNum: participation?.share.num ?? null,
    participationDen: participation?.share.den ?? null,
    approvalNum: approval.share.num,
    approvalDen: approval.share.den,
    approvalBound: approval.bound,
    approvalOf,
  };
  const rules = isInScope ? [found.ref, voters.ref] : [found.ref];
  const detail = { path: ["decision"], rules };
  return [...found.issues, fundIssue("info", "funding.maintenance_fund.vote_needed", params, detail)];
}

function checkAccounts({ accounts = [], divisionCode }: MaintenanceFundUse, ctx: Context<UseRules>): readonly Issue[] {
  if (accounts.length === 0) return [];
  const found = resolveRule(ctx, "funding.maintenance_fund.top_up_below", { divisionCode });
  if (!found.found) return [{ ...found.issue, severity: "info" }];
  const low = accounts.flatMap(({ id, balanceFen, firstDepositFen }, index) => {
    const leastFen = leastBalance(firstDepositFen, found.value);
    if (balanceFen >= leastFen) return [];
    const params = { accountId: id, balanceFen, leastFen, topUpFen: leastFen - balanceFen };
    const detail = { path: ["accounts", index], rules: [found.ref] };
    return [fundIssue("warning", "funding.maintenance_fund.top_up_needed", params, detail)];
  });
  return low.length === 0 ? [] : [...found.issues, ...low];
}
