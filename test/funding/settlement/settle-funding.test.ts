import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FundingSource } from "../../../src/funding/codes.ts";
import { settleFunding } from "../../../src/funding/settlement/settle-funding.ts";
import type { FundingSettlement, SettleFundingInput } from "../../../src/funding/settlement/types.ts";
import { shareFunding } from "../../../src/funding/share-funding.ts";
import type { FundingProject, FundingScheme, Pledge } from "../../../src/funding/types.ts";
import type { Fen, SquareMetres } from "../../../src/kernel/brand.ts";
import { type Outcome, unwrap } from "../../../src/kernel/outcome.ts";
import { hefei, national } from "../../../src/policies/cn/index.ts";
import type { CnPack } from "../../../src/policies/cn/rules.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";
import { codes, day, fen, places, sound, yuan } from "./support.ts";

const half: FundingScheme = {
  id: "half",
  parts: [
    {
      kind: "party-shares",
      id: "p",
      of: "remaining",
      parties: [
        { source: "municipal", share: "0.5" },
        { source: "district", share: "0.5" },
      ],
    },
  ],
  balance: null,
};
const open: FundingScheme = { id: "open", parts: [], balance: null };

function aProject(overrides: Partial<FundingProject> = {}): FundingProject {
  return {
    id: "p",
    divisionCode: "340103",
    planYear: 2022,
    areaM2: 10_000 as SquareMetres,
    measures: [
      { id: "m1", item: "roads", costFen: fen(100) },
      { id: "m2", item: "greening", costFen: fen(200) },
    ],
    ...overrides,
  };
}

function anAccount(overrides: Partial<SettleFundingInput> = {}): SettleFundingInput {
  return {
    planned: { project: aProject(), scheme: half },
    audited: [
      { measureId: "m1", costFen: fen(100) },
      { measureId: "m2", costFen: fen(200) },
    ],
    paid: [
      { source: "municipal", amountFen: fen(150) },
      { source: "district", amountFen: fen(150) },
    ],
    pledges: "fixed",
    ...overrides,
  };
}

function run(input: SettleFundingInput, packs: readonly CnPack[] = [national, hefei]): Outcome<FundingSettlement> {
  return sound(settleFunding(deepFreeze(input), { packs, on: day("2025-06-01") }));
}
const settle = (overrides: Partial<SettleFundingInput> = {}): FundingSettlement => unwrap(run(anAccount(overrides)));

/** Differences by source, the short way. */
const differences = ({ bySource }: Pick<FundingSettlement, "bySource">): (readonly [string, number])[] =>
  bySource.map(({ source, amountDifferenceFen }) => [source, amountDifferenceFen] as const);

describe("a final account at the planned cost", () => {
  it("changes nothing", () => {
    const outcome = run(anAccount());
    const account = unwrap(outcome);
    expect(account.final).toEqual(account.planned);
    expect(differences(account)).toEqual([
      ["municipal", 0],
      ["district", 0],
    ]);
    expect([account.paidFen, account.outstandingDifferenceFen]).toEqual([300, 0]);
    expect(account.byMeasure.map(({ change, costDifferenceFen }) => [change, costDifferenceFen])).toEqual([
      ["planned", 0],
      ["planned", 0],
    ]);
    expect(outcome.issues).toEqual([]);
  });
});

