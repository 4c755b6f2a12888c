import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountsOf, mostOf, oracle, spread } from "./support.ts";

const runs = { numRuns: 500 };
const amount = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 10 ** 13 }));
const grain = fc.constantFrom(1, 7, 100, 1_000_000);
const one = fc.record({
  askedFen: amount,
  ceilingFen: fc.option(amount, { nil: undefined }),
  rank: fc.integer({ min: 1, max: 4 }),
  thousandths: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 10 ** 6 })),
});
type One = typeof one extends fc.Arbitrary<infer T> ? T : never;
const list = fc.array(one, { minLength: 1, maxLength: 12 });

const listed = (drawn: readonly One[], isWeighted = false) =>
  drawn.map(({ askedFen, ceilingFen, rank, thousandths }, index) => ({
    id: `p${index}`,
    askedFen: askedFen as never,
    ...(ceilingFen === undefined ? {} : { ceilingFen: ceilingFen as never }),
    rank,
    ...(isWeighted ? { weight: (thousandths / 1000).toFixed(3) as never } : {}),
  }));

describe("properties", () => {
  it("splits by proportion as repeated splitting among those below their ceilings does, to the last fen", () => {
    fc.assert(
      fc.property(amount, grain, list, fc.boolean(), (totalFen, roundToFen, drawn, isWeighted) => {
        fc.pre(!isWeighted || drawn.some(({ thousandths }) => thousandths > 0));
        const projects = listed(drawn, isWeighted);
        const weights = drawn.map(({ askedFen, thousandths }) => (isWeighted ? thousandths : askedFen));
        const mosts = projects.map((project) => mostOf(project, roundToFen));
        const total = totalFen - (totalFen % roundToFen);
        expect(amountsOf({ totalFen, roundToFen, method: "proportion", projects })).toEqual(
          oracle(total, roundToFen, mosts, weights),
        );
      }),
      runs,
    );
  });

  it("serves rank after rank, each as a split of what the ranks before it left", () => {
    fc.assert(
      fc.property(amount, grain, list, (totalFen, roundToFen, drawn) => {
        const projects = listed(drawn);
        const amounts = amountsOf({ totalFen, roundToFen, method: "priority", projects });
        let left = totalFen - (totalFen % roundToFen);
        for (const rank of [1, 2, 3, 4]) {
          const members = [...projects.keys()].filter((index) => projects[index]?.rank === rank);
          const expected = oracle(
            left,
            roundToFen,
            members.map((index) => mostOf(projects[index] as (typeof projects)[number], roundToFen)),
            members.map((index) => projects[index]?.askedFen as never),
          );
          expect(members.map((index) => amounts[index])).toEqual(expected);
          left -= expected.reduce((sum, part) => sum + part, 0);
        }
      }),
      runs,
    );
  });

  it("leaves a whole grain only where everybody who may receive has all it can", () => {
    fc.assert(
      fc.property(
        amount,
        grain,
        list,
        fc.constantFrom("priority", "proportion"),
        (totalFen, roundToFen, drawn, method) => {
          const projects = listed(drawn);
          const { shares, unspentBecause, unspentFen } = spread({ totalFen, roundToFen, method, projects });
          const isFull = shares.every(({ amountFen }, index) => {
            return amountFen === mostOf(projects[index] as (typeof projects)[number], roundToFen);
          });
          if (unspentFen >= roundToFen) expect([isFull, unspentBecause]).toEqual([true, "ceilings"]);
          else if (unspentBecause !== null) expect(unspentFen).toBe(totalFen % roundToFen);
        },
      ),
      runs,
    );
  });

  it("spends no less with more money; by priority with ranks of their own nobody receives less", () => {
    fc.assert(
      fc.property(amount, amount, grain, list, (totalFen, moreFen, roundToFen, drawn) => {
        const projects = listed(drawn).map((project, index) => ({ ...project, rank: index + 1 }));
        const given = (total: number, method: string) => spread({ totalFen: total, roundToFen, method, projects });
        const [before, after] = [given(totalFen, "priority"), given(totalFen + moreFen, "priority")];
        before.shares.forEach(({ amountFen }, index) => {
          expect(after.shares[index]?.amountFen).toBeGreaterThanOrEqual(amountFen);
        });
        const [less, more] = [given(totalFen, "proportion"), given(totalFen + moreFen, "proportion")];
        expect(more.spentFen).toBeGreaterThanOrEqual(less.spentFen);
        // The largest remainder may take a grain from a project as the total grows: the Alabama paradox, and no more.
        less.shares.forEach(({ amountFen }, index) => {
          expect(more.shares[index]?.amountFen).toBeGreaterThanOrEqual(amountFen - roundToFen);
        });
      }),
      { numRuns: 150 },
    );
  });

  it("spends no less with more money also where least amounts pass projects over", () => {
    fc.assert(
      fc.property(amount, amount, list, (totalFen, moreFen, drawn) => {
        const projects = listed(drawn).map((project, index) => ({
          ...project,
          rank: index + 1,
          leastFen: Math.floor(mostOf(project, 1) / (1 + (index % 3))),
        }));
        const spent = (total: number) => spread({ totalFen: total, method: "priority", projects }).spentFen;
        expect(spent(totalFen + moreFen)).toBeGreaterThanOrEqual(spent(totalFen));
        for (const [index, share] of spread({ totalFen, method: "priority", projects }).shares.entries()) {
          const leastFen = projects[index]?.leastFen as number;
          expect(share.amountFen === 0 || share.amountFen >= leastFen).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("does not mind the order of projects of one rank, but for the odd grain", () => {
    fc.assert(
      fc.property(amount, grain, list, (totalFen, roundToFen, drawn) => {
        const projects = listed(drawn).map((project) => ({ ...project, rank: 1 }));
        const there = amountsOf({ totalFen, roundToFen, method: "priority", projects });
        const back = amountsOf({
          totalFen,
          roundToFen,
          method: "priority",
          projects: [...projects].reverse(),
        }).reverse();
        there.forEach((amountFen, index) => {
          expect(Math.abs(amountFen - (back[index] as number))).toBeLessThanOrEqual(roundToFen);
        });
        expect(amountsOf({ totalFen, roundToFen, method: "proportion", projects })).toEqual(there);
      }),
      { numRuns: 150 },
    );
  });
});
