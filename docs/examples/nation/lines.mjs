// The communities as NDJSON on standard output, with the areas of their households: node lines.mjs [communities]
import { once } from "node:events";
import { areasAt, communityAt, most, nationCount } from "./communities.mjs";

const count = Number(process.argv[2] ?? nationCount);
const areas = new Float64Array(most);
for (let index = 0; index < count; index++) {
  const community = communityAt(index);
  const line = JSON.stringify({ community, areas: [...areasAt(index, community.householdCount, areas)] });
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
}
