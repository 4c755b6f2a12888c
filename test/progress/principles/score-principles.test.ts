import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDate } from "../../../src/kernel/civil-date.ts";
import type { Outcome } from "../../../src/kernel/outcome.ts";
import { replay } from "../../../src/kernel/replay.ts";
import { jilin, national, shanghai } from "../../../src/policies/cn/index.ts";
import { aspects, principleDocuments, principleFacts, principles } from "../../../src/progress/principles/codes.ts";
import { parsePrinciplesInput } from "../../../src/progress/principles/parse-principles-input.ts";
import type { PrincipleCriteria } from "../../../src/progress/principles/rules.ts";
import { scorePrinciples } from "../../../src/progress/principles/score-principles.ts";
import type {
  CriterionFinding,
  HeadingScore,
  PrinciplesInput,
  PrinciplesScorecard,
} from "../../../src/progress/principles/types.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";

const rule = jilin.rules["progress.principles"]?.series[0].value as PrincipleCriteria;
const plan = { id: "p", name: "某小区", divisionCode: "220102", scale: "single", measures: [] as object[] };

function run(input: object, on = "2021-06-01", packs = [national, jilin]): Outcome<PrinciplesScorecard> {
  const outcome = scorePrinciples(deepFreeze(input) as PrinciplesInput, { packs, on: civilDate(on) });
  expect(replay(outcome.trace)).toEqual([]);
  expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  return outcome;
}

