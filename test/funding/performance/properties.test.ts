import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scored } from "./support.ts";

const cents = fc.integer({ min: 0, max: 10_000 });
const text = (hundredths: number): string => (hundredths / 100).toFixed(2);

/** Four weights in hundredths that add up to 100. */
const weights = fc
  .array(cents, { minLength: 3, maxLength: 3 })
  .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 10_000])
  .map((ends) => ends.slice(1).map((end, at) => end - (ends[at] as number)));
const drawn = fc.record({
  weights,
  mark: cents,
  target: fc.integer({ min: 1, max: 10 ** 9 }),
  actual: fc.integer({ min: 0, max: 10 ** 9 }),
  isMet: fc.boolean(),
  perEvent: cents,
  eventCount: fc.integer({ min: 0, max: 50 }),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

const listed = ({ weights: [a, b, c, d], ...one }: Drawn) => [
  { id: "a", weight: text(a as number), kind: "direct", fullMark: "100", mark: text(one.mark) },
  { id: "b", weight: text(b as number), kind: "ratio", target: String(one.target), actual: String(one.actual) },
  { id: "c", weight: text(c as number), kind: "yes-no", isMet: one.isMet },
  {
    id: "d",
    weight: text(d as number),
    kind: "deduct",
    fullMark: "100",
    perEvent: text(one.perEvent),
    eventCount: one.eventCount,
  },
];

/** The total over one common denominator, written apart: hundredths × ten-thousandths × the target. */
function oracle({ weights: [a, b, c, d], ...one }: Drawn): { readonly num: bigint; readonly den: bigint } {
  const [wa, wb, wc, wd] = [a, b, c, d].map((weight) => BigInt(weight as number)) as [bigint, bigint, bigint, bigint];
  const target = BigInt(one.target);
  const actual = BigInt(Math.min(one.actual, one.target));
  const left = BigInt(Math.max(0, 10_000 - one.perEvent * one.eventCount));
  const num =
    wa * BigInt(one.mark) * target +
    wb * actual * 10_000n +
    (one.isMet ? wc : 0n) * 10_000n * target +
    wd * left * target;
  return { num, den: 1_000_000n * target };
}

describe("properties", () => {
  it("the total is the sum on big fractions, in lowest terms, and never outside 0 to 100", () => {
    fc.assert(
      fc.property(drawn, (one) => {
        const { points } = scored({ indicators: listed(one) });
        const { num, den } = oracle(one);
        expect(BigInt(points?.num as string) * den).toBe(num * BigInt(points?.den as string));
        expect(num <= 100n * den).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("a missing value opens the bounds by the points of its indicator, and every value given later lies between", () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 0, max: 3 }), (one, at) => {
        const indicators = listed(one);
        const value = ["mark", "actual", "isMet", "eventCount"][at] as string;
        const partly = indicators.map((indicator, index) => {
          return index === at
            ? Object.fromEntries(Object.entries(indicator).filter(([key]) => key !== value))
            : indicator;
        });
        const { lowest, highest, points } = scored({ indicators: partly });
        const full = scored({ indicators }).points as { num: string; den: string };
        expect(points).toBeNull();
        const isAtMost = (a: { num: string; den: string }, b: { num: string; den: string }): boolean =>
          BigInt(a.num) * BigInt(b.den) <= BigInt(b.num) * BigInt(a.den);
        expect([isAtMost(lowest, full), isAtMost(full, highest)]).toEqual([true, true]);
      }),
      { numRuns: 300 },
    );
  });

  it("points and lost points of an indicator are together its full points", () => {
    fc.assert(
      fc.property(drawn, (one) => {
        const { indicators, lost } = scored({ indicators: listed(one) });
        for (const { id, points, full } of indicators) {
          const gone = lost.find((entry) => entry.id === id)?.points ?? { num: "0", den: "1" };
          const [a, b] = [points as { num: string; den: string }, gone];
          const sum = BigInt(a.num) * BigInt(b.den) + BigInt(b.num) * BigInt(a.den);
          expect(sum * BigInt(full.den)).toBe(BigInt(full.num) * BigInt(a.den) * BigInt(b.den));
        }
      }),
      { numRuns: 300 },
    );
  });
});
