import type { CivilDate } from "../kernel/brand.ts";
import type { StructureOrderKind, StructureState } from "./codes.ts";
import type { StandingOrder } from "./follow-orders.ts";
import type { IllegalStructure, IllegalStructureFact } from "./types.ts";

/** States in which nothing is left to do. @internal */
export const settledStates: readonly StructureState[] = ["rectified", "confiscated", "demolished", "lawful"];

const outcomes: Readonly<Record<Exclude<StructureOrderKind, "stop">, StructureState>> = {
  rectify: "rectified",
  demolish: "demolished",
  confiscate: "confiscated",
};

/** How far a structure is dealt with, and the facts that leave it open. @internal */
export function tellState(
  { demolishedOn, orders, permitState }: IllegalStructure,
  standing: readonly StandingOrder[],
  on: CivilDate,
): { readonly state: StructureState; readonly facts: readonly IllegalStructureFact[] } {
  const tell = (state: StructureState, facts: readonly IllegalStructureFact[] = []) => ({ state, facts });
  if (permitState === "permitted") return tell("lawful");
  if (demolishedOn != null && demolishedOn <= on) return tell("demolished");
  for (const { status } of standing) {
    const isDone = status.state === "done" || status.state === "late";
    if (isDone && status.kind !== "stop") return tell(outcomes[status.kind]);
  }
  if (standing.some(({ status }) => status.state === "overdue")) return tell("overdue");
  const facts: IllegalStructureFact[] = [
    ...(orders === undefined ? (["orders"] as const) : []),
    // An order known to be pending says that the structure stands.
    ...(demolishedOn === undefined && !standing.some(({ isPending }) => isPending) ? (["demolishedOn"] as const) : []),
    ...standing.flatMap((order) => order.facts),
  ];
  if (facts.length > 0) return tell("unknown", [...new Set(facts)]);
  return tell(standing.length > 0 ? "ordered" : "found");
}
