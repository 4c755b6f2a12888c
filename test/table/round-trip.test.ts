import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { categories } from "../../src/category/codes.ts";
import { landKinds } from "../../src/community/codes.ts";
import { parseCommunity } from "../../src/community/parse-community.ts";
import { type FundingSource, fundingSources } from "../../src/funding/codes.ts";
import type { CivilDate } from "../../src/kernel/brand.ts";
import { addDays } from "../../src/kernel/civil-date.ts";
import { parseCommunityPlan } from "../../src/plan/parse-community-plan.ts";
import { areaWorks, countedWorks, pipeKinds } from "../../src/progress/codes.ts";
import { parseProgressRecord } from "../../src/progress/parse-progress-record.ts";
import type { TableKind } from "../../src/table/codes.ts";
import { fieldShapes } from "../../src/table/fields.ts";
import { foldHeader, headerLexicon, readHeader } from "../../src/table/read-header.ts";
import { recordsFromRows } from "../../src/table/records-from-rows.ts";
import { rowsFromRecords, type WrittenColumn } from "../../src/table/rows-from-records.ts";
import type { TableRecords } from "../../src/table/types.ts";
import { blankWords, headerWords, neutralWords, stageWords, unitWords } from "../../src/table/words.ts";

const text = fc
  .string({ unit: fc.constantFrom(..."南湖新村A1（）,\"'=-. 　"), minLength: 1, maxLength: 20 })
  .map((said) => said.trim())
  .filter((said) => !blankWords.includes(said));
const count = fc.nat({ max: 1_000_000 });
const areaM2 = fc.integer({ min: 0, max: 900_000_000_000 }).map((hundredths) => hundredths / 100);
const amountFen = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
const year = fc.integer({ min: 1900, max: 2100 });
const divisionCode = fc.constantFrom("220102", "220102001", "220102001002");
const day = fc.integer({ min: 0, max: 2000 }).map((days) => addDays("2019-01-01" as CivilDate, days));
const span = fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

/** Records that leave out whatever they may, and have no empty member. */
const some = <T extends object>(members: { [K in keyof T]: fc.Arbitrary<T[K]> }, required: (keyof T & string)[] = []) =>
  fc.record(members, { requiredKeys: required as never }) as unknown as fc.Arbitrary<T>;
const whole = (member: object): boolean => Object.keys(member).length > 0;

const money: fc.Arbitrary<{ source: FundingSource; amountFen: number }[]> = fc
  .subarray([...fundingSources], { minLength: 1 })
  .chain((sources) => fc.tuple(...sources.map((source) => amountFen.map((fen) => ({ source, amountFen: fen })))));
const works = some<Record<string, unknown>>({
  ...Object.fromEntries(countedWorks.map((name) => [name, count])),
  ...Object.fromEntries(areaWorks.map((name) => [name, areaM2])),
  pipesM: some<Record<string, unknown>>(Object.fromEntries(pipeKinds.map((kind) => [kind, areaM2]))).filter(whole),
  investment: money,
}).filter(whole);

const communities = some<Record<string, unknown>>(
  {
    id: text,
    name: text,
    divisionCode,
    subDistrict: text,
    builtYear: year,
    builtYearSpan: span,
    floorAreaM2: areaM2,
    buildingCount: count,
    entranceCount: count,
    householdCount: count,
    residentCount: count,
    landKind: fc.constantFrom(...landKinds),
    isInShantytownPlan: fc.boolean(),
    isToBeRebuilt: fc.boolean(),
    isWilling: fc.boolean(),
    hasOwnersCommittee: fc.boolean(),
    hasPropertyService: fc.boolean(),
  },
  ["id", "name", "divisionCode"],
);
const progressRecords = some<Record<string, unknown>>(
  {
    id: text,
    divisionCode: fc.oneof(divisionCode, fc.constant("corps")),
    planYear: year,
    isPlanned: fc.boolean(),
    categories: fc.subarray([...categories]),
    buildingCount: count,
    householdCount: count,
    floorAreaM2: areaM2,
    startedOn: day,
    planned: works,
    done: works,
  },
  ["id", "divisionCode", "planYear", "isPlanned", "categories"],
);
const plans = some<Record<string, unknown>>(
  {
    id: text,
    name: text,
    divisionCode,
    planYear: year,
    scale: fc.constantFrom("single", "package", "unstated"),
    communityCount: count,
    buildingCount: count,
    householdCount: count,
    areaM2,
    builtYear: year,
    builtYearSpan: span,
    landKind: fc.constantFrom(...landKinds),
    isInShantytownPlan: fc.boolean(),
    isWilling: fc.boolean(),
    measures: fc.oneof(
      fc.constant([]),
      text.map((said) => [{ id: "1", text: said }]),
    ),
    investmentFen: amountFen,
    sources: money,
  },
  ["id", "name", "scale", "measures"],
);

