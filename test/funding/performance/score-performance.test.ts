import { describe, expect, it } from "vitest";
import { civilDate } from "../../../src/kernel/civil-date.ts";
import { bands, cited, noPacks, packOf, run, saidBy, scored } from "./support.ts";

const direct = (id: string, weight: string, mark?: string, rest: object = {}) => ({
  id,
  weight,
  kind: "direct",
  ...(mark === undefined ? {} : { mark }),
  ...rest,
});
const whole = (indicator: object) => ({ indicators: [{ id: "i", weight: "100", ...indicator }] });
const pointsOf = (indicator: object) => scored(whole(indicator)).points;

describe("an indicator that is marked", () => {
  it("scores its mark where the full mark is its points", () => {
    expect(pointsOf({ kind: "direct", mark: "87.5" })).toEqual({ num: "175", den: "2", rounded: "87.5" });
  });

  it("is converted from a scale of its own, exactly", () => {
    expect(pointsOf({ kind: "direct", mark: "2", fullMark: "3" })).toEqual({ num: "200", den: "3", rounded: "66.67" });
    expect(pointsOf({ kind: "direct", mark: "3", fullMark: "3" })?.rounded).toBe("100");
  });

  it("above its full mark is refused, at it is full", () => {
    expect(pointsOf({ kind: "direct", mark: "100.0" })?.num).toBe("100");
    const params = { indicatorId: "i", mark: "100.1", fullMark: "100" };
    expect(saidBy(run(whole({ kind: "direct", mark: "100.1" })))).toEqual([
      { code: "funding.performance.above_full_mark", path: "indicators.0.mark", params },
    ]);
    expect(run(whole({ kind: "direct", mark: "11", fullMark: "10" })).ok).toBe(false);
  });
});

describe("an indicator of completion", () => {
  it.each([
    ["0", "0"],
    ["899", "99.89"],
    ["900", "100"],
    ["901", "100"],
  ])("with %s of 900 scores %s", (actual, rounded) => {
    expect(pointsOf({ kind: "ratio", target: "900", actual })?.rounded).toBe(rounded);
  });

  it("is a fraction that no decimal rounds", () => {
    expect(pointsOf({ kind: "ratio", target: "1623", actual: "1600" })).toEqual({
      num: "160000",
      den: "1623",
      rounded: "98.58",
    });
  });
});

describe("yes or no, and points off", () => {
  it("is full or nothing", () => {
    expect(pointsOf({ kind: "yes-no", isMet: true })?.num).toBe("100");
    expect(pointsOf({ kind: "yes-no", isMet: false })?.num).toBe("0");
  });

  it.each([
    [0, "100"],
    [3, "92.5"],
    [40, "0"],
    [41, "0"],
  ])("%i events of 2.5 leave %s", (eventCount, rounded) => {
    expect(pointsOf({ kind: "deduct", perEvent: "2.5", eventCount })?.rounded).toBe(rounded);
  });

  it("takes points off on the indicator's own scale", () => {
    expect(pointsOf({ kind: "deduct", perEvent: "1", eventCount: 3, fullMark: "10" })?.rounded).toBe("70");
  });
});

