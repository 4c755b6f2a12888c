import { categories } from "../category/codes.ts";
import { type Issue, type IssuePath, inputIssue } from "../kernel/issue.ts";
import { sumDecimals } from "../money/sum-decimals.ts";
import { fundingSources } from "./codes.ts";
import { checkAmount, checkCode, checkWhole } from "./input-checks.ts";
import { fundingIssue } from "./issues.ts";
import type { FundingScheme, PartyShares, SchemePart, SchemeScope } from "./types.ts";

/**
 * Checks a scheme: codes that exist, shares from 0 to 1, parties that do not add to more than the whole, ids that occur
 * once. 分担方案核查。
 *
 * @param scheme - The scheme.
 * @param path - Where it stands in the input; issues start there.
 * @issue funding.share_sum_above_one — several parties together bear more than the whole
 *
 * @example
 * ```ts
 * import { checkScheme } from "jiugai/funding";
 * checkScheme({ id: "pledges-only", parts: [], balance: null }); // => []
 * ```
 */
export function checkScheme(scheme: FundingScheme, path: IssuePath = []): readonly Issue[] {
  const issues: Issue[] = [];
  if (scheme.addsTo !== undefined) issues.push(...checkCode(scheme.addsTo, ["more-general"], [...path, "addsTo"]));
  if (scheme.balance !== null) issues.push(...checkCode(scheme.balance, fundingSources, [...path, "balance"]));
  scheme.parts.forEach((part, index) => {
    const found: Issue[] = [];
    const firstIndex = scheme.parts.findIndex((other) => other.id === part.id);
    if (firstIndex < index) found.push(inputIssue("input.duplicate_id", { id: part.id, firstIndex }, ["id"]));
    if ("scope" in part && part.scope !== undefined) checkScope(part.scope, ["scope"], found);
    checkPart(part, found);
    // Whole paths are made for faults only: a bulk sharing checks its scheme for every project.
    for (const issue of found) issues.push({ ...issue, path: [...path, "parts", index, ...issue.path] });
  });
  return issues;
}

/** A part that no year of completion can meet would be data without effect. */
function checkScope({ builtFromYear, builtByYear }: SchemeScope, path: IssuePath, issues: Issue[]): void {
  if (builtFromYear !== undefined)
    issues.push(...checkWhole(builtFromYear, firstYear, lastYear, [...path, "builtFromYear"]));
  if (builtByYear !== undefined)
    issues.push(...checkWhole(builtByYear, builtFromYear ?? firstYear, lastYear, [...path, "builtByYear"]));
}

/** Years of completion that a scheme and a project may name. @internal */
export const firstYear = 1900;
/** @internal */
export const lastYear = 2100;

function checkPart(part: SchemePart, issues: Issue[]): void {
  if (part.kind !== "party-shares") checkSource(part.source, ["source"], issues);
  if ("per" in part) issues.push(...checkCode(part.per, payable, ["per"]));
  switch (part.kind) {
    case "capped-price-share":
      for (const portion of ["rest", "above"] as const) {
        if (part[portion] !== null) checkSource(part[portion], [portion], issues);
      }
      checkShares(part.share, ["share"], issues);
      issues.push(...checkAmount(part.capFenPerM2, ["capFenPerM2"]));
      break;
    case "base-adjusted-ratio":
      if (part.ratio !== null) checkShares(part.ratio, ["ratio"], issues);
      for (const category of categories) checkShare(part.baseline[category], ["baseline", category], issues);
      issues.push(...checkAmount(part.capFenPerM2, ["capFenPerM2"]));
      break;
    case "capped-share":
      issues.push(...checkCode(part.capOn, ["cost", "amount"], ["capOn"]));
      checkShares(part.share, ["share"], issues);
      checkAmounts(part.capFen, ["capFen"], issues);
      break;
    case "fixed-amount":
      checkAmounts(part.amountFen, ["amountFen"], issues);
      break;
    case "minimum-share":
      for (const category of categories) checkShare(part.shares[category], ["shares", category], issues);
      break;
    case "party-shares":
      issues.push(...checkCode(part.of, ["cost", "remaining"], ["of"]));
      checkParties(part, ["parties"], issues);
      break;
    default:
      issues.push(...checkCode((part as SchemePart).kind, partKinds, ["kind"]));
  }
}

const payable = ["household", "m2", "project"];
const partKinds = [
  "capped-price-share",
  "base-adjusted-ratio",
  "capped-share",
  "fixed-amount",
  "minimum-share",
  "party-shares",
];

function checkSource(source: string, path: IssuePath, issues: Issue[]): void {
  issues.push(...checkCode(source, fundingSources, path));
}

function checkParties(part: PartyShares, path: IssuePath, issues: Issue[]): void {
  const before = issues.length;
  const shares: string[] = [];
  for (const [index, { source, share }] of part.parties.entries()) {
    checkSource(source, [...path, index, "source"], issues);
    if (share !== null) {
      checkShare(share, [...path, index, "share"], issues);
      shares.push(share);
    }
    const firstIndex = part.parties.findIndex((other) => other.source === source && other.share === null);
    // One key of `given` for two parties would not say whose share it is.
    if (firstIndex !== -1 && firstIndex < index)
      issues.push(inputIssue("input.duplicate_id", { id: source, firstIndex }, [...path, index, "source"]));
  }
  if (issues.length > before || shares.length < 2) return;
  const sum = sumDecimals(shares);
  if (!isShare(sum))
    issues.push(fundingIssue("error", "funding.share_sum_above_one", { part: part.id, sum }, { path }));
}

function checkShares(share: string | readonly { readonly value: string }[], path: IssuePath, issues: Issue[]): void {
  if (typeof share === "string") checkShare(share, path, issues);
  else for (const [index, entry] of share.entries()) checkShare(entry.value, [...path, index, "value"], issues);
}

/** Decided on the digits: a number would lose the twentieth decimal. */
const shareShape = /^(?:0(?:\.\d+)?|1(?:\.0+)?)$/;

/** Tells a share from 0 to 1 in text. @internal */
export function isShare(text: string): boolean {
  return shareShape.test(text);
}

function checkShare(share: string, path: IssuePath, issues: Issue[]): void {
  if (!isShare(share)) issues.push(inputIssue("input.invalid_share", { value: String(share) }, path));
}

function checkAmounts(amount: number | readonly { readonly value: number }[], path: IssuePath, issues: Issue[]): void {
  if (!Array.isArray(amount)) issues.push(...checkAmount(amount, path));
  else
    for (const [index, entry] of amount.entries()) issues.push(...checkAmount(entry.value, [...path, index, "value"]));
}
