import { type Issue, type IssuePath, inputIssue } from "../kernel/issue.ts";
import { decimalsOf, isDecimalString } from "../money/decimal-text.ts";
import { isFen } from "../money/fen.ts";

/** 900 billion yuan: no project comes near, and a hundredfold of it is still a safe integer. @internal */
export const mostFen = 90_000_000_000_000;

/** Checks an amount of money; below 0 only where the least is. @internal */
export function checkFen(value: number, path: IssuePath, least = 0): readonly Issue[] {
  if (value === undefined) return [inputIssue("input.missing", {}, path)];
  if (!isFen(value) || (value < 0 && least >= 0))
    return [inputIssue("input.invalid_fen", { value: plain(value) }, path)];
  if (value < least) return [inputIssue("input.too_small", { minimum: least, inclusive: true, of: "number" }, path)];
  return value > mostFen ? [tooBig(mostFen, path)] : [];
}

/** Checks a share from 0 to 1 in text. @internal */
export function checkShare(value: string, path: IssuePath): readonly Issue[] {
  if (value === undefined) return [inputIssue("input.missing", {}, path)];
  const isShare = isShortDecimal(value) && Number(value) <= 1;
  return isShare ? [] : [inputIssue("input.invalid_share", { value: plain(value) }, path)];
}

/** Tells a plain decimal ≥ 0 with as many decimals as the schemas let pass. @internal */
export function isShortDecimal(value: string): boolean {
  return isDecimalString(value) && !value.startsWith("-") && decimalsOf(value) <= 15;
}

/** Checks a whole number within bounds. @internal */
export function checkWhole(value: number, minimum: number, maximum: number, path: IssuePath): readonly Issue[] {
  if (value === undefined) return [inputIssue("input.missing", {}, path)];
  if (!Number.isInteger(value) || Object.is(value, -0)) {
    return [inputIssue("input.invalid_type", { expected: "whole number", received: String(plain(value)) }, path)];
  }
  if (value < minimum) return [inputIssue("input.too_small", { minimum, inclusive: true, of: "number" }, path)];
  return value > maximum ? [tooBig(maximum, path)] : [];
}

/** Checks a code against its list. @internal */
export function checkCode(value: string, allowed: readonly string[], path: IssuePath): readonly Issue[] {
  if (value === undefined) return [inputIssue("input.missing", {}, path)];
  return allowed.includes(value) ? [] : [inputIssue("input.invalid_value", { allowed }, path)];
}

/** The issue for a number above its bound. @internal */
export function tooBig(maximum: number, path: IssuePath): Issue {
  return inputIssue("input.too_big", { maximum, inclusive: true, of: "number" }, path);
}

/** Writes a value as JSON can carry it: NaN, the infinities and −0 are not JSON. @internal */
export function plain(value: unknown): string | number {
  if (Object.is(value, -0)) return "-0";
  return typeof value === "number" && Number.isFinite(value) ? value : String(value);
}