describe("the total", () => {
  it("is out of 100 whether the weights add up to 1 or to 100", () => {
    const of = (a: string, b: string) =>
      scored({
        indicators: [direct("a", a, "5", { fullMark: "10" }), { id: "b", weight: b, kind: "yes-no", isMet: true }],
      });
    expect(of("0.30", "0.7").points).toEqual({ num: "85", den: "1", rounded: "85" });
    expect(of("30", "70").points).toEqual(of("0.3", "0.7").points);
  });

  it.each(["0.99", "1.000000000000001", "99.9", "100.1"])("with a weight of %s in all is refused", (weight) => {
    expect(saidBy(run({ indicators: [direct("a", weight, "0")] }))).toEqual([
      { code: "funding.performance.weight_sum", path: "indicators", params: { sum: weight } },
    ]);
  });

  it("adds up exactly where the rounded points do not", () => {
    const third = (id: string, weight: string) => ({ id, weight, kind: "ratio", target: "3", actual: "1" });
    const value = scored({ indicators: [third("a", "50"), third("b", "50")], decimals: 0 });
    expect(value.indicators.map(({ points }) => points?.rounded)).toEqual(["17", "17"]);
    expect(value.points).toEqual({ num: "100", den: "3", rounded: "33" });
  });

  it("is told by group, in the order in which the groups are named", () => {
    const value = scored({
      indicators: [
        direct("a", "20", "15", { group: "output" }),
        direct("b", "30", "30", { group: "process" }),
        direct("c", "10", "9", { group: "output" }),
        direct("d", "40", "38"),
      ],
      groupWeights: { output: "30", process: "30" },
    });
    expect(value.groups.map(({ group, full, points }) => [group, full.rounded, points?.rounded])).toEqual([
      ["output", "30", "24"],
      ["process", "30", "30"],
    ]);
    expect(value.indicators[3]?.group).toBeNull();
    expect(value.lost.map(({ id, points }) => [id, points.rounded])).toEqual([
      ["a", "5"],
      ["d", "2"],
      ["c", "1"],
    ]);
  });

  it("ranks equal losses by the order given", () => {
    const value = scored({ indicators: [direct("a", "30", "29"), direct("b", "30", "28"), direct("c", "40", "39")] });
    expect(value.lost.map(({ id }) => id)).toEqual(["b", "a", "c"]);
  });

  it("takes a group's printed weight at its word, or refuses it with the sum", () => {
    const indicators = [direct("a", "60", "1", { group: "output" }), direct("b", "40", "1", { group: "effect" })];
    expect(run({ indicators, groupWeights: { output: "60.0" } }).ok).toBe(true);
    expect(saidBy(run({ indicators, groupWeights: { output: "50", cost: "10" } }))).toEqual([
      {
        code: "funding.performance.group_weight_differs",
        path: "groupWeights.output",
        params: { group: "output", weight: "50", sum: "60" },
      },
      {
        code: "funding.performance.group_weight_differs",
        path: "groupWeights.cost",
        params: { group: "cost", weight: "10", sum: "0" },
      },
    ]);
  });
});

describe("missing values", () => {
  it("leave bounds: the indicator at 0 and at full", () => {
    const value = scored({
      indicators: [
        direct("a", "40", "30", { group: "output" }),
        { id: "b", weight: "25", kind: "ratio", target: "5", group: "output" },
        { id: "c", weight: "15", kind: "deduct", perEvent: "1" },
        { id: "d", weight: "10", kind: "yes-no" },
        direct("e", "10"),
      ],
    });
    expect([value.points, value.lowest.rounded, value.highest.rounded]).toEqual([null, "30", "90"]);
    expect(value.groups[0]).toMatchObject({ points: null, lowest: { rounded: "30" }, highest: { rounded: "55" } });
    expect(value.indicators[1]).toMatchObject({ points: null, lowest: { rounded: "0" }, highest: { rounded: "25" } });
    expect(value.missing).toEqual([
      "indicators.b.actual",
      "indicators.c.eventCount",
      "indicators.d.isMet",
      "indicators.e.mark",
      "rule:funding.performance.bands",
    ]);
    expect(value.lost.map(({ id }) => id)).toEqual(["a"]);
  });

  it("leave the grade open where it may be more than one, and only there", () => {
    const of = (mark: string) => ({
      indicators: [direct("a", "95", mark), { id: "b", weight: "5", kind: "yes-no" }],
      bands,
    });
    expect(scored(of("91"))).toMatchObject({ grade: "A", coefficient: "1.1", points: null });
    const open = run(of("87"));
    expect(open.ok && [open.value.grade, open.value.coefficient]).toEqual(["unknown", null]);
    expect(saidBy(open).at(-1)).toEqual({
      code: "funding.performance.grade_open",
      path: "",
      params: { lowestScore: "87", highestScore: "92", grades: ["B", "A"] },
    });
  });
});

