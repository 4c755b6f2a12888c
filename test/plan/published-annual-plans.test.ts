import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseAnnualPlan } from "../../src/plan/annual/parse-annual-plan.ts";
import { reportOf } from "./annual-support.ts";

const folder = new URL("../golden/annual-plan/", import.meta.url);
const goldens = readdirSync(folder).map(
  (file) => [file, JSON.parse(readFileSync(new URL(file, folder), "utf8"))] as const,
);

describe("annual plans", () => {
  it.each(goldens)("are read, and checked as expected: %s", (_, { input, on, expected }) => {
    const { communityPlans: _plans, fiveYearPlan: _five, ...plan } = input;
    expect(parseAnnualPlan(plan).issues).toEqual([]);
    const report = reportOf(input, on);
    expect({
      verdict: report.verdict,
      codes: report.counts.map(({ code }) => code),
      missing: report.missing,
    }).toEqual(expected);
  });

  it("hold a district to the total of its city", () => {
    const { input, on } = goldens.find(([file]) => file.startsWith("jinan"))?.[1] ?? {};
    const [first, ...rest] = input.parts.list;
    const list = [{ ...first, communityCount: first.communityCount + 7 }, ...rest];
    const report = reportOf({ ...input, parts: { ...input.parts, list } }, on);
    expect(report.findings.map(({ code, params }) => [code, params])).toEqual([
      ["plan.parts_exceed_total", { figure: "communityCount", total: 525, sum: 526, difference: 1 }],
    ]);
  });
});
