import { type Finding, met, notMet } from "../kernel/finding.ts";
import { decimalsOf } from "../money/decimal-text.ts";
import { askDone } from "./ask-done.ts";
import { type Asking, detailOf, factNotGiven, lacking, record } from "./assessing.ts";
import { aftercareIssue } from "./issues.ts";
import type { FeeCollectionDemand } from "./rules.ts";

/** Answers whether property fees are agreed. @internal */
export function askPropertyFees(at: Asking<unknown>): Finding {
  const { propertyFees } = at.facts;
  if (propertyFees === undefined) return factNotGiven(at, "propertyFees");
  if (propertyFees === null) return lacking(at, "propertyFees");
  return askDone(at, "propertyFees.agreedOn", propertyFees.agreedOn);
}

/** Answers whether enough households pay: the least share itself is enough, and all are enough for any share. @internal */
export function askFeeCollection(at: Asking<FeeCollectionDemand>): Finding {
  const { feeCollection, leastCollectionShare } = at.facts;
  if (feeCollection === undefined) return factNotGiven(at, "feeCollection");
  const { dueHouseholdCount: dueCount, paidHouseholdCount: paidCount } = feeCollection;
  const isAll = paidCount === dueCount;
  const leastShare = leastCollectionShare ?? at.demand.leastShare ?? (isAll ? "1" : null);
  if (leastShare === null) return factNotGiven(at, "leastCollectionShare");
  const share = BigInt(leastShare.replace(".", ""));
  const holds = BigInt(paidCount) * 10n ** BigInt(decimalsOf(leastShare)) >= BigInt(dueCount) * share;
  record(
    at,
    { name: "collected", value: { num: paidCount, den: dueCount }, unit: "1" },
    ">=",
    { name: "least", value: leastShare, unit: "1" },
    holds,
  );
  if (holds) return met;
  const params = { paidCount, dueCount, leastShare };
  return notMet(aftercareIssue(at.severity, "aftercare.too_few_pay", params, detailOf(at, "feeCollection")));
}
