import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, civilDate } from "../../src/kernel/civil-date.ts";
import { addDaysStep, addMonthsStep, addWorkingDaysStep, daysBetweenStep } from "../../src/kernel/date-steps.ts";
import type { RuleRef } from "../../src/kernel/issue.ts";
import { replay } from "../../src/kernel/replay.ts";
import type { Step, StepInput, StepOp, StepValue } from "../../src/kernel/trace.ts";
import { exactApportion } from "../support/exact.ts";

type Inputs = Readonly<Record<string, StepValue>>;

function step(op: StepOp, inputs: Inputs, output: StepValue, more: Partial<Step> = {}): Step {
  const listed: StepInput[] = Object.entries(inputs).map(([name, value]) => ({ name, value, unit: "1" }));
  return {
    id: 0,
    name: "test.step",
    about: null,
    op,
    inputs: listed,
    output: { value: output, unit: "1" },
    rules: [],
    ...more,
  };
}

const ref = { rule: "a.b", pack: "p@1", from: null, to: null, status: "in-force", warning: null } as const;
const cited: RuleRef = {
  ...ref,
  cites: [
    { source: "S", title: "t", titleEn: "t", isOwnTitle: false, docNo: null, locator: null, confidence: "derived" },
  ],
};

const october: Inputs = {
  calendarFrom: "2021-10-01",
  calendarTo: "2021-10-31",
  holidays: ["2021-10-04"],
  workingWeekends: ["2021-10-09"],
};

/** Each operation: inputs, the output that follows, and one that does not. */
const cases: readonly (readonly [StepOp, Inputs, StepValue, StepValue])[] = [
  ["given", { a: 5 }, 5, 6],
  ["given", { a: null }, null, 0],
  ["given", { a: [1, 2] }, [1, 2], [2, 1]],
  ["sum", { a: 0.1, b: 0.2 }, 0.3, 0.30000000000000004],
  ["sum", { a: "0.10", b: { num: 1, den: 3 } }, { num: 13, den: 30 }, "0.43"],
  ["sum", {}, 0, 1],
  ["sum", { a: "1/3", b: "12345678901234567890/3" }, "12345678901234567891/3", "4115226300411522630"],
  ["multiply", { a: "1600", perTarget: "1/1623", full: 30 }, "48000/1623", "29.57486"],
  ["min", { a: "1/3", b: "0.33" }, "0.33", "1/3"],
  ["compare", { a: "2/3", b: "0.6667", comparator: "<" }, true, false],
  ["subtract", { a: 10, b: 3, c: 8 }, -1, 1],
  ["multiply", { a: 1005, rate: "0.30" }, "301.5", 301],
  ["multiply", { a: 1005, rate: "0.30", rounding: "floor" }, 301, 302],
  ["multiply", { a: 1005, rate: "0.30", rounding: "ceiling" }, 302, 301],
  ["multiply", { a: 1005, rate: "0.30", rounding: "half-up" }, 302, 301],
  ["multiply", { a: -1005, rate: "0.30", rounding: "half-up" }, -302, -301],
  ["multiply", { a: 1005, rate: "0.30", rounding: "half-even" }, 302, 301],
  ["multiply", { a: 1015, rate: "0.30", rounding: "half-even" }, 304, 305],
  ["multiply", { a: 1006, rate: "0.30", rounding: "half-even" }, 302, 301],
  ["multiply", { a: 1004, rate: "0.30", rounding: "half-up" }, 301, 302],
  ["multiply", { a: 1005, rate: "0.30", rounding: "toward-zero" }, 301, 302],
  ["multiply", { a: -1005, rate: "0.30", rounding: "toward-zero" }, -301, -302],
  ["multiply", { a: 1005, rate: "0.30", rounding: "away-from-zero" }, 302, 301],
  ["multiply", { a: -1005, rate: "0.30", rounding: "away-from-zero" }, -302, -301],
  ["multiply", { a: -1000, rate: "0.30", rounding: "floor" }, -300, -301],
  ["multiply", { a: 1000, rate: "0.30", rounding: "ceiling" }, 300, 301],
  ["min", { a: 3, b: "2.50", c: { num: 11, den: 4 } }, "2.50", 3],
  ["max", { a: 3, b: "2.50", c: { num: 13, den: 4 } }, { num: 13, den: 4 }, 3],
  ["max", { a: "2020-07-20", b: "2021-01-01" }, "2021-01-01", "2020-07-20"],
  ["compare", { a: 2, b: 3, comparator: "<" }, true, false],
  ["compare", { a: 3, b: 3, comparator: "<=" }, true, false],
  ["compare", { a: "0.40", b: { num: 2, den: 5 }, comparator: "=" }, true, false],
  ["compare", { a: { num: 19, den: 30 }, b: { num: 2, den: 3 }, comparator: ">=" }, false, true],
  ["compare", { a: 3, b: 3, comparator: ">" }, false, true],
  ["compare", { a: "urban-village", b: "ordinary", comparator: "=" }, false, true],
  ["compare", { a: "self-built", b: "self-built", comparator: "=" }, true, false],
  ["compare", { a: "2021-01-01", b: "2020-07-20", comparator: ">" }, true, false],
  ["compare", { a: 4, b: 3, comparator: ">" }, true, false],
  ["compare", { a: 4, b: "many", comparator: "<" }, true, false],
  ["compare", { a: true, b: true, comparator: "=" }, true, false],
  ["select", { when: true, then: 1, else: 2 }, 1, 2],
  ["select", { when: false, then: 1, else: 2 }, 2, 1],
  ["apportion", { total: 100, weights: [1, 1, 1] }, [34, 33, 33], [33, 33, 34]],
  ["apportion", { total: 1050, weights: [1, 1, 1], grain: 100 }, [450, 300, 300], [400, 350, 300]],
  ["apportion", { total: 1050, weights: [1, 1], grain: 100 }, [500, 550], [550, 500]],
  ["apportion", { total: 1050, weights: [1, 0], grain: 100 }, [1050, 0], [1000, 50]],
  ["apportion", { total: 50, weights: [1, 3, 3], grain: 100 }, [0, 50, 0], [50, 0, 0]],
  ["apportion", { total: 0, weights: [1, 2] }, [0, 0], [0, 1]],
  ["apportion", { total: 100, weights: ["90071992547409930", 90071992547409 * 20] }, [98, 2], [97, 3]],
  ["apportion", { total: 10, weights: ["100000000000000000001", "300000000000000000000"] }, [3, 7], [2, 8]],
  ["add-days", { on: "2024-02-28", days: 2 }, "2024-03-01", "2024-03-02"],
  ["add-days", { on: "2023-03-01", days: -1 }, "2023-02-28", "2023-02-29"],
  ["add-months", { on: "2024-02-29", months: 24 }, "2026-02-28", "2026-03-01"],
  ["add-months", { on: "2024-01-31", months: 1 }, "2024-02-29", "2024-03-02"],
  ["add-months", { on: "2024-01-31", months: -11 }, "2023-02-28", "2023-03-01"],
  ["add-working-days", { on: "2021-10-02", days: 2, ...october }, "2021-10-06", "2021-10-05"],
  ["add-working-days", { on: "2021-10-08", days: 1, ...october }, "2021-10-09", "2021-10-11"],
  ["add-working-days", { on: "2021-10-28", days: 2, ...october }, null, "2021-11-01"],
  ["add-working-days", { on: "2021-09-28", days: 1, ...october }, null, "2021-09-29"],
  ["add-working-days", { on: "2021-10-30", days: 0, ...october }, "2021-10-30", "2021-10-31"],
  ["days-between", { from: "2024-02-28", to: "2024-03-01" }, 2, 1],
  ["days-between", { from: "2024-03-01", to: "2024-02-28" }, -2, 2],
  ["given", { a: ["9007199254740993", 1] }, ["9007199254740993", 1], ["9007199254740992", 1]],
];

