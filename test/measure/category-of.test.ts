import { describe, expect, it } from "vitest";
import { categories } from "../../src/category/codes.ts";
import type { CivilDate } from "../../src/kernel/brand.ts";
import { replay } from "../../src/kernel/replay.ts";
import { categoryOf } from "../../src/measure/category-of.ts";
import { classifyText } from "../../src/measure/classify-text.ts";
import { type Item, items } from "../../src/measure/codes.ts";
import {
  foshanNanhai,
  fuyang,
  hunan,
  jiangxi,
  jilin,
  national,
  shaanxi,
  suzhouGusu,
} from "../../src/policies/cn/index.ts";

const packs = [national, shaanxi, jiangxi, hunan, suzhouGusu, fuyang, foshanNanhai];
const on = "2021-06-01" as CivilDate;

const answer = (item: Item, divisionCode: string | undefined, planYear: number, day = on): string | undefined => {
  const found = categoryOf(item, { packs, on: day }, { divisionCode, planYear });
  expect(replay(found.trace)).toEqual([]);
  return found.ok ? found.value : found.issues[0].code;
};

describe("categoryOf", () => {
  it("knows 42 items: 16 basic, 15 improvement, 11 enhancement", () => {
    const found = items.map((item) => answer(item, "220102", 2021));
    expect(categories.map((category) => found.filter((entry) => entry === category).length)).toEqual([16, 15, 11]);
  });

  it.each([
    ["illegal-structure-removal", "610102", 2021, "basic"],
    ["illegal-structure-removal", "360102", 2021, "basic"],
    ["illegal-structure-removal", "220102", 2021, "improvement"],
    ["sports-fitness", "430102", 2022, "enhancement"],
    ["sports-fitness", "430102", 2023, "improvement"],
    ["greening", "320508", 2022, "basic"],
    ["greening", "320506", 2022, "improvement"],
    ["stair-repair", "341202", 2021, "improvement"],
    ["stair-repair", "341202", 2022, "basic"],
    ["elevator-addition", "440605", 2026, "enhancement"],
    ["roads", "440605", 2025, "basic"],
  ] as const)(
    "moves what a place moves, and nothing else: %s in %s for %d",
    (item, divisionCode, planYear, category) => {
      expect(answer(item, divisionCode, planYear)).toBe(category);
    },
  );

  it("holds from the day the national list was released", () => {
    expect(answer("roads", undefined, 2020, "2020-07-19" as CivilDate)).toBe("policy.no_rule_in_force");
    expect(answer("roads", undefined, 2020, "2020-07-20" as CivilDate)).toBe("basic");
  });
});

describe("classifyText", () => {
  const read = (text: string, day = on): (string | null)[][] => {
    const found = classifyText(text, { packs: [national], on: day });
    expect(replay(found.trace)).toEqual([]);
    return found.ok ? found.value.matches.map(({ item, category, matched }) => [item, category, matched]) : [];
  };

  it("gives items in text order, with category and the words that name them", () => {
    expect(read("加装电梯，整修小区道路")).toEqual([
      ["elevator-addition", "improvement", "电梯"],
      ["roads", "basic", "道路"],
    ]);
  });

  it("knows the item on any day, and its category only where one is in force", () => {
    expect(read("整修小区道路", "2019-06-01" as CivilDate)).toEqual([["roads", null, "道路"]]);
  });

  it("takes local words from packs, for their place only", () => {
    const alias = jilin.rules["measure.aliases"]?.series[0].value?.[0];
    if (alias === undefined) throw new Error("no alias");
    const ctx = { packs: [national, jilin], on };
    const there = classifyText(`改造${alias.alias}`, ctx, { divisionCode: "222401", planYear: 2021 });
    expect(there.ok && there.value.matches.map((match) => match.item)).toContain(alias.item);
    expect(classifyText(`改造${alias.alias}`, ctx, { divisionCode: "222401", planYear: 2021 })).toEqual(there);
  });

  it("gives the same for packs that are equal and for packs that change", () => {
    const text = "拆除违法建设";
    const there = { divisionCode: "610102", planYear: 2021 };
    const categoryIn = (list: typeof packs): unknown => {
      const found = classifyText(text, { packs: list, on }, there);
      return found.ok && found.value.matches[0]?.category;
    };
    const list = [national];
    expect(categoryIn(list)).toBe("improvement");
    list.push(shaanxi);
    expect(categoryIn(list)).toBe("basic");
    list.pop();
    expect(categoryIn(list)).toBe("improvement");
  });

  it("refuses what is no text", () => {
    expect(classifyText(5 as never, { packs: [national], on })).toMatchObject({
      ok: false,
      issues: [{ code: "input.invalid_type" }],
    });
  });
});
