import assert from "node:assert/strict";
import { Decimal } from "decimal.js";
import { areasAt, communityAt, most } from "../../docs/examples/nation/communities.mjs";
import { fromDist } from "./harness.mjs";
import { phraseAt } from "./nation/phrases.mjs";
import { shareAll } from "./nation/share-all.mjs";

export const packages = ["decimal.js"];

// One per cent of the nation; the whole of it is measured by `npm run bench:nation`.
const communityCount = 2_200;
const day = "2023-12-31";

/** The return of a community as it is stored: 25 fields, works by category and no words. */
export function recordAt(index) {
  const { works: _, ...record } = communityAt(index);
  return { ...record, categories: ["basic", "improvement"] };
}

export async function cases() {
  const { parseProgressRecordBulk } = await fromDist("schema/index.js");
  const { addToSummary, emptySummary, totalsOf } = await fromDist("progress/index.js");
  const { apportionInto } = await fromDist("money/index.js");
  const { classifyText } = await fromDist("measure/index.js");
  const { national } = await fromDist("policies/cn/index.js");
  const ctx = { packs: [national], on: day };

  const records = Array.from({ length: communityCount }, (_, index) => recordAt(index));
  const text = records.map((record) => JSON.stringify(record)).join("\n");
  const summarise = (list = records) => {
    const summary = emptySummary(day, "province");
    for (const record of list) addToSummary(summary, record);
    return summary;
  };
  const summariseText = () => {
    const summary = emptySummary(day, "province");
    for (const line of text.split("\n")) {
      const parsed = parseProgressRecordBulk(JSON.parse(line));
      if (parsed.ok) addToSummary(summary, parsed.value);
    }
    return summary;
  };
  const parseText = () => {
    let households = 0;
    for (const line of text.split("\n")) households += JSON.parse(line).householdCount;
    return households;
  };
  const classify = (count) => {
    let found = 0;
    for (let index = 0; index < count; index++) found += classifyText(phraseAt(index), ctx).value.matches.length;
    return found;
  };
  const buffers = { areas: new Float64Array(most), shares: new Float64Array(most) };
  const share = (from, to) => shareAll({ from, to, areasAt, apportionInto, ...buffers });
  const tenTimes = (work) => {
    let last;
    for (let part = 0; part < 10; part++) last = work(part);
    return last;
  };

  return [
    {
      // 1.32 to 1.4 times the time of JSON.parse alone on a machine with two shared cores.
      name: "NDJSON read, validated and summarised",
      peer: "JSON.parse of the same lines",
      floor: 1 / 1.6,
      items: communityCount,
      check: () => assert.deepEqual(summariseText(), summarise()),
      run: summariseText,
      runPeer: parseText,
    },
    {
      name: "addToSummary, 25 fields",
      peer: "the same sums in decimal.js",
      floor: 50,
      items: communityCount,
      check: () => {
        const { planned, stages } = totalsOf(summarise());
        const byDecimal = summariseByDecimal(records);
        const whole = (column) => Decimal.sum(...[...byDecimal.values()].map((row) => row[column] ?? 0)).toNumber();
        assert.equal(whole("planned.residents"), planned.investmentFen.residents);
        assert.equal(whole("planned.drainage"), planned.pipesM.drainage);
        assert.equal(whole("started.floorAreaM2"), stages.started.floorAreaM2);
      },
      run: summarise,
      runPeer: () => summariseByDecimal(records),
    },
    {
      name: "household shares, ten times the communities",
      peer: "a tenth of them ten times",
      floor: 10 / 13,
      items: communityCount,
      run: () => share(0, communityCount),
      runPeer: () => tenTimes((part) => share((part * communityCount) / 10, ((part + 1) * communityCount) / 10)),
    },
    {
      name: "classifyText, 10,000 different phrases",
      peer: "1,000 of them ten times",
      floor: 10 / 13,
      items: 10_000,
      run: () => classify(10_000),
      runPeer: () => tenTimes(() => classify(1_000)),
    },
  ];
}

/** The sums as such code is usually written: a row of named decimals for each place and year. */
function summariseByDecimal(list) {
  const rows = new Map();
  for (const record of list) {
    const place = record.divisionCode === "corps" ? "corps" : `${record.divisionCode.slice(0, 2)}0000`;
    const key = `${place} ${record.planYear}`;
    const row = rows.get(key) ?? {};
    rows.set(key, row);
    const add = (column, amount) => {
      if (amount !== undefined) row[column] = (row[column] ?? new Decimal(0)).plus(amount);
    };
    const stages = {
      planned: record.isPlanned,
      started: record.startedOn <= day,
      completed: record.completedOn <= day,
      accepted: record.acceptedOn <= day,
    };
    for (const stage of Object.keys(stages)) {
      if (!stages[stage]) continue;
      add(`${stage}.communityCount`, 1);
      for (const size of ["buildingCount", "householdCount", "floorAreaM2"]) add(`${stage}.${size}`, record[size]);
    }
    for (const category of record.categories) add(category, 1);
    for (const part of ["planned", "done"]) {
      if (part === "planned" && !record.isPlanned) continue;
      const { pipesM, investment, ...counts } = record[part] ?? {};
      for (const field of Object.keys(counts)) add(`${part}.${field}`, counts[field]);
      for (const kind of Object.keys(pipesM ?? {})) add(`${part}.${kind}`, pipesM[kind]);
      for (const { source, amountFen } of investment ?? []) add(`${part}.${source}`, amountFen);
    }
  }
  return rows;
}
