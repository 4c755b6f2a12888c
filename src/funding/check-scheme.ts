import { inputIssue, type Issue, type IssuePath } from "../kernel/issue.ts";
import { isDecimalString } from "../money/decimal-text.ts";
import { sumDecimals } from "../money/sum-decimals.ts";
import { fundingIssue } from "./issues.ts";
import type { FundingScheme, SchemePart } from "./types.ts";

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
  return scheme.parts.flatMap((part, index) => {
    const at = [...path, "parts", index];
    const first = scheme.parts.findIndex((other) => other.id === part.id);
    return [...(first < index ? [inputIssue("input.duplicate_id", { id: part.id, firstIndex: first }, [...at, "id"])] : []), ...checkPart(part, at)];
  });
}

function checkPart(part: SchemePart, path: IssuePath): Issue[] {
  switch (part.kind) {
    case "capped-price-share":
      return [...checkShares(part.share, [...path, "share"]), ...checkFen(part.capFenPerM2, [...path, "capFenPerM2"])];
    case "base-adjusted-ratio":
      return [
        ...(part.ratio === null ? [] : checkShares(part.ratio, [...path, "ratio"])),
        ...Object.entries(part.baseline).flatMap(([category, share]) => checkShare(share, [...path, "baseline", category])),
        ...checkFen(part.capFenPerM2, [...path, "capFenPerM2"]),
      ];
    case "fixed-amount":
      return typeof part.amountFen === "number"
        ? checkFen(part.amountFen, [...path, "amountFen"])
        : part.amountFen.flatMap((entry, index) => checkFen(entry.value, [...path, "amountFen", index, "value"]));
    case "minimum-share":
      return Object.entries(part.shares).flatMap(([category, share]) => checkShare(share, [...path, "shares", category]));
    case "party-shares": {
      const issues = part.parties.flatMap((party, index) => checkShare(party.share, [...path, "parties", index, "share"]));
      if (issues.length > 0) return issues;
      const sum = sumDecimals(part.parties.map((party) => party.share));
      return isAboveOne(sum) ? [fundingIssue("error", "funding.share_sum_above_one", { part: part.id, sum }, { path: [...path, "parties"] })] : [];
    }
  }
}

function checkShares(share: string | readonly { readonly value: string }[], path: IssuePath): Issue[] {
  if (typeof share === "string") return checkShare(share, path);
  return share.flatMap((entry, index) => checkShare(entry.value, [...path, index, "value"]));
}

function checkShare(share: string, path: IssuePath): Issue[] {
  const isShare = isDecimalString(share) && !share.startsWith("-") && !isAboveOne(share);
  return isShare ? [] : [inputIssue("input.invalid_share", { value: String(share) }, path)];
}

function checkFen(value: number, path: IssuePath): Issue[] {
  return Number.isSafeInteger(value) && value >= 0 ? [] : [inputIssue("input.invalid_fen", { value: String(value) }, path)];
}

/** Decided on the digits: a number would lose the twentieth decimal. */
function isAboveOne(decimal: string): boolean {
  const beyond = sumDecimals([decimal, "-1"]);
  return beyond !== "0" && !beyond.startsWith("-");
}
