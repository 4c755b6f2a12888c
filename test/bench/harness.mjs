/**
 * A paired benchmark: both sides run in every round, in turn first and second, so that a slow moment of the machine
 * hits both and the ratio stays put. Each side runs in batches of about 40 ms; the result is the median over 11 rounds.
 *
 * Every file in this folder, other than this one and run.mjs, exports
 *
 *   packages?: string[]          npm packages whose versions belong in the table
 *   cases: Case[], or an async function that returns them
 *
 * and a case is
 *
 *   name: string                 "apportion, 1,000 weights"
 *   run: () => unknown           one unit of work of ours; what it returns is consumed, so it cannot be optimised away
 *   peer?: string                "dinero.js allocate"
 *   runPeer?: () => unknown      the same work by the peer
 *   floor: number                with a peer: our speed over the peer's, at least (1/6: at most six times its time)
 *                                without one: items per second, at least
 *   items?: number               how many items (weights, records, phrases) one run handles; 1 if omitted
 *   check?: () => void           called once before anything is timed; throws if a result is wrong
 *
 * Set floors near half of what a quiet machine gives: they are to catch a lost order of magnitude, not a lost percent.
 * Import the library through `fromDist`, never from src: what is measured is what is published.
 */
import { readFile } from "node:fs/promises";
import { transform } from "esbuild";

const rounds = 11;
const batchMs = 40;
/** Long enough for code of some hundred steps to be compiled, found wanting and compiled again. */
const warmUpMs = 500;
const tries = 3;

/** Imports a module of the built package, e.g. `fromDist("money/index.js")`. JIUGAI_DIST may name another build. */
export function fromDist(path) {
  const root = process.env.JIUGAI_DIST ?? "../../dist/";
  return import(new URL(path, new URL(root.endsWith("/") ? root : `${root}/`, import.meta.url)).href);
}

/** Imports a TypeScript file of test/support that itself imports nothing, such as an oracle. */
export async function fromSupport(file) {
  const source = await readFile(new URL(`../support/${file}`, import.meta.url), "utf8");
  const { code } = await transform(source, { loader: "ts" });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

/** A repeatable source of numbers in [0, 1). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Measures one case: median nanoseconds per item on either side, and the median of the ratios taken inside a round. */
export function measure({ run, runPeer, items = 1 }) {
  const sides = [run, runPeer].filter(Boolean).map((work) => ({ work, size: batchSize(work), times: [] }));
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? sides : [...sides].reverse();
    for (const side of order) side.times.push(timeBatch(side.work, side.size) / side.size);
  }
  const [own, peer] = sides.map((side) => side.times);
  return {
    nsPerItem: toNs(median(own), items),
    peerNsPerItem: peer && toNs(median(peer), items),
    score: peer ? median(own.map((time, round) => peer[round] / time)) : (items * 1000) / median(own),
  };
}

/** Measures up to three times and passes as soon as one reaches the floor. Returns the best. */
export function gate(benchCase) {
  let best;
  for (let attempt = 0; attempt < tries; attempt++) {
    const result = measure(benchCase);
    if (best === undefined || result.score > best.score) best = result;
    if (best.score >= benchCase.floor) break;
  }
  return { ...best, passes: best.score >= benchCase.floor };
}

/** Where results end up: something the optimiser cannot prove unused. */
export const consumed = { last: undefined, count: 0 };

function timeBatch(work, size) {
  const start = performance.now();
  for (let i = 0; i < size; i++) {
    consumed.last = work();
    consumed.count++;
  }
  return performance.now() - start;
}

/** Warms the code up, then doubles the batch until it fills its time. */
function batchSize(work) {
  for (const end = performance.now() + warmUpMs; performance.now() < end; ) timeBatch(work, 1);
  let size = 1;
  let time = timeBatch(work, size);
  while (time < batchMs) {
    size *= 2;
    time = timeBatch(work, size);
  }
  return Math.max(1, Math.round((size * batchMs) / time));
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function toNs(milliseconds, items) {
  return (milliseconds * 1e6) / items;
}