describe("the grade", () => {
  const graded = (mark: string, rest: object = { bands }) =>
    scored({ indicators: [direct("a", "100", mark)], ...rest });

  it.each([
    ["100", "A"],
    ["90", "A"],
    ["89.999", "B"],
    ["80", "B"],
    ["79.99", "C"],
    ["60", "C"],
    ["59.99", "D"],
    ["0", "D"],
  ])("of %s is %s, judged on the exact score", (mark, grade) => {
    expect(graded(mark).grade).toBe(grade);
  });

  it("is that of the exact score, not of the rounded one", () => {
    const { grade, points } = graded("89.999");
    expect([points?.rounded, grade]).toEqual(["90", "B"]);
  });

  it("does not mind the order of the bands, and gives a coefficient where its band has one", () => {
    expect(graded("95", { bands: [...bands].reverse() })).toMatchObject({ grade: "A", coefficient: "1.1" });
    expect(graded("85")).toMatchObject({ grade: "B", coefficient: null });
  });

  it("is unknown where nobody gives bands, and says which rule is missing", () => {
    const result = run({ indicators: [direct("a", "100", "95")] });
    expect(result.ok && result.value).toMatchObject({ grade: "unknown", coefficient: null, rules: [] });
    expect(result.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ["policy.no_rule_in_force", "warning"],
    ]);
  });

  it("comes from the pack in force on the date, and names the rule", () => {
    const from2020 = { from: "2020-01-01", to: "2022-01-01", value: [{ grade: "old", fromScore: "0" }], cites: cited };
    const from2022 = {
      from: "2022-01-01",
      value: [{ grade: "new", fromScore: "0", coefficient: "1.05" }],
      cites: cited,
    };
    const pack = packOf([from2020, from2022] as never);
    const input = { indicators: [direct("a", "100", "95")] };
    const on = (day: string) => scored(input, { packs: [pack], on: civilDate(day) });
    expect(on("2021-12-31").grade).toBe("old");
    expect(on("2022-01-01")).toMatchObject({ grade: "new", coefficient: "1.05" });
    expect(on("2022-01-01").rules.map(({ rule, from }) => [rule, from])).toEqual([
      ["funding.performance.bands", "2022-01-01"],
    ]);
    expect(on("2019-12-31").grade).toBe("unknown");
    expect(scored({ ...input, bands }, { packs: [pack], on: civilDate("2022-01-01") })).toMatchObject({
      grade: "A",
      rules: [],
    });
  });

  it("of a place is passed over where no place is named", () => {
    const dated = { from: "2020-01-01", value: [{ grade: "local", fromScore: "0" }], cites: cited };
    const ctx = { ...noPacks, packs: [packOf([dated] as never, "220000")] };
    const input = { indicators: [direct("a", "100", "95")] };
    expect(scored(input, ctx).grade).toBe("unknown");
    expect(scored({ ...input, divisionCode: "220102" }, ctx).grade).toBe("local");
  });

  it("needs bands that grade every score once, from the caller or from a pack", () => {
    const gap = [{ grade: "A", fromScore: "60" }];
    const twice = [...bands, { grade: "E", fromScore: "80.0" }];
    const none: readonly unknown[] = [];
    const said = (list: unknown) => saidBy(run({ indicators: [direct("a", "100", "95")], bands: list }));
    expect(said(gap)).toEqual([
      { code: "funding.performance.no_band_from_zero", path: "bands", params: { lowestScore: "60" } },
    ]);
    expect(said(twice)).toEqual([
      { code: "funding.performance.band_twice", path: "bands", params: { fromScore: "80.0" } },
    ]);
    expect(said(none)).toHaveLength(1);
    const dated = { from: "2020-01-01", value: gap, cites: cited };
    const refused = run({ indicators: [direct("a", "100", "95")] }, { ...noPacks, packs: [packOf([dated] as never)] });
    expect(refused.ok).toBe(false);
    expect(refused.issues[0]?.rules).toHaveLength(1);
  });
});