function score(input: object): PrinciplesScorecard {
  const outcome = run({ divisionCode: "220102", ...input });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

const headings = (card: PrinciplesScorecard): readonly HeadingScore<string>[] => [...card.principles, ...card.aspects];

function heading(name: string, input: object): HeadingScore<string> {
  return headings(score(input)).find((one) => one.heading === name) as HeadingScore<string>;
}

function criterion(id: string, input: object): CriterionFinding {
  const all = headings(score(input)).flatMap(({ criteria }) => criteria);
  return all.find((one) => one.id === id) as CriterionFinding;
}

const works = (...texts: string[]): object => ({
  plan: { ...plan, measures: texts.map((text, index) => ({ id: `m${index + 1}`, text })) },
});
const codes = (outcome: Outcome<unknown>): string[] => outcome.issues.map(({ code }) => code);

const folder = new URL("../../golden/principles/", import.meta.url);

describe("golden plans", () => {
  it.each(readdirSync(folder))("%s", (name) => {
    const { expected, input, on } = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
    const outcome = run(input, on);
    const shown =
      outcome.ok &&
      Object.fromEntries(
        headings(outcome.value).map(({ heading, highest, lowest }) => [
          heading,
          [lowest, highest].map((one) => `${one?.num}/${one?.den}`).join(" to "),
        ]),
      );
    expect(shown).toEqual(expected);
  });
});

describe("the criteria of Jilin", () => {
  it("stand under the five principles and the six aspects, each heading with at least one", () => {
    expect(score({}).principles.map((one) => one.heading)).toEqual([...principles]);
    expect(score({}).aspects.map((one) => one.heading)).toEqual([...aspects]);
    expect(headings(score({})).filter(({ criteria }) => criteria.length === 0)).toEqual([]);
    expect(headings(score({})).flatMap(({ criteria }) => criteria)).toHaveLength(rule.criteria.length);
  });

  it("say which text was read: four aspects, of the principles only the names, and a copy that breaks off", () => {
    expect(headings(score({})).map(({ text }) => text)).toEqual([
      ...principles.map(() => "name-only"),
      ...["read", "read", "read", "read", "cut-off", "cut-off"],
    ]);
    const issues = run({ divisionCode: "220102" }).issues.filter(({ code }) => code.endsWith("text_not_read"));
    expect(issues.map(({ params }) => params)).toEqual([
      { headings: [...principles], text: "name-only" },
      { headings: ["surfaces", "management"], text: "cut-off" },
    ]);
  });

  it("are stated only where the text was read, and derived ones are no better than derived or cited elsewhere", () => {
    const stated = rule.criteria.filter(({ basis }) => basis === "stated");
    expect(stated.filter((one) => rule.texts[one.heading] !== "read")).toEqual([]);
    expect(stated.filter(({ cite }) => cite.quote === undefined)).toEqual([]);
    const derived = rule.criteria.filter(
      ({ basis, cite }) => basis === "derived" && cite.source === "JL-2021-03-PRESS",
    );
    expect(derived.filter(({ cite }) => cite.confidence !== "derived")).toEqual([]);
  });

  it("rest each on a document of the pack, in at most 80 characters of its words", () => {
    const sources = jilin.sources.map(({ id }) => id);
    expect(rule.criteria.filter(({ cite }) => !sources.includes(cite.source))).toEqual([]);
    expect(rule.criteria.filter(({ cite }) => [...(cite.quote ?? "")].length > 80)).toEqual([]);
  });

  it("have ids of their own, and ask for every fact and document that a caller can give", () => {
    expect(new Set(rule.criteria.map(({ id }) => id)).size).toBe(rule.criteria.length);
    const asked = JSON.stringify(rule.criteria.map(({ evidence }) => evidence));
    expect([...principleFacts, ...principleDocuments].filter((name) => !asked.includes(`"${name}"`))).toEqual([]);
  });

  it("weigh the same, as no document weighs them", () => {
    expect(rule.criteria.filter(({ weight }) => weight !== "1")).toEqual([]);
  });
});

describe("examples", () => {
  it("reads the works of the plan: renewed pipes and buried lines are two of three things about lines", () => {
    const lines = heading("lines", works("供排水管网改造", "强弱电入地"));
    expect(lines).toMatchObject({ score: null, lowest: { num: "2", den: "3" }, highest: { num: "1", den: "1" } });
    expect(lines.criteria[0]?.evidence).toEqual([
      {
        kind: "item",
        verdict: "met",
        category: null,
        items: ["water-supply", "drainage"],
        measureIds: ["m1"],
      },
    ]);
  });

  it("has a score once nothing is unknown", () => {
    const facts = { isRunoffPlanned: true, usesSpongeCity: false };
    expect(heading("water", { facts })).toMatchObject({
      score: { num: "1", den: "2" },
      lowest: { num: "1", den: "2" },
      highest: { num: "1", den: "2" },
    });
  });

  it("holds the start rate of an annual plan against the full start", () => {
    const found = (startRate: string) => criterion("full-start", { figures: { startRate } }).verdict;
    expect(["0.9999", "1", "1.0148"].map(found)).toEqual(["not-met", "met", "met"]);
  });

  it("takes the wish of the residents and the plan of one community from the plan itself", () => {
    expect(criterion("residents-willing", { plan: { ...plan, isWilling: true } }).verdict).toBe("met");
    expect(
      criterion("residents-willing", { plan: { ...plan, isWilling: true }, facts: { isWilling: false } }).verdict,
    ).toBe("not-met");
    expect(criterion("community-plan-drawn", { plan }).verdict).toBe("met");
    expect(criterion("community-plan-drawn", { plan: { ...plan, scale: "package" } }).verdict).toBe("unknown");
  });
});

describe("findings", () => {
  it("does not show what the works of the plan are not", () => {
    const found = criterion("age-friendly-facilities", works("屋面防水维修"));
    expect(found).toMatchObject({ verdict: "not-met", missing: [] });
    expect(found.reasons.map(({ code }) => code)).toEqual(["progress.principles.not_shown"]);
  });

  it("leaves open what a plan that prints no works may hold, and what words that say nothing may mean", () => {
    for (const input of [{}, { plan }, works("屋面防水维修", "某某事项")])
      expect(criterion("age-friendly-facilities", input)).toMatchObject({
        verdict: "unknown",
        missing: ["plan.measures"],
      });
  });

  it("takes any one piece of evidence: a playground is no item, and a fact shows it", () => {
    const plain = works("屋面防水维修");
    expect(criterion("child-facilities", plain)).toMatchObject({
      verdict: "unknown",
      missing: ["facts.hasChildFacilities"],
    });
    expect(criterion("child-facilities", { ...plain, facts: { hasChildFacilities: true } }).verdict).toBe("met");
    expect(criterion("child-facilities", { ...plain, facts: { hasChildFacilities: false } }).verdict).toBe("not-met");
    expect(criterion("child-facilities", { ...works("托育设施"), facts: { hasChildFacilities: false } }).verdict).toBe(
      "met",
    );
  });

  it("asks for basic works by the category that is in force", () => {
    expect(criterion("basic-works", works("屋面防水维修")).verdict).toBe("met");
    expect(criterion("basic-works", works("加装电梯")).verdict).toBe("not-met");
    const early = run({ plan: { ...plan, measures: [{ id: "m1", item: "roads" }] } }, "2021-06-01", [jilin]);
    const focus = early.ok && early.value.principles.find((one) => one.heading === "focus");
    expect((focus || undefined)?.criteria.find(({ id }) => id === "basic-works")?.verdict).toBe("unknown");
  });

  it("knows no criteria outside Jilin, and before the press conference", () => {
    for (const outcome of [
      run({ divisionCode: "310101" }, "2021-06-01", [national, shanghai, jilin]),
      run({ divisionCode: "220102" }, "2021-03-02"),
    ]) {
      expect(outcome.ok && outcome.value).toEqual({
        principles: [],
        aspects: [],
        missing: ["rule:progress.principles"],
        rules: [],
      });
      expect(codes(outcome)).toEqual(["policy.no_rule_in_force"]);
    }
    expect(run({ divisionCode: "220102" }, "2021-03-03").issues.map(({ code }) => code)).not.toContain(
      "policy.no_rule_in_force",
    );
  });
});

describe("weights", () => {
  it("are the caller's where given", () => {
    const input = { facts: { isRunoffPlanned: true, usesSpongeCity: false }, weights: { "sponge-city": "0.5" } };
    expect(heading("water", input).score).toEqual({ num: "2", den: "3" });
    expect(criterion("sponge-city", input)).toMatchObject({ weight: "0.5", isOwnWeight: true });
    expect(criterion("run-off-and-infiltration", input)).toMatchObject({ weight: "1", isOwnWeight: false });
  });

  it("of 0 throughout leave a heading without a score", () => {
    expect(heading("surfaces", { weights: { "facade-works": "0" } })).toMatchObject({
      score: null,
      lowest: null,
      highest: null,
    });
  });

  it("are refused for what is no criterion", () => {
    const outcome = run({ divisionCode: "220102", weights: { "sponge-town": "2" } });
    expect(outcome.issues.map(({ code, path }) => [code, path])).toEqual([
      ["progress.principles.unknown_criterion", ["weights", "sponge-town"]],
    ]);
  });
});

describe("bad data", () => {
  it.each([
    ["a fact that is none", { facts: { isGreen: true } }, "input.invalid_value"],
    ["a fact that is neither true nor false", { facts: { isModel: "yes" } }, "input.invalid_type"],
    ["a start rate that is a number", { figures: { startRate: 1 } }, "input.invalid_format"],
    ["a negative weight", { weights: { "sponge-city": "-1" } }, "input.invalid_format"],
    ["a plan without works", { plan: { id: "p", name: "p", scale: "single" } }, "input.missing"],
    ["an item that is none", { plan: { ...plan, measures: [{ id: "m1", item: "pool" }] } }, "input.invalid_value"],
    ["a measure used twice", { plan: { ...plan, measures: [{ id: "m1" }, { id: "m1" }] } }, "input.duplicate_id"],
    ["a plan year out of range", { planYear: 21 }, "input.too_small"],
    ["a division that is none", { divisionCode: "22" }, "input.invalid_format"],
  ])("refuses %s", (_name, input, code) => {
    expect(codes(run(input))).toEqual([code]);
  });

  it("is refused at the door by its path", () => {
    const read = parsePrinciplesInput({ facts: { isModel: 1 } });
    expect(read.issues.map(({ code, path }) => [code, path])).toEqual([["input.invalid_type", ["facts", "isModel"]]]);
    expect(parsePrinciplesInput({ plan, facts: { isModel: true }, weights: { "sponge-city": "2" } }).ok).toBe(true);
  });
});

describe("properties", () => {
  const facts = fc.record(
    Object.fromEntries(principleFacts.map((name) => [name, fc.option(fc.boolean(), { nil: undefined })])),
  );

  it("keep a score within its bounds, and narrow the bounds as facts become known", () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...principleFacts), fc.boolean(), (drawn, name, value) => {
        const known = Object.fromEntries(Object.entries(drawn).filter(([, fact]) => fact !== undefined));
        const { [name]: _dropped, ...before } = known;
        const [wide, narrow] = [score({ facts: before }), score({ facts: { ...before, [name]: value } })].map(headings);
        wide?.forEach((one, index) => {
          const other = narrow?.[index] as HeadingScore<string>;
          const of = (side: "lowest" | "highest", from: HeadingScore<string>) =>
            Number(from[side]?.num) / Number(from[side]?.den);
          expect(of("lowest", one)).toBeLessThanOrEqual(of("highest", one));
          expect(of("lowest", other)).toBeGreaterThanOrEqual(of("lowest", one));
          expect(of("highest", other)).toBeLessThanOrEqual(of("highest", one));
        });
      }),
      { numRuns: 40 },
    );
  });
});
