import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FundingShares } from "../../../src/funding/result.ts";
import { type ShareFundingInput, shareFunding } from "../../../src/funding/share-funding.ts";
import type { CappedShare, FundingProject } from "../../../src/funding/types.ts";
import type { CivilDate, DecimalString, Fen, SquareMetres } from "../../../src/kernel/brand.ts";
import type { Outcome } from "../../../src/kernel/outcome.ts";
import { replay } from "../../../src/kernel/replay.ts";
import { national } from "../../../src/policies/cn/index.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";

const ctx = { packs: [national], on: "2022-06-01" as CivilDate };
const yuan = (amount: number): Fen => Math.round(amount * 100) as Fen;

function aShare(overrides: Partial<CappedShare> = {}): CappedShare {
  return {
    kind: "capped-share",
    id: "own",
    source: "municipal",
    share: "0.5",
    capOn: "amount",
    per: "household",
    capFen: yuan(5_000),
    ...overrides,
  };
}

function aProject(overrides: Partial<FundingProject> = {}): FundingProject {
  return {
    id: "p",
    divisionCode: "110101",
    areaM2: 1_000 as SquareMetres,
    householdCount: 10,
    measures: [{ id: "m1", item: "roads", costFen: yuan(120_000) }],
    ...overrides,
  };
}

function run(part: CappedShare, project = aProject()): Outcome<FundingShares> {
  const input: ShareFundingInput = deepFreeze({ project, scheme: { id: "s", parts: [part], balance: null } });
  const outcome = shareFunding(input, ctx);
  expect(replay(outcome.trace)).toEqual([]);
  expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  return outcome;
}

function paid(part: CappedShare, project?: FundingProject): number {
  const outcome = run(part, project);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value.bySource.find(({ source }) => source === "municipal")?.amountFen ?? 0;
}

const codes = (outcome: Outcome<unknown>): string[] => outcome.issues.map(({ code }) => code);

