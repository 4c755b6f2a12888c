import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FundingSource, fundingSources } from "../../../src/funding/codes.ts";
import { askFunding } from "../../../src/funding/questions/ask-funding.ts";
import type { FundingQuestions } from "../../../src/funding/questions/types.ts";
import { type ShareFundingInput, shareFunding } from "../../../src/funding/share-funding.ts";
import type { FundingMeasure, FundingProject, FundingScheme, SchemePart } from "../../../src/funding/types.ts";
import type { CivilDate, DecimalString, Fen, SquareMetres } from "../../../src/kernel/brand.ts";
import type { Outcome } from "../../../src/kernel/outcome.ts";
import { replay } from "../../../src/kernel/replay.ts";
import { items } from "../../../src/measure/codes.ts";
import { chengdu, fuzhou, hefei, jinan, luoyang, national, wenzhou } from "../../../src/policies/cn/index.ts";
import type { Context } from "../../../src/policy/types.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";

const ctx = {
  packs: [national, hefei, jinan, wenzhou, chengdu, fuzhou, luoyang],
  on: "2022-06-01" as CivilDate,
  include: ["undated"] as ("draft" | "undated" | "uncertain")[],
} satisfies Context<object>;

const yuan = (amount: number): Fen => (amount * 100) as Fen;

function aMeasure(overrides: Partial<FundingMeasure> = {}): FundingMeasure {
  return { id: "m1", item: "roads", costFen: yuan(3_500_000), ...overrides };
}

function aProject(overrides: Partial<FundingProject> = {}): FundingProject {
  return deepFreeze({ id: "p", divisionCode: "340103", planYear: 2022, measures: [aMeasure()], ...overrides });
}

function run(input: ShareFundingInput): Outcome<FundingQuestions> {
  const outcome = askFunding(deepFreeze(input), ctx);
  expect(replay(outcome.trace)).toEqual([]);
  expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  return outcome;
}

