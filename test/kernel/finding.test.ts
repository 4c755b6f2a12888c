import { describe, expect, it } from "vitest";
import { joinFindings, met, notMet, unknown } from "../../src/kernel/finding.ts";
import type { Issue } from "../../src/kernel/issue.ts";

const issue = (code: string): Issue => ({ code, severity: "error", path: [], params: {}, rules: [] });

describe("joinFindings", () => {
  it("is met where all are, and where there is nothing to ask", () => {
    expect(joinFindings([met, met])).toEqual(met);
    expect(joinFindings([])).toEqual(met);
  });

  it("is decided by one that is not met, whatever else is not known", () => {
    const joined = joinFindings([met, unknown(issue("a"), "fact"), notMet(issue("b"))]);
    expect(joined).toEqual({ verdict: "not-met", reasons: [issue("a"), issue("b")], missing: ["fact"] });
  });

  it("is open where one is, and misses each fact once", () => {
    const joined = joinFindings([unknown(issue("a"), "fact"), met, unknown(issue("b"), "fact")]);
    expect(joined).toEqual({ verdict: "unknown", reasons: [issue("a"), issue("b")], missing: ["fact"] });
  });
});
