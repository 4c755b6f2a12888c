// NDJSON on standard input, partial summaries as NDJSON on standard output: what Spark's pipe(), Hive's TRANSFORM and
// ClickHouse's executable functions call. One summary for each 1,000 lines, so that memory stays flat.
import { createInterface } from "node:readline";
import { addCommunity, emptyPart } from "./work.mjs";

const linesPerPart = 1_000;
let part = emptyPart();
let lines = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line === "") continue;
  const { community, areas } = JSON.parse(line);
  addCommunity(part, community, areas);
  lines += 1;
  if (lines % linesPerPart === 0) flush();
}
if (lines % linesPerPart !== 0) flush();

function flush() {
  process.stdout.write(`${JSON.stringify(part)}\n`);
  part = emptyPart();
}
