import assert from "node:assert/strict";
import { Decimal } from "decimal.js";
import { fromDist } from "./harness.mjs";

export const packages = ["decimal.js"];

// 20 measures over all three categories, 8 sources: three pledge, five pay by rules of which one bears the balance.
const itemsUsed = [
  "water-supply",
  "drainage",
  "power-supply",
  "low-voltage",
  "roads",
  "gas",
  "heating",
  "fire-safety",
  "security",
  "roof-repair",
  "facade-repair",
  "greening",
  "lighting",
  "parking",
  "ebike-charging",
  "energy-retrofit",
  "elevator-addition",
  "elderly-care",
  "childcare",
  "meal-service",
];
const measures = itemsUsed.map((item, index) => ({ id: `m${index}`, item, costFen: 12_345_678 + index * 7_654_321 }));
const areaM2 = 12_345.67;

const pledges = [
  { source: "central-finance", amountFen: 300_000_000 },
  { source: "provincial", amountFen: 80_000_000 },
  { source: "donation", amountFen: 1_234_567, measureIds: ["m17", "m18"] },
];
const shares = { basic: "0.05", improvement: "0.2", enhancement: "0.3" };
const utilityItems = ["power-supply", "gas", "heating"];
const scheme = {
  id: "bench",
  parts: [
    { kind: "minimum-share", id: "residents", source: "residents", shares },
    {
      kind: "party-shares",
      id: "utility",
      scope: { items: utilityItems },
      of: "cost",
      parties: [{ source: "utility", share: "0.3" }],
    },
    {
      kind: "party-shares",
      id: "former-owner",
      scope: { items: ["facade-repair", "roof-repair"] },
      of: "cost",
      parties: [{ source: "former-owner-unit", share: "0.1" }],
    },
    {
      kind: "capped-price-share",
      id: "city",
      source: "municipal",
      share: "0.4",
      capFenPerM2: 40_000,
      rest: null,
      above: null,
    },
  ],
  balance: "district",
};

export async function cases() {
  const { shareFunding, shareFundingBulk } = await fromDist("funding/index.js");
  const { national } = await fromDist("policies/cn/index.js");
  const ctx = { packs: [national], on: "2022-06-01" };
  const project = { id: "p", divisionCode: "220102", planYear: 2022, areaM2, measures, pledges };
  const categories = national.rules["measure.category_of_item"].series[0].value;
  const run = () => shareFunding({ project, scheme }, ctx);
  const runBulk = () => shareFundingBulk({ project, scheme }, ctx);
  return [
    {
      name: "shareFundingBulk, 20 measures × 8 sources",
      peer: "the same rules in decimal.js, no trace",
      floor: 40,
      check: () => assert.deepEqual(runBulk(), { ...run(), trace: [] }),
      run: () => runBulk().value.gapFen,
      runPeer: () => shareByDecimal(categories).gap,
    },
    {
      name: "shareFunding with trace, 20 measures × 8 sources",
      peer: "the same rules in decimal.js, no trace",
      floor: 15,
      check: () => {
        const outcome = run();
        assert.ok(outcome.ok && outcome.value.bySource.length === 8 && outcome.trace.length > 40);
        const { byMeasure, byCategory, ...whole } = shareByDecimal(categories);
        assert.deepEqual(fromFen(outcome.value), fromDecimals(whole));
        assert.deepEqual(outcome.value.byMeasure.map(fromFen), byMeasure.map(fromDecimals));
        assert.deepEqual(outcome.value.byCategory.map(fromFen), byCategory.map(fromDecimals));
      },
      run: () => run().value.gapFen,
      runPeer: () => shareByDecimal(categories).gap,
    },
  ];
}

/** The amounts of a row as yuan in text, from either side. */
const fromFen = ({ costFen, bySource, gapFen }) => ({
  cost: String(costFen / 100),
  bySource: Object.fromEntries(bySource.map(({ source, amountFen }) => [source, String(amountFen / 100)])),
  gap: String(gapFen / 100),
});
const fromDecimals = ({ cost, bySource, gap }) => ({
  cost: String(cost),
  bySource: Object.fromEntries(Object.entries(bySource).map(([source, amount]) => [source, String(amount)])),
  gap: String(gap),
});

/** Money as decimal yuan, as such code is usually written; the splits are largest remainders too, so that they add up. */
function shareByDecimal(categories) {
  const rows = measures.map(({ id, item, costFen }) => ({
    id,
    item,
    cost: new Decimal(costFen).div(100),
    left: new Decimal(costFen).div(100),
    paid: {},
  }));
  const sum = (list, of) => list.reduce((total, row) => total.plus(of(row)), new Decimal(0));
  const pay = (source, due, list) => {
    const left = sum(list, (row) => row.left);
    const amount = Decimal.min(due, left);
    if (amount.isZero()) return;
    const quotas = list.map((row, index) => {
      const exact = amount.times(100).times(row.left).div(left);
      const whole = exact.floor();
      return { index, whole, rest: exact.minus(whole) };
    });
    const spare = amount
      .times(100)
      .minus(quotas.reduce((total, quota) => total.plus(quota.whole), new Decimal(0)))
      .toNumber();
    const lucky = new Set(
      [...quotas]
        .sort((a, b) => b.rest.comparedTo(a.rest) || a.index - b.index)
        .slice(0, spare)
        .map((quota) => quota.index),
    );
    quotas.forEach(({ index, whole }) => {
      const share = whole.plus(lucky.has(index) ? 1 : 0).div(100);
      const row = list[index];
      if (share.isZero()) return;
      row.paid[source] = (row.paid[source] ?? new Decimal(0)).plus(share);
      row.left = row.left.minus(share);
    });
  };
  const up = (value) => value.toDecimalPlaces(2, Decimal.ROUND_UP);
  const half = (value) => value.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  const cost = (list) => sum(list, (row) => row.cost);
  pay(
    "donation",
    new Decimal("12345.67"),
    rows.filter((row) => ["m17", "m18"].includes(row.id)),
  );
  pay("central-finance", new Decimal("3000000"), rows);
  pay("provincial", new Decimal("800000"), rows);
  for (const category of ["basic", "improvement", "enhancement"]) {
    const list = rows.filter((row) => categories[row.item] === category);
    pay("residents", up(cost(list).times(shares[category])), list);
  }
  const utilities = rows.filter((row) => utilityItems.includes(row.item));
  pay("utility", half(cost(utilities).times("0.3")), utilities);
  const walls = rows.filter((row) => ["facade-repair", "roof-repair"].includes(row.item));
  pay("former-owner-unit", half(cost(walls).times("0.1")), walls);
  pay("municipal", half(Decimal.min(cost(rows), new Decimal(400).times(areaM2)).times("0.4")), rows);
  pay(
    "district",
    sum(rows, (row) => row.left),
    rows,
  );
  const total = (list) => {
    const bySource = {};
    for (const row of list)
      for (const [source, amount] of Object.entries(row.paid))
        bySource[source] = (bySource[source] ?? new Decimal(0)).plus(amount);
    return { cost: cost(list), bySource, gap: sum(list, (row) => row.left) };
  };
  return {
    ...total(rows),
    byMeasure: rows.map((row) => ({ id: row.id, ...total([row]) })),
    byCategory: ["basic", "improvement", "enhancement"].map((category) => ({
      category,
      ...total(rows.filter((row) => categories[row.item] === category)),
    })),
  };
}
