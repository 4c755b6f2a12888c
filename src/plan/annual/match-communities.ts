import type { AnnualPlanCommunity } from "./types.ts";

/** A community and its place. @internal */
export interface Placed {
  readonly community: AnnualPlanCommunity;
  readonly index: number;
}

/** Which communities of two versions belong together. @internal */
export interface Matching {
  /** Of each community before, those after that it is, became, or went into. */
  readonly into: ReadonlyMap<string, readonly Placed[]>;
  /** Of each community after, those before that it is or came from. */
  readonly origins: ReadonlyMap<string, readonly Placed[]>;
  /** Origins that the earlier plan does not have. */
  readonly strays: readonly { readonly placed: Placed; readonly originId: string; readonly position: number }[];
  readonly before: readonly Placed[];
  readonly after: readonly Placed[];
}

/** Matches communities by id and by what `from` states; each id stands once. @internal */
export function matchCommunities(
  earlier: readonly AnnualPlanCommunity[],
  later: readonly AnnualPlanCommunity[],
): Matching {
  const [before, after] = [earlier, later].map((list) => list.map((community, index) => ({ community, index }))) as [
    Placed[],
    Placed[],
  ];
  const byId = new Map(before.map((placed) => [placed.community.id, placed] as const));
  const into = new Map<string, Placed[]>();
  const origins = new Map<string, Placed[]>();
  const strays: Matching["strays"][number][] = [];
  for (const placed of after) {
    const { from = [], id } = placed.community;
    from.forEach((originId, position) => {
      if (!byId.has(originId)) strays.push({ placed, originId, position });
    });
    const found = [...new Set([id, ...from])].flatMap((origin) => byId.get(origin) ?? []);
    origins.set(id, found);
    for (const { community } of found) into.set(community.id, [...(into.get(community.id) ?? []), placed]);
  }
  return { before, after, into, origins, strays };
}
