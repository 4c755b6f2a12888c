import type { Outcome } from "../kernel/outcome.ts";
import { parseWith } from "../kernel/parse.ts";
import { permitProjectSchema } from "./schema.ts";
import type { PermitProject } from "./types.ts";

/**
 * Reads what decides whether a permit is needed from foreign data. 读取施工许可判定数据。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The input, frozen, or every fault that was found.
 * @issue input.invalid_fen — an amount that is negative or no whole number of fen
 *
 * @example
 * ```ts
 * import { parsePermitProject } from "jiugai/schema";
 * parsePermitProject({ divisionCode: "220102", investmentFen: -1 }).issues[0]?.code; // => "input.invalid_fen"
 * ```
 */
export function parsePermitProject(input: unknown): Outcome<PermitProject> {
  return parseWith(permitProjectSchema, input);
}
