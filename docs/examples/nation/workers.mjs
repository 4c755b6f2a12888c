// Worker threads by piscina: node workers.mjs [communities] [threads]
import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import { nationCount } from "./communities.mjs";
import { progressBar, report } from "./progress.mjs";
import { mergeParts } from "./work.mjs";

const count = Number(process.argv[2] ?? nationCount);
const threads = Number(process.argv[3] ?? availableParallelism());
// Small enough that no thread is left with a long last range, large enough that a message is nothing beside it.
const range = Math.min(2_000, Math.ceil(count / threads));

const start = performance.now();
const tell = progressBar(`${threads} workers`, count);
const pool = new Piscina({
  filename: new URL("worker.mjs", import.meta.url).href,
  minThreads: threads,
  maxThreads: threads,
});
let done = 0;
const tasks = Array.from({ length: Math.ceil(count / range) }, async (_, task) => {
  const from = task * range;
  const to = Math.min(count, from + range);
  const part = await pool.run({ from, to });
  done += to - from;
  tell(done);
  return part;
});
const part = mergeParts(await Promise.all(tasks));
await pool.close();
report(part, (performance.now() - start) / 1000);
