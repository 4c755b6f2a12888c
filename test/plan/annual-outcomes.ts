import { checkAnnualPlan } from "../../src/plan/annual/check-annual-plan.ts";
import { comparePlans } from "../../src/plan/annual/compare-plans.ts";
import { aCommunity, anAnnualPlan, ctxOn, fen, m2 } from "./annual-support.ts";

const community = (id: string, divisionCode: string, householdCount: number, investmentFen: number) =>
  aCommunity(id, { divisionCode, householdCount, areaM2: m2(householdCount * 80), investmentFen: fen(investmentFen) });

const plan = anAnnualPlan([community("c1", "220102", 240, 72_000_000), community("c2", "220103", 110, 33_000_000)], {
  totals: { communityCount: 2, householdCount: 360, areaM2: m2(28_000), investmentFen: fen(105_000_000) },
  capacity: { investmentFen: fen(100_000_000), communityCount: 2 },
});

/** A plan whose households do not add up and whose investment is above the capacity. */
export const checkedYear = checkAnnualPlan(plan, ctxOn("2022-03-01"));

/** The same plan without its second community. */
export const comparedYears = comparePlans(
  plan,
  { ...plan, communities: plan.communities.slice(0, 1) },
  ctxOn("2022-06-01"),
);
