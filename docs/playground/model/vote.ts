import {
  apportion,
  type BallotOwner,
  type Choice,
  type ConsentTally,
  type Context,
  choices,
  type Matter,
  type Outcome,
  tallyConsent,
} from "jiugai";
import type { Rules } from "jiugai/policies/cn";
import type { Ballot } from "./settings.ts";

/** Owners that a count on this page may have. */
export const maxOwners = 20_000;

/** A choice whose count cannot be, or all together. */
export type BallotFault = { readonly choice: Choice | null };

/** What is wrong with a count: heads without area, area without heads, no owner, too many. */
export function faultsOf({ heads, areaM2 }: Ballot): readonly BallotFault[] {
  const bad = choices.filter((choice) => {
    const [owners, area] = [heads[choice], hundredths(areaM2[choice])];
    if (!Number.isSafeInteger(owners) || owners < 0 || !Number.isSafeInteger(area)) return true;
    return owners === 0 ? area !== 0 : area < owners;
  });
  const total = choices.reduce((sum, choice) => sum + heads[choice], 0);
  const whole = bad.length === 0 && (total === 0 || total > maxOwners) ? [{ choice: null }] : [];
  return [...bad.map((choice) => ({ choice })), ...whole];
}

/** Counts the votes; the area of a choice is spread over its owners, which moves no total. */
export function tally(
  ballot: Ballot,
  matter: Matter,
  divisionCode: string | undefined,
  ctx: Context<Rules>,
): Outcome<ConsentTally> {
  const owners = choices.flatMap((choice): BallotOwner[] => {
    const count = ballot.heads[choice];
    if (count === 0) return [];
    const areas = apportion(hundredths(ballot.areaM2[choice]), Array<number>(count).fill(1));
    return areas.map((area, index) => ({ ownerId: `${choice}-${index}`, choice, units: [{ areaM2: area / 100 }] }));
  });
  return tallyConsent({ matter, owners, ...(divisionCode === undefined ? {} : { divisionCode }) }, ctx);
}

function hundredths(areaM2: number): number {
  const whole = Math.round(areaM2 * 100);
  return Math.abs(areaM2 * 100 - whole) < 1e-6 ? whole : Number.NaN;
}
