import { describe, expect, it } from "vitest";
import type { CivilDate } from "../../src/kernel/brand.ts";
import { parseCommunityPlan } from "../../src/plan/parse-community-plan.ts";
import { national } from "../../src/policies/cn/index.ts";
import { reviewCommunityPlan } from "../../src/report/review-community-plan.ts";

/** A made-up plan whose common income is given up for ten years, on a condition. */
const plan = (amountFen: number) => ({
  id: "p",
  name: "示例小区",
  divisionCode: "220102",
  scale: "single",
  measures: [{ id: "m1", item: "parking", costFen: 100_000_000 }],
  investmentFen: 100_000_000,
  sources: [
    { source: "municipal", amountFen: 50_000_000 },
    {
      source: "common-income",
      amountFen,
      terms: { conditions: ["业主大会表决同意让渡停车收益"], stream: { annualFen: 5_000_000, years: 10 } },
    },
  ],
});

function review(amountFen: number) {
  const parsed = parseCommunityPlan(plan(amountFen));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const outcome = reviewCommunityPlan(parsed.value, { packs: [national], on: "2022-06-01" as CivilDate });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

describe("a plan with pledged income", () => {
  it("shows what a pledge depends on, and counts it all the same", () => {
    const { funding, findings } = review(50_000_000);
    expect(findings.find(({ code }) => code === "funding.pledge_conditional")?.params).toMatchObject({
      source: "common-income",
      conditions: ["业主大会表决同意让渡停车收益"],
    });
    expect(funding.shares?.gapFen).toBe(0);
  });

  it("does not share the cost where the years do not come to the amount", () => {
    const { funding, findings } = review(50_000_001);
    expect(findings.map(({ code }) => code)).toContain("funding.stream_differs");
    expect(funding).toMatchObject({ basis: "unknown", shares: null });
  });
});
