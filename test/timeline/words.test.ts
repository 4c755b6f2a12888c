import { describe, expect, it } from "vitest";
import { en } from "../../src/locale/en/index.ts";
import { zhCN } from "../../src/locale/zh-cn/index.ts";
import { explain } from "../../src/report/explain.ts";
import type { Locale } from "../../src/report/locale.ts";
import { ask } from "./ask.ts";

const say = (day: string, locale: Locale) => {
  const acceptance = { acceptedOn: "2024-02-29", filedOn: null };
  const { trace } = ask({ acceptance }, day);
  return explain({ trace: trace.filter(({ name }) => name === "timeline.days_left") }, locale)[0];
};

describe("the words for the days left", () => {
  it.each([
    ["2024-03-14", "竣工验收备案：截止日为2024年3月15日，至计算日期2024年3月14日尚余1日。"],
    ["2024-03-15", "竣工验收备案：截止日为2024年3月15日，即计算日期当日。"],
    ["2024-03-16", "竣工验收备案：截止日为2024年3月15日，至计算日期2024年3月16日已超过1日。"],
  ])("are, on %s, %s", (day, sentence) => {
    expect(say(day, zhCN)).toBe(sentence);
  });

  it.each([
    ["2024-03-14", "Filing of the acceptance: the last day, 15 March 2024, is 1 day after today, 14 March 2024."],
    ["2024-03-15", "Filing of the acceptance: the last day, 15 March 2024, is today, 15 March 2024."],
    ["2024-03-16", "Filing of the acceptance: the last day, 15 March 2024, is 1 day before today, 16 March 2024."],
  ])("are, on %s, %s", (day, sentence) => {
    expect(say(day, en)).toBe(sentence);
  });
});