describe("replay: examples", () => {
  it.each(cases)("%s %j gives %j and not %j", (op, inputs, right, wrong) => {
    const rules = [cited];
    expect(replay([step(op, inputs, right, { rules })])).toEqual([]);
    const faults = replay([step(op, inputs, wrong, { rules })]);
    expect(faults.map(({ step, fault }) => [step, fault])).toEqual([[0, "output"]]);
    expect(typeof faults[0]?.expected).toBe("string");
  });

  it("takes a rule only with a citation", () => {
    const inputs = { value: 2000 };
    expect(replay([step("rule", inputs, 2000, { rules: [cited] })])).toEqual([]);
    expect(replay([step("rule", inputs, 2000)])).toEqual([{ step: 0, fault: "citation", expected: null }]);
    expect(replay([step("rule", inputs, 2000, { rules: [{ ...ref, cites: [] }] })])).toEqual([
      { step: 0, fault: "citation", expected: null },
    ]);
  });

  it("follows links to earlier steps only, and holds them to that step's output", () => {
    const first = step("given", { a: 5 }, 5);
    const linked = (at: number, value: StepValue): Step => ({
      ...step("given", {}, value, { id: 1 }),
      inputs: [{ name: "a", value, unit: "1", step: at }],
    });
    expect(replay([first, linked(0, 5)])).toEqual([]);
    for (const broken of [linked(0, 6), linked(1, 5), linked(2, 5), linked(-1, 5)])
      expect(replay([first, broken])).toEqual([{ step: 1, fault: "link", expected: null }]);
    expect(replay([first, { ...linked(0, 5), id: 2 }])).toEqual([{ step: 1, fault: "link", expected: null }]);
  });
});

