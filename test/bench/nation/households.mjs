// The household shares of so many communities in a process of their own: time and memory as JSON on standard output.
import { areasAt, most, nationCount } from "../../../docs/examples/nation/communities.mjs";
import { fromDist } from "../harness.mjs";
import { shareAll } from "./share-all.mjs";

const { apportionInto } = await fromDist("money/index.js");
const to = Number(process.argv[2] ?? nationCount);
const start = performance.now();
const result = shareAll({
  from: 0,
  to,
  areasAt,
  apportionInto,
  areas: new Float64Array(most),
  shares: new Float64Array(most),
});
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({ ...result, seconds, maxRssMb: process.resourceUsage().maxRSS / 1024 }));
