import { communityFigures, sumWhereAllKnown } from "./figures.ts";
import { foldName } from "./fold-name.ts";
import type { Matching, Placed } from "./match-communities.ts";
import type { Regrouping } from "./types.ts";

/** A regrouping with the communities on its two sides. @internal */
export interface Grouped extends Pick<Regrouping, "kind" | "basis" | "agreeing"> {
  readonly from: readonly Placed[];
  readonly into: readonly Placed[];
}

/** Splits, mergers and new ids: stated by the later plan, and suggested by names among what is left. @internal */
export function findRegroupings(matching: Matching): readonly Grouped[] {
  const { after, before, into, origins } = matching;
  const stated: Grouped[] = [];
  for (const placed of before) {
    const parts = into.get(placed.community.id) ?? [];
    if (parts.length > 1) stated.push(group("split", "stated", [placed], parts));
  }
  for (const placed of after) {
    const from = origins.get(placed.community.id) ?? [];
    const [only] = from;
    if (from.length > 1) stated.push(group("merged", "stated", from, [placed]));
    else if (
      only !== undefined &&
      only.community.id !== placed.community.id &&
      into.get(only.community.id)?.length === 1
    )
      stated.push(group("renumbered", "stated", from, [placed]));
  }
  return [...stated, ...suggest(matching)];
}

/** The figures that are known on both sides of a regrouping and differ. @internal */
export function listDiffering({ from, into }: Pick<Grouped, "from" | "into">): readonly Differing[] {
  return compared(from, into).filter(({ before, after }) => before !== after);
}

interface Differing {
  readonly figure: (typeof communityFigures)[number];
  readonly before: number;
  readonly after: number;
}

function compared(from: readonly Placed[], into: readonly Placed[]): readonly Differing[] {
  const [earlier, later] = [from, into].map((side) => side.map(({ community }) => community)) as [
    Placed["community"][],
    Placed["community"][],
  ];
  return communityFigures.flatMap((figure) => {
    const [before, after] = [sumWhereAllKnown(earlier, figure), sumWhereAllKnown(later, figure)];
    return before === null || after === null ? [] : [{ figure, before, after }];
  });
}

function group(
  kind: Regrouping["kind"],
  basis: Regrouping["basis"],
  from: readonly Placed[],
  into: readonly Placed[],
): Grouped {
  const same = compared(from, into).filter(({ before, after }) => before === after);
  return { kind, basis, from, into, agreeing: same.map(({ figure }) => figure) };
}

/** A name that begins with another of the same county may be a part of it, if some figure agrees or none is known. */
function suggest({ after, before, into, origins }: Matching): readonly Grouped[] {
  const dropped = before.filter(({ community }) => !into.has(community.id));
  const added = after.filter(({ community }) => origins.get(community.id)?.length === 0);
  const splits = [...partsByWhole(dropped, added)].map(([whole, parts]) =>
    group(parts.length > 1 ? "split" : "renumbered", "suggested", [whole], parts),
  );
  const mergers = [...partsByWhole(added, dropped)].flatMap(([whole, parts]) =>
    parts.length > 1 ? [group("merged", "suggested", parts, [whole])] : [],
  );
  return [...splits, ...mergers].filter((grouped) => {
    const isSameName = grouped.kind !== "renumbered" || keyOf(grouped.from[0]) === keyOf(grouped.into[0]);
    return isSameName && (grouped.agreeing.length > 0 || listDiffering(grouped).length === 0);
  });
}

/** Looks every beginning of a part's name up among the wholes, so that no two lists are held against each other. */
function partsByWhole(wholes: readonly Placed[], parts: readonly Placed[]): ReadonlyMap<Placed, readonly Placed[]> {
  const byKey = new Map(wholes.map((whole) => [keyOf(whole), whole] as const));
  const found = new Map<Placed, Placed[]>();
  for (const part of parts) {
    const key = keyOf(part);
    for (let length = key.length; length > 6; length--) {
      const whole = byKey.get(key.slice(0, length));
      if (whole === undefined) continue;
      found.set(whole, [...(found.get(whole) ?? []), part]);
      break;
    }
  }
  return found;
}

function keyOf(placed: Placed | undefined): string {
  return placed === undefined ? "" : placed.community.divisionCode.slice(0, 6) + foldName(placed.community.name);
}
