// One core, one loop: node loop.mjs [communities]
import { areasAt, communityAt, most, nationCount } from "./communities.mjs";
import { progressBar, report } from "./progress.mjs";
import { addCommunity, emptyPart } from "./work.mjs";

const count = Number(process.argv[2] ?? nationCount);
const start = performance.now();
const tell = progressBar("loop", count);
const areas = new Float64Array(most);
const part = emptyPart();
for (let index = 0; index < count; index++) {
  const community = communityAt(index);
  addCommunity(part, community, areasAt(index, community.householdCount, areas));
  tell(index + 1);
}
report(part, (performance.now() - start) / 1000);
