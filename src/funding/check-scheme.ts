import { categories } from "../category/codes.ts";
import { type Issue, type IssuePath, inputIssue } from "../kernel/issue.ts";
import { sumDecimals } from "../money/sum-decimals.ts";
import { checkCode, checkWhole } from "./input-checks.ts";
import { fundingIssue } from "./issues.ts";
import type { FundingScheme, PartyShares, SchemePart, SchemeScope } from "./types.ts";

/**
 * Checks what the shape of a scheme cannot say: shares from 0 to 1, parties that do not add to more than the whole, ids
 * that occur once. 分担方案核查。
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
  switch (part.kind) {
    case "capped-price-share":
      checkShares(part.share, ["share"], issues);
      checkFen(part.capFenPerM2, ["capFenPerM2"], issues);
      break;
    case "base-adjusted-ratio":
      if (part.ratio !== null) checkShares(part.ratio, ["ratio"], issues);
      for (const category of categories) checkShare(part.baseline[category], ["baseline", category], issues);
      checkFen(part.capFenPerM2, ["capFenPerM2"], issues);
      break;
    case "capped-share":
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
      checkParties(part, ["parties"], issues);
      break;
  }
}

function checkParties(part: PartyShares, path: IssuePath, issues: Issue[]): void {
  const before = issues.length;
  const shares: string[] = [];
  for (const [index, { source, share }] of part.parties.entries()) {
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
  if (typeof amount === "number") checkFen(amount, path, issues);
  else for (const [index, entry] of amount.entries()) checkFen(entry.value, [...path, index, "value"], issues);
}

function checkFen(value: number, path: IssuePath, issues: Issue[]): void {
  if (!(Number.isSafeInteger(value) && value >= 0))
    issues.push(inputIssue("input.invalid_fen", { value: String(value) }, path));
}