const kinds: readonly [
  TableKind,
  fc.Arbitrary<Record<string, unknown>>,
  (input: unknown) => { readonly ok: boolean },
][] = [
  ["community", communities, parseCommunity],
  ["progress-record", progressRecords, parseProgressRecord],
  ["community-plan", plans, parseCommunityPlan],
];

describe("records written as rows", () => {
  it.each(kinds)("are read back as they were, and pass the door: %s", (kind, arbitrary, parse) => {
    fc.assert(
      fc.property(fc.array(arbitrary, { maxLength: 4 }), (records) => {
        const { headers, rows } = rowsFromRecords(kind, records as never);
        const read = recordsFromRows(rows, headers, { kind });
        expect(read.issues).toEqual([]);
        expect(read.ok && read.value).toEqual(records);
        for (const record of records) expect(parse(record).ok).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("are exact in larger units too", () => {
    const columns: WrittenColumn<"community">[] = [
      { field: "id" },
      { field: "name" },
      { field: "divisionCode" },
      { field: "floorAreaM2", unit: "wan-m2" },
      { field: "householdCount", unit: "wan-household" },
    ];
    fc.assert(
      fc.property(areaM2, count, (floorAreaM2, householdCount) => {
        const record = { id: "c1", name: "甲", divisionCode: "220102", floorAreaM2, householdCount };
        const { headers, rows } = rowsFromRecords("community", [record as TableRecords["community"]], columns);
        const read = recordsFromRows(rows, headers, { kind: "community" });
        expect(read.ok && read.value).toEqual([record]);
      }),
    );
  });

  it("are exact in 万元 and 亿元", () => {
    const columns = (unit: "wan-yuan" | "yi-yuan"): WrittenColumn<"progress-record">[] => [
      { field: "id" },
      { field: "planned.investment.residents", unit },
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_000_000_000_000 }),
        fc.constantFrom("wan-yuan", "yi-yuan"),
        (fen, unit) => {
          const planned = { investment: [{ source: "residents", amountFen: fen }] };
          const { headers, rows } = rowsFromRecords("progress-record", [{ id: "c1", planned } as never], columns(unit));
          const constants = { divisionCode: "220102", planYear: 2021, isPlanned: true, categories: [] };
          const read = recordsFromRows(rows, headers, { kind: "progress-record", constants });
          expect(read.ok && read.value[0]?.planned).toEqual(planned);
        },
      ),
    );
  });

  it("name the Corps in words", () => {
    const corps = [{ divisionCode: "corps" }] as never;
    expect(rowsFromRecords("progress-record", corps, [{ field: "divisionCode" }]).rows).toEqual([["新疆生产建设兵团"]]);
  });

  it("refuse a field of another kind and a unit that does not fit", () => {
    expect(() => rowsFromRecords("community", [], [{ field: "planYear" as never }])).toThrow(
      "is no field of community",
    );
    expect(() => rowsFromRecords("community", [], [{ field: "floorAreaM2", unit: "km" }])).toThrow("is no unit of");
    expect(() => rowsFromRecords("community", [], [{ field: "name", unit: "km" }])).toThrow("is no unit of");
  });
});

describe("the words of headers", () => {
  const lexicon = headerLexicon();

  it("are written as they are looked up", () => {
    const words = [headerWords, stageWords, unitWords].flatMap((table) => Object.values(table).flat());
    expect([...words, ...neutralWords].filter((word) => foldHeader(word) !== word)).toEqual([]);
  });

  it("mean one thing each, but for money of the centre", () => {
    const several = [...lexicon.topics].filter(([, topics]) => topics.length > 1);
    expect(several.map(([, topics]) => topics)).toEqual(several.map(() => ["central-finance", "central-investment"]));
    const units = Object.values(unitWords).flat();
    expect(new Set(units).size).toBe(units.length);
  });

  it("are understood, each of them, alone and under its own stage", () => {
    for (const [topic, words] of Object.entries(headerWords))
      for (const word of words) {
        expect(readHeader(word, lexicon).topics, word).toContain(topic);
        // Under a group 计划投资 says which money is meant, and is no name of its own.
        if (!lexicon.stages.has(word))
          expect(readHeader(`资金来源（万元）/${word}`, lexicon).topics, word).toContain(topic);
      }
  });

  it("lie behind every field of every kind", () => {
    for (const shapes of Object.values(fieldShapes))
      for (const { field, topic } of shapes) expect(headerWords[topic].length, field).toBeGreaterThan(0);
  });
});
