import { describe, expect, it } from "vitest";
import { parseBudgetInput } from "../../../src/funding/budget/parse-budget-input.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";

const project = { id: "a", askedFen: 100, ceilingFen: 90, leastFen: 10, rank: 1, weight: "0.5" };
const input = (rest: object = {}) => ({
  totalFen: 100,
  roundToFen: 100,
  method: "priority",
  projects: [project],
  ...rest,
});
const faults = (value: unknown): readonly unknown[] =>
  parseBudgetInput(value).issues.map(({ code, path }) => [code, path.join(".")]);

describe("the door", () => {
  it("reads an input as it is, whole or with the least that it needs", () => {
    const least = { totalFen: 0, method: "proportion", projects: [{ id: "a", askedFen: 0 }] };
    for (const value of [input(), least]) {
      const parsed = parseBudgetInput(deepFreeze(value));
      expect(parsed.ok && parsed.value).toEqual(value);
    }
  });

  it.each([
    ["a key too many", input({ extra: 1 }), "input.unrecognized_keys", ""],
    [
      "a key of a project too many",
      input({ projects: [{ ...project, x: 1 }] }),
      "input.unrecognized_keys",
      "projects.0",
    ],
    ["no project", input({ projects: [] }), "input.too_small", "projects"],
    ["an id twice", input({ projects: [project, project] }), "input.duplicate_id", "projects.1.id"],
    ["a negative budget", input({ totalFen: -1 }), "input.invalid_fen", "totalFen"],
    ["a grain of 0", input({ roundToFen: 0 }), "input.too_small", "roundToFen"],
    ["another method", input({ method: "x" }), "input.invalid_value", "method"],
    ["a rank of 0", input({ projects: [{ ...project, rank: 0 }] }), "input.too_small", "projects.0.rank"],
    [
      "a weight with a sign",
      input({ projects: [{ ...project, weight: "-1" }] }),
      "input.invalid_format",
      "projects.0.weight",
    ],
    ["text", "budget", "input.invalid_type", ""],
  ])("refuses %s", (_what, value, code, path) => {
    expect(faults(value)).toEqual([[code, path]]);
  });
});
