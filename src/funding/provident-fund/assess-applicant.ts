import { type Finding, met, notMet } from "../../kernel/finding.ts";
import type { RuleRef } from "../../kernel/issue.ts";
import { factNotGiven, notStated } from "./finding.ts";
import { withdrawalIssue } from "./issues.ts";
import type { ProvidentFundWithdrawalRule } from "./rules.ts";
import type { ProvidentFundApplication } from "./types.ts";

/** Answers whether the applicant is one of those who may withdraw. @internal */
export function assessApplicant(
  { confirmed = [], hasPurchaseAgreement, holder, relation }: ProvidentFundApplication,
  rule: ProvidentFundWithdrawalRule,
  ref: RuleRef,
): Finding {
  if (!rule.holders.includes(holder) || !rule.relations.includes(relation)) {
    if (!rule.isApplicantListComplete) return notStated("applicant", confirmed, ref);
    const detail = { path: ["relation"], rules: [ref] };
    return notMet(
      withdrawalIssue("error", "funding.provident_fund.applicant_not_listed", { holder, relation }, detail),
    );
  }
  // The family of a tenant stands on the tenant's own claim.
  if (holder !== "public-housing-tenant" || !rule.tenantNeedsPurchaseAgreement) return met;
  if (hasPurchaseAgreement === undefined) return factNotGiven("hasPurchaseAgreement", ref);
  if (hasPurchaseAgreement) return met;
  const detail = { path: ["hasPurchaseAgreement"], rules: [ref] };
  return notMet(withdrawalIssue("error", "funding.provident_fund.without_purchase_agreement", {}, detail));
}

/** Answers whether the works are among those for which one may withdraw. @internal */
export function assessPurpose(
  { confirmed = [], purpose }: ProvidentFundApplication,
  { purposes }: ProvidentFundWithdrawalRule,
  ref: RuleRef,
): Finding {
  if (purposes === null) return notStated("purpose", confirmed, ref);
  if (purposes.includes(purpose)) return met;
  const detail = { path: ["purpose"], rules: [ref] };
  return notMet(withdrawalIssue("error", "funding.provident_fund.purpose_not_listed", { purpose }, detail));
}