describe("large evaluations", () => {
  it("stay exact and replay with 300 fractions of different targets", () => {
    const indicators = Array.from({ length: 300 }, (_, index) => ({
      id: `i${index}`,
      weight: index < 100 ? "0.34" : "0.33",
      kind: "ratio",
      target: String(1009 + 2 * index),
      actual: String(index),
    }));
    const value = scored({ indicators });
    expect(value.points?.den.length).toBeGreaterThan(100);
    expect(value.indicators).toHaveLength(300);
  });
});

describe("bad input", () => {
  const good = direct("a", "100", "50");
  const of = (rest: object) => ({ indicators: [{ ...good, ...rest }] });
  const ratio = { kind: "ratio", target: "1", actual: "1" };
  const refused: readonly (readonly [string, object, string, string])[] = [
    ["no indicator", { indicators: [] }, "funding.performance.no_indicator", "indicators"],
    ["an id twice", { indicators: [direct("a", "50"), direct("a", "50")] }, "input.duplicate_id", "indicators.1.id"],
    ["no weight", of({ weight: undefined }), "input.missing", "indicators.0.weight"],
    ["a weight as number", of({ weight: 100 }), "input.invalid_format", "indicators.0.weight"],
    ["a negative weight", of({ weight: "-1" }), "input.invalid_format", "indicators.0.weight"],
    ["a percent sign", of({ weight: "100%" }), "input.invalid_format", "indicators.0.weight"],
    ["another kind", of({ kind: "guess" }), "input.invalid_value", "indicators.0.kind"],
    ["a full mark of 0", of({ fullMark: "0.0" }), "input.too_small", "indicators.0.fullMark"],
    ["a negative mark", of({ mark: "-5" }), "input.invalid_format", "indicators.0.mark"],
    ["a target of 0", of({ ...ratio, target: "0" }), "input.too_small", "indicators.0.target"],
    ["no target", of({ ...ratio, target: undefined }), "input.missing", "indicators.0.target"],
    ["an actual in words", of({ ...ratio, actual: "many" }), "input.invalid_format", "indicators.0.actual"],
    ["yes in words", of({ kind: "yes-no", isMet: "yes" }), "input.invalid_type", "indicators.0.isMet"],
    ["no points per event", of({ kind: "deduct", eventCount: 1 }), "input.missing", "indicators.0.perEvent"],
    [
      "half an event",
      of({ kind: "deduct", perEvent: "1", eventCount: 0.5 }),
      "input.invalid_type",
      "indicators.0.eventCount",
    ],
    ["eleven decimals", { ...of({}), decimals: 11 }, "input.too_big", "decimals"],
    ["a division of two digits", { ...of({}), divisionCode: "22" }, "input.invalid_format", "divisionCode"],
    ["a group weight in words", { ...of({}), groupWeights: { a: "x" } }, "input.invalid_format", "groupWeights.a"],
    [
      "a score in words",
      { ...of({}), bands: [{ grade: "A", fromScore: "x" }] },
      "input.invalid_format",
      "bands.0.fromScore",
    ],
    [
      "a grade from above 100",
      { ...of({}), bands: [{ grade: "A", fromScore: "100.1" }] },
      "input.too_big",
      "bands.0.fromScore",
    ],
    [
      "a coefficient in words",
      { ...of({}), bands: [{ grade: "A", fromScore: "0", coefficient: "x" }] },
      "input.invalid_format",
      "bands.0.coefficient",
    ],
  ];

  it.each(refused)("%s is refused", (_what, input, code, path) => {
    const result = run(input);
    expect(result.ok).toBe(false);
    expect(result.issues.map((issue) => [issue.code, issue.path.join(".")])).toEqual([[code, path]]);
  });
});
