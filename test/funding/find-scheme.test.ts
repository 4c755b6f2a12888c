import { describe, expect, it } from "vitest";
import { askFunding } from "../../src/funding/questions/ask-funding.ts";
import type { FundingShares } from "../../src/funding/result.ts";
import { compareFunding } from "../../src/funding/scenario/compare-funding.ts";
import { solveFunding } from "../../src/funding/scenario/solve-funding.ts";
import { type ShareFundingInput, shareFunding } from "../../src/funding/share-funding.ts";
import type { FundingScheme, SchemePart } from "../../src/funding/types.ts";
import type { CivilDate, Fen } from "../../src/kernel/brand.ts";
import type { Outcome } from "../../src/kernel/outcome.ts";
import { replay } from "../../src/kernel/replay.ts";
import { national } from "../../src/policies/cn/index.ts";
import type { CnPack } from "../../src/policies/cn/rules.ts";
import type { Dated } from "../../src/policy/types.ts";
import { deepFreeze } from "../support/deep-freeze.ts";

// Every pack here is made up: no real place is said to add up.

const yuan = (amount: number): Fen => (amount * 100) as Fen;

const part = (id: string, source: "provincial" | "municipal" | "district", amount: number): SchemePart => ({
  kind: "fixed-amount",
  id,
  source,
  per: "household",
  amountFen: yuan(amount),
});

function aPack(
  id: string,
  divisionCode: string,
  scheme: Partial<FundingScheme>,
  dated: Partial<Dated<FundingScheme>> = {},
): CnPack {
  const value: FundingScheme = { id, parts: [], balance: null, ...scheme };
  const cites = [{ source: id, locator: null, confidence: "derived" }] as const;
  return {
    id: `made-up/${id}`,
    version: "1",
    verifiedOn: "2026-11-24" as CivilDate,
    divisionCode,
    sources: [
      { id, title: id, titleEn: id, docNo: null, issuer: id, issuedOn: null, confidence: "derived", isOwnTitle: true },
    ],
    rules: {
      "funding.scheme": {
        unit: "scheme",
        datedBy: "plan-year",
        series: [{ from: "2020-01-01" as CivilDate, value, cites, ...dated } as Dated<FundingScheme>],
      },
    },
  };
}

const province = aPack("province", "220000", { parts: [part("province-part", "provincial", 100)] });
const city = aPack("city", "220200", { addsTo: "more-general", parts: [part("city-part", "municipal", 50)] });

const project = {
  id: "p",
  divisionCode: "220202",
  planYear: 2022,
  householdCount: 10,
  measures: [{ id: "m1", item: "roads" as const, costFen: yuan(5_000) }],
};

const context = (packs: readonly CnPack[]) => ({ packs: [national, ...packs], on: "2022-06-01" as CivilDate });

function run(packs: readonly CnPack[], input: Partial<ShareFundingInput> = {}): Outcome<FundingShares> {
  const outcome = shareFunding(deepFreeze({ project, ...input }), context(packs));
  expect(replay(outcome.trace)).toEqual([]);
  expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  return outcome;
}

