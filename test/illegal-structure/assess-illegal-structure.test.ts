import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessIllegalStructure } from "../../src/illegal-structure/assess-illegal-structure.ts";
import { type HandlingPath, permitStates } from "../../src/illegal-structure/codes.ts";
import { parseIllegalStructureCase } from "../../src/illegal-structure/parse-illegal-structure-case.ts";
import type { IllegalStructureAssessment } from "../../src/illegal-structure/types.ts";
import { applyRate } from "../../src/money/apply-rate.ts";
import { fen } from "../../src/money/fen.ts";
import { answer, ask, codes } from "./ask.ts";

const stands = { id: "s1", kind: "extension", areaM2: 18.5, orders: [], demolishedOn: null };
const assess = (facts: object, day?: string, packs?: []): IllegalStructureAssessment =>
  answer(assessIllegalStructure, { ...stands, ...facts }, day, packs);
const pathsOf = ({ options }: IllegalStructureAssessment): readonly HandlingPath[] => options.map(({ path }) => path);

describe("the legal way", () => {
  it.each([
    [{ permitState: "permitted" }, "none", "met"],
    [{ permitState: "none", canBeCured: true }, "rectify", "not-met"],
    [{ permitState: "not-as-permitted", canBeCured: true, canBeDemolished: false }, "rectify", "not-met"],
    [{ permitState: "none", canBeCured: false, canBeDemolished: true }, "demolish", "not-met"],
    [{ permitState: "not-as-permitted", canBeCured: false, canBeDemolished: false }, "confiscate", "not-met"],
    [{ permitState: "temporary-unapproved" }, "demolish-temporary", "not-met"],
    [{ permitState: "temporary-not-as-approved", canBeCured: true }, "demolish-temporary", "not-met"],
    [{ permitState: "temporary-overdue", canBeDemolished: false }, "demolish-temporary", "not-met"],
  ])("with %j is %s", (facts, path, verdict) => {
    expect(assess({ ...facts, constructionCostFen: 100 })).toMatchObject({ path, verdict, missing: [] });
  });

  it.each([
    [{ permitState: "none" }, ["rectify", "demolish", "confiscate"], ["canBeCured", "canBeDemolished"]],
    [{ permitState: "none", canBeDemolished: true }, ["rectify", "demolish"], ["canBeCured"]],
    [{ permitState: "none", canBeDemolished: false }, ["rectify", "confiscate"], ["canBeCured"]],
    [{ permitState: "none", canBeCured: false }, ["demolish", "confiscate"], ["canBeDemolished"]],
  ])("with only %j may be %j, and what decides is named", (facts, paths, missing) => {
    const found = assess({ ...facts, constructionCostFen: 100 });
    expect([found.path, pathsOf(found), found.missing]).toEqual([null, paths, missing]);
    expect(found.verdict).toBe("not-met");
  });

  it("may be any while the permit is not known, and the structure may be lawful", () => {
    const found = assess({ constructionCostFen: 100 });
    expect(pathsOf(found)).toEqual(["none", "rectify", "demolish", "confiscate", "demolish-temporary"]);
    expect([found.verdict, found.missing]).toEqual(["unknown", ["permitState", "canBeCured", "canBeDemolished"]]);
  });

  it("rests on articles 64 or 66, and is not known before the law", () => {
    const locators = (facts: object) => assess(facts).rules.flatMap(({ cites }) => cites.map(({ locator }) => locator));
    expect(locators({ permitState: "none", canBeCured: true })).toEqual(["第四十条、第六十四条"]);
    expect(locators({ permitState: "temporary-overdue" })).toEqual(["第四十四条、第六十六条"]);
    expect(locators({ permitState: "permitted" })).toEqual([]);
    expect(assess({ permitState: "none", canBeCured: true }, "2008-01-01").verdict).toBe("not-met");
    expect(assess({ permitState: "none", canBeCured: true }, "2007-12-31")).toMatchObject({
      verdict: "unknown",
      path: null,
      options: [],
      missing: ["rule:illegal_structure.permanent_works"],
    });
  });

  it("does not ask what a structure that is gone, or lawful, would have been", () => {
    expect(assess({ demolishedOn: "2023-06-30" })).toMatchObject({ verdict: "met", state: "demolished", missing: [] });
    expect(assess({ permitState: "permitted", orders: undefined })).toMatchObject({ state: "lawful", reasons: [] });
  });
});

