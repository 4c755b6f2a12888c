import { describe, expect, it } from "vitest";
import { invariant } from "../../src/kernel/invariant.ts";
import { inputIssue, issueMaker } from "../../src/kernel/issue.ts";
import { collect, fail, hasIssues, type OutcomeError, succeed, unwrap } from "../../src/kernel/outcome.ts";
import { shiftTrace, startTrace } from "../../src/kernel/trace.ts";

const missing = inputIssue("input.missing", {}, ["name"]);
const notice = { ...missing, severity: "info" as const };

describe("outcomes", () => {
  it("unwraps a value, or throws an error known by its name that carries the issues", () => {
    expect(unwrap(succeed(42))).toBe(42);
    const caught = ((): OutcomeError => {
      try {
        return unwrap(fail([missing]));
      } catch (error) {
        return error as OutcomeError;
      }
    })();
    expect(caught.name).toBe("OutcomeError");
    expect(caught.message).toBe("input.missing at [name]");
    expect(caught.issues).toEqual([missing]);
  });

  it("collects all values with their notices, or every fault", () => {
    expect(collect([succeed(1, [notice]), succeed(2)])).toEqual(succeed([1, 2], [notice]));
    expect(collect([succeed(1, [notice]), fail([missing]), fail([missing, missing])])).toEqual(
      fail([missing, missing, missing]),
    );
    expect(collect([])).toEqual(succeed([]));
  });

  it("knows an empty list of issues", () => {
    expect([hasIssues([]), hasIssues([missing])]).toEqual([false, true]);
  });

  it("makes issues with what is left out filled in", () => {
    const make = issueMaker<{ "a.b": { readonly n: number } }>();
    expect(make("info", "a.b", { n: 1 })).toEqual({
      code: "a.b",
      severity: "info",
      path: [],
      params: { n: 1 },
      rules: [],
    });
    expect(make("error", "a.b", { n: 1 }, { path: ["x", 0] }).path).toEqual(["x", 0]);
  });

  it("throws only where a guarantee of its own is broken", () => {
    expect(() => invariant(true, "fine")).not.toThrow();
    expect(() => invariant(false, "sums differ")).toThrow("jiugai: broken invariant: sums differ");
  });
});

describe("traces", () => {
  it("numbers steps, and renumbers them with their links", () => {
    const trace = startTrace<"a.one" | "a.two">();
    const one = trace.add({
      name: "a.one",
      op: "given",
      inputs: [{ name: "n", value: 1, unit: "count" }],
      output: { value: 1, unit: "count" },
    });
    trace.add({
      name: "a.two",
      about: "x",
      op: "sum",
      inputs: [{ name: "n", value: 1, unit: "count", step: one }],
      output: { value: 1, unit: "count" },
      rules: [],
    });
    expect(trace.steps.map((step) => [step.id, step.about])).toEqual([
      [0, null],
      [1, "x"],
    ]);
    expect(shiftTrace(trace.steps, 0)).toBe(trace.steps);
    const shifted = shiftTrace(trace.steps, 5);
    expect(shifted.map((step) => step.id)).toEqual([5, 6]);
    expect(shifted[1]?.inputs[0]?.step).toBe(5);
    expect(shifted[0]?.inputs[0]).not.toHaveProperty("step");
  });
});
