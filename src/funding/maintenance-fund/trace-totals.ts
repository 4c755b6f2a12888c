import type { Recorder, StepInput } from "../../kernel/trace.ts";
import type { MaintenanceFundStep } from "./steps.ts";
import type { AccountCharge, MaintenanceFundCharge } from "./types.ts";

/** Closes the trace: what accounts pay, what they cannot, and what owners of unsold units pay come back to the cost. @internal */
export function traceTotals(trace: Recorder<MaintenanceFundStep>, charge: MaintenanceFundCharge): void {
  const accounts = [...charge.units, ...(charge.seller === null ? [] : [{ id: "seller", ...charge.seller }])];
  const paidBy = (part: (account: AccountCharge) => number): StepInput[] =>
    accounts.flatMap(({ id, account }) =>
      account === null ? [] : [{ name: id, value: part(account), unit: "fen" as const }],
    );
  const unsold = charge.units
    .filter(({ account }) => account === null)
    .map(({ id, shareFen }): StepInput => ({ name: id, value: shareFen, unit: "fen" }));
  const add = (name: MaintenanceFundStep, part: string, inputs: readonly StepInput[], value: number): StepInput => {
    const step = trace.add({ name, op: "sum", inputs, output: { value, unit: "fen" } });
    return { name: part, value, unit: "fen", step };
  };
  const short = paidBy(({ shortfallFen }) => shortfallFen).filter(({ value }) => value !== 0);
  const parts = [
    add(
      "funding.maintenance_fund.charged_total",
      "charged",
      paidBy(({ chargedFen }) => chargedFen),
      charge.chargedFen,
    ),
    add("funding.maintenance_fund.shortfall_total", "shortfall", short, charge.shortfallFen),
    add("funding.maintenance_fund.unsold_total", "unsold", unsold, charge.unsoldFen),
  ];
  trace.add({
    name: "funding.maintenance_fund.total",
    op: "sum",
    inputs: parts,
    output: { value: charge.amountFen, unit: "fen" },
  });
}
