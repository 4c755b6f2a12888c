import assert from "node:assert/strict";
import { Decimal } from "decimal.js";
import { fromDist } from "./harness.mjs";

export const packages = ["decimal.js"];

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
  const { factors } = allocate().value;
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
    {
      // Where 3,000 counties take 8 ms, decimal.js takes over 50 ms to reach the same fen.
      name: "allocateByFactors, 3,000 counties",
      peer: "the amounts alone in decimal.js",
      floor: 4,
      check: () => {
        const amounts = allocate().value.shares.map(({ amountFen }) => amountFen);
        assert.deepEqual(amounts, allocateByDecimal(pot, factors));
      },
      run: () => allocate().value.shares[0].amountFen,
      runPeer: () => allocateByDecimal(pot, factors)[0],
    },
  ];
}

const Wide = Decimal.clone({ precision: 60 });

/** The amounts in fen by largest remainder, as such code is usually written, with enough digits that the order is right. */
function allocateByDecimal({ totalFen, regions }, factors) {
  const quotas = regions.map(() => new Wide(0));
  for (const { name, weight, timesDifficulty } of factors) {
    const values = regions.map((region) => {
      const figure = new Wide(region.factors[name]);
      return timesDifficulty ? figure.times(region.fiscalDifficulty) : figure;
    });
    const total = values.reduce((sum, value) => sum.plus(value), new Wide(0));
    const perUnit = new Wide(totalFen).times(weight).div(total);
    values.forEach((value, index) => {
      quotas[index] = quotas[index].plus(perUnit.times(value));
    });
  }
  const amounts = quotas.map((quota) => quota.floor().toNumber());
  const remainders = quotas.map((quota) => quota.minus(quota.floor()));
  const leftOver = totalFen - amounts.reduce((sum, amount) => sum + amount, 0);
  [...amounts.keys()]
    .sort((a, b) => remainders[b].comparedTo(remainders[a]) || a - b)
    .slice(0, leftOver)
    .forEach((index) => {
      amounts[index]++;
    });
  return amounts;
}
