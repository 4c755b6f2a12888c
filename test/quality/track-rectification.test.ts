import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { national } from "../../src/policies/cn/national.ts";
import { rectificationStates } from "../../src/quality/codes.ts";
import { parseRectificationInput } from "../../src/quality/parse-rectification-input.ts";
import { trackRectification } from "../../src/quality/track-rectification.ts";
import type { Rectification } from "../../src/quality/types.ts";
import { answer, ask, codes, localPack, localRule } from "./ask.ts";

const inspectedOn = "2023-05-04";
const inspect = (...defects: object[]) => ({ inspections: [{ id: "i1", inspectedOn, defects }] });
const one = (defect: object, day?: string): Rectification =>
  answer(trackRectification, inspect({ id: "d", ...defect }), day).rectifications[0] as Rectification;

describe("the state of a finding", () => {
  it.each([
    ["2023-05-11", "done", null],
    ["2023-05-12", "late", 1],
    ["2023-06-11", "late", 31],
  ])("put right on %s, the last day being 11 May, is %s", (rectifiedOn, state, lateDays) => {
    expect(one({ withinDays: 7, rectifiedOn })).toMatchObject({ state, lateDays, dueOn: "2023-05-11" });
  });

  it.each([
    ["2023-05-10", "open", null],
    ["2023-05-11", "open", null],
    ["2023-05-12", "overdue", 1],
  ])("not put right is, on %s, %s", (day, state, lateDays) => {
    for (const rectifiedOn of [null, "2023-05-13"])
      expect(one({ withinDays: 7, rectifiedOn }, day)).toMatchObject({ state, lateDays });
  });

  it("is not known where no day of rectification is given, or no last day", () => {
    expect(one({ withinDays: 7 })).toMatchObject({
      state: "unknown",
      dueOn: "2023-05-11",
      missing: ["defects.rectifiedOn"],
    });
    for (const rectifiedOn of [null, "2023-05-05"]) {
      const open = one({ rectifiedOn });
      expect(open).toMatchObject({ state: "unknown", from: inspectedOn, dueOn: null, missing: ["defects.dueOn"] });
      expect(open.reasons[0]?.path).toEqual(["inspections", 0, "defects", 0, "dueOn"]);
    }
  });

  it("takes the day given before the days given, and these before the rule of a place", () => {
    const place = localPack({ "quality.rectification_days": localRule(15) });
    const due = (defect: object) => {
      const input = { ...inspect({ id: "d", rectifiedOn: null, ...defect }), divisionCode: "220102" };
      return answer(trackRectification, input, "2023-05-05", [national, place]).rectifications[0];
    };
    expect(due({})).toMatchObject({ dueOn: "2023-05-19", rules: [{ rule: "quality.rectification_days" }] });
    expect(due({ withinDays: 3 })).toMatchObject({ dueOn: "2023-05-07", rules: [] });
    expect(due({ withinDays: 3, dueOn: "2023-05-30" })).toMatchObject({ dueOn: "2023-05-30", rules: [] });
    expect(due({ withinDays: 0 })).toMatchObject({ dueOn: inspectedOn, state: "overdue", lateDays: 1 });
  });
});

describe("the record", () => {
  const late = { id: "late", withinDays: 1, rectifiedOn: "2023-05-08" };
  const done = { id: "done", withinDays: 9, rectifiedOn: "2023-05-08" };
  const open = { id: "open", dueOn: "2024-01-01", rectifiedOn: null };
  const silent = { id: "silent", withinDays: 3 };

  it("puts the worst first, in each state the earliest last day", () => {
    const overdue = ["2023-06-02", "2023-06-01"].map((dueOn) => ({ id: dueOn, dueOn, rectifiedOn: null }));
    const undated = { id: "undated", rectifiedOn: null };
    const value = answer(trackRectification, inspect(done, late, open, undated, silent, ...overdue));
    expect(value.rectifications.map(({ about }) => about)).toEqual([
      "2023-06-01",
      "2023-06-02",
      "silent",
      "undated",
      "open",
      "late",
      "done",
    ]);
    expect([value.verdict, value.missing]).toEqual(["not-met", ["defects.rectifiedOn", "defects.dueOn"]]);
    expect(codes(value.reasons).slice(0, 2)).toEqual(["rectification_overdue", "rectification_overdue"]);
  });

  it("is met while nothing is overdue or unknown, be it late", () => {
    expect(answer(trackRectification, inspect(done, late, open)).verdict).toBe("met");
    expect(answer(trackRectification, inspect(done, silent)).verdict).toBe("unknown");
    expect(answer(trackRectification, { inspections: [] })).toMatchObject({ verdict: "met", rectifications: [] });
  });

  it("tells findings of one name apart by their inspection", () => {
    const inspections = ["i1", "i2"].map((id) => ({ id, inspectedOn, defects: [done] }));
    const { rectifications } = answer(trackRectification, { inspections });
    expect(rectifications.map(({ about, inspectionId }) => [inspectionId, about])).toEqual([
      ["i1", "done"],
      ["i2", "done"],
    ]);
  });
});

describe("bad data", () => {
  const path = ["inspections", 0, "defects", 0];
  it.each([
    [inspect({ id: "d", dueOn: "2023-05-03" }), "quality.days_out_of_order", [...path, "dueOn"]],
    [inspect({ id: "d", rectifiedOn: "2023-05-03" }), "quality.days_out_of_order", [...path, "rectifiedOn"]],
    [inspect({ id: "d", withinDays: -1 }), "input.too_small", [...path, "withinDays"]],
    [inspect({ id: "d", rectifiedOn: "done" }), "input.invalid_date", [...path, "rectifiedOn"]],
    [inspect({ id: "d" }, { id: "d" }), "input.duplicate_id", ["inspections", 0, "defects", 1, "id"]],
    [
      { inspections: [{ id: "i", inspectedOn: "2023-13-01", defects: [] }] },
      "input.invalid_date",
      ["inspections", 0, "inspectedOn"],
    ],
  ])("is refused with a code and a path: %j", (input, code, at) => {
    expect(ask(trackRectification, input)).toMatchObject({ ok: false, issues: [{ code, path: at }] });
  });

  it("is refused at the door", () => {
    expect(parseRectificationInput(inspect({ id: "d", withinDays: 3, rectifiedOn: null })).ok).toBe(true);
    expect(parseRectificationInput(inspect({ id: "d", done: true })).issues[0]?.code).toBe("input.unrecognized_keys");
  });
});

describe("properties", () => {
  it("loses no finding, and sorts by state whatever the order given", () => {
    const defect = fc.record(
      { withinDays: fc.nat(400), rectifiedOn: fc.constantFrom(null, "2023-05-20", "2023-11-20") },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(defect, { maxLength: 12 }), (defects) => {
        const input = inspect(...defects.map((facts, index) => ({ id: `d${index}`, ...facts })));
        const { rectifications } = answer(trackRectification, input);
        expect(rectifications).toHaveLength(defects.length);
        const ranks = rectifications.map(({ state }) => rectificationStates.indexOf(state));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
    );
  });
});
