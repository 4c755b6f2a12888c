import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Outcome } from "../../../src/kernel/outcome.ts";
import { replay } from "../../../src/kernel/replay.ts";
import { selectionMethods } from "../../../src/plan/selection/codes.ts";
import { parseSelectionInput } from "../../../src/plan/selection/parse-selection-input.ts";
import { selectAnnualList } from "../../../src/plan/selection/select-annual-list.ts";
import type { AnnualListSelection, SelectionInput } from "../../../src/plan/selection/types.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";

const ranked = [
  { id: "a", investmentFen: 300, householdCount: 30, eligibility: "met" },
  { id: "b", investmentFen: 250, householdCount: 25, eligibility: "met" },
  { id: "c", investmentFen: 200, householdCount: 20, eligibility: "met" },
];

function run(input: object): Outcome<AnnualListSelection> {
  const outcome = selectAnnualList(
    deepFreeze({ ranked, budgetFen: 500, method: "skip", ...input }) as unknown as SelectionInput,
  );
  expect(replay(outcome.trace)).toEqual([]);
  expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  return outcome;
}

function select(input: object): AnnualListSelection {
  const outcome = run(input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

const chosen = (input: object): string[] => select(input).chosen.map(({ id }) => id);
const leftOut = (input: object): unknown[] => select(input).leftOut.map(({ id, reasons }) => [id, ...reasons]);

const folder = new URL("../../golden/annual-list/", import.meta.url);

describe("golden lists", () => {
  it.each(readdirSync(folder))("%s", (name) => {
    const { calculator, expected, input } = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
    if (calculator !== undefined) return;
    expect(select(input)).toMatchObject(expected);
  });
});

describe("examples", () => {
  it("goes on with smaller communities where one does not fit", () => {
    expect(chosen({})).toEqual(["a", "c"]);
    expect(select({}).leftOut).toEqual([{ id: "b", reasons: ["budget"], leftFen: 200, shortFen: 50 }]);
    expect(select({})).toMatchObject({ investmentFen: 500, leftFen: 0, communityCount: 2, householdCount: 50 });
  });

  it("ends the list at the first that does not fit, where the caller asks for it", () => {
    expect(chosen({ method: "stop" })).toEqual(["a"]);
    expect(leftOut({ method: "stop" })).toEqual([
      ["b", "budget"],
      ["c", "stopped"],
    ]);
  });

  it("takes first what must be included", () => {
    expect(select({ mustInclude: ["b"] }).chosen).toEqual([
      { id: "b", investmentFen: 250, householdCount: 25, isMustInclude: true },
      { id: "c", investmentFen: 200, householdCount: 20, isMustInclude: false },
    ]);
  });
});

describe("boundaries", () => {
  it.each([
    [300, ["a"]],
    [299, ["b"]],
    [301, ["a"]],
    [750, ["a", "b", "c"]],
    [749, ["a", "b"]],
    [0, []],
  ])("holds with a budget of %i fen what costs exactly as much", (budgetFen, expected) => {
    expect(chosen({ budgetFen })).toEqual(expected);
  });

  it("takes a community that costs nothing where nothing is left", () => {
    expect(chosen({ budgetFen: 0, ranked: [{ id: "free", investmentFen: 0 }] })).toEqual(["free"]);
  });

  it.each([
    [{ communityCount: 1 }, ["a"]],
    [{ communityCount: 0 }, []],
    [{ householdCount: 50 }, ["a", "c"]],
    [{ householdCount: 49 }, ["a"]],
    [{ householdCount: 55 }, ["a", "b"]],
  ])("stays within the capacity %j", (capacity, expected) => {
    expect(chosen({ budgetFen: 1000, capacity })).toEqual(expected);
  });

  it("names every limit that a community breaks", () => {
    const capacity = { communityCount: 1, householdCount: 30 };
    expect(leftOut({ budgetFen: 300, capacity })).toEqual([
      ["b", "budget", "community-capacity", "household-capacity"],
      ["c", "budget", "community-capacity", "household-capacity"],
    ]);
  });

  it("chooses from nobody", () => {
    expect(select({ ranked: [] })).toMatchObject({ chosen: [], leftOut: [], investmentFen: 0, leftFen: 500 });
  });
});

describe("findings", () => {
  it("never lists a community that is not eligible, or not known to be, and does not stop there", () => {
    const list = [
      { id: "x", investmentFen: 1, eligibility: "not-met" },
      { id: "y", investmentFen: 1, eligibility: "unknown" },
      { id: "z" },
      ...ranked,
    ];
    for (const method of selectionMethods) {
      expect(leftOut({ ranked: list, method }).slice(0, 3)).toEqual([
        ["x", "not-eligible"],
        ["y", "eligibility-unknown"],
        ["z", "investment-unknown"],
      ]);
      expect(chosen({ ranked: list, method })[0]).toBe("a");
    }
  });

  it("says how many of the list nobody asked about", () => {
    const outcome = run({ ranked: [{ id: "a", investmentFen: 1 }, ...ranked.slice(2)] });
    expect(outcome.issues.map(({ code, params }) => [code, params])).toEqual([
      ["plan.selection.eligibility_not_given", { communityCount: 1 }],
    ]);
    expect(run({}).issues).toEqual([]);
  });

  it("asks for the households only where they are limited", () => {
    const list = [{ id: "a", investmentFen: 1, eligibility: "met" }];
    expect(select({ ranked: list })).toMatchObject({ communityCount: 1, householdCount: 0, withoutHouseholdCount: 1 });
    expect(leftOut({ ranked: list, capacity: { householdCount: 9 } })).toEqual([["a", "household-count-unknown"]]);
  });
});

describe("what must be included and cannot be", () => {
  it.each([
    [
      { mustInclude: ["a", "b"], budgetFen: 549 },
      "above_budget",
      { communityId: "b", investmentFen: 250, leftFen: 249, shortFen: 1 },
    ],
    [
      { mustInclude: ["a", "b"], budgetFen: 550, capacity: { communityCount: 1 } },
      "above_capacity",
      { communityId: "b", capacity: "communityCount", mostCount: 1 },
    ],
    [
      { mustInclude: ["a"], capacity: { householdCount: 29 } },
      "above_capacity",
      { communityId: "a", capacity: "householdCount", mostCount: 29 },
    ],
    [
      { mustInclude: ["x"], ranked: [{ id: "x", investmentFen: 1, eligibility: "not-met" }] },
      "not_eligible",
      { communityId: "x" },
    ],
    [
      { mustInclude: ["x"], ranked: [{ id: "x", investmentFen: 1, eligibility: "unknown" }] },
      "not_eligible",
      { communityId: "x" },
    ],
    [{ mustInclude: ["x"], ranked: [{ id: "x" }] }, "without_figure", { communityId: "x", figure: "investmentFen" }],
    [
      { mustInclude: ["x"], ranked: [{ id: "x", investmentFen: 1 }], capacity: { householdCount: 1 } },
      "without_figure",
      { communityId: "x", figure: "householdCount" },
    ],
    [{ mustInclude: ["q"] }, "not_ranked", { communityId: "q" }],
  ])("is refused: %j", (input, code, params) => {
    const outcome = run(input);
    expect(outcome.ok).toBe(false);
    expect(outcome.issues.map((issue) => [issue.code, issue.params])).toEqual([
      [`plan.selection.must_include_${code}`, params],
    ]);
  });

  it("is not, where it costs all there is", () => {
    expect(chosen({ mustInclude: ["a", "b"], budgetFen: 550 })).toEqual(["a", "b"]);
  });
});

describe("bad data", () => {
  it.each([
    ["an id used twice", { ranked: [ranked[0], ranked[0]] }, "input.duplicate_id"],
    ["a negative budget", { budgetFen: -1 }, "input.invalid_fen"],
    ["a method of its own", { method: "best" }, "input.invalid_value"],
    ["half a household", { ranked: [{ id: "a", householdCount: 0.5 }] }, "input.invalid_type"],
    ["a capacity below 0", { capacity: { communityCount: -1 } }, "input.too_small"],
    ["an eligibility of its own", { ranked: [{ id: "a", eligibility: "yes" }] }, "input.invalid_value"],
  ])("refuses %s", (_name, change, code) => {
    expect(run(change).issues.map((issue) => issue.code)).toEqual([code]);
  });

  it("is refused at the door by its path", () => {
    const read = parseSelectionInput({ ranked: [{ id: "a", cost: 1 }], budgetFen: 1, method: "skip" });
    expect(read.issues.map(({ code, path }) => [code, path])).toEqual([["input.unrecognized_keys", ["ranked", 0]]]);
    expect(parseSelectionInput({ ranked, budgetFen: 1, method: "skip" }).ok).toBe(true);
  });
});

describe("properties", () => {
  const candidate = fc.record({
    investmentFen: fc.integer({ min: 0, max: 100 }),
    householdCount: fc.integer({ min: 0, max: 20 }),
    eligibility: fc.constantFrom("met", "not-met", "unknown"),
  });
  const input = fc.record({
    ranked: fc
      .array(candidate, { maxLength: 15 })
      .map((list) => list.map((one, index) => ({ id: `c${index}`, ...one }))),
    budgetFen: fc.integer({ min: 0, max: 400 }),
    capacity: fc.record({
      communityCount: fc.integer({ min: 0, max: 10 }),
      householdCount: fc.integer({ min: 0, max: 100 }),
    }),
    method: fc.constantFrom(...selectionMethods),
  });

  it("never exceeds the budget or the capacity, and forgets nobody", () => {
    fc.assert(
      fc.property(input, (drawn) => {
        const list = select(drawn);
        expect(list.investmentFen).toBeLessThanOrEqual(drawn.budgetFen);
        expect(list.investmentFen).toBe(list.chosen.reduce((sum, { investmentFen }) => sum + investmentFen, 0));
        expect(list.investmentFen + list.leftFen).toBe(drawn.budgetFen);
        expect(list.communityCount).toBeLessThanOrEqual(drawn.capacity.communityCount);
        expect(list.householdCount).toBeLessThanOrEqual(drawn.capacity.householdCount);
        const seen = [...list.chosen, ...list.leftOut].map(({ id }) => id);
        expect(seen.sort()).toEqual(drawn.ranked.map(({ id }) => id).sort());
        expect(list.leftOut.every(({ reasons }) => reasons.length > 0)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("leaves out no community that would still fit, where it skips", () => {
    fc.assert(
      fc.property(input, (drawn) => {
        const { communityCount, householdCount, leftFen, leftOut: out } = select({ ...drawn, method: "skip" });
        const fits = drawn.ranked.filter(
          (one) =>
            out.some(({ id }) => id === one.id) &&
            one.eligibility === "met" &&
            one.investmentFen <= leftFen &&
            communityCount < drawn.capacity.communityCount &&
            householdCount + one.householdCount <= drawn.capacity.householdCount,
        );
        expect(fits).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
