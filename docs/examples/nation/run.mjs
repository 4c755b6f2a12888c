#!/usr/bin/env node
// A nation's communities and households by each host, and whether all come to the same fen.
//
//   npm run build
//   node docs/examples/nation/run.mjs                 220,000 communities; DuckDB and the mapper one per cent of them
//   node docs/examples/nation/run.mjs --scale 0.001   a thousandth of all that, in seconds
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { table } from "../table.mjs";
import { nationCount } from "./communities.mjs";

const { values } = parseArgs({
  options: {
    scale: { type: "string", default: "1" },
    workers: { type: "string", default: String(availableParallelism()) },
  },
});
const whole = Math.round(nationCount * Number(values.scale));
if (!(whole >= 1 && whole <= nationCount)) throw new Error(`--scale ${values.scale} is not between 0 and 1`);
const sample = Math.max(1, Math.round(whole / 100));
const hasDuckDb = existsSync(new URL("../../../node_modules/@duckdb/node-api", import.meta.url));

const runs = [
  await run("plain loop", whole, script("loop.mjs", whole)),
  await run(`${values.workers} workers`, whole, script("workers.mjs", whole, values.workers)),
  await run("plain loop", sample, script("loop.mjs", sample)),
  await run(`${values.workers} workers`, sample, script("workers.mjs", sample, values.workers)),
  await run("line mapper", sample, script("lines.mjs", sample), script("mapper.mjs"), script("reducer.mjs", sample)),
];
if (hasDuckDb)
  for (const way of ["chunks", "scalar"])
    runs.push(await run(`DuckDB, ${way}`, sample, script("duckdb.mjs", sample, way)));

const headings = ["host", ">communities", ">households", ">yuan shared", ">s", ">communities/s", ">MB"];
console.log(table(headings, runs.map(row)));
if (!hasDuckDb) console.log("\nDuckDB is absent: npm install --no-save @duckdb/node-api@1.5.5-r.5");
for (const size of new Set([whole, sample])) compare(runs.filter(({ count }) => count === size));

/** Runs scripts, the output of each the input of the next, and gives what the last of them reports. */
async function run(host, count, ...scripts) {
  const children = scripts.map((args, at) =>
    spawn(process.execPath, args, { stdio: [at === 0 ? "ignore" : "pipe", "pipe", "inherit"] }),
  );
  children.forEach((child, at) => {
    if (at > 0) children[at - 1].stdout.pipe(child.stdin);
  });
  const codes = children.map((child) => new Promise((resolve) => child.on("close", resolve)));
  let output = "";
  for await (const chunk of children.at(-1).stdout.setEncoding("utf8")) output += chunk;
  if ((await Promise.all(codes)).some((code) => code !== 0)) throw new Error(`${host} failed`);
  return { host, count, ...JSON.parse(output) };
}

function script(file, ...args) {
  return [fileURLToPath(new URL(file, import.meta.url)), ...args.map(String)];
}

function row({ host, part, seconds, maxRssMb }) {
  const figure = (number) => number.toLocaleString("en");
  const yuan = (part.sharedFen / 100).toLocaleString("en", { minimumFractionDigits: 2 });
  const perSecond = figure(Math.round(part.communityCount / seconds));
  return [
    host,
    figure(part.communityCount),
    figure(part.householdCount),
    yuan,
    seconds.toFixed(2),
    perSecond,
    maxRssMb,
  ];
}

function compare([first, ...others]) {
  const count = first.count.toLocaleString("en");
  const different = others.filter(({ part }) => !isDeepStrictEqual(part, first.part)).map(({ host }) => host);
  if (different.length === 0 && first.part.refused.length === 0) {
    console.log(`${count} communities: ${others.length + 1} runs agree in every total, to the fen`);
    return;
  }
  console.error(`${count} communities: differ from the plain loop: ${different.join(", ") || "none"}`);
  console.error(`refused: ${first.part.refused.length}`);
  process.exitCode = 1;
}
