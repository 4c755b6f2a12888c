import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Matter, matters, projectChanges } from "../../src/consent/codes.ts";
import { mattersOf } from "../../src/consent/matters/matters-of.ts";
import type { MatterQuestion, MattersNeeded } from "../../src/consent/matters/types.ts";
import { fundingSources } from "../../src/funding/codes.ts";
import { items } from "../../src/measure/codes.ts";
import { deepFreeze } from "../support/deep-freeze.ts";
import { type Ctx, faultsOf, localPack, on, sound } from "./support.ts";

const day = on("2024-05-01");
const ask = (question: Partial<MatterQuestion>, ctx: Ctx = day): MattersNeeded =>
  sound(mattersOf(deepFreeze({ measures: [], ...question }), ctx));
const called = (found: MattersNeeded): unknown[] =>
  found.matters.map(({ matter, calledBy }) => [matter, calledBy.map(({ code }) => code)]);
const codesOf = (list: readonly { readonly code: string }[]): string[] => list.map(({ code }) => code);

describe("mattersOf: the decision map", () => {
  it("takes an added lift for an alteration, and leaves the voting unit to the place", () => {
    const found = ask({ measures: [{ id: "m1", item: "elevator-addition" }] });
    expect(found.matters).toMatchObject([
      {
        matter: "alter-or-rebuild",
        calledBy: [{ kind: "item", code: "elevator-addition", measureIds: ["m1"] }],
        required: { approval: { share: { num: 3, den: 4 }, bound: "reach" } },
        votingUnit: null,
      },
    ]);
    expect(found).toMatchObject({ strictest: "alter-or-rebuild", open: [], unclassified: [], missing: [] });
    expect(found.rules.map(({ rule, cites }) => [rule, cites[0]?.confidence])).toEqual([
      ["consent.matters", "derived"],
      ["consent.vote", "verified-primary"],
    ]);
  });

  it.each<[MatterQuestion["changes"], Matter]>([
    [["maintenance-fund-topped-up"], "raise-maintenance-fund"],
    [["structure-altered"], "alter-or-rebuild"],
    [["building-extended"], "alter-or-rebuild"],
    [["common-parts-converted"], "change-use-of-common-parts"],
    [["common-parts-let"], "change-use-of-common-parts"],
    [["advertising-placed"], "change-use-of-common-parts"],
    [["manager-chosen"], "hire-manager"],
    [["covenant-adopted"], "covenant"],
    [["rules-of-procedure-adopted"], "rules-of-procedure"],
  ])("%s", (changes, matter) => {
    expect(called(ask({ changes: changes ?? [] }))).toEqual([[matter, changes]]);
  });

  it("asks for a vote on the money where the maintenance fund or common income pays, and for none where others do", () => {
    const outcome = mattersOf({ measures: [], sources: [...fundingSources, "maintenance-fund"] }, day);
    expect(called(sound(outcome))).toEqual([
      ["use-maintenance-fund", ["maintenance-fund"]],
      ["other-major", ["common-income"]],
    ]);
    expect(outcome.issues.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["consent.common_income_touched", "sources.10"],
    ]);
    expect(sound(outcome)).toMatchObject({ unclassified: [], missing: [] });
  });

  it("leaves repairs that change no use to the ratio of the place", () => {
    const measures = [
      { id: "m1", item: "roads" },
      { id: "m2", item: "drainage" },
      { id: "m3", item: "roads" },
      { id: "m4" },
    ] as const;
    const found = ask({ measures });
    expect(found.unclassified).toEqual([
      { kind: "item", code: "roads", measureIds: ["m1", "m3"] },
      { kind: "item", code: "drainage", measureIds: ["m2"] },
      { kind: "item", code: "m4", measureIds: ["m4"] },
    ]);
    expect(found).toMatchObject({
      matters: [],
      strictest: null,
      localRatio: null,
      missing: ["rule:consent.local_ratio"],
    });
    expect(found.reasons.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["consent.matter_not_classified", "measures.0"],
      ["consent.matter_not_classified", "measures.1"],
      ["consent.matter_not_classified", "measures.3"],
      ["policy.value_not_given", ""],
    ]);
    const ratio = {
      participation: { share: { num: 2, den: 3 }, bound: "reach" },
      approval: { share: { num: 4, den: 5 }, bound: "reach" },
      approvalOf: "participants",
    } as const;
    const local = on("2024-05-01", localPack({ "consent.local_ratio": ratio }));
    expect(ask({ measures }, local)).toMatchObject({ localRatio: ratio, missing: [] });
  });

  it("asks whether parking takes green land: if so the use changes, if not the law does not classify it", () => {
    const park = (convertsCommonParts?: boolean): MattersNeeded =>
      ask({
        measures: [
          { id: "m1", item: "parking", ...(convertsCommonParts === undefined ? {} : { convertsCommonParts }) },
        ],
      });
    expect(park()).toMatchObject({ matters: [], unclassified: [], missing: ["measures.convertsCommonParts"] });
    expect(codesOf(park().open)).toEqual(["parking"]);
    expect(park().reasons.map(({ code, params }) => [code, params["matter"]])).toEqual([
      ["consent.matter_depends_on_use", "change-use-of-common-parts"],
    ]);
    expect(called(park(true))).toEqual([["change-use-of-common-parts", ["parking"]]]);
    expect(park(true)).toMatchObject({ open: [], unclassified: [], missing: [] });
    expect(codesOf(park(false).unclassified)).toEqual(["parking"]);
  });

  it("tells measures of one item apart by what each converts", () => {
    const found = ask({
      measures: [
        { id: "m1", item: "parking" },
        { id: "m2", item: "parking", convertsCommonParts: true },
        { id: "m3", item: "parking", convertsCommonParts: false },
        { id: "m4", item: "elevator-addition", convertsCommonParts: true },
      ],
    });
    expect(found.matters.map(({ matter, calledBy }) => [matter, calledBy.map(({ measureIds }) => measureIds)])).toEqual(
      [
        ["alter-or-rebuild", [["m4"]]],
        ["change-use-of-common-parts", [["m2"], ["m4"]]],
      ],
    );
    expect(found.open.map(({ measureIds }) => measureIds)).toEqual([["m1"]]);
    expect(found.unclassified.map(({ measureIds }) => measureIds)).toEqual([["m3"]]);
  });
});

