import assert from "node:assert/strict";
import { fromDist, fromSupport } from "./harness.mjs";

const cites = [{ source: "S1", locator: null, confidence: "verified-primary" }];
const day = (index) => new Date(Date.UTC(1950, 0, 1) + index * 2 * 86_400_000).toISOString().slice(0, 10);
const aPack = (id, divisionCode, series) => ({
  id,
  version: "1",
  verifiedOn: "2026-01-01",
  divisionCode,
  sources: [],
  rules: { "bench.limit": { unit: "fen", datedBy: "event", series } },
});
const seriesOf = (count, from = 0) =>
  Array.from({ length: count }, (_, index) => ({
    from: day(from + index),
    ...(index < count - 1 ? { to: day(from + index + 1) } : {}),
    value: index,
    cites,
  }));

/** One rule with so many values, one after the other. */
const oneSeries = (count) => ({
  packs: [aPack("nation", null, seriesOf(count))],
  asked: Array.from({ length: 64 }, (_, index) => ({ on: day((index * 7_919) % count), lookup: {} })),
});

/** A nation: provinces, cities and counties with four values each, so many values in all. */
const manyPlaces = (count) => {
  const codes = Array.from({ length: count / 4 - 1 }, (_, index) => {
    const [province, city, county] = [11 + (index % 31), 1 + (index % 13), Math.floor(index / 31) % 100];
    const two = (number) => String(number).padStart(2, "0");
    return `${province}${index < 31 ? "00" : two(city)}${index < 434 ? "00" : two(county)}`;
  });
  const packs = [
    aPack("nation", null, seriesOf(4)),
    ...codes.map((code, index) => aPack(`p${index}`, code, seriesOf(4, index % 50))),
  ];
  return {
    packs: Object.freeze(packs),
    asked: Array.from({ length: 64 }, (_, index) => ({
      on: "2022-06-01",
      lookup: { divisionCode: codes[(index * 7_919) % codes.length] },
    })),
  };
};

export async function cases() {
  const { resolveRule } = await fromDist("policy/index.js");
  const { resolveLinearly } = await fromSupport("linear-rule.ts");
  const lookUp = (resolve, { packs, asked }) =>
    asked.map(({ on, lookup }) => resolve({ packs, on }, "bench.limit", lookup));
  return [
    ["one rule", oneSeries],
    ["a nation of places", manyPlaces],
  ].flatMap(([name, made]) => {
    const [small, large] = [made(1_000), made(10_000)];
    const check = () => {
      for (const data of [small, large]) {
        const found = lookUp(resolveRule, data);
        assert.deepEqual(found, lookUp(resolveLinearly, data));
        assert.ok(found.every((rule) => rule.found));
      }
    };
    return [
      {
        name: `resolveRule, ${name}, 1,000 dated values`,
        peer: "one value after the other",
        floor: 7,
        items: 64,
        check,
        run: () => lookUp(resolveRule, small),
        runPeer: () => lookUp(resolveLinearly, small),
      },
      {
        name: `resolveRule, ${name}, 10,000 dated values`,
        peer: "the same among 1,000",
        floor: 1 / 3,
        items: 64,
        check,
        run: () => lookUp(resolveRule, large),
        runPeer: () => lookUp(resolveRule, small),
      },
    ];
  });
}
