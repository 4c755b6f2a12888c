import { hundredthsOfM2 } from "../kernel/area.ts";
import type { Fen } from "../kernel/brand.ts";
import { fail, hasIssues, type Outcome, succeed } from "../kernel/outcome.ts";
import { type Recorder, type StepInput, startTrace } from "../kernel/trace.ts";
import { addFen, subtractFen } from "../money/fen.ts";
import { mulDiv } from "../money/mul-div.ts";
import { checkManagementBudgetInput } from "./check-input.ts";
import type { AftercareStep } from "./steps.ts";
import type { ManagementBudget, ManagementBudgetInput } from "./types.ts";

/**
 * Estimates whether property fees carry a year of management, and the fee that would. 物业管理年度收支测算。
 *
 * Fees of twelve months on the charged area, floored to whole fen, times the share of households that pay, floored again;
 * with common income they stand against the budget. The break-even fee is the least whole fee a month for each m² that
 * leaves no gap under the same two roundings; 0 where common income carries management, `null` where nobody pays.
 *
 * @param input - Budget, area, fee, households that owe and pay, and common income; no number is a rule's.
 * @returns Income, surplus or gap of the year, and the break-even fee.
 *
 * @unit yearlyBudgetFen, commonIncomeFen: fen · chargedAreaM2: m² · monthlyFeeFenPerM2: fen/m²
 * @issue aftercare.more_pay_than_owe — more households pay than owe fees
 *
 * @example
 * ```ts
 * import { estimateManagementBudget } from "jiugai/aftercare";
 * import { squareMetres } from "jiugai/kernel";
 * import { fen, fenFromYuan } from "jiugai/money";
 * const year = estimateManagementBudget({
 *   yearlyBudgetFen: fenFromYuan("120000"),
 *   chargedAreaM2: squareMetres(20_000),
 *   monthlyFeeFenPerM2: fen(50),
 *   collection: { dueHouseholdCount: 240, paidHouseholdCount: 192 },
 *   commonIncomeFen: fenFromYuan("10000"),
 * });
 * year.ok && [year.value.feeIncomeFen, year.value.gapFen]; // => [9_600_000, 1_400_000]
 * year.ok && year.value.breakEvenFeeFenPerM2; // => 58
 * ```
 * @category Calculators
 */
export function estimateManagementBudget(input: ManagementBudgetInput): Outcome<ManagementBudget> {
  const faults = checkManagementBudgetInput(input);
  if (hasIssues(faults)) return fail(faults);
  const { collection, commonIncomeFen, monthlyFeeFenPerM2, yearlyBudgetFen } = input;
  const { dueHouseholdCount: due, paidHouseholdCount: paid } = collection;
  const yearAreas = hundredthsOfM2(input.chargedAreaM2) * 12;
  const trace = startTrace<AftercareStep>();
  const chargedFen = mulDiv(monthlyFeeFenPerM2, yearAreas, 100, "floor") as Fen;
  const charged = note(trace, "aftercare.yearly_charge", "multiply", "charged", chargedFen, [
    { name: "fee", value: monthlyFeeFenPerM2, unit: "fen/m2" },
    { name: "area", value: input.chargedAreaM2, unit: "m2" },
    { name: "months", value: 12, unit: "count" },
    { name: "rounding", value: "floor", unit: "code" },
  ]);
  const feeIncomeFen = mulDiv(chargedFen, paid, due, "floor") as Fen;
  const feeIncome = note(trace, "aftercare.fee_income", "multiply", "feeIncome", feeIncomeFen, [
    charged,
    { name: "collected", value: { num: paid, den: due }, unit: "1" },
    { name: "rounding", value: "floor", unit: "code" },
  ]);
  const incomeFen = addFen(feeIncomeFen, commonIncomeFen);
  const common = { name: "commonIncome", value: commonIncomeFen, unit: "fen" } as const;
  const income = note(trace, "aftercare.income", "sum", "income", incomeFen, [feeIncome, common]);
  const budget = { name: "budget", value: yearlyBudgetFen, unit: "fen" } as const;
  const isCovered = incomeFen >= yearlyBudgetFen;
  const surplusFen = isCovered ? subtractFen(incomeFen, yearlyBudgetFen) : (0 as Fen);
  const gapFen = isCovered ? (0 as Fen) : subtractFen(yearlyBudgetFen, incomeFen);
  if (isCovered) note(trace, "aftercare.surplus", "subtract", "surplus", surplusFen, [income, budget]);
  else note(trace, "aftercare.gap", "subtract", "gap", gapFen, [budget, income]);
  const breakEvenFeeFenPerM2 = findBreakEven(trace, input, yearAreas, [budget, common]);
  return succeed({ chargedFen, feeIncomeFen, incomeFen, surplusFen, gapFen, breakEvenFeeFenPerM2 }, [], trace.steps);
}

/** A floor reaches a whole number exactly where what is floored does, so each ceiling gives the least that suffices. */
function findBreakEven(
  trace: Recorder<AftercareStep>,
  { collection, commonIncomeFen, yearlyBudgetFen }: ManagementBudgetInput,
  yearAreas: number,
  inputs: readonly [StepInput, StepInput],
): Fen | null {
  const { dueHouseholdCount: due, paidHouseholdCount: paid } = collection;
  if (commonIncomeFen >= yearlyBudgetFen) return 0 as Fen;
  if (paid === 0) return null;
  const neededFen = subtractFen(yearlyBudgetFen, commonIncomeFen);
  const needed = note(trace, "aftercare.needed_income", "subtract", "needed", neededFen, inputs);
  const ceiling = { name: "rounding", value: "ceiling", unit: "code" } as const;
  const chargeFen = mulDiv(neededFen, due, paid, "ceiling") as Fen;
  const collected = { name: "perCollected", value: { num: due, den: paid }, unit: "1" } as const;
  const inFull = [needed, collected, ceiling];
  const charge = note(trace, "aftercare.needed_charge", "multiply", "charge", chargeFen, inFull);
  const fee = mulDiv(chargeFen, 100, yearAreas, "ceiling") as Fen;
  const perM2 = { name: "perM2", value: { num: 100, den: yearAreas }, unit: "1" } as const;
  note(trace, "aftercare.break_even_fee", "multiply", "fee", fee, [charge, perM2, ceiling], "fen/m2");
  return fee;
}

/** Records a step, and gives its output as an input of later ones. */
function note(
  trace: Recorder<AftercareStep>,
  name: AftercareStep,
  op: "multiply" | "subtract" | "sum",
  part: string,
  value: Fen,
  inputs: readonly StepInput[],
  unit: "fen" | "fen/m2" = "fen",
): StepInput {
  return { name: part, value, unit, step: trace.add({ name, op, inputs, output: { value, unit } }) };
}
