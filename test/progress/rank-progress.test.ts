import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unwrap } from "../../src/kernel/outcome.ts";
import { replay } from "../../src/kernel/replay.ts";
import { rankProgress } from "../../src/progress/assessment/rank-progress.ts";
import type { RankingPlace } from "../../src/progress/assessment/types.ts";
import { parseRankingInput } from "../../src/schema/index.ts";
import table from "../golden/progress/ranking-2022.json" with { type: "json" };

const rank = (places: readonly RankingPlace[]) => unwrap(rankProgress({ places }));

describe("ranking by start rate", () => {
  it("ranks the provinces of 2022: Guangdong first, Tibet last, eleven at exactly 100 % on one rank", () => {
    const { ranked, unranked } = rank(table.input.places);
    expect(ranked).toHaveLength(30);
    expect(ranked.slice(0, 3).map(({ id }) => id)).toEqual(["440000", "320000", "450000"]);
    const allStarted = ranked.filter(({ startRate }) => startRate.num === startRate.den);
    expect(allStarted.map(({ id }) => id)).toEqual([
      "120000",
      "130000",
      "210000",
      "230000",
      "310000",
      "360000",
      "530000",
      "610000",
      "620000",
      "630000",
      "640000",
    ]);
    expect(new Set(allStarted.map((place) => place.rank))).toEqual(new Set([19]));
    expect(ranked.at(-1)).toEqual({ id: "540000", rank: 30, startRate: { num: 27, den: 31 } });
    expect(unranked.map(({ id, reason }) => [id, reason.code, reason.path])).toEqual([
      ["650000", "progress.fact_not_given", ["places", 30, "startedCount"]],
      ["corps", "progress.fact_not_given", ["places", 31, "plannedCount"]],
    ]);
  });

  it("shares a rank between rates that no decimal tells from one another, and tells apart what a float does not", () => {
    const { ranked } = rank([
      { id: "a", plannedCount: 999_999_999, startedCount: 333_333_333 },
      { id: "b", plannedCount: 3, startedCount: 1 },
      { id: "c", plannedCount: 999_999_998, startedCount: 999_999_997 },
      { id: "d", plannedCount: 999_999_999, startedCount: 999_999_998 },
    ]);
    expect(ranked.map(({ id, rank: place }) => `${place}${id}`)).toEqual(["1d", "2c", "3a", "3b"]);
  });

  it("lists a place that plans nothing apart", () => {
    expect(rank([{ id: "a", plannedCount: 0, startedCount: 1 }]).unranked[0]?.reason.code).toBe(
      "progress.nothing_planned",
    );
    expect(rank([])).toEqual({ ranked: [], unranked: [] });
  });

  it("never depends on the order given, but for places on one rank, and replays", () => {
    const count = fc.integer({ min: 0, max: 6 });
    const places = fc.uniqueArray(fc.record({ id: fc.uuid(), plannedCount: count, startedCount: count }), {
      selector: ({ id }) => id,
    });
    fc.assert(
      fc.property(places, (list) => {
        const outcome = rankProgress({ places: list });
        expect(replay(outcome.trace)).toEqual([]);
        const ranks = new Map(unwrap(outcome).ranked.map(({ id, rank: place }) => [id, place]));
        const turned = rank([...list].reverse()).ranked;
        expect(new Map(turned.map(({ id, rank: place }) => [id, place]))).toEqual(ranks);
        for (const { id, plannedCount, startedCount } of list.filter((place) => place.plannedCount > 0)) {
          const ahead = list.filter(
            (other) => other.plannedCount > 0 && other.startedCount * plannedCount > startedCount * other.plannedCount,
          );
          expect(ranks.get(id)).toBe(ahead.length + 1);
        }
      }),
    );
  });

  it("refuses a place that stands twice, and a count that is none", () => {
    const twice = { places: [{ id: "a" }, { id: "a", plannedCount: -1 }] };
    expect(rankProgress(twice).issues.map(({ code }) => code)).toEqual(["input.duplicate_id", "input.too_small"]);
    expect(parseRankingInput({ places: [{ id: "a" }, { id: "a" }] }).issues[0]?.code).toBe("input.duplicate_id");
    expect(rankProgress({} as never).issues[0]?.code).toBe("input.missing");
    for (const id of [undefined, null, 220000, ""])
      expect(rankProgress({ places: [{ id }] } as never).issues).toMatchObject([{ path: ["places", 0, "id"] }]);
  });
});