describe("mattersOf: thresholds", () => {
  const both = { sources: ["maintenance-fund"], changes: ["maintenance-fund-topped-up", "covenant-adopted"] } as const;

  it("are those of the day: the last of the old law, the first of the new", () => {
    const share = (date: string): unknown =>
      ask(both, on(date)).matters.map(({ matter, required }) => [
        matter,
        required?.approval.share,
        required?.approvalOf,
      ]);
    expect(share("2020-12-31")).toEqual([
      ["covenant", { num: 1, den: 2 }, "all"],
      ["use-maintenance-fund", { num: 2, den: 3 }, "all"],
      ["raise-maintenance-fund", { num: 2, den: 3 }, "all"],
    ]);
    expect(share("2021-01-01")).toEqual([
      ["covenant", { num: 1, den: 2 }, "participants"],
      ["use-maintenance-fund", { num: 1, den: 2 }, "participants"],
      ["raise-maintenance-fund", { num: 3, den: 4 }, "participants"],
    ]);
    expect(ask(both, on("2020-12-31")).strictest).toBe("use-maintenance-fund");
    expect(ask(both, on("2021-01-01")).strictest).toBe("raise-maintenance-fund");
  });

  it("show the least part of all owners: a half for items 6 to 8, a third for the others", () => {
    const { trace } = mattersOf({ measures: [], ...both }, day);
    const least = trace.filter(({ name }) => name === "consent.least_consent");
    expect(least.map(({ about, output }) => [about, output.value])).toEqual([
      ["covenant", { num: 1, den: 3 }],
      ["use-maintenance-fund", { num: 1, den: 3 }],
      ["raise-maintenance-fund", { num: 1, den: 2 }],
    ]);
    expect(trace.at(-1)).toMatchObject({
      name: "consent.strictest_consent",
      about: "raise-maintenance-fund",
      op: "max",
    });
  });

  it("are not known where no rule is in force, and the map neither", () => {
    const found = ask({ ...both, measures: [{ id: "m1", item: "roads" }] }, on("2007-09-30"));
    expect(found).toMatchObject({
      matters: [],
      strictest: null,
      missing: ["rule:consent.matters", "rule:consent.local_ratio"],
    });
    expect(found.reasons.map(({ params }) => params["rule"]).filter((rule) => rule !== undefined)).toEqual([
      "consent.matters",
      "consent.local_ratio",
    ]);
    expect(codesOf(found.unclassified)).toEqual([
      "roads",
      "maintenance-fund",
      "maintenance-fund-topped-up",
      "covenant-adopted",
    ]);
    const map = { changes: { "covenant-adopted": { matter: "covenant", touchesCommonIncome: false } } } as const;
    expect(ask({ changes: ["covenant-adopted"], map }, on("2007-09-30"))).toMatchObject({
      matters: [{ matter: "covenant", required: null }],
      strictest: null,
      missing: ["rule:consent.vote"],
    });
  });

  it("rank a share to exceed above the same share to reach, and a share of who votes after that of all", () => {
    const test = (num: number, den: number, bound: "reach" | "exceed"): object => ({ share: { num, den }, bound });
    const rule = (participation: object | null, approval: object, approvalOf = "participants"): never =>
      ({ participation, approval, approvalOf }) as never;
    const strictest = (covenant: never, manager: never): Matter | null => {
      const vote = { ...Object.fromEntries(matters.map((matter) => [matter, covenant])), "hire-manager": manager };
      const ctx = on("2024-05-01", localPack({ "consent.vote": vote as never }));
      return ask({ changes: ["covenant-adopted", "manager-chosen"] }, ctx).strictest;
    };
    const half = test(1, 2, "reach");
    expect(strictest(rule(null, half), rule(null, half))).toBe("covenant");
    expect(strictest(rule(null, half), rule(null, test(1, 2, "exceed")))).toBe("hire-manager");
    expect(strictest(rule(test(2, 3, "reach"), test(3, 4, "reach")), rule(null, half, "all"))).toBe("covenant");
    expect(strictest(rule(null, half, "all"), rule(test(2, 3, "reach"), test(3, 4, "reach")))).toBe("hire-manager");
  });
});

