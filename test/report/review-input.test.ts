import { describe, expect, it } from "vitest";
import { shareFunding } from "../../src/funding/share-funding.ts";
import type { CivilDate } from "../../src/kernel/brand.ts";
import { parseCommunityPlan } from "../../src/plan/parse-community-plan.ts";
import { hefei, national } from "../../src/policies/cn/index.ts";
import { reviewCommunityPlan } from "../../src/report/review-community-plan.ts";

const ctx = { packs: [national, hefei], on: "2022-06-01" as CivilDate };

function fundingOf(rest: object) {
  const works = [{ id: "m1", item: "roads", costFen: 450_000_000 }];
  const parsed = parseCommunityPlan({ id: "p", name: "示例小区", scale: "single", measures: works, ...rest });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const outcome = reviewCommunityPlan(parsed.value, ctx);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value.funding;
}

describe("the input of a reviewed plan's shares", () => {
  it.each([
    ["rule", { divisionCode: "340103", planYear: 2022, areaM2: 10_000 }],
    ["as-printed", { divisionCode: "220102", sources: [{ source: "municipal", share: "0.4" }] }],
  ])("gives the same shares again: %s", (basis, rest) => {
    const { input, shares, ...funding } = fundingOf(rest);
    expect(funding.basis).toBe(basis);
    const again = input && shareFunding(input, ctx);
    expect(again?.ok && again.value).toEqual(shares);
  });

  it("is null where nothing was shared", () => {
    expect(fundingOf({ divisionCode: "220102" })).toMatchObject({ basis: "unknown", shares: null, input: null });
  });
});