describe("replay: bad data", () => {
  const broken: readonly (readonly [StepOp, Inputs])[] = [
    ["given", {}],
    ["min", {}],
    ["max", {}],
    ["multiply", { a: "ten", b: 2, rounding: "floor" }],
    ["multiply", { a: 10, b: 2, rounding: "up-ish" }],
    ["compare", { a: 1, b: 2 }],
    ["compare", { a: 1, b: 2, comparator: "~" }],
    ["select", { when: true }],
    ["apportion", { total: 10 }],
    ["apportion", { total: 10, weights: [0, 0] }],
    ["apportion", { total: 10, weights: [1.5] }],
    ["apportion", { total: 10, weights: [-1, 2] }],
    ["apportion", { total: 10, weights: ["-1", "2"] }],
    ["apportion", { total: 10, weights: ["1.5"] }],
    ["apportion", { total: 10, weights: ["", "1"] }],
    ["apportion", { total: 10, weights: ["0", "0"] }],
    ["apportion", { total: 1.5, weights: [1] }],
    ["apportion", { total: 10, weights: [1], grain: 0 }],
    ["apportion", { total: "10", weights: [1] }],
    ["add-days", { on: "2021-02-29", days: 1 }],
    ["add-days", { on: "2021-13-01", days: 1 }],
    ["add-days", { on: "2021-04-31", days: 1 }],
    ["add-days", { on: "0000-01-01", days: 1 }],
    ["add-days", { on: 20210101, days: 1 }],
    ["add-days", { on: "2021-01-01" }],
    ["add-days", { on: "9999-12-31", days: 1 }],
    ["add-days", { on: "0001-01-01", days: -1 }],
    ["add-months", { on: "2021-01-01", months: 0.5 }],
    ["add-months", { on: "2021-02-30", months: 1 }],
    ["add-months", { on: "9999-12-01", months: 1 }],
    ["add-working-days", { on: "2021-10-02", days: 2 }],
    ["add-working-days", { on: "2021-10-02", days: -1, ...october }],
    ["add-working-days", { on: "2021-10-32", days: 1, ...october }],
    ["add-working-days", { on: "2021-10-02", days: 1, ...october, holidays: "2021-10-04" }],
    ["add-working-days", { on: "2021-10-02", days: 1, ...october, calendarTo: null }],
    ["add-working-days", { on: "2021-10-02", days: 1, ...october, calendarFrom: null }],
    ["days-between", { from: "2021-02-29", to: "2021-03-01" }],
    ["days-between", { from: "2021-02-28" }],
    ["nonsense" as StepOp, { a: 1 }],
  ];

  it.each(broken)("%s %j is a fault and not a crash", (op, inputs) => {
    expect(replay([step(op, inputs, 0)])).toEqual([{ step: 0, fault: "output", expected: null }]);
  });

  it("does not take a fraction of broken numbers for a number", () => {
    expect(replay([step("sum", { a: { num: 1.5, den: 2 } }, 0.75)])[0]?.fault).toBe("output");
    expect(replay([step("sum", { a: 1 }, { num: 0, den: 0 })])[0]?.fault).toBe("output");
    expect(replay([step("sum", { a: "1/0" }, "1/0")])[0]?.fault).toBe("output");
    expect(replay([step("sum", { a: "1/2.5" }, "0.4")])[0]?.fault).toBe("output");
    expect(replay([step("compare", { a: { num: 1, den: 0 }, b: 1, comparator: "=" }, true)])[0]?.fault).toBe("output");
  });
});

describe("replay: properties", () => {
  it("apportions as the oracle does", () => {
    const weights = fc
      .array(fc.nat(1000), { minLength: 1, maxLength: 12 })
      .filter((list) => list.some((weight) => weight > 0));
    fc.assert(
      fc.property(fc.nat(1e9), weights, (total, list) => {
        expect(replay([step("apportion", { total, weights: list }, exactApportion(total, list))])).toEqual([]);
      }),
    );
  });

  const days = fc
    .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
    .map((date) => {
      return civilDate(date.toISOString().slice(0, 10));
    });

  it("adds days, months and working days as the calendar of the library does", () => {
    const calendar = {
      from: civilDate("2021-01-01"),
      to: civilDate("2022-12-31"),
      holidays: [civilDate("2021-10-04"), civilDate("2022-05-02")],
      workingWeekends: [civilDate("2021-10-09"), civilDate("2022-05-07")],
    };
    fc.assert(
      fc.property(
        days,
        days,
        fc.integer({ min: -4000, max: 4000 }),
        fc.nat(600),
        fc.nat(60),
        (on, to, count, at, left) => {
          const from = { name: "from", on };
          const inCalendar = { name: "from", on: addDays(calendar.from, at - 5) };
          const steps = [
            daysBetweenStep(from, { name: "to", on: to }),
            addWorkingDaysStep(inCalendar, left, calendar),
            ...(on > "1000" && on < "9000" ? [addDaysStep(from, count), addMonthsStep(from, count)] : []),
          ];
          const trace = steps.map((found, id) => ({ id, name: "test.step", about: null, rules: [], ...found }));
          expect(replay(trace)).toEqual([]);
        },
      ),
    );
  });

  it("finds any other sum", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 8 }), fc.integer({ min: 1, max: 9 }), (list, off) => {
        const inputs = Object.fromEntries(list.map((value, index) => [`n${index}`, value]));
        const sum = list.reduce((a, b) => a + b, 0);
        expect(replay([step("sum", inputs, sum)])).toEqual([]);
        expect(replay([step("sum", inputs, sum + off)])).toHaveLength(1);
      }),
    );
  });
});
