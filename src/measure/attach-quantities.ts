import type { Draft, Reading } from "./reading.ts";
import { tag } from "./sense.ts";

/** Something that a quantity may belong to; without a draft it takes the quantity out of play. */
export interface Owner {
  readonly start: number;
  readonly end: number;
  readonly draft: Draft | undefined;
}

/** Gives each quantity to the works before it, else to those after it. Step 4 of `resolveClause`. */
export function attachQuantities({ text, words, quantities }: Reading, owners: readonly Owner[], tags: number): void {
  let next = 0;
  for (const { value, unit, start, end, approximate } of quantities) {
    while (next < owners.length && (owners[next] as Owner).start < start) next++;
    const after = owners[next];
    const draft = (unit === "" ? after : (owners[next - 1] ?? after))?.draft;
    // A bare number counts only the noun that follows it in English.
    const isBare = unit === "" && !(after && /^[ A-Za-z]{1,12}$/.test(text.slice(end, after.start)));
    const isOfPlaces = words.some(
      (word) => word.start >= end && word.start <= end + 2 && word.sense.tags === tag.scope,
    );
    if (!draft || isBare || isOfPlaces || (tags & tag.benefit && unit === "household")) continue;
    draft.quantities ??= [];
    draft.quantities.push({ value, unit: unit || "count", start, end, ...(approximate && { approximate: true }) });
  }
}
