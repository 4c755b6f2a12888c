import { describe, expect, it } from "vitest";
import { spreadBudget } from "../../src/funding/budget/spread-budget.ts";
import { scorePerformance } from "../../src/funding/performance/score-performance.ts";
import type { DecimalString } from "../../src/kernel/brand.ts";
import { civilDate } from "../../src/kernel/civil-date.ts";
import type { Outcome } from "../../src/kernel/outcome.ts";
import { en } from "../../src/locale/en/index.ts";
import { nearbyDecimal } from "../../src/locale/points-text.ts";
import { zhCN } from "../../src/locale/zh-cn/index.ts";
import { fenFromWanYuan } from "../../src/money/yuan.ts";
import { explain } from "../../src/report/explain.ts";
import { formatIssue } from "../../src/report/format-issue.ts";
import type { Locale } from "../../src/report/locale.ts";

const wan = (text: string) => fenFromWanYuan(text);
const say = (outcome: Outcome<unknown>, name: string, locale: Locale): string =>
  explain(outcome, locale)[outcome.trace.findIndex((step) => step.name === name)] ?? "";

const spread = spreadBudget({
  totalFen: wan("100.5"),
  roundToFen: wan("1"),
  method: "priority",
  projects: [
    { id: "甲小区", askedFen: wan("60"), ceilingFen: wan("40.5"), rank: 1 },
    { id: "乙小区", askedFen: wan("80"), leastFen: wan("80"), rank: 2 },
    { id: "丙小区", askedFen: wan("10"), ceilingFen: wan("5"), rank: 3 },
    { id: "丁小区", askedFen: wan("200"), rank: 3 },
  ],
});

const evaluation = scorePerformance(
  {
    indicators: [
      {
        id: "开工率",
        group: "产出",
        weight: "0.4" as DecimalString,
        kind: "ratio",
        target: "1623" as DecimalString,
        actual: "1600" as DecimalString,
      },
      { id: "竣工验收", group: "产出", weight: "0.3" as DecimalString, kind: "yes-no", isMet: false },
      {
        id: "投诉",
        weight: "0.2" as DecimalString,
        fullMark: "10" as DecimalString,
        kind: "deduct",
        perEvent: "0.5" as DecimalString,
        eventCount: 3,
      },
      { id: "满意度", weight: "0.1" as DecimalString, kind: "direct" },
    ],
    bands: [
      { grade: "优", fromScore: "60" as DecimalString },
      { grade: "差", fromScore: "0" as DecimalString },
    ],
  },
  { packs: [], on: civilDate("2022-03-01") },
);

describe("a budget in words", () => {
  it("says what each project receives and why", () => {
    expect(say(spread, "funding.budget.ceiling", zhCN)).toBe(
      "项目“甲小区”申请600,000.00元，安排上限405,000.00元，取低者405,000.00元。",
    );
    expect(say(spread, "funding.budget.whole_grains", zhCN)).toBe(
      "项目“甲小区”的上限扣除不足一个最小单位的5,000.00元，为400,000.00元。",
    );
    expect(say(spread, "funding.budget.reaches_least", zhCN)).toBe(
      "剩余资金600,000.00元未达到项目“乙小区”的最低安排额800,000.00元。",
    );
    expect(say(spread, "funding.budget.split", zhCN)).toBe(
      "优先次序第3位中，将600,000.00元在未达上限的项目之间按比例分配，以10,000.00元为最小单位，依次为30,000.00元、570,000.00元（已按上限安排的项目不再参与，记为0）。",
    );
    expect(say(spread, "funding.budget.split", en)).toBe(
      "600,000.00 yuan split in proportion among the projects of rank 3 below their ceilings, in units of 10,000.00 yuan, in order: 30,000.00 yuan; 570,000.00 yuan (0 for those that have their ceiling).",
    );
  });

  it("says who was passed over, and what is left", () => {
    expect(spread.issues.map((issue) => formatIssue(issue, zhCN))).toEqual([
      "projects[1]：剩余资金600,000.00元不足项目“乙小区”的最低安排额800,000.00元，该项目未予安排，资金顺延安排后续项目。",
      "尚有5,000.00元未安排：剩余资金不足一个最小单位。",
    ]);
  });
});

describe("an evaluation in words", () => {
  it("writes fractions as they are, with a decimal beside them", () => {
    expect(say(evaluation, "funding.performance.full_points", zhCN)).toBe("“开工率”的分值：0.4×100＝40分。");
    expect(say(evaluation, "funding.performance.completion", zhCN)).toBe(
      "“开工率”的完成率：实际值1,600×目标值的倒数1/1,623＝1,600/1,623（约0.9858）。",
    );
    expect(say(evaluation, "funding.performance.met_or_not", zhCN)).toBe("“竣工验收”未达标，得0分。");
    expect(say(evaluation, "funding.performance.deduction", zhCN)).toBe("“投诉”的扣分：每次0.5×3次＝1.5。");
    expect(say(evaluation, "funding.performance.group_score", en)).toBe(
      "Points of “产出”: “开工率” 64,000/1,623 (about 39.4331), “竣工验收” 0; together 64,000/1,623 (about 39.4331).",
    );
    expect(say(evaluation, "funding.performance.reaches_band", zhCN)).toBe(
      "91,591/1,623（约56.4331）分未达到等级“优”的最低得分60分。",
    );
  });

  it("says what is missing and which grades stay open", () => {
    expect(evaluation.issues.map((issue) => formatIssue(issue, zhCN))).toEqual([
      "indicators[3].mark：指标“满意度”未填写评分，得分只能给出上下限。",
      "因数据不全，总分在56.43分至66.43分之间，等级可能为“差”、“优”，尚不能确定。",
    ]);
  });

  it("rounds the decimal beside a fraction half up, and leaves alone what is no fraction", () => {
    expect(["1/3", "1/16", "3/2", "1/20000", "1/20001", "12"].map(nearbyDecimal)).toEqual([
      "0.3333",
      "0.0625",
      "1.5",
      "0.0001",
      "0",
      null,
    ]);
    expect(nearbyDecimal("1/0")).toBeNull();
  });
});