describe("the fine", () => {
  const fineOf = (facts: object) => assess(facts).options.at(-1)?.fine;
  it.each([
    [1_000_000, 50_000, 100_000],
    [1_000_001, 50_001, 100_000],
    [1_000_010, 50_001, 100_001],
    [1, 1, 0],
    [0, 0, 0],
  ])("beside rectification of %i fen is from 5 %% rounded up, %i, to 10 %% rounded down, %i", (cost, least, most) => {
    expect(fineOf({ permitState: "none", canBeCured: true, constructionCostFen: cost })).toEqual({
      isMandatory: true,
      leastFen: least,
      mostFen: most,
    });
  });

  it("may be added to confiscation up to 10 %, and to temporary works up to the cost", () => {
    const confiscated = {
      permitState: "none",
      canBeCured: false,
      canBeDemolished: false,
      constructionCostFen: 999_999,
    };
    expect(fineOf(confiscated)).toEqual({ isMandatory: false, leastFen: 0, mostFen: 99_999 });
    const temporary = { permitState: "temporary-unapproved", constructionCostFen: 999_999 };
    expect(fineOf(temporary)).toEqual({ isMandatory: false, leastFen: 0, mostFen: 999_999 });
  });

  it("is none for demolition, and its bounds are not known without the cost", () => {
    expect(fineOf({ permitState: "none", canBeCured: false, canBeDemolished: true })).toBeNull();
    const found = assess({ permitState: "none", canBeCured: true });
    expect(found.options).toEqual([{ path: "rectify", fine: { isMandatory: true, leastFen: null, mostFen: null } }]);
    expect([found.verdict, found.missing]).toEqual(["not-met", ["constructionCostFen"]]);
  });
});

const demolish = { kind: "demolish", givenOn: "2023-06-01", dueOn: "2023-06-30", compliedOn: null };
const toDemolish = { permitState: "none", canBeCured: false, canBeDemolished: true };

