import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocated, amountsOf, type OracleRegion, oracle, run } from "./support.ts";

const runs = { numRuns: 1000 };
const most = Number.MAX_SAFE_INTEGER;

interface Place {
  readonly area: number;
  readonly households: number;
  readonly buildings: number;
  readonly communities: number;
  readonly performance: number;
  readonly difficulty: number;
}

const count = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 2_000_000 }));
/** Areas and coefficients in hundredths, evaluations in ten-thousandths. */
const place: fc.Arbitrary<Place> = fc.record({
  area: fc.oneof(fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 0, max: 10 ** 11 })),
  households: count,
  buildings: count,
  communities: count,
  performance: fc.integer({ min: 0, max: 1_000_000 }),
  difficulty: fc.integer({ min: 1, max: 10_000 }),
});
const places = fc
  .array(place, { minLength: 1, maxLength: 12 })
  .filter((list) => names.every((name) => list.some((one) => one[name] > 0)));
const names = ["area", "households", "buildings", "communities", "performance"] as const;
const totalFen = fc.oneof(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: most }));
const grain = fc.constantFrom(1, 100, 999, 1_000_000);
/** Five weights in thousandths that add up to 1; some are 0. */
const weights = fc
  .array(fc.integer({ min: 0, max: 1_000 }), { minLength: 4, maxLength: 4 })
  .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 1_000])
  .map((ends) => ends.slice(1).map((end, at) => end - (ends[at] as number)));

const listed = (list: readonly Place[]) =>
  list.map((one, at) => ({
    id: `r${at}`,
    factors: {
      area: one.area / 100,
      households: one.households,
      buildings: one.buildings,
      communities: one.communities,
      performance: one.performance / 10_000,
    },
    fiscalDifficulty: one.difficulty / 100,
  }));
const given = (thousandths: readonly number[]): Record<string, string> =>
  Object.fromEntries(names.map((name, at) => [name, ((thousandths[at] as number) / 1_000).toFixed(3)]));

function expected(total: number, grainFen: number, list: readonly Place[], thousandths: readonly number[]) {
  const regions = list.map(
    (one): OracleRegion => ({
      difficulty: BigInt(one.difficulty),
      figures: Object.fromEntries(names.map((name) => [name, BigInt(one[name])])),
    }),
  );
  const parts = names.map((name, at) => {
    const weight = { num: BigInt(thousandths[at] as number), den: 1_000n, timesDifficulty: name !== "performance" };
    return [name, weight] as const;
  });
  return oracle(BigInt(total), BigInt(grainFen), regions, Object.fromEntries(parts));
}

