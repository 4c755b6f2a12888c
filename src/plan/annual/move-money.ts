import type { Fen } from "../../kernel/brand.ts";
import type { Matching } from "./match-communities.ts";
import type { MovedMoney } from "./types.ts";

/** What became of the money: community by community, and of what was regrouped group by group. @internal */
export function moveMoney({ after, before, into, origins }: Matching): MovedMoney {
  const changeBy = new Map<string, number>();
  let unknownCount = 0;
  const add = (key: string, investmentFen: number | undefined, sign: 1 | -1): number => {
    if (investmentFen === undefined) unknownCount++;
    const fen = investmentFen ?? 0;
    changeBy.set(key, (changeBy.get(key) ?? 0) + sign * fen);
    return fen;
  };
  // A community belongs with the first that it came from, and that one with the first it went into.
  const keyBefore = (id: string): string => origins.get(into.get(id)?.[0]?.community.id ?? "")?.[0]?.community.id ?? id;
  let beforeFen = 0;
  let afterFen = 0;
  for (const { community } of before)
    beforeFen += add(`before ${keyBefore(community.id)}`, community.investmentFen, -1);
  for (const { community } of after) {
    const origin = origins.get(community.id)?.[0]?.community.id;
    const key = origin === undefined ? `after ${community.id}` : `before ${keyBefore(origin)}`;
    afterFen += add(key, community.investmentFen, 1);
  }
  let [gainedFen, lostFen] = [0, 0];
  for (const change of changeBy.values()) {
    if (change > 0) gainedFen += change;
    else lostFen -= change;
  }
  return {
    beforeFen: beforeFen as Fen,
    afterFen: afterFen as Fen,
    differenceFen: (afterFen - beforeFen) as Fen,
    movedFen: Math.min(gainedFen, lostFen) as Fen,
    unknownCount,
  };
}
