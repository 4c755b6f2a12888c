import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimateManagementBudget } from "../../src/aftercare/estimate-management-budget.ts";
import { parseManagementBudgetInput } from "../../src/aftercare/parse-management-budget-input.ts";
import type { ManagementBudget, ManagementBudgetInput } from "../../src/aftercare/types.ts";
import { replay } from "../../src/kernel/replay.ts";

const sound = {
  yearlyBudgetFen: 12_000_000,
  chargedAreaM2: 20_000,
  monthlyFeeFenPerM2: 50,
  collection: { dueHouseholdCount: 240, paidHouseholdCount: 192 },
  commonIncomeFen: 1_000_000,
};

function year(changes: object): ManagementBudget {
  const outcome = estimateManagementBudget({ ...sound, ...changes } as ManagementBudgetInput);
  expect(replay(outcome.trace)).toEqual([]);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

describe("a year of management", () => {
  it("has a gap where four fifths pay 0.5 yuan", () => {
    expect(year({})).toEqual({
      chargedFen: 12_000_000,
      feeIncomeFen: 9_600_000,
      incomeFen: 10_600_000,
      surplusFen: 0,
      gapFen: 1_400_000,
      breakEvenFeeFenPerM2: 58,
    });
  });

  it("breaks even at the fee that it gives, and not one fen below", () => {
    expect(year({ monthlyFeeFenPerM2: 58 }).surplusFen).toBe(136_000);
    expect(year({ monthlyFeeFenPerM2: 57 }).gapFen).toBe(56_000);
  });

  it("floors fees on an area with decimals, once for the year and once for those who pay", () => {
    const found = year({ chargedAreaM2: 85.37, monthlyFeeFenPerM2: 45 });
    expect([found.chargedFen, found.feeIncomeFen]).toEqual([46_099, 36_879]);
  });

  it("needs no fee where common income carries it, and none helps where nobody pays", () => {
    expect(year({ commonIncomeFen: 12_000_000 }).breakEvenFeeFenPerM2).toBe(0);
    const nobody = { collection: { dueHouseholdCount: 240, paidHouseholdCount: 0 } };
    expect(year(nobody)).toMatchObject({ feeIncomeFen: 0, gapFen: 11_000_000, breakEvenFeeFenPerM2: null });
  });

  it("always breaks even at its fee, one fen less leaves a gap, and income less budget is surplus less gap", () => {
    const inputs = fc.record({
      yearlyBudgetFen: fc.integer({ min: 0, max: 50_000_000_000 }),
      hundredths: fc.integer({ min: 100, max: 10_000_000_000 }),
      monthlyFeeFenPerM2: fc.integer({ min: 0, max: 1_000_000 }),
      due: fc.integer({ min: 1, max: 100_000 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      commonIncomeFen: fc.integer({ min: 0, max: 50_000_000_000 }),
    });
    fc.assert(
      fc.property(inputs, ({ due, hundredths, part, ...rest }) => {
        const collection = { dueHouseholdCount: due, paidHouseholdCount: Math.floor(due * part) };
        const base = { ...rest, chargedAreaM2: hundredths / 100, collection };
        const found = year(base);
        expect(found.incomeFen - rest.yearlyBudgetFen).toBe(found.surplusFen - found.gapFen);
        expect(found.surplusFen * found.gapFen).toBe(0);
        const fee = found.breakEvenFeeFenPerM2;
        if (fee === null || fee > 1_000_000) return;
        expect(year({ ...base, monthlyFeeFenPerM2: fee }).gapFen).toBe(0);
        if (fee > 0) expect(year({ ...base, monthlyFeeFenPerM2: fee - 1 }).gapFen).toBeGreaterThan(0);
      }),
    );
  });
});

describe("a year that cannot be", () => {
  it.each([
    [{ yearlyBudgetFen: -1 }, "input.too_small yearlyBudgetFen"],
    [{ yearlyBudgetFen: 50_000_000_001 }, "input.too_big yearlyBudgetFen"],
    [{ chargedAreaM2: 0.99 }, "input.too_small chargedAreaM2"],
    [{ chargedAreaM2: 1.001 }, "input.invalid_area chargedAreaM2"],
    [{ chargedAreaM2: 100_000_000.01 }, "input.too_big chargedAreaM2"],
    [{ monthlyFeeFenPerM2: 0.5 }, "input.invalid_type monthlyFeeFenPerM2"],
    [{ monthlyFeeFenPerM2: 1_000_001 }, "input.too_big monthlyFeeFenPerM2"],
    [{ collection: undefined }, "input.missing collection"],
    [{ commonIncomeFen: undefined }, "input.missing commonIncomeFen"],
    [
      { collection: { dueHouseholdCount: 1, paidHouseholdCount: 2 } },
      "aftercare.more_pay_than_owe collection.paidHouseholdCount",
    ],
  ])("%j", (changes, expected) => {
    const { issues, ok } = estimateManagementBudget({ ...sound, ...changes } as ManagementBudgetInput);
    expect([ok, issues.map(({ code, path }) => `${code} ${path.join(".")}`)]).toEqual([false, [expected]]);
  });

  it("is read strictly from foreign data", () => {
    const parsed = parseManagementBudgetInput(sound);
    expect(parsed.ok && parsed.value).toEqual(sound);
    expect(parseManagementBudgetInput({ ...sound, extra: 1 }).issues[0]?.code).toBe("input.unrecognized_keys");
    expect(parseManagementBudgetInput({ ...sound, chargedAreaM2: 0 }).issues[0]?.code).toBe("input.too_small");
  });
});
