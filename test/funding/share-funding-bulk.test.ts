import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as lib from "../../src/index.ts";
import type { CivilDate, Fen } from "../../src/kernel/brand.ts";
import * as packs from "../../src/policies/cn/index.ts";
import { readCorpus, runCorpus } from "../support/corpus.mjs";

const { shareFunding, shareFundingBulk } = lib;
const ctx = { packs: [packs.national, packs.hefei], on: "2022-06-01" as CivilDate };
const project: lib.FundingProject = {
  id: "p",
  divisionCode: "340103",
  planYear: 2022,
  areaM2: 10_000 as lib.SquareMetres,
  measures: [{ id: "m1", item: "roads", costFen: 350_000_000 as Fen }],
};

// That each answer of `shareFunding` in its own tests is that of the bulk form too is held there, by `run`.
describe("shareFundingBulk", () => {
  it("gives the shares of a project without a step", () => {
    const bulk = shareFundingBulk({ project }, ctx);
    expect(bulk.trace).toEqual([]);
    expect(bulk.ok && bulk.value.bySource).toEqual([
      { source: "municipal", amountFen: 210_000_000 },
      { source: "district", amountFen: 140_000_000 },
    ]);
  });

  it("gives the golden corpus the shares that `shareFunding` gives it", () => {
    const data = { ...JSON.parse(readCorpus()), plans: [], calls: [], texts: [] };
    const cases = runCorpus({ lib, packs, locales: {} }, data) as { id: string; result: lib.Outcome<unknown> }[];
    const byId = new Map(cases.map(({ id, result }) => [id, result]));
    const bulk = cases.filter(({ id }) => id.endsWith("/bulk"));
    expect(bulk.length).toBeGreaterThan(10);
    for (const { id, result } of bulk) {
      const traced = byId.get(id.slice(0, -"/bulk".length));
      expect(traced?.trace.length).toBeGreaterThan(0);
      expect(result).toEqual({ ...traced, trace: [] });
    }
  });

  it("refuses what `shareFunding` refuses, in the same words", () => {
    const odd = fc.constantFrom(-1, 0.5, Number.NaN, 2 ** 53, 0, 100);
    fc.assert(
      fc.property(odd, odd, odd, fc.constantFrom("m1", "m2"), (cost, area, pledge, measureId) => {
        const input: lib.ShareFundingInput = {
          project: {
            ...project,
            areaM2: area as lib.SquareMetres,
            measures: [
              { id: "m1", item: "roads", costFen: cost as Fen },
              { id: measureId, item: null, costFen: 1 as Fen },
            ],
            pledges: [{ source: "residents", amountFen: pledge as Fen, measureIds: [measureId] }],
          },
        };
        expect(shareFundingBulk(input, ctx)).toEqual({ ...shareFunding(input, ctx), trace: [] });
      }),
    );
  });

  it("throws on a date that is none, which is a bug of the caller's", () => {
    expect(() => shareFundingBulk({ project }, { ...ctx, on: "2022-02-30" as CivilDate })).toThrow(RangeError);
  });

  it("finds the second of two measures of one id, among few and among many", () => {
    for (const count of [3, 40]) {
      const measures = Array.from({ length: count }, (_, index) => ({
        id: index === count - 1 ? "m1" : `m${index}`,
        item: null,
        costFen: 1 as Fen,
      }));
      expect(
        shareFundingBulk({ project: { ...project, measures } }, ctx).issues.map(({ path, params }) => [path, params]),
      ).toEqual([[["project", "measures", count - 1, "id"], { id: "m1", firstIndex: 1 }]]);
    }
  });
});