describe("an audited cost below the plan", () => {
  const audited = [
    { measureId: "m1", costFen: fen(60) },
    { measureId: "m2", costFen: fen(200) },
  ];

  it("gives back to whoever paid more than its share, in all and on the measure", () => {
    const outcome = run(anAccount({ audited }));
    const account = unwrap(outcome);
    expect(account.bySource[0]).toEqual({
      source: "municipal",
      plannedFen: 150,
      finalFen: 130,
      paidFen: 150,
      amountDifferenceFen: -20,
    });
    expect(account.outstandingDifferenceFen).toBe(-40);
    expect(account.byMeasure[0]).toMatchObject({ id: "m1", plannedCostFen: 100, costFen: 60, costDifferenceFen: -40 });
    expect(account.byMeasure.map(differences)).toEqual([
      [
        ["municipal", -20],
        ["district", -20],
      ],
      [
        ["municipal", 0],
        ["district", 0],
      ],
    ]);
    expect(codes(outcome.issues)).toEqual(["gets_back", "gets_back"]);
    expect(outcome.issues[0]).toMatchObject({
      severity: "info",
      path: ["paid"],
      params: { source: "municipal", finalFen: 130, paidFen: 150, amountFen: 20 },
    });
  });

  it("asks whoever paid less for the rest", () => {
    const paid = [{ source: "municipal" as const, amountFen: fen(260) }];
    const outcome = run(anAccount({ audited, paid }));
    expect(differences(unwrap(outcome))).toEqual([
      ["municipal", -130],
      ["district", 130],
    ]);
    expect(codes(outcome.issues)).toEqual(["gets_back", "pays_more"]);
    expect(unwrap(outcome).outstandingDifferenceFen).toBe(0);
  });

  const pledge = (overrides: Partial<Pledge>): SettleFundingInput["planned"] => ({
    project: aProject({ pledges: [{ source: "residents", amountFen: fen(90), ...overrides }] }),
    scheme: half,
  });

  it("leaves fixed pledges as they are", () => {
    const { final, bySource } = settle({ planned: pledge({}), audited, pledges: "fixed" });
    expect(final.pledges).toMatchObject([{ amountFen: 90 }]);
    expect(bySource.map(({ finalFen }) => finalFen)).toEqual([85, 85, 90]);
  });

  it("reduces pledges by the cost of what they are for, half a fen up", () => {
    // 90 × 260 ÷ 300 = 78; of m1 alone 91 × 60 ÷ 100 = 54.6; of m2 alone nothing changes.
    expect(settle({ planned: pledge({}), audited, pledges: "pro-rata" }).final.pledges).toMatchObject([
      { amountFen: 78 },
    ]);
    const ofOne = pledge({ amountFen: fen(91), measureIds: ["m1"] });
    expect(settle({ planned: ofOne, audited, pledges: "pro-rata" }).final.pledges).toMatchObject([{ amountFen: 55 }]);
    const ofOther = pledge({ measureIds: ["m2"] });
    expect(settle({ planned: ofOther, audited, pledges: "pro-rata" }).final.pledges).toMatchObject([{ amountFen: 90 }]);
  });

  it("drops the years of a stream with what they no longer come to", () => {
    const stream = { annualFen: fen(30), years: 3 };
    const [reduced] = settle({ planned: pledge({ stream }), audited, pledges: "pro-rata" }).final.pledges;
    expect(reduced).toEqual({ source: "residents", amountFen: 78 });
    expect(settle({ planned: pledge({ stream }), audited }).final.pledges).toMatchObject([{ stream }]);
  });

  it("leaves a fixed pledge over that no cost is left for, and says so", () => {
    const none = audited.map((one) => ({ ...one, costFen: fen(one.measureId === "m1" ? 0 : 40) }));
    const outcome = run(anAccount({ planned: pledge({}), audited: none, paid: [] }));
    expect(unwrap(outcome).final.surplus).toEqual([{ source: "residents", amountFen: 50 }]);
    expect(outcome.issues[0]).toMatchObject({ code: "funding.pledge_exceeds_cost", path: ["planned", "project"] });
  });
});

