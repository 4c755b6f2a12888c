import type { Outcome } from "../../kernel/outcome.ts";
import { parseWith } from "../../kernel/parse.ts";
import { elevatorCostInputSchema } from "./schema.ts";
import type { ElevatorCostInput } from "./types.ts";

/**
 * Reads a lift, its cost and those who live there from foreign data. 读取加装电梯费用数据。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The input, frozen, or every fault that was found.
 * @issue input.missing — no division, by which a subsidy is found
 *
 * @example
 * ```ts
 * import { parseElevatorCostInput } from "jiugai/schema";
 * const parsed = parseElevatorCostInput({ costFen: 100, floorCount: 6, households: [{ id: "1" }], method: { kind: "equal" } });
 * parsed.issues[0]; // => { code: "input.missing", severity: "error", path: ["divisionCode"], params: {}, rules: [] }
 * ```
 */
export function parseElevatorCostInput(input: unknown): Outcome<ElevatorCostInput> {
  return parseWith(elevatorCostInputSchema, input);
}
