import type { Outcome } from "../../kernel/outcome.ts";
import { parseWith } from "../../kernel/parse.ts";
import { reconciliationInputSchema } from "./schema.ts";
import type { ReconciliationInput } from "./types.ts";

/**
 * Reads own figures beside a published table from foreign data. 读取核对输入。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The figures, frozen, or every fault that was found.
 * @issue input.invalid_format — digits that are no plain decimal
 *
 * @example
 * ```ts
 * import { parseReconciliationInput } from "jiugai/schema";
 * const published = { columns: [{ id: "started" }], rows: [{ id: "220000", cells: { started: "1,159" } }] };
 * parseReconciliationInput({ published }).issues[0]?.code; // => "input.invalid_format"
 * ```
 */
export function parseReconciliationInput(input: unknown): Outcome<ReconciliationInput> {
  return parseWith(reconciliationInputSchema, input);
}