describe("an audited cost above the plan", () => {
  const audited = [
    { measureId: "m1", costFen: fen(130) },
    { measureId: "m2", costFen: fen(200) },
  ];

  it("never makes a pledge grow: what it does not cover is a gap, named", () => {
    const project = aProject({ pledges: [{ source: "residents", amountFen: fen(300) }] });
    for (const pledges of ["fixed", "pro-rata"] as const) {
      const outcome = run(
        anAccount({
          planned: { project, scheme: open },
          audited,
          paid: [{ source: "residents", amountFen: fen(300) }],
          pledges,
        }),
      );
      const { final, bySource, outstandingDifferenceFen } = unwrap(outcome);
      expect([final.gapFen, outstandingDifferenceFen]).toEqual([30, 30]);
      expect(differences({ bySource })).toEqual([["residents", 0]]);
      expect(codes(outcome.issues)).toContain("funding.gap");
    }
  });

  it("names what is financed with nobody to bear it apart", () => {
    const project = aProject({ financing: [{ kind: "special-bond", amountFen: fen(310) }] });
    const account = settle({ planned: { project, scheme: open }, audited, paid: [] });
    expect([account.final.payerUnknownFen, account.final.gapFen, account.outstandingDifferenceFen]).toEqual([
      310, 20, 330,
    ]);
  });
});

describe("measures cancelled and added", () => {
  const audited = [
    { measureId: "m1", costFen: fen(100) },
    { measureId: "m2", costFen: fen(0) },
  ];
  const added = [{ id: "m3", item: "lighting" as const, costFen: fen(80) }];

  it("gives back what was paid for the one and asks for the other", () => {
    const outcome = run(anAccount({ audited, added }));
    const { byMeasure, bySource } = unwrap(outcome);
    expect(byMeasure.map(({ id, change, costDifferenceFen }) => [id, change, costDifferenceFen])).toEqual([
      ["m1", "planned", 0],
      ["m2", "cancelled", -200],
      ["m3", "added", 80],
    ]);
    expect(byMeasure.map((row) => differences(row)[0])).toEqual([
      ["municipal", 0],
      ["municipal", -100],
      ["municipal", 40],
    ]);
    expect(differences({ bySource })[0]).toEqual(["municipal", -60]);
    expect(places(outcome.issues).slice(0, 2)).toEqual(["measure_cancelled audited", "measure_added added"]);
  });

  it("leaves what is booked on a measure there", () => {
    const paid = [
      { source: "municipal" as const, amountFen: fen(10), measureId: "m3" },
      { source: "municipal" as const, amountFen: fen(30) },
      { source: "donation" as const, amountFen: fen(7), measureId: "m1" },
    ];
    const { byMeasure, bySource } = settle({ audited, added, paid });
    expect(byMeasure.map((row) => row.bySource.map(({ source, paidFen }) => [source, paidFen]))).toEqual([
      [
        ["municipal", 10],
        ["district", 0],
        ["donation", 7],
      ],
      [
        ["municipal", 20],
        ["district", 0],
      ],
      [
        ["municipal", 10],
        ["district", 0],
      ],
    ]);
    expect(differences({ bySource })).toEqual([
      ["municipal", 50],
      ["district", 90],
      ["donation", -7],
    ]);
  });

  it("spreads what the plan has no share of by the final share, else by cost, else evenly", () => {
    const paid = [{ source: "donation" as const, amountFen: fen(90) }];
    const spread = (more: Partial<SettleFundingInput>): number[] =>
      settle({ paid, ...more }).byMeasure.map(
        ({ bySource }) => bySource.find(({ source }) => source === "donation")?.paidFen ?? 0,
      );
    expect(spread({})).toEqual([30, 60]);
    expect(spread({ audited })).toEqual([90, 0]);
    expect(spread({ audited: audited.map((one) => ({ ...one, costFen: fen(0) })) })).toEqual([45, 45]);
    const later: FundingScheme = {
      id: "later",
      parts: [
        {
          kind: "party-shares",
          id: "p",
          scope: { items: ["lighting"] },
          of: "cost",
          parties: [{ source: "donation", share: "1" }],
        },
      ],
      balance: null,
    };
    expect(spread({ planned: { project: aProject(), scheme: later }, audited, added })).toEqual([0, 0, 90]);
  });

  it("settles a project of which nothing was built", () => {
    const account = settle({ audited: audited.map((one) => ({ ...one, costFen: fen(0) })) });
    expect(account.final.costFen).toBe(0);
    expect(differences(account)).toEqual([
      ["municipal", -150],
      ["district", -150],
    ]);
  });
});