describe("a share with a cap", () => {
  it("holds what is paid to so much for each household, and names what lies above", () => {
    const outcome = run(aShare());
    expect(outcome.ok && outcome.value.bySource).toEqual([{ source: "municipal", amountFen: yuan(50_000) }]);
    const held = { part: "own", per: "household", capFen: yuan(5_000) };
    const amounts = { beforeFen: yuan(60_000), cappedFen: yuan(50_000), aboveFen: yuan(10_000) };
    expect(outcome.ok && outcome.value.caps).toEqual([{ ...held, ...amounts, base: "amount" }]);
    expect(outcome.issues[0]).toMatchObject({
      code: "funding.share_cap_applied",
      severity: "info",
      params: { ...held, ...amounts, capOn: "amount" },
    });
  });

  it("holds the cost that the share is taken of: half of 50,000 of the 120,000 yuan", () => {
    const outcome = run(aShare({ capOn: "cost" }));
    expect(outcome.ok && outcome.value.bySource).toEqual([{ source: "municipal", amountFen: yuan(25_000) }]);
    expect(outcome.ok && outcome.value.caps).toMatchObject([
      { base: "cost", beforeFen: yuan(120_000), cappedFen: yuan(50_000), aboveFen: yuan(70_000) },
    ]);
    expect(outcome.ok && outcome.value.gapFen).toBe(yuan(95_000));
  });

  it("leaves what it does not pay to the parts after it", () => {
    const parts = [
      aShare(),
      {
        kind: "party-shares" as const,
        id: "rest",
        of: "remaining" as const,
        parties: [{ source: "residents" as const, share: "1" as DecimalString }],
      },
    ];
    const outcome = shareFunding({ project: aProject(), scheme: { id: "s", parts, balance: null } }, ctx);
    expect(outcome.ok && outcome.value.bySource).toEqual([
      { source: "municipal", amountFen: yuan(50_000) },
      { source: "residents", amountFen: yuan(70_000) },
    ]);
  });

  it("counts the cap by square metre, or once for the project", () => {
    expect(paid(aShare({ per: "m2", capFen: yuan(30) }))).toBe(yuan(30_000));
    expect(paid(aShare({ per: "project", capFen: yuan(40_000) }))).toBe(yuan(40_000));
  });

  it("takes share and cap of the division", () => {
    const part = aShare({
      share: [{ divisionCodes: ["110101"], value: "0.5" }],
      capFen: [
        { divisionCodes: ["110101"], value: yuan(3_000) },
        { divisionCodes: ["110000"], value: yuan(1_000) },
      ],
    });
    expect(paid(part)).toBe(yuan(30_000));
    expect(codes(run(part, aProject({ divisionCode: "110102" })))).toEqual(["funding.division_not_in_scheme"]);
  });

  describe("boundaries", () => {
    it.each([
      [5_999.99, 59_999.9],
      [6_000, 60_000],
      [6_000.01, 60_000],
    ])("at a cap of %d yuan a household pays %d", (cap, amount) => {
      const part = aShare({ capFen: yuan(cap) });
      expect(paid(part)).toBe(yuan(amount));
      expect(codes(run(part)).includes("funding.share_cap_applied")).toBe(cap < 6_000);
    });

    it("pays nothing under a cap of zero, for no household, and for no cost", () => {
      for (const capOn of ["cost", "amount"] as const) {
        expect(paid(aShare({ capOn, capFen: 0 as Fen }))).toBe(0);
        expect(paid(aShare({ capOn }), aProject({ householdCount: 0 }))).toBe(0);
        expect(paid(aShare({ capOn }), aProject({ measures: [{ id: "m1", item: "roads", costFen: 0 as Fen }] }))).toBe(
          0,
        );
      }
    });

    it("at a share of exactly 1, a cap on the cost and a cap on the amount are one", () => {
      for (const cap of [0, 4_999.99, 12_000, 12_000.01]) {
        const part = aShare({ share: "1", capFen: yuan(cap) });
        expect(paid({ ...part, capOn: "cost" })).toBe(paid(part));
      }
      expect(paid(aShare({ share: "0" }))).toBe(0);
    });

    it("carries ten thousand billion fen", () => {
      const measures = [{ id: "m1", item: "roads" as const, costFen: 10_000_000_000_000 as Fen }];
      const part = aShare({ share: "0.3", capFen: 1 as Fen, per: "project" });
      expect(paid(part, aProject({ measures }))).toBe(1);
      expect(paid({ ...part, capFen: 10_000_000_000_000 as Fen }, aProject({ measures }))).toBe(3_000_000_000_000);
    });

    it("rounds the share half a fen up before the cap holds it", () => {
      const measures = [{ id: "m1", item: "roads" as const, costFen: 3 as Fen }];
      expect(paid(aShare({ per: "project", capFen: 1 as Fen }), aProject({ measures }))).toBe(1);
      expect(paid(aShare({ per: "project", capFen: 2 as Fen }), aProject({ measures }))).toBe(2);
    });
  });

  it("asks for the fact that its cap is counted by, and only where it reaches a measure", () => {
    const { householdCount: _, areaM2: __, ...bare } = aProject();
    expect(run(aShare(), bare).issues).toMatchObject([
      { code: "funding.fact_needed", path: ["project", "householdCount"], params: { fact: "householdCount" } },
    ]);
    expect(run(aShare({ per: "m2" }), bare).issues).toMatchObject([{ params: { fact: "areaM2" } }]);
    expect(run(aShare({ per: "project" }), bare).ok).toBe(true);
    expect(run(aShare({ scope: { items: ["gas"] } }), bare).ok).toBe(true);
  });

  it("refuses a share above 1 and a cap that is no amount", () => {
    expect(run(aShare({ share: "1.01" })).issues).toMatchObject([
      { code: "input.invalid_share", path: ["scheme", "parts", 0, "share"] },
    ]);
    expect(run(aShare({ capFen: -1 as Fen })).issues).toMatchObject([
      { code: "input.invalid_fen", path: ["scheme", "parts", 0, "capFen"] },
    ]);
    expect(run(aShare({ capFen: [{ divisionCodes: ["110000"], value: 0.5 as Fen }] })).issues).toMatchObject([
      { code: "input.invalid_fen", path: ["scheme", "parts", 0, "capFen", 0, "value"] },
    ]);
  });

  it("never pays more than the share, the cap or the cost", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 0, max: 2_000 }),
        fc.integer({ min: 0, max: 300 }),
        fc.constantFrom("cost" as const, "amount" as const),
        (costFen, thousandths, capFen, householdCount, capOn) => {
          const part = aShare({ share: `${thousandths / 1000}` as DecimalString, capFen: capFen as Fen, capOn });
          const measures = [{ id: "m1", item: "roads" as const, costFen: costFen as Fen }];
          const amount = paid(part, aProject({ measures, householdCount }));
          expect(amount).toBeLessThanOrEqual(Math.floor((costFen * thousandths) / 1000 + 0.5));
          expect(amount).toBeLessThanOrEqual(capFen * householdCount);
        },
      ),
    );
  });
});
