// A range of communities in a worker thread; what goes back is one part, a few kilobytes.
import { areasAt, communityAt, most } from "./communities.mjs";
import { addCommunity, emptyPart } from "./work.mjs";

const areas = new Float64Array(most);

export default function workOn({ from, to }) {
  const part = emptyPart();
  for (let index = from; index < to; index++) {
    const community = communityAt(index);
    addCommunity(part, community, areasAt(index, community.householdCount, areas));
  }
  return part;
}
