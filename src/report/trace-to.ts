import type { Step } from "../kernel/trace.ts";

/**
 * Gives the steps that one step rests on, itself last, in the order of the trace. 某一数据的计算过程。
 *
 * The steps keep their numbers, so they can be found in the whole trace.
 *
 * @throws RangeError if the trace has no such step.
 *
 * @example
 * ```ts
 * import { traceTo } from "jiugai/report";
 * const given = { id: 0, name: "x", about: null, op: "given" as const, inputs: [{ name: "x", value: 1, unit: "1" as const }], output: { value: 1, unit: "1" as const }, rules: [] };
 * traceTo([given], 0).length; // => 1
 * ```
 * @category Report
 */
export function traceTo(trace: readonly Step[], id: number): readonly Step[] {
  if (trace[id] === undefined) throw new RangeError(`traceTo: the trace has no step ${String(id)}`);
  const needed = new Set([id]);
  // A step rests on earlier ones only, so one pass from the end finds them all.
  for (let index = id; index >= 0; index--) {
    if (needed.has(index))
      for (const input of trace[index]?.inputs ?? []) if (input.step !== undefined) needed.add(input.step);
  }
  return trace.filter((step) => needed.has(step.id));
}