describe("the rules of the plan year", () => {
  const planned = {
    project: aProject({ measures: [{ id: "m1", item: "roads", costFen: yuan(5_000_000) }] }),
  };
  const audited = [{ measureId: "m1", costFen: yuan(4_500_000) }];

  it("judge a project of 2022 that is settled in 2025, and not those of 2025", () => {
    const of = (planYear: number): FundingSettlement =>
      settle({ planned: { project: { ...planned.project, planYear } }, audited, paid: [] });
    expect(of(2022).final.scheme.id).toBe(of(2022).planned.scheme.id);
    expect(of(2022).final.scheme.id).not.toBe(of(2024).final.scheme.id);
    // Above 400 yuan/m² nobody is named in 2022.
    expect(of(2022).final.gapFen).toBe(yuan(500_000));
    expect(of(2024).final.gapFen).toBe(0);
  });

  it("hold the cap against the area as audited", () => {
    const { final } = settle({ planned, audited, paid: [], auditedAreaM2: 9_000 as SquareMetres });
    expect([final.caps[0]?.cappedFen, final.gapFen]).toEqual([yuan(3_600_000), yuan(900_000)]);
  });
});

describe("a final account that cannot be right", () => {
  it.each([
    ["input.invalid_value pledges", { pledges: "shrink" }],
    ["input.invalid_area auditedAreaM2", { auditedAreaM2: 0.001 }],
    ["measure_not_audited audited", { audited: [{ measureId: "m1", costFen: 1 }] }],
    ["unknown_measure audited.2.measureId", { audited: [...anAccount().audited, { measureId: "m9", costFen: 1 }] }],
    ["input.duplicate_id audited.2.measureId", { audited: [...anAccount().audited, { measureId: "m1", costFen: 1 }] }],
    ["input.invalid_fen audited.0.costFen", { audited: [{ measureId: "m1", costFen: -1 }, anAccount().audited[1]] }],
    ["input.duplicate_id added.0.id", { added: [{ id: "m2", item: "roads", costFen: 1 }] }],
    ["input.invalid_value added.0.item", { added: [{ id: "m3", item: "pool", costFen: 1 }] }],
    ["input.invalid_fen added.0.costFen", { added: [{ id: "m3", item: null, costFen: 0.5 }] }],
    ["input.invalid_value paid.0.source", { paid: [{ source: "bank", amountFen: 1 }] }],
    ["input.invalid_fen paid.0.amountFen", { paid: [{ source: "district", amountFen: -1 }] }],
    ["unknown_measure paid.0.measureId", { paid: [{ source: "district", amountFen: 1, measureId: "m9" }] }],
    [
      "input.invalid_fen paid",
      { paid: Array.from({ length: 101 }, () => ({ source: "district", amountFen: 9 * 10 ** 13 })) },
    ],
    ["funding.no_measure planned.project.measures", { planned: { project: aProject({ measures: [] }) }, audited: [] }],
  ])("is refused: %s", (place, change) => {
    const outcome = run({ ...anAccount(), ...change } as SettleFundingInput);
    expect(outcome.ok).toBe(false);
    expect(places(outcome.issues)).toEqual([place]);
  });

  it("is refused where the scheme cannot place what was added", () => {
    const scheme: FundingScheme = {
      id: "m",
      parts: [
        {
          kind: "minimum-share",
          id: "least",
          source: "residents",
          shares: { basic: "0.1", improvement: "0.3", enhancement: "0.7" },
          exceptItems: ["roads", "greening"],
        },
      ],
      balance: null,
    };
    const added = [{ id: "m3", item: "lighting" as const, costFen: fen(80) }];
    const outcome = run(anAccount({ planned: { project: aProject(), scheme }, added }), []);
    expect([outcome.ok, places(outcome.issues)]).toEqual([false, ["funding.category_needed planned"]]);
  });
});

