import { describe, expect, it } from "vitest";
import { askFunding } from "../../src/funding/questions/ask-funding.ts";
import type { FundingShares } from "../../src/funding/result.ts";
import { shareFunding } from "../../src/funding/share-funding.ts";
import type { FundingProject, FundingScheme, SchemeScope } from "../../src/funding/types.ts";
import type { CivilDate, Fen } from "../../src/kernel/brand.ts";
import type { Outcome } from "../../src/kernel/outcome.ts";
import { replay } from "../../src/kernel/replay.ts";
import { national, xiamen } from "../../src/policies/cn/index.ts";
import { deepFreeze } from "../support/deep-freeze.ts";

const ctx = { packs: [national, xiamen], on: "2018-06-01" as CivilDate };
const yuan = (amount: number): Fen => (amount * 100) as Fen;

function aProject(overrides: Partial<FundingProject> = {}): FundingProject {
  return deepFreeze({
    id: "p",
    divisionCode: "350203",
    planYear: 2018,
    measures: [{ id: "m1", item: "water-supply", costFen: yuan(100_000) }],
    ...overrides,
  });
}

function run(project: FundingProject, scheme?: FundingScheme): Outcome<FundingShares> {
  const outcome = shareFunding({ project, ...(scheme === undefined ? {} : { scheme }) }, ctx);
  expect(replay(outcome.trace)).toEqual([]);
  expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  return outcome;
}

function awardOf(builtYear: number): number {
  const outcome = run(aProject({ builtYear }));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  expect(outcome.value.gapFen).toBe(0);
  return outcome.value.bySource.find(({ source }) => source === "government")?.amountFen ?? 0;
}

const aScheme = (scope: SchemeScope): FundingScheme => ({
  id: "s",
  parts: [{ kind: "fixed-amount", id: "own", source: "municipal", per: "project", amountFen: yuan(1), scope }],
  balance: null,
});

describe("a share by year of completion", () => {
  it.each([
    [1980, 20_000],
    [1989, 20_000],
    [1990, 10_000],
    [2000, 10_000],
    [2001, 0],
  ])(
    "in Xiamen: water pipes of homes built in %d have an award of %d in 100,000 yuan, residents pay the rest",
    (year, award) => {
      expect(awardOf(year)).toBe(yuan(award));
    },
  );

  it("records the year against each bound that decides, with its rule", () => {
    const { trace } = run(aProject({ builtYear: 1990 }));
    expect(
      trace
        .filter(({ name }) => name.startsWith("funding.built_"))
        .map(({ name, about, output, rules }) => [name, about, output.value, rules[0]?.pack]),
    ).toEqual([
      ["funding.built_by", "award-built-by-1989", false, "cn/xiamen@2026.1.0"],
      ["funding.built_from", "award-built-1990-to-2000", true, "cn/xiamen@2026.1.0"],
      ["funding.built_by", "award-built-1990-to-2000", true, "cn/xiamen@2026.1.0"],
    ]);
  });

  it("is refused without the year, by its name, and needs none where no water pipe is renewed", () => {
    expect(run(aProject()).issues).toMatchObject([
      { code: "funding.fact_needed", path: ["project", "builtYear"], params: { part: "award-built-by-1989" } },
      { code: "funding.fact_needed", params: { part: "award-built-1990-to-2000", fact: "builtYear" } },
    ]);
    expect(run(aProject({ measures: [{ id: "m1", item: "roads", costFen: yuan(1) }] })).ok).toBe(true);
  });

  it.each([1899, 2101, 1989.5, "1989"])("refuses %j as a year of completion", (builtYear) => {
    expect(run(aProject({ builtYear: builtYear as number })).issues[0]?.path).toEqual(["project", "builtYear"]);
  });

  it.each([
    [{ builtFromYear: 1990, builtByYear: 1989 }, "builtByYear"],
    [{ builtFromYear: 1899 }, "builtFromYear"],
    [{ builtByYear: 2101 }, "builtByYear"],
    [{ builtByYear: 1989.5 }, "builtByYear"],
  ])("refuses a scope that no year can meet, or that is no year: %j", (scope, field) => {
    expect(run(aProject(), aScheme(scope)).issues.map(({ path }) => path)).toEqual([
      ["scheme", "parts", 0, "scope", field],
    ]);
  });

  it("may begin and end in one year", () => {
    const scheme = aScheme({ builtFromYear: 1990, builtByYear: 1990 });
    const paid = (builtYear: number): unknown => {
      const outcome = run(aProject({ builtYear }), scheme);
      return outcome.ok && outcome.value.bySource.length;
    };
    expect([1989, 1990, 1991].map(paid)).toEqual([0, 1, 0]);
  });
});

describe("asking for the year of completion", () => {
  const ask = (project: FundingProject, scheme?: FundingScheme) => {
    const outcome = askFunding({ project, ...(scheme === undefined ? {} : { scheme }) }, ctx);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
    return outcome.value;
  };

  it("in Xiamen: the award is from nothing to a fifth, and residents pay the rest", () => {
    expect(ask(aProject())).toEqual({
      questions: [
        {
          fact: "builtYear",
          parts: ["award-built-by-1989", "award-built-1990-to-2000"],
          spreadFen: yuan(40_000),
        },
      ],
      bounds: {
        bySource: [
          { source: "government", leastFen: 0, mostFen: yuan(20_000) },
          { source: "residents", leastFen: yuan(80_000), mostFen: yuan(100_000) },
        ],
        gap: { leastFen: 0, mostFen: 0 },
        isExact: true,
      },
    });
  });

  it("asks nothing where the year is given or no part that goes by it reaches a measure", () => {
    expect(ask(aProject({ builtYear: 1989 })).questions).toEqual([]);
    expect(ask(aProject({ measures: [{ id: "m1", item: "roads", costFen: yuan(1) }] })).questions).toEqual([]);
  });

  it("asks for it beside an item that decides whether it matters", () => {
    const open = aProject({ measures: [{ id: "m1", item: null, costFen: yuan(100_000) }] });
    expect(ask(open).questions.map(({ fact }) => fact)).toEqual(["measures.m1.item", "builtYear"]);
  });
});
