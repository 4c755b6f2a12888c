import { isDivisionCode } from "../division/lineage.ts";
import { isSquareMetres } from "../kernel/area.ts";
import { isCivilDate } from "../kernel/civil-date.ts";
import { type Issue, type IssuePath, inputIssue } from "../kernel/issue.ts";
import { decimalsOf, isDecimalString } from "../money/decimal-text.ts";
import { isFen } from "../money/fen.ts";

// A calculator may be handed what no schema has read: each check gives the faults of one value, none where it is sound.

type Faults = readonly Issue[];

const none: Faults = [];
const sharePattern = /^(?:0(?:\.\d{1,15})?|1(?:\.0{1,15})?)$/;

/** Faults of an amount: a whole number of fen ≥ 0. @internal */
export function checkAmount(value: unknown, path: IssuePath): Faults {
  if (value === undefined) return missing(path);
  if (isFen(value) && value >= 0) return none;
  return [inputIssue("input.invalid_fen", { value: plain(value) }, path)];
}

/** Faults of an area in m². @internal */
export function checkAreaM2(value: unknown, path: IssuePath): Faults {
  if (value === undefined) return missing(path);
  return isSquareMetres(value) ? none : [inputIssue("input.invalid_area", { value: plain(value) }, path)];
}

/** Faults of a share from 0 to 1 in text. @internal */
export function checkShare(value: unknown, path: IssuePath): Faults {
  if (value === undefined) return missing(path);
  if (typeof value === "string" && sharePattern.test(value)) return none;
  return [inputIssue("input.invalid_share", { value: plain(value) }, path)];
}

/** Faults of a code of a list. @internal */
export function checkCode(value: unknown, allowed: readonly string[], path: IssuePath): Faults {
  if (value === undefined) return missing(path);
  return allowed.includes(value as string) ? none : [inputIssue("input.invalid_value", { allowed }, path)];
}

/** Faults of a day. @internal */
export function checkDay(value: unknown, path: IssuePath): Faults {
  if (value === undefined) return missing(path);
  return isCivilDate(value) ? none : [inputIssue("input.invalid_date", { value: String(value) }, path)];
}

/** Faults of yes or no. @internal */
export function checkBoolean(value: unknown, path: IssuePath): Faults {
  if (value === undefined) return missing(path);
  if (typeof value === "boolean") return none;
  return [inputIssue("input.invalid_type", { expected: "boolean", received: typeof value }, path)];
}

/** Faults of a division code, which may be left out. @internal */
export function checkDivision(value: unknown): Faults {
  if (value === undefined || isDivisionCode(value)) return none;
  return [inputIssue("input.invalid_format", { format: "division-code" }, ["divisionCode"])];
}

/** Faults of a list: each id once, and each member by its own check. @internal */
export function checkMembers<T extends { readonly id: string }>(
  list: readonly T[],
  name: string,
  checkMember: (member: T, path: IssuePath) => Faults,
): Faults {
  const firstIndexes = new Map<string, number>();
  return list.flatMap((member, index) => {
    const path = [name, index];
    const firstIndex = firstIndexes.get(member.id);
    if (firstIndex === undefined) firstIndexes.set(member.id, index);
    const twice =
      firstIndex === undefined
        ? none
        : [inputIssue("input.duplicate_id", { id: member.id, firstIndex }, [...path, "id"])];
    return [...twice, ...checkMember(member, path)];
  });
}

/** Faults of what may be left out: none where it is. @internal */
export function whereGiven<T>(value: T | undefined, check: (value: T) => Faults): Faults {
  return value === undefined ? none : check(value);
}

function missing(path: IssuePath): Faults {
  return [inputIssue("input.missing", {}, path)];
}

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

/** The issue for a number above its bound. @internal */
export function tooBig(maximum: number, path: IssuePath): Issue {
  return inputIssue("input.too_big", { maximum, inclusive: true, of: "number" }, path);
}

/** Writes a value as JSON can carry it: NaN, the infinities and −0 are not JSON. @internal */
export function plain(value: unknown): string | number {
  if (Object.is(value, -0)) return "-0";
  return typeof value === "number" && Number.isFinite(value) ? value : String(value);
}
