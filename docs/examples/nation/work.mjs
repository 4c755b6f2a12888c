// What is done with every community, whichever host calls it: classify its works, validate it, add it to the summary,
// and share the residents' part of its money among its households. Parts merge in any order.
import { classifyText } from "jiugai/measure";
import { apportionInto } from "jiugai/money";
import { national } from "jiugai/policies/cn";
import { addToSummary, emptySummary, mergeSummaries } from "jiugai/progress";
import { parseProgressRecordBulk } from "jiugai/schema";
import { most } from "./communities.mjs";

const day = "2023-12-31";
const ctx = { packs: [national], on: day };
const shares = new Float64Array(most);
/** Shares are folded into a number below this, so that one fen given to another household shows. */
const modulus = 2 ** 40;

export function emptyPart() {
  return {
    summary: emptySummary(day, "province"),
    communityCount: 0,
    refused: [],
    householdCount: 0,
    sharedFen: 0,
    proof: 0,
  };
}

/** Adds a community to a part; `areas` are those of its households in 0.01 m², any list of numbers. */
export function addCommunity(part, { works, ...row }, areas) {
  const parsed = parseProgressRecordBulk({ ...row, categories: categoriesOf(works) });
  if (!parsed.ok) {
    part.refused.push({ id: row.id, issues: parsed.issues });
    return;
  }
  const record = parsed.value;
  addToSummary(part.summary, record);
  part.communityCount += 1;
  const residents = record.planned?.investment?.find(({ source }) => source === "residents");
  if (residents !== undefined) shareAmongHouseholds(part, residents.amountFen, areas);
}

function categoriesOf(works) {
  const read = classifyText(works, ctx);
  if (!read.ok) return [];
  return [...new Set(read.value.matches.map(({ category }) => category))];
}

function shareAmongHouseholds(part, amountFen, areas) {
  const out = shares.subarray(0, areas.length);
  apportionInto(amountFen, areas, out);
  let sum = 0;
  let { proof } = part;
  for (let household = 0; household < out.length; household++) {
    sum += out[household];
    proof += out[household] * ((household % 97) + 1);
  }
  if (sum !== amountFen) throw new Error(`shares add up to ${sum} fen and not to ${amountFen}`);
  part.householdCount += out.length;
  part.sharedFen += sum;
  part.proof = proof % modulus;
}

export function mergeParts(parts) {
  const sum = (count) => parts.reduce((total, part) => total + count(part), 0);
  return {
    summary: mergeSummaries(parts.map(({ summary }) => summary)),
    communityCount: sum((part) => part.communityCount),
    refused: parts.flatMap(({ refused }) => refused),
    householdCount: sum((part) => part.householdCount),
    sharedFen: sum((part) => part.sharedFen),
    proof: sum((part) => part.proof) % modulus,
  };
}
