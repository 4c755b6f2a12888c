import { type Issue, inputIssue } from "../../kernel/issue.ts";
import type { LocalConsent } from "./types.ts";

/** Finds counts that cannot be: not whole, nobody asked, more who agreed than took part, or than were asked. @internal */
export function checkCounts(consent: LocalConsent): readonly Issue[] {
  const { householdsAsked, householdsTookPart, householdsAgreed } = consent;
  const check = (field: keyof LocalConsent, value: unknown, minimum: number, maximum: number): readonly Issue[] => {
    if (value === undefined) return [inputIssue("input.missing", {}, [field])];
    if (!Number.isSafeInteger(value) || Object.is(value, -0))
      return [inputIssue("input.invalid_type", { expected: "whole number", received: String(value) }, [field])];
    const count = value as number;
    if (count < minimum) return [inputIssue("input.too_small", { minimum, inclusive: true, of: "number" }, [field])];
    return count > maximum ? [inputIssue("input.too_big", { maximum, inclusive: true, of: "number" }, [field])] : [];
  };
  const faults = [
    ...check("householdsAsked", householdsAsked, 1, Number.MAX_SAFE_INTEGER),
    ...check("householdsTookPart", householdsTookPart, 0, Number.MAX_SAFE_INTEGER),
    ...check("householdsAgreed", householdsAgreed, 0, Number.MAX_SAFE_INTEGER),
  ];
  if (faults.length > 0) return faults;
  // Only counts that can be are worth comparing.
  return [
    ...check("householdsTookPart", householdsTookPart, 0, householdsAsked),
    ...check("householdsAgreed", householdsAgreed, 0, householdsTookPart),
  ];
}
