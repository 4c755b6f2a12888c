import type { Step } from "../kernel/trace.ts";

/**
 * Finds the steps of a sharing that give the total of each payer, the cost and the gap, by their place in a longer trace.
 * @internal
 */
export function totalSteps(steps: readonly Step[], offset: number): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const { id, name, about } of steps) {
    if (name === "funding.source_total" && about !== null) totals.set(about, id + offset);
    if (name === "funding.total_cost") totals.set("cost", id + offset);
    if (name === "funding.gap") totals.set("gap", id + offset);
  }
  return totals;
}
