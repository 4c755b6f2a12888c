// The classification of so many phrases in a process of its own: time and memory as JSON on standard output.
import { fromDist } from "../harness.mjs";
import { phraseAt } from "./phrases.mjs";

const { classifyText } = await fromDist("measure/index.js");
const { national } = await fromDist("policies/cn/index.js");
const ctx = { packs: [national], on: "2023-12-31" };
const count = Number(process.argv[2]);
const work = (from, to) => {
  let found = 0;
  for (let index = from; index < to; index++) found += classifyText(phraseAt(index), ctx).value.matches.length;
  return found;
};
work(0, 20_000);
const start = performance.now();
const found = work(0, count);
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({ found, seconds, maxRssMb: process.resourceUsage().maxRSS / 1024 }));
