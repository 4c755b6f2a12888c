/**
 * The nation at full size, too long for the gate: npm run bench:nation
 *
 * Long work runs in processes of its own, each pair of sizes one right after the other; the best of three tries counts.
 */
import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { nationCount } from "../../../docs/examples/nation/communities.mjs";
import { fromDist } from "../harness.mjs";
import { recordAt } from "../nation.mjs";

const tries = 3;
const example = "../../../docs/examples/nation/";

await tell("220,000 records of NDJSON, JSON.parse alone = 1", 1.3, readNation);
await tell("40 million household shares, seconds", 5, () => child("households.mjs", nationCount).seconds);
await tell("40 million household shares, MB", 150, () => child("households.mjs", nationCount).maxRssMb);
await tell("ten times the communities, times the time", 13, () => growth("households.mjs", nationCount));
await tell("a million phrases, times the time of a tenth", 13, () => growth("phrase-run.mjs", 1_000_000));
await tell("the whole nation, one worker over two", undefined, () => workers(1) / workers(2));
console.log(`\nnode ${process.version} · ${cpus()[0]?.model ?? "unknown"} · ${cpus().length} cores`);

async function tell(name, most, measure) {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < (most === undefined ? 1 : tries) && !(best <= most); attempt++)
    best = Math.min(best, await measure());
  const passes = most === undefined || best <= most;
  console.log(
    `${name.padEnd(56)}${best.toFixed(2)}${most === undefined ? "" : ` (at most ${most})`}${passes ? "" : " missed"}`,
  );
  if (!passes) process.exitCode = 1;
}

function growth(file, count) {
  const small = child(file, count / 10).seconds;
  return child(file, count).seconds / small;
}

function workers(threads) {
  return child(`${example}workers.mjs`, nationCount, threads).seconds;
}

function child(file, ...args) {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [path, ...args.map(String)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`${file} failed`);
  return JSON.parse(stdout);
}

/** Chunk by chunk both ways, one right after the other, so that the text of a nation is never held. */
async function readNation() {
  const { parseProgressRecordBulk } = await fromDist("schema/index.js");
  const { addToSummary, emptySummary } = await fromDist("progress/index.js");
  const summary = emptySummary("2023-12-31", "province");
  const chunkSize = 2_200;
  const times = { own: 0, peer: 0 };
  let households = 0;
  const readOnly = (text) => {
    for (const line of text.split("\n")) households += JSON.parse(line).householdCount;
  };
  const readAll = (text) => {
    for (const line of text.split("\n")) {
      const parsed = parseProgressRecordBulk(JSON.parse(line));
      if (parsed.ok) addToSummary(summary, parsed.value);
    }
  };
  const time = (work, text) => {
    const start = performance.now();
    work(text);
    return performance.now() - start;
  };
  for (let from = 0; from < nationCount; from += chunkSize) {
    const lines = Array.from({ length: chunkSize }, (_, at) => JSON.stringify(recordAt(from + at)));
    const text = lines.join("\n");
    if ((from / chunkSize) % 2 === 0) times.peer += time(readOnly, text);
    times.own += time(readAll, text);
    if ((from / chunkSize) % 2 === 1) times.peer += time(readOnly, text);
  }
  if (households === 0) throw new Error("nothing was read");
  return times.own / times.peer;
}
