import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { parseBondCoverageInput } from "../../../src/funding/bond/parse-bond-coverage-input.ts";
import { parseRepaymentTerms } from "../../../src/funding/bond/parse-repayment-terms.ts";
import { bondCoverageInputSchema, minimumCoverageSchema } from "../../../src/funding/bond/schema.ts";
import type { Outcome } from "../../../src/kernel/outcome.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";

const terms = {
  principalFen: 1,
  annualRate: "0.0376",
  years: 20,
  kind: "bullet",
  interest: "half-yearly",
  firstYear: 2024,
};
const loan = { id: "b", financing: "treasury-bond", ...terms };
const incomes = [
  { kind: "by-year", years: [{ year: 2024, incomeFen: 1, costFen: 0 }] },
  { kind: "total", incomeFen: 1, costFen: 2 },
  { kind: "net-total", netDifferenceFen: -1 },
];
const input = (income: object = incomes[1] as object, rest: object = {}) => ({ loans: [loan], income, ...rest });
const faults = (outcome: Outcome<unknown>): unknown[] => outcome.issues.map(({ code, path }) => [code, path.join(".")]);

describe("the doors", () => {
  it("read terms and inputs as they are", () => {
    expect(parseRepaymentTerms(deepFreeze({ ...terms }))).toMatchObject({ ok: true, value: terms });
    for (const income of incomes) {
      const value = deepFreeze(
        input(income, {
          incomeDrops: ["0.05"],
          minimumCoverage: "1.2",
          decimals: 4,
          rounding: "floor",
          divisionCode: "220100",
          planYear: 2024,
        }),
      );
      expect(parseBondCoverageInput(value)).toMatchObject({ ok: true, value });
    }
  });

  it("refuse a key too many, wherever it stands", () => {
    expect(faults(parseRepaymentTerms({ ...terms, extra: 1 }))).toEqual([["input.unrecognized_keys", ""]]);
    expect(faults(parseBondCoverageInput(input(undefined, { extra: 1 })))).toEqual([["input.unrecognized_keys", ""]]);
    for (const income of incomes)
      expect(faults(parseBondCoverageInput(input({ ...income, extra: 1 })))).toEqual([
        ["input.unrecognized_keys", "income"],
      ]);
  });

  it("refuse what no calculator takes", () => {
    expect(faults(parseRepaymentTerms({ ...terms, annualRate: "3.76", years: 0, kind: "x", principalFen: 0 }))).toEqual(
      [
        ["input.too_small", "principalFen"],
        ["input.invalid_share", "annualRate"],
        ["input.too_small", "years"],
        ["input.invalid_value", "kind"],
      ],
    );
    expect(faults(parseBondCoverageInput({ loans: [], income: { kind: "total", incomeFen: -1, costFen: 0 } }))).toEqual(
      [
        ["input.too_small", "loans"],
        ["input.invalid_fen", "income.incomeFen"],
      ],
    );
    expect(
      faults(parseBondCoverageInput(input(undefined, { minimumCoverage: "101", decimals: 5, loans: [loan, loan] }))),
    ).toEqual([
      ["input.duplicate_id", "loans.1.id"],
      ["input.invalid", "minimumCoverage"],
      ["input.too_big", "decimals"],
    ]);
  });

  it("describe themselves as JSON Schema", () => {
    expect(() => z.toJSONSchema(bondCoverageInputSchema)).not.toThrow();
    expect(() => z.toJSONSchema(minimumCoverageSchema)).not.toThrow();
  });
});
