import type { Outcome } from "../kernel/outcome.ts";
import { parseWith } from "../kernel/parse.ts";
import { communitySchema } from "./schema.ts";
import type { Community } from "./types.ts";

/**
 * Reads a community from foreign data. 读取小区数据。
 *
 * Strict: an unknown key, a year outside 1900 to 2100, an area with more than two decimals, a storey 0, and an id used
 * twice for the same kind of thing are faults, each with its place. `firstIndex` of a duplicate counts all things of
 * that kind in the community, in the order of the document. Nothing is coerced and nothing is filled in.
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The community, frozen, or every fault that was found.
 *
 * @issue input.duplicate_id — a second building, entrance, household, owner or unit with the same id
 * @issue input.invalid_area — an area that is negative or has more than two decimals
 *
 * @example
 * ```ts
 * import { parseCommunity } from "jiugai/community";
 * const parsed = parseCommunity({ id: "c1", name: "Nanhu", divisionCode: "220104", builtYear: 1998 });
 * parsed.ok && parsed.value.builtYear; // => 1998
 * ```
 */
export function parseCommunity(input: unknown): Outcome<Community> {
  return parseWith(communitySchema, input);
}
