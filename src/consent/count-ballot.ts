import type { Issue } from "../kernel/issue.ts";
import { type Choice, choices, matters } from "./codes.ts";
import { type ConsentIssueParams, consentIssue } from "./issues.ts";
import type { ConsentBallot } from "./types.ts";

/** Area in hundredths of a square metre, and heads, of the owners who voted alike. @internal */
export interface Count {
  area: number;
  heads: number;
}

/** A ballot counted by choice, and what is wrong with it. @internal */
export interface BallotCount {
  readonly counts: Readonly<Record<Choice, Readonly<Count>>>;
  readonly faults: readonly Issue[];
}

/** A hundred square kilometres: beyond any unit, and hundreds of thousands of them still add up exactly. */
const maximumM2 = 1e8;

/** Checks and counts a ballot in one pass. @internal */
export function countBallot({ matter, owners }: ConsentBallot): BallotCount {
  const nothing = (): Count => ({ area: 0, heads: 0 });
  const counts: Record<Choice, Count> = { for: nothing(), against: nothing(), abstain: nothing(), none: nothing() };
  const faults: Issue[] = [];
  const fault = <C extends keyof ConsentIssueParams>(
    code: C,
    params: ConsentIssueParams[C],
    ...path: readonly (string | number)[]
  ): unknown => faults.push(consentIssue("error", code, params, { path }) as Issue);
  if (!matters.includes(matter)) fault("consent.unknown_matter", { matter }, "matter");
  if (owners.length === 0) fault("consent.no_owners", {}, "owners");
  const firstIndexes = new Map<string, number>();
  let developerIndex: number | undefined;
  owners.forEach(({ ownerId, kind, units, choice }, index) => {
    // The developer's unsold and undelivered units are one head together, so a second entry would be a second head.
    const firstIndex = firstIndexes.get(ownerId) ?? (kind === "developer" ? developerIndex : undefined);
    if (firstIndex === undefined) firstIndexes.set(ownerId, index);
    else fault("consent.duplicate_owner", { ownerId, firstIndex }, "owners", index, "ownerId");
    if (kind === "developer") developerIndex ??= index;
    if (units.length === 0) fault("consent.owner_without_units", { ownerId }, "owners", index, "units");
    const isKnown = choices.includes(choice);
    const count = isKnown ? counts[choice] : nothing();
    if (!isKnown) fault("consent.unknown_choice", { ownerId, choice }, "owners", index, "choice");
    count.heads++;
    units.forEach(({ areaM2 }, unitIndex) => {
      const hundredths = Math.round(areaM2 * 100);
      // Only a number with at most two decimals comes back from its hundredths.
      if (areaM2 > 0 && areaM2 <= maximumM2 && hundredths / 100 === areaM2) count.area += hundredths;
      else
        fault(
          "consent.invalid_area",
          { ownerId, value: String(areaM2), maximumM2 },
          "owners",
          index,
          "units",
          unitIndex,
          "areaM2",
        );
    });
  });
  return { counts, faults };
}