describe("orders and their last days", () => {
  it.each([
    ["2023-06-29", "ordered", "open", null, "not-met", []],
    ["2023-06-30", "ordered", "open", null, "not-met", []],
    ["2023-07-01", "overdue", "overdue", 1, "met", ["seal-site", "forced-demolition"]],
  ])(
    "an order to demolish by 30 June that is ignored is, on %s, %s",
    (day, state, orderState, lateDays, may, measures) => {
      const found = assess({ ...toDemolish, orders: [demolish] }, day);
      expect(found).toMatchObject({ state, verdict: "not-met", enforcement: { verdict: may, measures } });
      expect(found.orders).toMatchObject([
        {
          code: "illegal_structure.demolition",
          about: "s1",
          from: "2023-06-01",
          dueOn: "2023-06-30",
          state: orderState,
          lateDays,
        },
      ]);
    },
  );

  it.each([
    ["2023-06-30", "done", null],
    ["2023-07-01", "late", 1],
  ])("demolished on %s is %s, by whosever hand", (demolishedOn, state, lateDays) => {
    const found = assess({ ...toDemolish, orders: [demolish], demolishedOn }, "2023-07-02");
    expect(found).toMatchObject({ verdict: "met", state: "demolished", enforcement: { verdict: "not-met" } });
    expect(found.orders).toMatchObject([{ state, lateDays }]);
  });

  it("what happens after the date of the question is not yet", () => {
    const found = assess({ ...toDemolish, orders: [demolish], demolishedOn: "2023-07-02" }, "2023-07-01");
    expect(found.state).toBe("overdue");
    expect(assess({ ...toDemolish, orders: [demolish] }, "2023-05-31")).toMatchObject({ state: "found", orders: [] });
  });

  it.each([
    ["rectify", { canBeCured: true }, "rectified"],
    ["demolish", { canBeCured: false, canBeDemolished: true }, "demolished"],
    ["confiscate", { canBeCured: false, canBeDemolished: false }, "confiscated"],
  ])("an order to %s that is complied with settles the structure", (kind, facts, state) => {
    const orders = [{ kind, givenOn: "2023-06-01", dueOn: "2023-06-30", compliedOn: "2023-06-30" }];
    const { demolishedOn: _, ...open } = { ...stands, permitState: "none", ...facts, orders };
    const result = ask(assessIllegalStructure, open);
    expect(result).toMatchObject({ ok: true, value: { state, verdict: "met", reasons: [] }, issues: [] });
  });

  it("an order to stop binds at once, and settles nothing", () => {
    const stop = { kind: "stop", givenOn: "2023-06-01", compliedOn: null };
    const on = (day: string, order: object) => assess({ ...toDemolish, orders: [order] }, day);
    expect(on("2023-06-01", stop)).toMatchObject({ state: "ordered", enforcement: { verdict: "not-met" } });
    expect(on("2023-06-02", stop)).toMatchObject({ state: "overdue", enforcement: { verdict: "met" } });
    expect(on("2023-06-02", { ...stop, dueOn: "2023-06-02" }).state).toBe("ordered");
    expect(on("2023-06-02", { ...stop, compliedOn: "2023-06-01" })).toMatchObject({
      state: "ordered",
      verdict: "not-met",
    });
  });

  it("an ignored order to rectify is overdue, and article 68 does not reach it", () => {
    const orders = [{ ...demolish, kind: "rectify" }];
    const found = assess({ permitState: "none", canBeCured: true, orders });
    expect(found).toMatchObject({ state: "overdue", enforcement: { verdict: "not-met", measures: [] } });
    expect(codes(found.reasons)[0]).toBe("order_overdue");
  });

  it("is overdue whatever else is not known", () => {
    expect(assess({ orders: [demolish] })).toMatchObject({ state: "overdue", verdict: "not-met", path: null });
  });

  it("of several orders the last one stands, beside the last one to stop", () => {
    const rectify = { kind: "rectify", givenOn: "2023-05-01", dueOn: "2023-05-20", compliedOn: null };
    const orders = [demolish, rectify, { kind: "stop", givenOn: "2023-04-30", compliedOn: "2023-04-30" }];
    const found = assess({ ...toDemolish, orders }, "2023-06-15");
    expect(found.orders.map(({ kind, state }) => [kind, state])).toEqual([
      ["stop", "done"],
      ["demolish", "open"],
    ]);
    expect(found.state).toBe("ordered");
  });

  it.each([
    [{ orders: [{ ...demolish, dueOn: undefined }] }, "orders.dueOn"],
    [{ orders: [{ ...demolish, kind: "rectify", compliedOn: undefined }] }, "orders.compliedOn"],
    [{ orders: [{ ...demolish, compliedOn: undefined }], demolishedOn: undefined }, "orders.compliedOn"],
    [{ orders: undefined }, "orders"],
    [{ demolishedOn: undefined }, "demolishedOn"],
  ])("is not known with %j", (facts, missing) => {
    const given = JSON.parse(JSON.stringify({ ...stands, ...toDemolish, ...facts }));
    const found = answer(assessIllegalStructure, given);
    expect(found).toMatchObject({ state: "unknown", verdict: "unknown" });
    expect(found.missing).toContain(missing);
    const reason = found.reasons.find(({ params }) => params["fact"] === missing);
    expect(reason?.path).toEqual(
      missing.startsWith("orders.") ? ["orders", 0, missing.replace("orders.", "")] : [missing],
    );
  });

  it("an order that the facts do not call for is pointed out", () => {
    const warned = (facts: object) => codes(ask(assessIllegalStructure, { ...stands, ...facts }).issues);
    expect(warned({ permitState: "none", canBeCured: true, orders: [demolish] })).toEqual(["order_off_path"]);
    expect(warned({ permitState: "permitted", orders: [{ kind: "stop", givenOn: "2023-06-01" }] })).toEqual([
      "order_off_path",
    ]);
    expect(warned({ permitState: "temporary-overdue", orders: [demolish] })).toEqual([]);
    expect(warned({ permitState: "none", orders: [demolish] })).toEqual([]);
  });
});

