import assert from "node:assert/strict";
import { allocate, dinero } from "dinero.js";
import { CNY } from "dinero.js/currencies";
import { fromDist, fromSupport, seeded } from "./harness.mjs";

export const packages = ["dinero.js"];

const totalFen = 123_456_789_012;

export async function cases() {
  const { apportion, apportionInto } = await fromDist("money/index.js");
  const { exactApportion } = await fromSupport("exact.ts");

  const against = (kind, floor, weights) => {
    const money = dinero({ amount: totalFen, currency: CNY });
    return {
      name: `apportion, ${weights.length.toLocaleString("en")} ${kind}`,
      peer: "dinero.js allocate",
      floor,
      items: weights.length,
      check: () => assert.deepEqual(apportion(totalFen, weights), exactApportion(totalFen, weights)),
      run: () => apportion(totalFen, weights)[0],
      runPeer: () => allocate(money, weights)[0],
    };
  };

  const many = flats(100_000);
  const out = new Float64Array(many.length);
  const peerOut = new Float64Array(many.length);
  return [
    against("flats by area", 8, flats(10)),
    against("flats by area", 20, flats(1_000)),
    against("flats by area", 50, many),
    against("flats of 8 types", 8, eightTypes(1_000)),
    against("equal flats", 8, new Array(1_000).fill(8_537)),
    against("projects by cost in fen", 8, costs(1_000)),
    {
      name: "apportion, 100,000 flats by area",
      peer: "inexact loop, new array",
      floor: 1 / 6,
      items: many.length,
      run: () => apportion(totalFen, many)[0],
      runPeer: () => shareInexactly(totalFen, many)[0],
    },
    {
      // Against a loop that neither checks, nor adds up, nor allocates: some 5.6 times its time.
      name: "apportionInto, 100,000 flats by area",
      peer: "inexact loop, same buffer",
      floor: 1 / 8,
      items: many.length,
      check: () => {
        apportionInto(totalFen, many, out);
        assert.deepEqual([...out], exactApportion(totalFen, many));
      },
      run: () => {
        apportionInto(totalFen, many, out);
        return out[0];
      },
      runPeer: () => shareInexactlyInto(totalFen, many, peerOut)[0],
    },
  ];
}

/*
 * What people write first: each share is cut for itself, and they do not add up. Twice the same loop, since one that saw
 * both kinds of array would be slow on either.
 */
function shareInexactly(total, weights) {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i];
  const shares = [];
  for (let i = 0; i < weights.length; i++) shares.push(Math.floor((total * weights[i]) / sum));
  return shares;
}

function shareInexactlyInto(total, weights, out) {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i];
  for (let i = 0; i < weights.length; i++) out[i] = Math.floor((total * weights[i]) / sum);
  return out;
}

/** Areas in 0.01 m², 40 to 140 m². */
function flats(count) {
  const random = seeded(count);
  return Array.from({ length: count }, () => 4_000 + Math.floor(random() * 10_000));
}

function eightTypes(count) {
  const random = seeded(count);
  return Array.from({ length: count }, () => 5_000 + 1_000 * Math.floor(random() * 8));
}

/** Costs in fen, 1 to 11 million yuan: the products leave 2^53. */
function costs(count) {
  const random = seeded(count);
  return Array.from({ length: count }, () => 100_000_000 + Math.floor(random() * 1_000_000_000));
}
