import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fen } from "../../src/kernel/brand.ts";
import { fen } from "../../src/money/fen.ts";
import { fenFromWanYuan, fenFromYuan, toWanYuan, toYuan } from "../../src/money/yuan.ts";

const largest = Number.MAX_SAFE_INTEGER;

describe("yuan: examples", () => {
  it.each([
    ["1234.56", 123456],
    ["1234.5", 123450],
    ["0", 0],
    ["-0.01", -1],
    ["1.005".slice(0, 4), 100],
    ["007.50", 750],
  ])("reads %s yuan", (text, expected) => expect(fenFromYuan(text)).toBe(expected));

  it.each([
    ["12.5", 12_500_000],
    ["0.000001", 1],
    ["-3", -3_000_000],
    ["16576", 16_576_000_000],
  ])("reads %s 万元", (text, expected) => expect(fenFromWanYuan(text)).toBe(expected));

  it.each([
    [123456, "1234.56", "0.123456"],
    [12_500_000, "125000.00", "12.5"],
    [0, "0.00", "0"],
    [-1, "-0.01", "-0.000001"],
    [5, "0.05", "0.000005"],
    [100_000_000, "1000000.00", "100"],
    [-10_000_000, "-100000.00", "-10"],
  ])("writes %s fen", (amount, yuan, wanYuan) => {
    expect(toYuan(fen(amount))).toBe(yuan);
    expect(toWanYuan(fen(amount))).toBe(wanYuan);
  });
});

describe("yuan: boundaries", () => {
  it("reads and writes the largest amount, and refuses the next", () => {
    expect(fenFromYuan("90071992547409.91")).toBe(largest);
    expect(fenFromYuan("-90071992547409.91")).toBe(-largest);
    expect(fenFromWanYuan("9007199254.740991")).toBe(largest);
    expect(toYuan(fen(-largest))).toBe("-90071992547409.91");
    expect(toWanYuan(fen(largest))).toBe("9007199254.740991");
    for (const text of ["90071992547409.92", "90071992547409.93", "9".repeat(400), `-${"9".repeat(30)}`]) {
      expect(() => fenFromYuan(text)).toThrow(RangeError);
    }
  });
  it("reads −0 as 0", () => expect(Object.is(fenFromYuan("-0.00"), 0)).toBe(true));
  it("writes −0 as 0", () => {
    expect(toYuan(-0 as Fen)).toBe("0.00");
    expect(toWanYuan(-0 as Fen)).toBe("0");
  });
});

describe("yuan: bad data", () => {
  const texts = [
    "",
    "-",
    ".",
    "-.",
    ".5",
    "5.",
    "+1",
    "1,234",
    "1 234",
    " 1",
    "1 ",
    "1e3",
    "0x10",
    "1.2.3",
    "--1",
    "1-",
  ];
  it.each([...texts, "１２", "十", "NaN", "Infinity", "12元", "1\n"])("refuses %j", (text) => {
    expect(() => fenFromYuan(text)).toThrow(RangeError);
    expect(() => fenFromYuan(text)).toThrow(`fenFromYuan: ${JSON.stringify(text)} is not`);
    expect(() => fenFromWanYuan(text)).toThrow(`fenFromWanYuan: ${JSON.stringify(text)} is not`);
  });
  it.each([12.5, 12n, null, undefined, {}, ["1"]])("refuses %s, which is not text", (value) => {
    expect(() => fenFromYuan(value as unknown as string)).toThrow(/^fenFromYuan: /);
  });
  it("refuses a third decimal of a yuan and a seventh of 万元, zero or not", () => {
    expect(() => fenFromYuan("1.230")).toThrow("at most 2 decimals");
    expect(() => fenFromWanYuan("1.0000001")).toThrow("at most 6 decimals");
  });
  it.each([0.5, Number.NaN, 2 ** 53, "5"])("does not write %s", (value) => {
    expect(() => toYuan(value as Fen)).toThrow(/^toYuan: /);
    expect(() => toWanYuan(value as Fen)).toThrow(/^toWanYuan: /);
  });
});

describe("yuan: properties", () => {
  it("reads back what it writes", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger().map(fen), (amount) => {
        expect(fenFromYuan(toYuan(amount))).toBe(amount);
        expect(fenFromWanYuan(toWanYuan(amount))).toBe(amount);
      }),
      { seed: 2, numRuns: 5_000 },
    );
  });
  it("accepts exactly what the pattern says", () => {
    const alphabet = fc.constantFrom("0", "1", "9", ".", "-", "+", ",", " ", "e");
    fc.assert(
      fc.property(fc.string({ unit: alphabet, maxLength: 7 }), (text) => {
        const isAmount = /^-?\d+(\.\d{1,2})?$/.test(text);
        if (isAmount) expect(fenFromYuan(text)).toBe(Math.round(Number(text) * 100) + 0);
        else expect(() => fenFromYuan(text)).toThrow(RangeError);
      }),
      { seed: 3, numRuns: 5_000 },
    );
  });
});
