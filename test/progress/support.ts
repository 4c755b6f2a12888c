import fc from "fast-check";
import { categories } from "../../src/category/codes.ts";
import { fundingSources } from "../../src/funding/codes.ts";
import type { CivilDate, Fen, SquareMetres } from "../../src/kernel/brand.ts";
import { areaWorks, countedWorks, pipeKinds, progressStages } from "../../src/progress/codes.ts";
import type { ProgressRecord, ProgressTotals, ReportedWorks, WorksTotals } from "../../src/progress/types.ts";

const count = fc.integer({ min: 0, max: 5_000 });
const decimals = fc.integer({ min: 0, max: 10_000_000 }).map((hundredths) => hundredths / 100);
const area = decimals as fc.Arbitrary<SquareMetres>;

const works: fc.Arbitrary<ReportedWorks> = fc.record(
  {
    ...(Object.fromEntries(countedWorks.map((key) => [key, count])) as Record<
      (typeof countedWorks)[number],
      typeof count
    >),
    ...(Object.fromEntries(areaWorks.map((key) => [key, area])) as Record<(typeof areaWorks)[number], typeof area>),
    pipesM: fc.record(
      Object.fromEntries(pipeKinds.map((kind) => [kind, decimals])) as Record<
        (typeof pipeKinds)[number],
        typeof decimals
      >,
      { requiredKeys: [] },
    ),
    investment: fc.uniqueArray(
      fc.record({
        source: fc.constantFrom(...fundingSources),
        amountFen: fc.integer({ min: 0, max: 1e13 }) as unknown as fc.Arbitrary<Fen>,
      }),
      { selector: ({ source }) => source, maxLength: 4 },
    ),
  },
  { requiredKeys: [] },
);

const days = ["2021-03-01", "2021-06-30", "2021-12-31", "2022-01-01", "2022-05-01"] as CivilDate[];

/** Records of a return, some sizes and dates left out. */
export const progressRecord: fc.Arbitrary<ProgressRecord> = fc
  .record({
    id: fc.uuid(),
    divisionCode: fc.constantFrom("220102", "220204", "340103", "110105001", "corps"),
    planYear: fc.constantFrom(2021, 2022),
    isPlanned: fc.boolean(),
    categories: fc.subarray([...categories]),
    sizes: fc.record({ buildingCount: count, householdCount: count, floorAreaM2: area }, { requiredKeys: [] }),
    dates: fc.subarray(days, { maxLength: 3 }),
    works: fc.record({ planned: works, done: works }, { requiredKeys: [] }),
  })
  .map(({ sizes, dates, works: reported, ...record }) => {
    const [startedOn, completedOn, acceptedOn] = dates;
    return {
      ...record,
      ...sizes,
      ...reported,
      ...(startedOn && { startedOn }),
      ...(completedOn && { completedOn }),
      ...(acceptedOn && { acceptedOn }),
    };
  });

/** The same sums by another way: whole numbers of unlimited size, name by name. */
export function summariseSlowly(records: readonly ProgressRecord[], on: CivilDate): ProgressTotals {
  const sum = (list: readonly ProgressRecord[], pick: (record: ProgressRecord) => number | undefined, scale = 1) =>
    Number(list.reduce((total, record) => total + BigInt(Math.round((pick(record) ?? 0) * scale)), 0n)) / scale;
  const inStage = {
    planned: records.filter(({ isPlanned }) => isPlanned),
    started: records.filter(({ startedOn }) => startedOn !== undefined && startedOn <= on),
    completed: records.filter(({ completedOn }) => completedOn !== undefined && completedOn <= on),
    accepted: records.filter(({ acceptedOn }) => acceptedOn !== undefined && acceptedOn <= on),
  };
  const from = <K extends string, V>(keys: readonly K[], make: (key: K) => V) =>
    Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>;
  const reported = (part: "planned" | "done") => (part === "planned" ? inStage.planned : records);
  const worksOf = (part: "planned" | "done"): WorksTotals => ({
    ...from(countedWorks, (key) => sum(reported(part), (record) => record[part]?.[key])),
    ...from(areaWorks, (key) => sum(reported(part), (record) => record[part]?.[key], 100)),
    pipesM: from(pipeKinds, (kind) => sum(reported(part), (record) => record[part]?.pipesM?.[kind], 100)),
    investmentFen: from(fundingSources, (source) =>
      sum(reported(part), (record) => record[part]?.investment?.find((entry) => entry.source === source)?.amountFen),
    ),
  });
  return {
    stages: from(progressStages, (stage) => ({
      communityCount: inStage[stage].length,
      buildingCount: sum(inStage[stage], ({ buildingCount }) => buildingCount),
      householdCount: sum(inStage[stage], ({ householdCount }) => householdCount),
      floorAreaM2: sum(inStage[stage], ({ floorAreaM2 }) => floorAreaM2, 100),
    })),
    communitiesByCategory: from(
      categories,
      (category) => records.filter((record) => record.categories.includes(category)).length,
    ),
    planned: worksOf("planned"),
    done: worksOf("done"),
    missing: from(
      ["buildingCount", "householdCount", "floorAreaM2"] as const,
      (size) => records.filter((record) => record[size] === undefined).length,
    ),
  };
}
