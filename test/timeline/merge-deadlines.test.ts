import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CivilDate } from "../../src/kernel/brand.ts";
import { addDays, civilDate, daysBetween } from "../../src/kernel/civil-date.ts";
import { deadlineStates } from "../../src/timeline/codes.ts";
import { mergeDeadlines } from "../../src/timeline/merge-deadlines.ts";
import type { FoundDeadline } from "../../src/timeline/types.ts";

const on = civilDate("2024-02-28");
const make = (dueOn: string | null, more: object = {}): FoundDeadline =>
  ({
    code: "quality.acceptance_filing",
    about: null,
    from: null,
    dueOn,
    missing: [],
    rules: [],
    ...more,
  }) as FoundDeadline;
const one = (dueOn: string | null, more?: object) => mergeDeadlines([[make(dueOn, more)]], on)[0];

describe("the state of a last day", () => {
  it.each([
    ["2024-02-27", -1, "overdue"],
    ["2024-02-28", 0, "due"],
    ["2024-02-29", 1, "due"],
    ["2024-03-01", 2, "due"],
  ])("of a duty not done, the last day being %s, leaves %i days and is %s", (dueOn, daysLeft, state) => {
    expect(one(dueOn, { doneOn: null })).toMatchObject({ daysLeft, state });
  });

  it.each([
    ["2024-02-19", "done"],
    ["2024-02-20", "done"],
    ["2024-02-21", "late"],
    ["2024-02-28", "late"],
    ["2024-02-29", "overdue"],
  ])("is, with 20 February the last day and done on %s, %s", (doneOn, state) => {
    expect(one("2024-02-20", { doneOn })).toMatchObject({ state, daysLeft: -8 });
  });

  it("is not known once the last day is past and nobody says whether it was done", () => {
    expect(one("2024-02-27")?.state).toBe("unknown");
    expect(one("2024-02-28")?.state).toBe("due");
  });

  it("is of a period ended, never overdue, and not known of a code of the caller's own", () => {
    for (const code of ["quality.warranty_end", "consent.revocation"])
      for (const doneOn of [{}, { doneOn: null }]) expect(one("2024-02-27", { code, ...doneOn })?.state).toBe("ended");
    expect(one("2024-02-27", { code: "toString" })?.state).toBe("unknown");
  });

  it("without a last day is done where it is done, else not known", () => {
    expect(one(null, { doneOn: "2024-02-28" })).toMatchObject({ state: "done", daysLeft: null });
    for (const more of [{}, { doneOn: null }, { doneOn: "2024-02-29" }]) expect(one(null, more)?.state).toBe("unknown");
  });

  it("stands as its calculator found it, unless that is not known", () => {
    expect(one("2024-02-27", { state: "open", doneOn: null })?.state).toBe("due");
    for (const state of ["overdue", "late", "done"])
      expect(one("2024-03-01", { state, doneOn: "2024-02-28" })?.state).toBe(state);
    expect(one("2024-02-27", { state: "unknown", doneOn: null })?.state).toBe("overdue");
  });
});

describe("the order", () => {
  it("is by last day, then by code, by what it is about, as given; without a last day at the end", () => {
    const merged = mergeDeadlines<string>(
      [
        [make(null, { about: "a" }), make("2024-05-02", { about: "b" }), make("2024-05-02", { about: "b", from: on })],
        [
          make("2024-05-02"),
          make("2024-05-01", { about: "z" }),
          make("2024-05-02", { code: "approval.x", about: "c" }),
        ],
      ],
      on,
    );
    expect(merged.map(({ code, about, from, dueOn }) => [code, about, from, dueOn])).toEqual([
      ["quality.acceptance_filing", "z", null, "2024-05-01"],
      ["approval.x", "c", null, "2024-05-02"],
      ["quality.acceptance_filing", null, null, "2024-05-02"],
      ["quality.acceptance_filing", "b", null, "2024-05-02"],
      ["quality.acceptance_filing", "b", on, "2024-05-02"],
      ["quality.acceptance_filing", "a", null, null],
    ]);
  });

  it("does not turn on the order in which the lists come, and loses nothing", () => {
    const day = fc.option(fc.integer({ min: -40, max: 40 }).map((days) => addDays(on, days)));
    const code = fc.constantFrom("quality.warranty_end", "quality.rectification", "consent.revocation");
    const found = fc.tuple(day, code, fc.option(day)).map(([dueOn, code, doneOn]) => ({ dueOn, code, doneOn }));
    fc.assert(
      fc.property(fc.array(found, { maxLength: 12 }), fc.integer({ min: 0, max: 12 }), (list, cut) => {
        const all = list.map(({ dueOn, ...more }, index) => make(dueOn, { ...more, about: `d${index}` }));
        const merged = mergeDeadlines([all], on);
        expect(mergeDeadlines([all.slice(cut).reverse(), all.slice(0, cut)], on)).toEqual(merged);
        expect(merged.map(({ about }) => about).sort()).toEqual(all.map(({ about }) => about).sort());
        const dated = merged.flatMap(({ dueOn }) => (dueOn === null ? [] : [dueOn]));
        expect(dated).toEqual([...dated].sort());
        expect(merged.slice(dated.length).every(({ dueOn }) => dueOn === null)).toBe(true);
        for (const { daysLeft, dueOn, state } of merged) {
          expect(daysLeft).toBe(dueOn === null ? null : daysBetween(on, dueOn));
          expect(deadlineStates).toContain(state);
          if (state === "overdue") expect(daysLeft).toBeLessThan(0);
        }
      }),
    );
  });
});

describe("what is no day", () => {
  it("throws, as a fault of the caller", () => {
    expect(() => mergeDeadlines([], "2023-02-29" as CivilDate)).toThrow(RangeError);
    expect(() => one("2023-02-29")).toThrow(RangeError);
  });
});
