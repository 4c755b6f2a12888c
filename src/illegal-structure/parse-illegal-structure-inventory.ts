import type { Outcome } from "../kernel/outcome.ts";
import { parseWith } from "../kernel/parse.ts";
import { illegalStructureInventorySchema } from "./schema.ts";
import type { IllegalStructureInventory } from "./types.ts";

/**
 * Reads an inventory of illegal structures from foreign data. 读取违法建设台账。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The inventory, frozen, or every fault that was found.
 * @issue input.duplicate_id — two structures with one id
 *
 * @example
 * ```ts
 * import { parseIllegalStructureInventory } from "jiugai/schema";
 * parseIllegalStructureInventory({ structures: [{ id: "s1", kind: "hut", areaM2: 12 }] }).issues[0]?.code; // => "input.invalid_value"
 * ```
 */
export function parseIllegalStructureInventory(input: unknown): Outcome<IllegalStructureInventory> {
  return parseWith(illegalStructureInventorySchema, input);
}