describe("properties", () => {
  it("splits as article 8 does on big fractions, to the last fen, with the same quotas and the same rest", () => {
    fc.assert(
      fc.property(totalFen, grain, places, weights, (total, roundToFen, list, thousandths) => {
        const value = allocated({ totalFen: total, roundToFen, regions: listed(list), weights: given(thousandths) });
        const { amounts, quotas } = expected(total, roundToFen, list, thousandths);
        expect(value.shares.map(({ amountFen }) => amountFen)).toEqual(amounts);
        value.shares.forEach(({ quota, byFactor }, index) => {
          const exact = quotas[index] as (typeof quotas)[number];
          expect(BigInt(quota.num) * exact.den).toBe(exact.num * BigInt(quota.den));
          // What the factors bring, each rounded to the fen, comes to the quota within half a fen for each.
          const sum = byFactor.reduce((all, { roundedFen }) => all + BigInt(roundedFen), 0n);
          const apart = sum * exact.den - exact.num;
          expect(2n * (apart < 0n ? -apart : apart) <= exact.den * BigInt(byFactor.length)).toBe(true);
        });
      }),
      runs,
    );
  });

  it("tells each remainder and its rank: whoever ranks within the grains left over has one grain more than the cut", () => {
    fc.assert(
      fc.property(totalFen, grain, places, weights, (total, roundToFen, list, thousandths) => {
        const value = allocated({ totalFen: total, roundToFen, regions: listed(list), weights: given(thousandths) });
        const wideGrain = BigInt(roundToFen);
        const grains = BigInt(total) / wideGrain;
        for (const { id, amountFen, quota, remainder, remainderRank } of value.shares) {
          // The quota in whole grains of the part of the total that is whole grains.
          const whole = total === 0 ? 0n : (grains * (BigInt(quota.num) / BigInt(total))) / BigInt(quota.den);
          const own = BigInt(amountFen) - BigInt(value.rest?.id === id ? value.rest.amountFen : 0);
          expect(own / wideGrain).toBe(whole + (remainderRank <= value.leftOverCount ? 1n : 0n));
          expect(BigInt(remainder.num) < BigInt(remainder.den)).toBe(true);
        }
        const ranked = [...value.shares].sort((a, b) => a.remainderRank - b.remainderRank);
        ranked.slice(1).forEach(({ remainder }, index) => {
          expect(BigInt(remainder.num) <= BigInt(ranked[index]?.remainder.num as string)).toBe(true);
        });
      }),
      { numRuns: 200 },
    );
  });

  it("does not mind the order of the regions: quotas move with their region, and amounts but for ties", () => {
    fc.assert(
      fc.property(totalFen, places, weights, (total, list, thousandths) => {
        const regions = listed(list);
        const one = allocated({ totalFen: total, regions, weights: given(thousandths) });
        const other = allocated({ totalFen: total, regions: [...regions].reverse(), weights: given(thousandths) });
        const back = [...other.shares].reverse();
        expect(back.map(({ quota, remainder }) => [quota, remainder])).toEqual(
          one.shares.map(({ quota, remainder }) => [quota, remainder]),
        );
        const numerators = one.shares.map(({ remainder }) => remainder.num);
        if (new Set(numerators).size < numerators.length) return;
        expect(back.map(({ amountFen }) => amountFen)).toEqual(one.shares.map(({ amountFen }) => amountFen));
      }),
      { numRuns: 300 },
    );
  });

  it("does not mind the unit of a factor or of the coefficient", () => {
    const scales = fc.record({
      area: fc.integer({ min: 1, max: 90 }),
      households: fc.integer({ min: 1, max: 90 }),
      difficulty: fc.integer({ min: 1, max: 90 }),
    });
    fc.assert(
      fc.property(totalFen, grain, places, weights, scales, (total, roundToFen, list, thousandths, by) => {
        const scaled = list.map((one) => ({
          ...one,
          area: one.area * by.area,
          households: one.households * by.households,
          difficulty: one.difficulty * by.difficulty,
        }));
        const split = (of: readonly Place[]) =>
          allocated({ totalFen: total, roundToFen, regions: listed(of), weights: given(thousandths) }).shares;
        const plain = (shares: ReturnType<typeof split>) =>
          shares.map(({ amountFen, quota }) => ({ amountFen, quota }));
        expect(plain(split(scaled))).toEqual(plain(split(list)));
      }),
      { numRuns: 300 },
    );
  });

  it("gives ties to the earlier region, and equal regions no more than a grain apart", () => {
    fc.assert(
      fc.property(totalFen, fc.integer({ min: 1, max: 40 }), place, (total, howMany, one) => {
        const same = { ...one, area: one.area + 1 };
        const regions = listed(Array.from({ length: howMany }, () => same));
        const amounts = amountsOf({ totalFen: total, regions, weights: { area: "1" } });
        expect([...amounts].sort((a, b) => b - a)).toEqual(amounts);
        expect((amounts[0] as number) - (amounts.at(-1) as number)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });

  it("never breaks on odd numbers: it refuses them", () => {
    const odd = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, -0, 1e300, 0.1 + 0.2, -1, most + 1));
    fc.assert(
      fc.property(odd, odd, odd, (area, fiscalDifficulty, performance) => {
        const regions = [
          { id: "a", factors: { area, performance }, fiscalDifficulty },
          { id: "b", factors: { area: 1, performance: 1 }, fiscalDifficulty: 1 },
        ];
        run({ totalFen: 100, regions, weights: { area: "0.5", performance: "0.5" } });
      }),
      { numRuns: 500 },
    );
  });
});
