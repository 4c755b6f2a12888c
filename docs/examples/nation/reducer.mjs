// Partial summaries as NDJSON on standard input, one summary on standard output: node reducer.mjs [communities]
import { createInterface } from "node:readline";
import { nationCount } from "./communities.mjs";
import { progressBar, report } from "./progress.mjs";
import { emptyPart, mergeParts } from "./work.mjs";

const start = performance.now();
const tell = progressBar("mapper", Number(process.argv[2] ?? nationCount));
let whole = emptyPart();
for await (const line of createInterface({ input: process.stdin })) {
  whole = mergeParts([whole, JSON.parse(line)]);
  tell(whole.communityCount);
}
report(whole, (performance.now() - start) / 1000);
