import assert from "node:assert/strict";
import { fromDist } from "./harness.mjs";

const communityCount = 20_000;

const communities = Array.from({ length: communityCount }, (_, index) => ({
  id: `c${index}`,
  name: `小区${index}号院`,
  divisionCode: `2201${String(1 + (index % 60)).padStart(2, "0")}`,
  planId: `p${index}`,
  builtYear: 1980 + (index % 20),
  landKind: "ordinary",
  isInShantytownPlan: false,
  isToBeRebuilt: false,
  isWilling: true,
  buildingCount: 1 + (index % 7),
  householdCount: 40 + (index % 300),
  areaM2: 3_000.25 + (index % 9_000),
  investmentFen: 100_000_000 + index,
}));

const communityPlans = communities.map((community) => ({
  id: community.planId,
  name: community.name,
  scale: "single",
  measures: [],
  buildingCount: community.buildingCount,
  householdCount: community.householdCount,
  areaM2: community.areaM2,
  investmentFen: community.investmentFen,
}));

const plan = {
  id: "a",
  divisionCode: "220000",
  planYear: 2022,
  communities,
  communityPlans,
  fiveYearPlan: { id: "f", divisionCode: "220000", fromYear: 2021, toYear: 2025, communities: communities.map(listed) },
  capacity: { investmentFen: 9_000_000_000_000_000, communityCount },
};

function listed({ id, name, divisionCode }) {
  return { id, name, divisionCode };
}

export async function cases() {
  const { checkAnnualPlan } = await fromDist("plan/index.js");
  const { national } = await fromDist("policies/cn/index.js");
  const check = () => checkAnnualPlan(plan, { packs: [national], on: "2022-03-01" });
  return [
    {
      // With their plans and a five-year list, 20,000 take about 100 ms on a quiet machine; the floor is 200 ms.
      name: "checkAnnualPlan, communities a second",
      floor: 100_000,
      items: communityCount,
      check: () => assert.equal(check().value.verdict, "met"),
      run: () => check().value.eligibility.metCount,
    },
  ];
}