function ask(input: ShareFundingInput): FundingQuestions {
  const outcome = run(input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

const codes = (outcome: Outcome<unknown>): string[] => outcome.issues.map(({ code }) => code);
const facts = (asked: FundingQuestions): string[] => asked.questions.map(({ fact }) => fact);

/** A completion lies within the bounds: every source, named or not, and the gap. */
function expectWithin(asked: FundingQuestions, completion: ShareFundingInput): void {
  const outcome = shareFunding(completion, ctx);
  if (!outcome.ok) return;
  for (const source of fundingSources) {
    const amount = outcome.value.bySource.find((entry) => entry.source === source)?.amountFen ?? 0;
    const { leastFen, mostFen } = asked.bounds.bySource.find((entry) => entry.source === source) ?? {
      leastFen: 0,
      mostFen: 0,
    };
    expect(amount, `${source} ${JSON.stringify(completion)}`).toBeGreaterThanOrEqual(leastFen);
    expect(amount, `${source} ${JSON.stringify(completion)}`).toBeLessThanOrEqual(mostFen);
  }
  expect(outcome.value.gapFen, `gap ${JSON.stringify(completion)}`).toBeGreaterThanOrEqual(asked.bounds.gap.leastFen);
  expect(outcome.value.gapFen, `gap ${JSON.stringify(completion)}`).toBeLessThanOrEqual(asked.bounds.gap.mostFen);
}

describe("askFunding", () => {
  describe("examples", () => {
    it("asks for the area in Hefei: without any, the city pays nothing; with enough, 60% and the district 40%", () => {
      expect(ask({ project: aProject() })).toEqual({
        questions: [{ fact: "areaM2", parts: ["city-share"], spreadFen: yuan(3_500_000) }],
        bounds: {
          bySource: [
            { source: "municipal", leastFen: 0, mostFen: yuan(2_100_000) },
            { source: "district", leastFen: 0, mostFen: yuan(1_400_000) },
          ],
          gap: { leastFen: 0, mostFen: yuan(3_500_000) },
          isExact: true,
        },
      });
    });

    it("keeps the district of Hefei above its share where it bears the balance as well", () => {
      const { bounds } = ask({ project: aProject({ planYear: 2023 }) });
      expect(bounds.bySource).toEqual([
        { source: "municipal", leastFen: 0, mostFen: yuan(2_100_000) },
        { source: "district", leastFen: yuan(1_400_000), mostFen: yuan(3_500_000) },
      ]);
      expect(bounds.gap).toEqual({ leastFen: 0, mostFen: 0 });
    });

    it("finds the amount that rises and then falls, which the ends of the area do not show", () => {
      // Half the cost is pledged. With no area the district pays nothing, with much area the city pays the whole rest. In
      // between it pays 40% of what counts: at 0.12 m² of 48 yuan; at 0.13 m² the city has begun to leave less.
      const project = aProject({
        measures: [aMeasure({ costFen: yuan(100) })],
        pledges: [{ source: "residents", amountFen: yuan(50) }],
      });
      const asked = ask({ project });
      expect(asked.bounds.isExact).toBe(true);
      const district = asked.bounds.bySource.find(({ source }) => source === "district");
      expect(district).toEqual({ source: "district", leastFen: 0, mostFen: 1920 });
      const at = (areaM2: number): unknown => {
        const outcome = shareFunding({ project: { ...project, areaM2: areaM2 as SquareMetres } }, ctx);
        return outcome.ok && outcome.value.bySource.find(({ source }) => source === "district")?.amountFen;
      };
      expect([at(0), at(1), at(0.12)]).toEqual([undefined, undefined, 1920]);
    });

    it("asks in Wenzhou for the ratio that no copy prints and for the area, and says what each moves", () => {
      const project = aProject({ divisionCode: "330302", planYear: 2021 });
      const asked = ask({ project });
      expect(asked.questions).toEqual([
        { fact: "areaM2", parts: ["city-subsidy"], spreadFen: yuan(3_150_000) },
        { fact: "given:city-subsidy", parts: ["city-subsidy"], spreadFen: yuan(3_150_000) },
      ]);
      expect(asked.bounds.bySource).toEqual([
        { source: "municipal", leastFen: 0, mostFen: yuan(3_150_000) },
        { source: "residents", leastFen: yuan(350_000), mostFen: yuan(350_000) },
      ]);
      expect(facts(ask({ project, given: { "city-subsidy": "0.4" } }))).toEqual(["areaM2"]);
      expect(
        facts(ask({ project: aProject({ ...project, areaM2: 1 as SquareMetres }), given: { "city-subsidy": "0.4" } })),
      ).toEqual([]);
    });

    describe("shares that the source does not give", () => {
      const parties = (list: readonly [FundingSource, DecimalString | null][]): FundingScheme => ({
        id: "s",
        parts: [
          {
            kind: "party-shares",
            id: "heat",
            of: "cost",
            parties: list.map(([code, share]) => ({ source: code, share })),
          },
        ],
        balance: null,
      });
      const project = aProject({ measures: [aMeasure({ costFen: yuan(1_000) })] });
      const ends = (asked: FundingQuestions) =>
        asked.bounds.bySource.map(({ source, leastFen, mostFen }) => [source, leastFen, mostFen]);

      it("are asked for party by party in Luoyang: each may pay nothing or all of the heat pipes", () => {
        const inLuoyang = { ...project, divisionCode: "410302", planYear: 2023 };
        const asked = ask({
          project: { ...inLuoyang, measures: [aMeasure({ item: "heating", costFen: yuan(1_000) })] },
        });
        expect(facts(asked).sort()).toEqual(
          ["district", "municipal", "residents", "utility"].map((code) => `given:heat-supply:${code}`),
        );
        expect(asked.questions.every(({ parts }) => parts[0] === "heat-supply")).toBe(true);
        expect(asked.bounds.isExact).toBe(true);
        expect(ends(asked).map(([, least, most]) => [least, most])).toEqual(Array(4).fill([0, yuan(1_000)]));
        // Without a heat pipe nothing hangs on them.
        expect(facts(ask({ project: inLuoyang }))).toEqual([]);
      });

      it("reach no further than what the known shares leave, and known shares stay what they are", () => {
        const asked = ask({
          project,
          scheme: parties([
            ["residents", null],
            ["district", "0.4"],
          ]),
        });
        expect(facts(asked)).toEqual(["given:heat:residents"]);
        expect(asked.bounds.isExact).toBe(true);
        expect(ends(asked)).toEqual([
          ["district", yuan(400), yuan(400)],
          ["residents", 0, yuan(600)],
        ]);
        expect(asked.bounds.gap).toEqual({ leastFen: 0, mostFen: yuan(600) });
      });

      it("together take no more than a whole: a known share after two open ones moves by the fen of rounding at most", () => {
        const scheme = parties([
          ["municipal", null],
          ["district", null],
          ["residents", "0.25"],
        ]);
        const asked = ask({ project, scheme });
        expect(ends(asked).slice(0, 2)).toEqual([
          ["municipal", 0, yuan(750)],
          ["district", 0, yuan(750)],
        ]);
        const [, least, most] = ends(asked)[2] as [string, number, number];
        expect(least).toBeGreaterThanOrEqual(yuan(250) - 3);
        expect(most).toBeLessThanOrEqual(yuan(250) + 3);
      });

      it("are no question where the caller gives them", () => {
        const scheme = parties([
          ["residents", null],
          ["district", "0.4"],
        ]);
        expect(facts(ask({ project, scheme, given: { "heat:residents": "0.6" } }))).toEqual([]);
      });
    });

    it("asks in Chengdu for the households, and for the district where only the city is given", () => {
      const project = aProject({ divisionCode: "510104", areaM2: 5 as SquareMetres });
      expect(facts(ask({ project }))).toEqual(["householdCount"]);
      expect(ask({ project }).bounds.bySource).toEqual([
        { source: "government", leastFen: 0, mostFen: yuan(3_500_000) },
      ]);
    });

    it("asks for the smaller division where the scheme goes by them", () => {
      const project = aProject({ divisionCode: "340100", planYear: 2023, areaM2: 100_000 as SquareMetres });
      const asked = ask({ project });
      expect(asked.questions).toEqual([{ fact: "divisionCode", parts: [], spreadFen: yuan(2_100_000) }]);
      expect(asked.bounds.bySource[0]).toEqual({
        source: "municipal",
        leastFen: yuan(1_050_000),
        mostFen: yuan(2_100_000),
      });
    });

    it("asks for the item where the scheme goes by category, and names the parts that tell items apart", () => {
      const project = aProject({
        areaM2: 100_000 as SquareMetres,
        measures: [aMeasure({ item: null }), aMeasure({ id: "m2", costFen: yuan(10) })],
      });
      const asked = ask({ project });
      expect(asked.questions).toEqual([
        { fact: "measures.m1.item", parts: ["city-share"], spreadFen: yuan(3_500_000) },
      ]);
      expect(asked.bounds.gap).toEqual({ leastFen: 0, mostFen: yuan(3_500_000) });
      // In 2023 every item is treated alike.
      expect(facts(ask({ project: { ...project, planYear: 2023 } }))).toEqual([]);
    });

    it("asks for the plan year where versions differ, and only among those in force", () => {
      const { planYear: _, ...project } = aProject({ areaM2: 1_000 as SquareMetres });
      const asked = ask({ project });
      expect(asked.questions).toEqual([{ fact: "planYear", parts: [], spreadFen: asked.questions[0]?.spreadFen }]);
      // 2019 and 2020: 300 yuan; 2022: 400 yuan and nobody above; 2023: 400 yuan, the district above.
      expect(asked.bounds.bySource).toEqual([
        { source: "municipal", leastFen: yuan(180_000), mostFen: yuan(240_000) },
        { source: "district", leastFen: yuan(160_000), mostFen: yuan(3_320_000) },
      ]);
      expect(asked.questions[0]?.spreadFen).toBe(yuan(60_000) + yuan(3_160_000));
      const { planYear: __, ...inWenzhou } = aProject({ divisionCode: "330302", areaM2: 1 as SquareMetres });
      expect(facts(ask({ project: inWenzhou, given: { "city-subsidy": "0.5" } }))).toEqual([]);
    });

    it("has nothing to ask of a complete project, and bounds that are the answer", () => {
      const project = aProject({ areaM2: 10_000 as SquareMetres });
      const asked = ask({ project });
      const answer = shareFunding({ project }, ctx);
      expect(asked.questions).toEqual([]);
      expect(answer.ok && answer.value.bySource).toEqual(
        asked.bounds.bySource.map(({ source, leastFen }) => ({ source, amountFen: leastFen })),
      );
      expect(asked.bounds.bySource.every(({ leastFen, mostFen }) => leastFen === mostFen)).toBe(true);
    });

    it("puts what moves the answer most first, then goes by name", () => {
      const scheme: FundingScheme = {
        id: "s",
        parts: [
          {
            kind: "fixed-amount",
            id: "a",
            source: "municipal",
            per: "m2",
            amountFen: 100 as Fen,
            scope: { items: ["roads"] },
          },
          {
            kind: "fixed-amount",
            id: "b",
            source: "district",
            per: "household",
            amountFen: 100 as Fen,
            scope: { items: ["gas"] },
          },
        ],
        balance: null,
      };
      const costs = (roads: number, gas: number): FundingMeasure[] => [
        aMeasure({ costFen: roads as Fen }),
        aMeasure({ id: "m2", item: "gas", costFen: gas as Fen }),
      ];
      expect(facts(ask({ project: aProject({ measures: costs(5, 9) }), scheme }))).toEqual([
        "householdCount",
        "areaM2",
      ]);
      expect(facts(ask({ project: aProject({ measures: costs(9, 9) }), scheme }))).toEqual([
        "areaM2",
        "householdCount",
      ]);
    });
  });

  describe("what cannot be asked", () => {
    it("says that no rule is in force, with or without a plan year", () => {
      const { planYear: _, ...project } = aProject({ divisionCode: "110101" });
      expect(codes(run({ project }))).toEqual(["policy.no_rule_in_force"]);
      expect(codes(run({ project: aProject({ divisionCode: "330302", planYear: 2030 }) }))).toEqual([
        "policy.no_rule_in_force",
      ]);
    });

    it("refuses bad data as the sharing itself does", () => {
      expect(codes(run({ project: aProject({ measures: [] }) }))).toEqual(["funding.no_measure"]);
      expect(codes(run({ project: aProject({ divisionCode: "x" }) }))).toEqual(["input.invalid_format"]);
      expect(
        codes(run({ project: aProject({ divisionCode: "330302", planYear: 2021 }), given: { "city-subsidy": "2" } })),
      ).toEqual(["input.invalid_share"]);
    });

    it("bounds by nothing and the cost, and says so, where the choices are too many", () => {
      const measures = Array.from({ length: 12 }, (_, index) =>
        aMeasure({ id: `m${index}`, item: null, costFen: 10 as Fen }),
      );
      const outcome = run({ project: aProject({ measures }) });
      expect(codes(outcome)).toEqual(["funding.bounds_trivial"]);
      expect(outcome.ok && outcome.value.bounds.gap).toEqual({ leastFen: 0, mostFen: 120 });
      expect(outcome.ok && outcome.value.bounds.isExact).toBe(false);
    });
  });

  describe("properties", () => {
    const decimal = fc.integer({ min: 0, max: 1000 }).map((count) => `${count / 1000}` as DecimalString);
    const source = fc.constantFrom<FundingSource>("municipal", "district", "residents", "government");
    const perhaps = fc.option(source);
    const scope = fc.option(
      fc.oneof(
        fc.constantFrom(
          { categories: ["basic"] as const },
          { categories: ["improvement", "enhancement"] as const },
          { items: ["roads", "gas"] as const },
        ),
        fc.constant({ exceptItems: ["roads", "elevator-addition"] as const }),
        fc.constantFrom({ builtByYear: 1989 }, { builtFromYear: 1990, builtByYear: 2000 }, { builtFromYear: 2001 }),
      ),
      { nil: undefined },
    );
    const shares = fc.record({ basic: decimal, improvement: decimal, enhancement: decimal });
    const price = fc.integer({ min: 0, max: 400 }) as fc.Arbitrary<Fen>;
    const points = fc.integer({ min: 0, max: 3 });
    const exceptItems = fc.constantFrom<readonly ("roads" | "elevator-addition")[]>(
      [],
      ["elevator-addition"],
      ["roads"],
    );
    const part = (id: string): fc.Arbitrary<SchemePart> =>
      fc.oneof(
        fc.record({
          kind: fc.constant("capped-price-share" as const),
          id: fc.constant(id),
          source,
          scope,
          share: decimal,
          capFenPerM2: price,
          rest: perhaps,
          above: perhaps,
        }),
        fc.record({
          kind: fc.constant("base-adjusted-ratio" as const),
          id: fc.constant(id),
          source,
          scope,
          capFenPerM2: price,
          ratio: fc.option(decimal),
          baseline: shares,
          exceptItems,
          pointsPerPointAbove: points,
          mostPointsAbove: fc.integer({ min: 0, max: 20 }),
          pointsPerPointBelow: points,
        }),
        fc.record({
          kind: fc.constant("fixed-amount" as const),
          id: fc.constant(id),
          source,
          scope,
          per: fc.constantFrom("household" as const, "m2" as const, "project" as const),
          amountFen: price,
        }),
        fc.record({
          kind: fc.constant("capped-share" as const),
          id: fc.constant(id),
          source,
          scope,
          share: decimal,
          capOn: fc.constantFrom("cost" as const, "amount" as const),
          per: fc.constantFrom("household" as const, "m2" as const, "project" as const),
          capFen: price,
        }),
        fc.record({ kind: fc.constant("minimum-share" as const), id: fc.constant(id), source, shares, exceptItems }),
        fc.record({
          kind: fc.constant("party-shares" as const),
          id: fc.constant(id),
          scope,
          of: fc.constantFrom("cost" as const, "remaining" as const),
          parties: fc.constantFrom(
            [
              { source: "residents" as const, share: "0.2" as const },
              { source: "government" as const, share: "0.4" as const },
              { source: "district" as const, share: "0.4" as const },
            ],
            [
              { source: "municipal" as const, share: "0.33" as const },
              { source: "district" as const, share: "0.5" as const },
            ],
            [
              { source: "residents" as const, share: null },
              { source: "district" as const, share: "0.4" as const },
            ],
            [
              { source: "residents" as const, share: "0.25" as const },
              { source: "municipal" as const, share: null },
              { source: "district" as const, share: null },
            ],
            (["residents", "municipal", "district", "government"] as const).map((code) => ({
              source: code,
              share: "0.25" as const,
            })),
          ),
        }),
      ) as fc.Arbitrary<SchemePart>;
    const scheme = fc
      .record({
        parts: fc.tuple(part("a"), part("b"), part("c")),
        count: fc.integer({ min: 1, max: 3 }),
        balance: fc.option(source),
      })
      .map(({ parts, count, balance }): FundingScheme => strip({ id: "s", parts: parts.slice(0, count), balance }));
    const measures = fc
      .array(
        fc.record({
          item: fc.option(fc.constantFrom(...items), { freq: 3 }),
          costFen: fc.integer({ min: 0, max: 5_000 }) as fc.Arbitrary<Fen>,
        }),
        { minLength: 1, maxLength: 3 },
      )
      .map((list): FundingMeasure[] => list.map((measure, index) => ({ id: `m${index}`, ...measure })));
    const pledges = fc.array(
      fc.record({ source, amountFen: fc.integer({ min: 0, max: 3_000 }) as fc.Arbitrary<Fen> }),
      { maxLength: 2 },
    );
    const area = fc.integer({ min: 0, max: 20_000 }).map((hundredths) => (hundredths / 100) as SquareMetres);
    const households = fc.integer({ min: 0, max: 60 });
    const completion = fc.record({
      areaM2: area,
      householdCount: households,
      ratio: decimal,
      builtYear: fc.constantFrom(1989, 1990, 2000, 2001),
      items: fc.array(fc.constantFrom(...items), { minLength: 3, maxLength: 3 }),
    });

    /** Optional fields that are left out are not there. */
    function strip(value: FundingScheme): FundingScheme {
      return JSON.parse(JSON.stringify(value)) as FundingScheme;
    }

    /** The ratio for every part and party that waits for one; small enough that two of them and 0.4 are a whole at most. */
    function givenFor(ratio: DecimalString): Record<string, string> {
      const small = String(Number(ratio) * 0.3);
      const parties = (id: string): [string, string][] =>
        ["residents", "municipal", "district"].map((code) => [`${id}:${code}`, small]);
      return Object.fromEntries(["a", "b", "c"].flatMap((id): [string, string][] => [[id, ratio], ...parties(id)]));
    }

    function complete(
      project: FundingProject,
      scheme_: FundingScheme | undefined,
      found: {
        areaM2: SquareMetres;
        householdCount: number;
        ratio: DecimalString;
        builtYear: number;
        items: FundingMeasure["item"][];
      },
    ): ShareFundingInput {
      return {
        project: {
          areaM2: found.areaM2,
          householdCount: found.householdCount,
          builtYear: found.builtYear,
          ...project,
          measures: project.measures.map((measure, index) => ({
            ...measure,
            item: measure.item ?? (found.items[index] as FundingMeasure["item"]),
          })),
        },
        ...(scheme_ === undefined ? {} : { scheme: scheme_ }),
        given: { ...givenFor(found.ratio), "city-subsidy": found.ratio },
      };
    }

    it("gives the answer itself where nothing is open, whatever the scheme", () => {
      fc.assert(
        fc.property(scheme, measures, pledges, completion, (drawn, list, pledged, found) => {
          const project = aProject({ measures: list, pledges: pledged });
          const input = complete(project, drawn, found);
          const answer = shareFunding(input, ctx);
          const asked = askFunding(input, ctx);
          expect(asked.ok).toBe(answer.ok);
          if (!asked.ok || !answer.ok) return;
          expect(asked.value.questions).toEqual([]);
          expect(
            asked.value.bounds.bySource.map(({ source: code, leastFen }) => ({ source: code, amountFen: leastFen })),
          ).toEqual(answer.value.bySource);
          expect(asked.value.bounds.gap).toEqual({ leastFen: answer.value.gapFen, mostFen: answer.value.gapFen });
        }),
        { numRuns: 500 },
      );
    });

    it("holds every completion, whatever the scheme", () => {
      fc.assert(
        fc.property(
          scheme,
          measures,
          pledges,
          fc.option(area),
          fc.array(completion, { minLength: 3, maxLength: 3 }),
          (drawn, list, pledged, known, completions) => {
            const project = aProject({
              measures: list,
              pledges: pledged,
              ...(known === null ? {} : { areaM2: known }),
            });
            const asked = askFunding({ project, scheme: drawn }, ctx);
            if (!asked.ok) return;
            for (const found of completions) expectWithin(asked.value, complete(project, drawn, found));
          },
        ),
        { numRuns: 200 },
      );
    });

    it("holds every completion of the schemes in the packs, the plan year and the division open too", () => {
      const places = fc.constantFrom("340103", "340100", "330302", "510104", "370102", "350102");
      fc.assert(
        fc.property(
          places,
          measures,
          pledges,
          fc.integer({ min: 2019, max: 2025 }),
          completion,
          (divisionCode, list, pledged, planYear, found) => {
            const { planYear: _, ...project } = aProject({ divisionCode, measures: list, pledges: pledged });
            const asked = askFunding({ project }, ctx);
            if (!asked.ok) return;
            const finer = divisionCode === "340100" ? "340121" : divisionCode;
            expectWithin(asked.value, complete({ ...project, planYear, divisionCode: finer }, undefined, found));
          },
        ),
        { numRuns: 300 },
      );
    });
  });
});
