/**
 * Runs the benchmarks of this folder against the built package.
 *
 *   node test/bench/run.mjs [--gate] [--json results.json] [name…]
 *
 * A name selects the file of that name, or else the cases whose name contains it. With --gate each case has three tries to
 * reach its floor, and the exit code is 1 if one does not.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { gate, measure } from "./harness.mjs";

const { values: options, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { gate: { type: "boolean" }, json: { type: "string" } },
});

const root = new URL("../../", import.meta.url);
const ownFiles = ["harness.mjs", "run.mjs"];
const files = readdirSync(new URL(".", import.meta.url)).filter((f) => f.endsWith(".mjs") && !ownFiles.includes(f));
const stem = (file) => file.slice(0, -".mjs".length);
const fileNames = names.filter((name) => files.some((file) => stem(file) === name));
const caseNames = names.filter((name) => !fileNames.includes(name));

const versions = { jiugai: versionOf("package.json") };
const results = [];
for (const file of files.sort()) {
  const isWhole = names.length === 0 || fileNames.includes(stem(file));
  if (!isWhole && caseNames.length === 0) continue;
  const bench = await import(`./${file}`);
  const cases = typeof bench.cases === "function" ? await bench.cases() : bench.cases;
  for (const benchCase of cases) {
    if (!isWhole && !caseNames.some((name) => benchCase.name.includes(name))) continue;
    benchCase.check?.();
    const result = options.gate ? gate(benchCase) : measure(benchCase);
    const { name, peer, floor } = benchCase;
    const passes = result.score >= floor;
    results.push({ file, name, peer, floor, ...result, passes });
    for (const id of bench.packages ?? []) versions[id] ??= versionOf(`node_modules/${id}/package.json`);
    console.log(row(name, peer ?? "", speed(result), verdict(result.score, floor, peer), passes ? "" : "below floor"));
  }
}

const environment = { node: process.version, cpu: cpus()[0]?.model ?? "unknown", versions };
console.log(`\nnode ${environment.node} · ${environment.cpu}`);
console.log(
  Object.entries(versions)
    .map(([id, version]) => `${id} ${version}`)
    .join(" · "),
);
if (options.json) writeFileSync(options.json, `${JSON.stringify({ ...environment, results }, null, 2)}\n`);
if (results.length === 0) throw new Error(`no case is called ${names.join(" or ")}`);
if (options.gate && results.some((result) => !result.passes)) process.exitCode = 1;

function versionOf(path) {
  return JSON.parse(readFileSync(new URL(path, root), "utf8")).version;
}

function row(...cells) {
  const widths = [44, 28, 30, 40, 0];
  return cells
    .map((cell, i) => cell.padEnd(widths[i]))
    .join("")
    .trimEnd();
}

function speed({ nsPerItem, peerNsPerItem }) {
  return peerNsPerItem === undefined ? `${figure(nsPerItem)} ns` : `${figure(nsPerItem)} / ${figure(peerNsPerItem)} ns`;
}

function verdict(score, floor, peer) {
  return peer ? `${figure(score)} x (floor ${figure(floor)})` : `${figure(score)} per s (floor ${figure(floor)})`;
}

function figure(n) {
  return n >= 100 ? String(Math.round(n)) : n.toPrecision(3);
}