describe("bad data", () => {
  it.each([
    [{ areaM2: -1 }, "input.invalid_area", ["areaM2"]],
    [{ areaM2: 1.005 }, "input.invalid_area", ["areaM2"]],
    [{ areaM2: 1_000_000_001 }, "input.too_big", ["areaM2"]],
    [{ areaM2: undefined }, "input.missing", ["areaM2"]],
    [{ landAreaM2: Number.NaN }, "input.invalid_area", ["landAreaM2"]],
    [{ constructionCostFen: 0.5 }, "input.invalid_fen", ["constructionCostFen"]],
    [{ kind: "hut" }, "input.invalid_value", ["kind"]],
    [{ permitState: "maybe" }, "input.invalid_value", ["permitState"]],
    [{ canBeCured: "yes" }, "input.invalid_type", ["canBeCured"]],
    [{ divisionCode: "99" }, "input.invalid_format", ["divisionCode"]],
    [{ foundOn: "2023-02-29" }, "input.invalid_date", ["foundOn"]],
    [{ foundOn: "2023-05-04", demolishedOn: "2023-05-03" }, "illegal_structure.days_out_of_order", ["demolishedOn"]],
    [{ foundOn: "2023-06-02", orders: [demolish] }, "illegal_structure.days_out_of_order", ["orders", 0, "givenOn"]],
    [{ orders: [{ ...demolish, dueOn: "2023-05-31" }] }, "illegal_structure.days_out_of_order", ["orders", 0, "dueOn"]],
    [
      { orders: [{ kind: "stop", givenOn: "2023-06-01", compliedOn: "2023-05-31" }] },
      "illegal_structure.days_out_of_order",
      ["orders", 0, "compliedOn"],
    ],
    [
      { orders: [demolish], demolishedOn: "2023-05-31" },
      "illegal_structure.days_out_of_order",
      ["orders", 0, "givenOn"],
    ],
    [
      { orders: [{ ...demolish, compliedOn: "2023-06-15" }] },
      "illegal_structure.demolition_contradicts",
      ["orders", 0, "compliedOn"],
    ],
    [{ orders: [{ kind: "warn", givenOn: "2023-06-01" }] }, "input.invalid_value", ["orders", 0, "kind"]],
    [{ orders: [{ kind: "stop" }] }, "input.missing", ["orders", 0, "givenOn"]],
  ])("is refused with a code and a path: %j", (facts, code, path) => {
    const result = assessIllegalStructure({ ...stands, ...facts } as never, { packs: [], on: "2023-07-01" as never });
    expect(result).toMatchObject({ ok: false, issues: [{ code, path }] });
    expect(result.issues).toHaveLength(1);
  });

  it("is refused at the door", () => {
    expect(parseIllegalStructureCase(stands).ok).toBe(true);
    expect(parseIllegalStructureCase({ ...stands, owner: "某某" }).issues[0]?.code).toBe("input.unrecognized_keys");
  });
});

describe("properties", () => {
  const flag = fc.constantFrom(undefined, true, false);
  const facts = fc.record({
    permitState: fc.constantFrom(undefined, ...permitStates),
    canBeCured: flag,
    canBeDemolished: flag,
  });

  it("another fact only ever takes ways away", () => {
    fc.assert(
      fc.property(facts, facts, (known, more) => {
        const strip = (value: object) => JSON.parse(JSON.stringify(value));
        const fewer = pathsOf(assess({ ...strip(more), ...strip(known) }));
        const many = pathsOf(assess(strip(known)));
        expect(many).toEqual(expect.arrayContaining([...fewer]));
        expect(fewer.length).toBeGreaterThan(0);
      }),
    );
  });

  it("every bound of a fine lies within the shares of the law, and one fen more does not", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90_000_000_000_000 }), (cost) => {
        const fine = assess({ permitState: "none", canBeCured: true, constructionCostFen: cost }).options[0]?.fine;
        const [least, most] = [BigInt(fine?.leastFen ?? -1), BigInt(fine?.mostFen ?? -1)];
        expect(least * 20n >= BigInt(cost) && (least - 1n) * 20n < BigInt(cost)).toBe(true);
        expect(most * 10n <= BigInt(cost) && (most + 1n) * 10n > BigInt(cost)).toBe(true);
        expect(fine?.mostFen).toBe(applyRate(fen(cost), "0.1", "floor"));
      }),
    );
  });
});
