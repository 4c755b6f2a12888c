import type { CivilDate } from "../kernel/brand.ts";
import { daysBetweenStep } from "../kernel/date-steps.ts";
import type { RuleRef } from "../kernel/issue.ts";
import type { Recorder } from "../kernel/trace.ts";
import type { StructureOrderKind, StructureOrderState } from "./codes.ts";
import type { IllegalStructureStep } from "./steps.ts";
import type {
  IllegalStructure,
  IllegalStructureDeadlineCode,
  IllegalStructureFact,
  StructureOrder,
  StructureOrderStatus,
} from "./types.ts";

/** An order that stands, with its place in the input. @internal */
export interface StandingOrder {
  readonly index: number;
  readonly status: StructureOrderStatus;
  /** Known not to be carried out by today. */
  readonly isPending: boolean;
  readonly facts: readonly IllegalStructureFact[];
}

const deadlineCodes: Readonly<Record<StructureOrderKind, IllegalStructureDeadlineCode>> = {
  stop: "illegal_structure.stop",
  rectify: "illegal_structure.rectification",
  demolish: "illegal_structure.demolition",
  confiscate: "illegal_structure.confiscation",
};

/** Follows the last order to stop and the last other one, of those given by today. @internal */
export function followOrders(
  trace: Recorder<IllegalStructureStep>,
  structure: IllegalStructure,
  on: CivilDate,
  rules: readonly RuleRef[],
): readonly StandingOrder[] {
  const given = (structure.orders ?? [])
    .map((order, index) => ({ order, index }))
    .filter(({ order }) => order.givenOn <= on);
  const last = (isStop: boolean) =>
    given
      .filter(({ order }) => (order.kind === "stop") === isStop)
      .reduce<(typeof given)[number] | undefined>(
        (latest, one) => (latest === undefined || one.order.givenOn >= latest.order.givenOn ? one : latest),
        undefined,
      );
  return [last(true), last(false)].flatMap((entry) =>
    entry === undefined ? [] : [follow(trace, structure, entry.order, entry.index, on, rules)],
  );
}

function follow(
  trace: Recorder<IllegalStructureStep>,
  structure: IllegalStructure,
  order: StructureOrder,
  index: number,
  on: CivilDate,
  rules: readonly RuleRef[],
): StandingOrder {
  const { id } = structure;
  const { givenOn, kind } = order;
  // An order to stop binds from the day on which it is given; for the others no law sets a day.
  const dueOn = order.dueOn ?? (kind === "stop" ? givenOn : null);
  const doneOn = doneOnOf(order, structure);
  const isDone = doneOn != null && doneOn <= on;
  const isPending = doneOn === null || (doneOn !== undefined && doneOn > on);
  const status = { code: deadlineCodes[kind], about: id, kind, from: givenOn, dueOn, rules };
  const answer = (state: StructureOrderState, lateDays: number | null = null, facts: StandingOrder["facts"] = []) => {
    const missing = dueOn === null ? ["orders.dueOn"] : [];
    return { index, isPending, facts, status: { ...status, state, lateDays, missing } };
  };
  if (doneOn === undefined) return answer("unknown", null, ["orders.compliedOn"]);
  if (dueOn === null) return isDone ? answer("done") : answer("unknown", null, ["orders.dueOn"]);
  const [name, day] = isDone ? (["doneOn", doneOn] as const) : (["on", on] as const);
  const isInTime = day <= dueOn;
  trace.add({
    name: "illegal_structure.order_in_time",
    about: id,
    op: "compare",
    inputs: [
      { name, value: day, unit: "date" },
      { name: "dueOn", value: dueOn, unit: "date" },
      { name: "comparator", value: "<=", unit: "code" },
      { name: "order", value: kind, unit: "code" },
    ],
    output: { value: isInTime, unit: "boolean" },
    rules,
  });
  if (isInTime) return answer(isDone ? "done" : "open");
  const late = daysBetweenStep({ name: "dueOn", on: dueOn }, { name, on: day });
  trace.add({ name: "illegal_structure.days_late", about: id, ...late, rules });
  return answer(isDone ? "late" : "overdue", late.output.value);
}

/** Day on which an order was fulfilled: nothing is left of any once the structure is gone. */
function doneOnOf(
  { compliedOn, kind }: StructureOrder,
  { demolishedOn }: IllegalStructure,
): CivilDate | null | undefined {
  const day = compliedOn ?? demolishedOn;
  if (day != null) return day;
  if (compliedOn === null) return null;
  // What stands is not demolished, but it may well be stopped or rectified.
  return kind === "demolish" ? demolishedOn : undefined;
}