function shares(packs: readonly CnPack[], input: Partial<ShareFundingInput> = {}): FundingShares {
  const outcome = run(packs, input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

const codes = (outcome: Outcome<unknown>): string[] => outcome.issues.map(({ code }) => code);

describe("a scheme that adds to a more general one", () => {
  it("pays after it, and both are cited", () => {
    const outcome = run([province, city]);
    expect(outcome.ok && outcome.value.bySource).toEqual([
      { source: "provincial", amountFen: yuan(1_000) },
      { source: "municipal", amountFen: yuan(500) },
    ]);
    expect(outcome.ok && outcome.value.scheme).toMatchObject({
      id: "city",
      rule: { pack: "made-up/city@1" },
      addedTo: [{ id: "province", rule: { pack: "made-up/province@1" } }],
    });
    const cited = (about: string) =>
      outcome.trace.find((step) => step.name === "funding.fixed_amount" && step.about === about)?.rules;
    expect(cited("province-part")?.map(({ pack }) => pack)).toEqual(["made-up/province@1"]);
    expect(cited("city-part")?.map(({ pack }) => pack)).toEqual(["made-up/city@1"]);
    expect(outcome.trace.filter(({ name }) => name === "funding.scheme").map(({ output }) => output.value)).toEqual([
      "province",
      "city",
    ]);
  });

  it("takes the place of the other where it does not say that it adds", () => {
    const alone = aPack("city", "220200", { parts: [part("city-part", "municipal", 50)] });
    expect(shares([province, alone])).toMatchObject({
      bySource: [{ source: "municipal", amountFen: yuan(500) }],
      scheme: { id: "city", addedTo: [] },
    });
  });

  it("adds through three levels, general first, each of what the ones before leave", () => {
    const district = aPack("district", "220202", {
      addsTo: "more-general",
      parts: [part("district-part", "district", 1_000)],
    });
    const value = shares([province, city, district]);
    expect(value.bySource).toEqual([
      { source: "provincial", amountFen: yuan(1_000) },
      { source: "municipal", amountFen: yuan(500) },
      { source: "district", amountFen: yuan(3_500) },
    ]);
    expect(value.scheme.addedTo.map(({ id }) => id)).toEqual(["province", "city"]);
  });

  it("adds to the one that overrides, not to what that has overridden", () => {
    const overriding = aPack("city", "220200", { parts: [part("city-part", "municipal", 50)] });
    const district = aPack("district", "220202", { addsTo: "more-general", parts: [part("d", "district", 10)] });
    expect(shares([province, overriding, district]).bySource).toEqual([
      { source: "municipal", amountFen: yuan(500) },
      { source: "district", amountFen: yuan(100) },
    ]);
  });

  it("lets the most local scheme that names one say who bears the balance", () => {
    const withBalance = aPack("province", "220000", { balance: "district" });
    expect(shares([withBalance, city]).bySource.at(-1)).toEqual({ source: "district", amountFen: yuan(4_500) });
    const own = aPack("city", "220200", { addsTo: "more-general", balance: "residents" });
    expect(shares([withBalance, own]).bySource).toEqual([{ source: "residents", amountFen: yuan(5_000) }]);
  });

  it("runs alone where nothing is in force to add to, and says so", () => {
    const outcome = run([city]);
    expect(codes(outcome)).toEqual(["funding.nothing_to_add_to", "funding.gap"]);
    expect(outcome.issues[0]).toMatchObject({ severity: "warning", params: { scheme: "city" } });
    expect(outcome.issues[0]?.rules[0]?.pack).toBe("made-up/city@1");
    expect(outcome.ok && outcome.value.bySource).toEqual([{ source: "municipal", amountFen: yuan(500) }]);
    const elsewhere = aPack("province", "210000", { parts: [part("x", "provincial", 1)] });
    expect(codes(run([elsewhere, city]))[0]).toBe("funding.nothing_to_add_to");
  });

  it("names a draft that it would add to, and adds to it only when drafts may run", () => {
    const draft = aPack(
      "province",
      "220000",
      { parts: [part("province-part", "provincial", 100)] },
      { status: "draft" },
    );
    const outcome = run([draft, city]);
    expect(outcome.issues.slice(0, 2)).toMatchObject([
      { code: "funding.nothing_to_add_to" },
      { code: "policy.rule_not_included", severity: "info" },
    ]);
    const asked = shareFunding({ project }, { ...context([draft, city]), include: ["draft"] });
    expect(asked.ok && asked.value.bySource).toHaveLength(2);
  });

  it("goes by the plan year, as each of the two does", () => {
    const later = aPack(
      "province",
      "220000",
      { parts: [part("x", "provincial", 1)] },
      { from: "2023-01-01" as CivilDate },
    );
    expect(codes(run([later, city]))[0]).toBe("funding.nothing_to_add_to");
    expect(shares([later, city], { project: { ...project, planYear: 2023 } }).bySource).toHaveLength(2);
  });

  it("may be the caller's own, beside what the packs give", () => {
    const scheme: FundingScheme = {
      id: "own",
      addsTo: "more-general",
      parts: [part("own", "district", 10)],
      balance: null,
    };
    const value = shares([province, city], { scheme });
    expect(value.bySource).toHaveLength(3);
    expect(value.scheme).toMatchObject({ id: "own", rule: null, addedTo: [{ id: "province" }, { id: "city" }] });
  });

  it("is refused where two schemes use one id of a part, or it adds to what does not exist", () => {
    const same = aPack("city", "220200", { addsTo: "more-general", parts: [part("province-part", "municipal", 1)] });
    expect(run([province, same]).issues).toMatchObject([
      { code: "input.duplicate_id", path: ["scheme", "parts", 1, "id"], params: { id: "province-part" } },
    ]);
    const scheme = { id: "own", addsTo: "province", parts: [], balance: null } as never;
    expect(run([province], { scheme }).issues).toMatchObject([
      { code: "input.invalid_value", path: ["scheme", "addsTo"] },
    ]);
  });

  it("is asked about, compared and solved as one scheme", () => {
    const { householdCount: _, ...open } = project;
    const ctx = context([province, city]);
    const asked = askFunding({ project: open }, ctx);
    expect(asked.ok && asked.value.questions).toEqual([
      { fact: "householdCount", parts: ["province-part", "city-part"], spreadFen: expect.any(Number) },
    ]);
    expect(asked.ok && asked.value.bounds.bySource.map(({ source }) => source)).toEqual(["provincial", "municipal"]);
    const compared = compareFunding(
      {
        scenarios: [
          { id: "both", input: { project } },
          { id: "more", input: { project: { ...project, householdCount: 20 } } },
        ],
      },
      ctx,
    );
    expect(compared.ok && compared.value.scenarios[1]?.difference.gapDifferenceFen).toBe(-yuan(1_500));
    const solved = solveFunding({ input: { project }, unknown: "resident-share" }, ctx);
    expect(solved.ok && solved.value.unknown === "resident-share" && solved.value.pledgeFen).toBe(yuan(3_500));
  });
});