describe("mattersOf: other maps", () => {
  it("let a place set single entries, and the caller before it", () => {
    const local = localPack({
      "consent.matters": {
        items: { roads: { matter: "other-major", mayConvert: false } },
        sources: { "social-capital": { matter: "change-use-of-common-parts", touchesCommonIncome: true } },
        changes: {},
      },
      "consent.voting_unit": { "alter-or-rebuild": "entrance" },
    });
    const measures = [
      { id: "m1", item: "roads" },
      { id: "m2", item: "elevator-addition" },
    ] as const;
    const ctx = on("2024-05-01", local);
    const found = ask({ measures, sources: ["social-capital"] }, ctx);
    expect(called(found)).toEqual([
      ["alter-or-rebuild", ["elevator-addition"]],
      ["change-use-of-common-parts", ["social-capital"]],
      ["other-major", ["roads"]],
    ]);
    expect(found.matters[0]?.votingUnit).toBe("entrance");
    expect(codesOf(ask({ measures, divisionCode: "220200" }, ctx).unclassified)).toEqual(["roads"]);
    const outcome = mattersOf({ measures, map: { items: { roads: { matter: "none", mayConvert: false } } } }, ctx);
    expect(called(sound(outcome))).toEqual([["alter-or-rebuild", ["elevator-addition"]]]);
    expect(outcome.trace[0]).toMatchObject({ about: "roads", op: "given", output: { value: "none" } });
  });

  it("ask nothing about a use whose change the caller's map does not call a matter", () => {
    const map = { changes: { "common-parts-converted": { matter: "none", touchesCommonIncome: false } } } as const;
    expect(ask({ measures: [{ id: "m1", item: "parking" }], map })).toMatchObject({
      open: [],
      unclassified: [{ code: "parking" }],
    });
  });

  it("classify no source that the map does not know", () => {
    expect(codesOf(ask({ sources: ["lottery", "constructor"] }).unclassified)).toEqual(["lottery", "constructor"]);
  });
});

describe("mattersOf: bad data", () => {
  it("names codes that do not exist, and measures that stand twice", () => {
    const question = {
      measures: [
        { id: "m1", item: "moat" },
        { id: "m1", convertsCommonParts: "yes" },
      ],
      changes: ["sold"],
    } as unknown as MatterQuestion;
    expect(faultsOf(mattersOf(deepFreeze(question), day))).toEqual([
      ["input.invalid_value", "measures.0.item"],
      ["input.duplicate_id", "measures.1.id"],
      ["input.invalid_type", "measures.1.convertsCommonParts"],
      ["input.invalid_value", "changes.0"],
    ]);
  });
});

describe("mattersOf: properties", () => {
  const measure = fc.record(
    { item: fc.constantFrom(...items), convertsCommonParts: fc.boolean() },
    { requiredKeys: ["item"] },
  );
  const question = fc.record({
    measures: fc
      .array(measure, { maxLength: 8 })
      .map((list) => list.map((one, index) => ({ ...one, id: `m${index}` }))),
    sources: fc.subarray([...fundingSources]),
    changes: fc.subarray([...projectChanges]),
  });

  it("loses nothing: each measure, source and change is called for, open, unclassified, or needs no vote", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const found = ask(asked);
        const callers = [...found.matters.flatMap(({ calledBy }) => calledBy), ...found.open, ...found.unclassified];
        const ids = new Set(callers.flatMap(({ measureIds }) => measureIds));
        expect(asked.measures.filter(({ id }) => !ids.has(id))).toEqual([]);
        expect(asked.changes.filter((code) => !callers.some((caller) => caller.code === code))).toEqual([]);
        expect(found.strictest === null).toBe(found.matters.length === 0);
        expect(found.matters.map(({ matter }) => matters.indexOf(matter))).toEqual(
          found.matters.map(({ matter }) => matters.indexOf(matter)).sort((a, b) => a - b),
        );
      }),
    );
  });
});
