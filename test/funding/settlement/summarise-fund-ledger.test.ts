import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FundStage, fundStages } from "../../../src/funding/settlement/codes.ts";
import { summariseFundLedger } from "../../../src/funding/settlement/summarise-fund-ledger.ts";
import type { FundEntry, FundLedger, FundLedgerSummary } from "../../../src/funding/settlement/types.ts";
import { type Outcome, unwrap } from "../../../src/kernel/outcome.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";
import { codes, day, fen, places, sound } from "./support.ts";

let next = 0;
function entry(stage: FundStage, on: string, amount: number, more: Partial<FundEntry> = {}): FundEntry {
  next += 1;
  return { id: `v${next}`, source: "municipal", stage, on: day(on), amountFen: fen(amount), ...more };
}

function run(entries: readonly FundEntry[], on = "2022-12-31"): Outcome<FundLedgerSummary> {
  return sound(summariseFundLedger(deepFreeze({ entries, on: day(on) }) as FundLedger));
}
const summarise = (entries: readonly FundEntry[], on?: string): FundLedgerSummary => unwrap(run(entries, on));

const inOrder = [
  entry("planned", "2022-01-10", 1000),
  entry("committed", "2022-03-01", 900),
  entry("arrived", "2022-04-01", 600),
  entry("spent", "2022-05-01", 450),
];

describe("a ledger", () => {
  it("tells where the money stands, how much of it came and how much of that was spent", () => {
    const { total, bySource, findings, laterEntryCount } = summarise(inOrder);
    const standing = {
      plannedFen: 1000,
      committedFen: 900,
      arrivedFen: 600,
      spentFen: 450,
      uncommittedFen: 100,
      awaitedFen: 300,
      unspentFen: 150,
      arrivalRate: { num: 600, den: 900 },
      spendingRate: { num: 450, den: 600 },
    };
    expect(total).toEqual(standing);
    expect(bySource).toEqual([{ source: "municipal", ...standing }]);
    expect([findings, laterEntryCount]).toEqual([[], 0]);
  });

  it("counts an entry from its day on", () => {
    expect(summarise(inOrder, "2022-03-31").total).toMatchObject({ arrivedFen: 0, spendingRate: null });
    expect(summarise(inOrder, "2022-04-01").total.arrivedFen).toBe(600);
    expect(summarise(inOrder, "2022-04-01").laterEntryCount).toBe(1);
    expect(summarise(inOrder, "2022-01-09")).toMatchObject({ bySource: [], laterEntryCount: 4 });
  });

  it("has no rate over nothing, and no entry at all is nothing", () => {
    const { total, bySource } = summarise([]);
    expect(total).toMatchObject({ plannedFen: 0, awaitedFen: 0, arrivalRate: null, spendingRate: null });
    expect(bySource).toEqual([]);
  });

  it("adds sources up and lists them in the order of sources", () => {
    const { total, bySource } = summarise([
      entry("arrived", "2022-04-01", 30, { source: "residents" }),
      entry("arrived", "2022-04-02", 12, { source: "central-finance" }),
    ]);
    expect(bySource.map(({ source, arrivedFen }) => [source, arrivedFen])).toEqual([
      ["central-finance", 12],
      ["residents", 30],
    ]);
    expect(total.arrivedFen).toBe(42);
  });

  it("takes off what was returned or withdrawn", () => {
    const returned = entry("arrived", "2022-06-01", 100, { kind: "reduction" });
    expect(summarise([...inOrder, returned]).total).toMatchObject({ arrivedFen: 500, awaitedFen: 400, unspentFen: 50 });
    expect(summarise([...inOrder, { ...returned, kind: "addition" }]).total.arrivedFen).toBe(700);
  });
});

describe("what runs against the order of the stages", () => {
  it.each([
    ["committed_above_planned", "committed", 1000, 1001],
    ["arrived_above_committed", "arrived", 900, 901],
    ["spent_above_arrived", "spent", 600, 601],
  ] as const)("%s: equal is in order, one fen more is not", (code, stage, equal, above) => {
    const others = inOrder.filter(
      (other) => other.stage !== stage && fundStages.indexOf(other.stage) < fundStages.indexOf(stage),
    );
    expect(summarise([...others, entry(stage, "2022-05-01", equal)]).findings).toEqual([]);
    expect(summarise([...others, entry(stage, "2022-05-01", above)]).findings).toMatchObject([
      {
        code: `funding.settlement.${code}`,
        severity: "error",
        path: ["entries"],
        params: { source: "municipal", firstOn: "2022-05-01", excessFen: 1, openFen: 1 },
      },
    ]);
  });

  it("names money spent before it was committed, and that it has been since", () => {
    const entries = [
      entry("planned", "2022-01-01", 500),
      entry("arrived", "2022-02-01", 500),
      entry("spent", "2022-02-10", 200),
      entry("committed", "2022-03-01", 500),
    ];
    expect(codes(summarise(entries, "2022-02-28").findings)).toEqual([
      "arrived_above_committed",
      "spent_before_commitment",
    ]);
    expect(summarise(entries).findings).toMatchObject([
      { severity: "warning", params: { firstOn: "2022-02-01", excessFen: 500, openFen: 0 } },
      { severity: "warning", params: { firstOn: "2022-02-10", excessFen: 200, openFen: 0 } },
    ]);
  });

  it("judges a day when it is over: what came in the evening pays for the morning", () => {
    const sameDay = [entry("spent", "2022-04-01", 600), ...inOrder.slice(0, 3)];
    expect(summarise(sameDay).findings).toEqual([]);
  });

  it("is found for each source by itself: one may not live on what came from another", () => {
    const other = inOrder.map((own): FundEntry => ({ ...own, id: `r${own.id}`, source: "residents" }));
    const { findings } = summarise([...inOrder, ...other, entry("spent", "2022-06-01", 151, { source: "residents" })]);
    expect(findings.map(({ params }) => params)).toEqual([
      { source: "residents", firstOn: "2022-06-01", excessFen: 1, openFen: 1 },
    ]);
  });
});

