import { describe, expect, it } from "vitest";
import { en } from "../../src/locale/en/index.ts";
import { groupDigits, pathText, percentText, yuanDecimalText, yuanText } from "../../src/locale/format-number.ts";
import { zhCN } from "../../src/locale/zh-cn/index.ts";

describe("amounts", () => {
  it.each([
    [0, "0.00"],
    [1, "0.01"],
    [99, "0.99"],
    [100, "1.00"],
    [99_999, "999.99"],
    [100_000, "1,000.00"],
    [350_000_000, "3,500,000.00"],
    [-1, "-0.01"],
    [-123_456_789, "-1,234,567.89"],
    [Number.MAX_SAFE_INTEGER, "90,071,992,547,409.91"],
    [-Number.MAX_SAFE_INTEGER, "-90,071,992,547,409.91"],
  ])("writes %i fen as %s yuan", (amountFen, text) => {
    expect(yuanText(amountFen)).toBe(text);
    expect(zhCN.format.fen(amountFen)).toBe(`${text}元`);
    expect(en.format.fen(amountFen)).toBe(`${text} yuan`);
  });

  it("leaves what is no whole number of fen as it is", () => {
    expect(yuanText(1.5)).toBe("1.5");
    expect(yuanText(2 ** 53)).toBe("9007199254740992");
  });

  it("gives a decimal amount two decimals at least", () => {
    expect(yuanDecimalText("9123.4")).toBe("9,123.40");
    expect(yuanDecimalText("9000")).toBe("9,000.00");
    expect(yuanDecimalText("x")).toBe("x");
  });
});

describe("numbers", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [1000, "1,000"],
    [-1000, "-1,000"],
    [100_000, "100,000"],
    [1234567.89, "1,234,567.89"],
    ["0.1234567", "0.1234567"],
    ["12345678901234567890.123456", "12,345,678,901,234,567,890.123456"],
    ["1e21", "1e21"],
    ["2021-06-01", "2021-06-01"],
  ])("groups %s as %s", (value, text) => {
    expect(groupDigits(value)).toBe(text);
  });
});

describe("percentages", () => {
  it.each([
    ["0", "0%"],
    ["1", "100%"],
    ["0.305", "30.5%"],
    ["0.333", "33.3%"],
    ["0.005", "0.5%"],
    ["0.30", "30%"],
    ["0.0001", "0.01%"],
    ["0.010", "1%"],
    ["1.1", "110%"],
    ["12.345", "1,234.5%"],
    ["-0.02", "-2%"],
    ["-0.00", "0%"],
    ["0.29", "29%"],
    ["0.07", "7%"],
    ["0.123456789012345678", "12.3456789012345678%"],
    ["x", "x"],
  ])("moves the point of %s to give %s", (decimal, text) => {
    expect(percentText(decimal)).toBe(text);
  });
});

describe("dates", () => {
  it("has no leading zeros in Chinese, and the name of the month in English", () => {
    expect(zhCN.format.date("2021-06-01")).toBe("2021年6月1日");
    expect(zhCN.format.date("2019-12-31")).toBe("2019年12月31日");
    expect(en.format.date("2021-06-01")).toBe("1 June 2021");
    expect(en.format.date("2019-12-31")).toBe("31 December 2019");
  });

  it("leaves text that is no date as it is", () => {
    for (const { format } of [zhCN, en])
      for (const text of ["soon", "2021-13-01", "2021-02-30"]) expect(format.date(text)).toBe(text);
  });
});

describe("values of steps", () => {
  it.each([
    [350_000, "fen", "3,500.00元", "3,500.00 yuan"],
    [30_000, "fen/m2", "300.00元/平方米", "300.00 yuan per m²"],
    [500_000, "fen/household", "5,000.00元/户", "5,000.00 yuan per household"],
    [10_000.5, "m2", "10,000.5平方米", "10,000.5 m²"],
    [1, "household", "1户", "1 household"],
    [120, "household", "120户", "120 households"],
    [1200, "count", "1,200", "1,200"],
    [2000, "year", "2000年", "2000"],
    ["2021-06-01", "date", "2021年6月1日", "1 June 2021"],
    ["0.305", "1", "30.5%", "30.5%"],
    [3, "1", "3", "3"],
    [{ num: 2, den: 3 }, "1", "2/3", "2/3"],
    [1, "point", "1个百分点", "1 percentage point"],
    ["12.5", "point", "12.5个百分点", "12.5 percentage points"],
    [130, "weight", "130", "130"],
    ["half-up", "code", "half-up", "half-up"],
    [true, "boolean", "是", "yes"],
    [false, "boolean", "否", "no"],
    [null, "fen", "未知", "unknown"],
    [[100, 200], "fen", "1.00元、2.00元", "1.00 yuan; 2.00 yuan"],
    [[], "fen", "", ""],
  ] as const)("writes %j in %s", (value, unit, chinese, english) => {
    expect(zhCN.format.value(value, unit)).toBe(chinese);
    expect(en.format.value(value, unit)).toBe(english);
  });

  it("shows all of eight values, and of more only the beginning and the count", () => {
    const values = Array.from({ length: 120 }, (_, index) => index + 1);
    expect(zhCN.format.value(values.slice(0, 8), "weight")).toBe("1、2、3、4、5、6、7、8");
    expect(zhCN.format.value(values, "weight")).toBe("1、2、3等，共120项");
    expect(en.format.value(values, "weight")).toBe("1; 2; 3; … (120 values)");
  });
});

describe("paths", () => {
  it("are written as code writes them", () => {
    expect(pathText(["measures", 2, "costFen"])).toBe("measures[2].costFen");
    expect(pathText([0, "id"])).toBe("[0].id");
    expect(zhCN.format.path(["measures", 2, "costFen"])).toBe("measures[2].costFen：");
    expect(en.format.path(["measures", 2, "costFen"])).toBe("measures[2].costFen: ");
  });
});
