import type { Fen } from "../../kernel/brand.ts";
import type { Recorder, StepInput } from "../../kernel/trace.ts";
import { linked, type Traced } from "../traced.ts";
import { sumUp } from "./record-schedule.ts";
import type { BondStep } from "./steps.ts";
import type { ProjectIncome } from "./types.ts";

/** What a project earns in all. @internal */
export interface TotalIncome {
  /** Income and cost; nothing where only the net income is known. */
  readonly gross: { readonly income: Traced; readonly cost: Traced } | undefined;
  readonly net: Traced;
}

/** Adds income and cost up, and takes one from the other. @internal */
export function totalIncome(trace: Recorder<BondStep>, income: ProjectIncome): TotalIncome {
  if (income.kind === "net-total") {
    const fen = income.netDifferenceFen;
    const inputs: readonly StepInput[] = [{ name: "net", value: fen, unit: "fen" }];
    const step = trace.add({
      name: "funding.bond.net_income",
      op: "given",
      inputs,
      output: { value: fen, unit: "fen" },
    });
    return { gross: undefined, net: { fen, step } };
  }
  const years = income.kind === "by-year" ? income.years : [{ year: "total", ...income }];
  const total = (name: BondStep, pick: (year: (typeof years)[number]) => Fen): Traced =>
    sumUp(
      trace,
      name,
      undefined,
      years.map((year) => ({ name: String(year.year), value: pick(year), unit: "fen" })),
    );
  const gross = {
    income: total("funding.bond.total_income", ({ incomeFen }) => incomeFen),
    cost: total("funding.bond.total_cost", ({ costFen }) => costFen),
  };
  return { gross, net: recordNet(trace, "funding.bond.net_income", gross.income, gross.cost) };
}

/** Takes the cost from the income. @internal */
export function recordNet(
  trace: Recorder<BondStep>,
  name: BondStep,
  income: Traced,
  cost: Traced,
  about?: string,
): Traced {
  const fen = income.fen - cost.fen;
  const inputs = [linked("income", income), linked("cost", cost)];
  return { fen, step: trace.add({ name, about, op: "subtract", inputs, output: { value: fen, unit: "fen" } }) };
}
