import assert from "node:assert/strict";
import { fromDist } from "./harness.mjs";

const unitCount = 10_000;
const countyCount = 3_000;

const owners = Array.from({ length: unitCount }, (_, index) => ({
  ownerId: `o${index}`,
  units: [{ areaM2: 80.25 }],
  choice: index % 4 === 0 ? "none" : "for",
}));

const regions = Array.from({ length: countyCount }, (_, index) => ({
  id: `c${index}`,
  factors: {
    area: 1_000.25 + ((index * 7_919) % 1_000_003) / 4,
    households: 10 + ((index * 104_729) % 9_973),
    buildings: 1 + (index % 997),
    communities: 1 + (index % 61),
    performance: (600 + (index % 400)) / 10,
  },
  fiscalDifficulty: (2_000 + (index % 7_001)) / 100,
}));

export async function cases() {
  const { tallyConsent } = await fromDist("consent/index.js");
  const { allocateByFactors } = await fromDist("funding/index.js");
  const { national } = await fromDist("policies/cn/index.js");
  const vote = () => tallyConsent({ matter: "covenant", owners }, { packs: [national], on: "2022-06-01" });
  const pot = { totalFen: 3_070_000_000_000, planYear: 2020, regions };
  const allocate = () => allocateByFactors(pot, { packs: [national], on: "2020-12-31" });
  return [
    {
      // A ballot of 10,000 units takes 2 to 4 ms on a quiet machine; the floor is 10 ms.
      name: "tallyConsent, units counted a second",
      floor: 1_000_000,
      items: unitCount,
      check: () => assert.equal(vote().value.verdict, "met"),
      run: () => vote().value.verdict,
    },
    {
      // 3,000 counties take about 8 ms on a quiet machine; the floor is 20 ms.
      name: "allocateByFactors, regions a second",
      floor: 150_000,
      items: countyCount,
      check: () => {
        const { shares } = allocate().value;
        assert.equal(
          shares.reduce((sum, share) => sum + share.amountFen, 0),
          pot.totalFen,
        );
      },
      run: () => allocate().value.shares[0].amountFen,
    },
  ];
}
