import type { Outcome } from "../kernel/outcome.ts";
import { parseWith } from "../kernel/parse.ts";
import { warrantyInputSchema } from "./schema.ts";
import type { WarrantyInput } from "./types.ts";

/**
 * Reads works under warranty from foreign data. 读取保修期计算条件。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The works, frozen, or every fault that was found.
 * @issue input.duplicate_id — two works with one id
 *
 * @example
 * ```ts
 * import { parseWarrantyInput } from "jiugai/schema";
 * parseWarrantyInput({ acceptedOn: "2024-02-29", works: [{ id: "m1" }, { id: "m1" }] }).issues[0]?.code; // => "input.duplicate_id"
 * ```
 */
export function parseWarrantyInput(input: unknown): Outcome<WarrantyInput> {
  return parseWith(warrantyInputSchema, input);
}