describe("properties", () => {
  const cost = fc.integer({ min: 0, max: 10 ** 11 }).map(fen);
  const source = fc.constantFrom<FundingSource>("municipal", "district", "residents", "donation");
  const measures = fc.tuple(cost, cost, cost);
  const accounts = fc.record({
    planned: measures,
    audited: measures,
    added: fc.option(cost, { nil: undefined }),
    pledge: fc.option(fc.record({ source, amountFen: cost }), { nil: undefined }),
    financed: fc.option(cost, { nil: undefined }),
    paid: fc.array(fc.record({ source, amountFen: cost, on: fc.integer({ min: -1, max: 2 }) }), { maxLength: 5 }),
    scheme: fc.constantFrom(half, open, { ...open, balance: "district" as const }),
    pledges: fc.constantFrom("fixed" as const, "pro-rata" as const),
  });
  const build = ({
    planned,
    audited,
    added,
    pledge,
    financed,
    paid,
    scheme,
    pledges,
  }: typeof accounts extends fc.Arbitrary<infer T> ? T : never): SettleFundingInput => ({
    planned: {
      project: aProject({
        measures: planned.map((costFen, index) => ({ id: `m${index}`, item: "roads", costFen })),
        ...(pledge === undefined ? {} : { pledges: [pledge] }),
        ...(financed === undefined ? {} : { financing: [{ kind: "equity" as const, amountFen: financed }] }),
      }),
      scheme,
    },
    audited: audited.map((costFen, index) => ({ measureId: `m${index}`, costFen })),
    ...(added === undefined ? {} : { added: [{ id: "new", item: null, costFen: added }] }),
    paid: paid.map(({ source: payer, amountFen, on }) => ({
      source: payer,
      amountFen,
      ...(on < 0 ? {} : { measureId: `m${on}` }),
    })),
    pledges,
  });

  it("differences, unnamed payers and the gap add up to what is outstanding, in all and on every measure", () => {
    fc.assert(
      fc.property(accounts, (facts) => {
        const account = unwrap(run(build(facts)));
        const sumOf = (rows: readonly { readonly amountDifferenceFen: Fen }[]): number =>
          rows.reduce((sum, row) => sum + row.amountDifferenceFen, 0);
        const { final, bySource, byMeasure } = account;
        expect(sumOf(bySource) + final.payerUnknownFen + final.gapFen).toBe(account.outstandingDifferenceFen);
        expect(account.outstandingDifferenceFen).toBe(final.costFen - account.paidFen);
        for (const { source: payer, amountDifferenceFen, paidFen, plannedFen, finalFen } of bySource) {
          const rows = byMeasure.flatMap((row) => row.bySource.filter((entry) => entry.source === payer));
          expect(sumOf(rows)).toBe(amountDifferenceFen);
          expect(rows.reduce((sum, row) => sum + row.paidFen, 0)).toBe(paidFen);
          expect(rows.reduce((sum, row) => sum + row.plannedFen, 0)).toBe(plannedFen);
          expect(rows.reduce((sum, row) => sum + row.finalFen, 0)).toBe(finalFen);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("settling at the planned cost, with every share paid, changes nothing and leaves nothing open but the gap", () => {
    fc.assert(
      fc.property(accounts, (facts) => {
        const input = build({ ...facts, audited: facts.planned, added: undefined });
        const shares = unwrap(shareFunding(input.planned, { packs: [national], on: day("2025-06-01") }));
        const account = unwrap(run({ ...input, paid: shares.bySource }));
        expect(account.final).toEqual(account.planned);
        for (const row of [account, ...account.byMeasure])
          expect(row.bySource.every(({ amountDifferenceFen }) => amountDifferenceFen === 0)).toBe(true);
        expect(account.outstandingDifferenceFen).toBe(shares.gapFen + shares.payerUnknownFen);
      }),
      { numRuns: 150 },
    );
  });
});