describe("a ledger that cannot be right", () => {
  it.each([
    ["input.invalid_value entries.0.source", { source: "bank" }],
    ["input.invalid_value entries.0.stage", { stage: "promised" }],
    ["input.invalid_value entries.0.kind", { kind: "refund" }],
    ["input.invalid_date entries.0.on", { on: "2022-02-30" }],
    ["input.invalid_fen entries.0.amountFen", { amountFen: -1 }],
    ["input.invalid_fen entries.0.amountFen", { amountFen: 0.5 }],
    ["input.missing entries.0.amountFen", { amountFen: undefined }],
  ])("is refused: %s", (place, change) => {
    expect(places(run([{ ...inOrder[0], ...change } as FundEntry]).issues)).toEqual([place]);
  });

  it("is refused for an id used twice, a day that does not exist, and sums beyond exact numbers", () => {
    expect(run([...inOrder, inOrder[0] as FundEntry]).issues).toMatchObject([
      { code: "input.duplicate_id", path: ["entries", 4, "id"], params: { firstIndex: 0 } },
    ]);
    expect(places(run(inOrder, "2022-13-01").issues)).toEqual(["input.invalid_date on"]);
    const huge = [1, 2].map(() => entry("planned", "2022-01-01", Number.MAX_SAFE_INTEGER));
    expect(places(run(huge).issues)).toEqual(["input.invalid_fen entries"]);
  });

  it("is refused where more is taken off than there is, even for a while", () => {
    const early = entry("spent", "2022-04-30", 1, { kind: "reduction" });
    expect(run([early, ...inOrder]).issues).toMatchObject([
      {
        code: "funding.settlement.reduced_below_zero",
        path: ["entries", 0],
        params: { source: "municipal", stage: "spent", on: "2022-04-30", shortFen: 1 },
      },
    ]);
    expect(run([{ ...early, on: day("2022-05-01") }, ...inOrder]).ok).toBe(true);
    // Not yet on the day of the question.
    expect(run([{ ...early, amountFen: fen(9999), on: day("2023-01-01") }, ...inOrder]).ok).toBe(true);
  });
});

describe("properties", () => {
  const anEntry = fc.record({
    source: fc.constantFrom("municipal" as const, "residents" as const),
    stage: fc.constantFrom(...fundStages),
    on: fc.integer({ min: 1, max: 28 }).map((number) => day(`2022-02-${String(number).padStart(2, "0")}`)),
    amountFen: fc.integer({ min: 0, max: 10 ** 13 }).map(fen),
  });
  const ledgers = fc
    .array(anEntry, { maxLength: 12 })
    .map((list) => list.map((one, index) => ({ ...one, id: `${index}` })));

  it("the order of the entries does not matter, and sources add up to the total", () => {
    fc.assert(
      fc.property(ledgers, fc.integer({ min: 0, max: 11 }), (entries, turn) => {
        const turned = [...entries.slice(turn), ...entries.slice(0, turn)].reverse();
        const outcome = run(entries, "2022-02-20");
        expect(run(turned, "2022-02-20")).toEqual(outcome);
        const { bySource, total } = unwrap(outcome);
        for (const field of ["plannedFen", "committedFen", "arrivedFen", "spentFen"] as const)
          expect(bySource.reduce((sum, row) => sum + row[field], 0)).toBe(total[field]);
      }),
      { numRuns: 100 },
    );
  });

  it("an entry and its reduction of the same day leave nothing behind", () => {
    fc.assert(
      fc.property(ledgers, anEntry, (entries, extra) => {
        const both = [
          { ...extra, id: "x" },
          { ...extra, id: "y", kind: "reduction" as const },
        ];
        const [own, more] = [summarise(entries), summarise([...entries, ...both])];
        expect(more.total).toEqual(own.total);
        expect(more.findings).toEqual(own.findings);
      }),
      { numRuns: 100 },
    );
  });
});
