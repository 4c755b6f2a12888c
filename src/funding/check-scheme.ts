import { categories } from "../category/codes.ts";
import { type Issue, type IssuePath, inputIssue } from "../kernel/issue.ts";
import { sumDecimals } from "../money/sum-decimals.ts";
import { fundingIssue } from "./issues.ts";
import type { FundingScheme, PartyShares, SchemePart } from "./types.ts";

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
  scheme.parts.forEach((part, index) => {
    const at = [...path, "parts", index];
    const firstIndex = scheme.parts.findIndex((other) => other.id === part.id);
    if (firstIndex < index) issues.push(inputIssue("input.duplicate_id", { id: part.id, firstIndex }, [...at, "id"]));
    checkPart(part, at, issues);
  });
  return issues;
}

function checkPart(part: SchemePart, path: IssuePath, issues: Issue[]): void {
  switch (part.kind) {
    case "capped-price-share":
      checkShares(part.share, [...path, "share"], issues);
      checkFen(part.capFenPerM2, [...path, "capFenPerM2"], issues);
      break;
    case "base-adjusted-ratio":
      if (part.ratio !== null) checkShares(part.ratio, [...path, "ratio"], issues);
      for (const category of categories) checkShare(part.baseline[category], [...path, "baseline", category], issues);
      checkFen(part.capFenPerM2, [...path, "capFenPerM2"], issues);
      break;
    case "fixed-amount":
      if (typeof part.amountFen === "number") checkFen(part.amountFen, [...path, "amountFen"], issues);
      else
        for (const [index, entry] of part.amountFen.entries())
          checkFen(entry.value, [...path, "amountFen", index, "value"], issues);
      break;
    case "minimum-share":
      for (const category of categories) checkShare(part.shares[category], [...path, "shares", category], issues);
      break;
    case "party-shares":
      checkParties(part, [...path, "parties"], issues);
      break;
  }
}

function checkParties(part: PartyShares, path: IssuePath, issues: Issue[]): void {
  const before = issues.length;
  for (const [index, party] of part.parties.entries()) checkShare(party.share, [...path, index, "share"], issues);
  if (issues.length > before || part.parties.length < 2) return;
  const sum = sumDecimals(part.parties.map((party) => party.share));
  if (!shareShape.test(sum))
    issues.push(fundingIssue("error", "funding.share_sum_above_one", { part: part.id, sum }, { path }));
}

function checkShares(share: string | readonly { readonly value: string }[], path: IssuePath, issues: Issue[]): void {
  if (typeof share === "string") checkShare(share, path, issues);
  else for (const [index, entry] of share.entries()) checkShare(entry.value, [...path, index, "value"], issues);
}

/** Decided on the digits: a number would lose the twentieth decimal. */
const shareShape = /^(?:0(?:\.\d+)?|1(?:\.0+)?)$/;

function checkShare(share: string, path: IssuePath, issues: Issue[]): void {
  if (!shareShape.test(share)) issues.push(inputIssue("input.invalid_share", { value: String(share) }, path));
}

function checkFen(value: number, path: IssuePath, issues: Issue[]): void {
  if (!(Number.isSafeInteger(value) && value >= 0))
    issues.push(inputIssue("input.invalid_fen", { value: String(value) }, path));
}
