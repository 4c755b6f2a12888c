import type { Outcome } from "../../kernel/outcome.ts";
import { parseWith } from "../../kernel/parse.ts";
import { providentFundApplicationSchema } from "./schema.ts";
import type { ProvidentFundApplication } from "./types.ts";

/**
 * Reads an application to withdraw from foreign data. 读取住房公积金提取申请。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The application, frozen, or every fault that was found.
 * @issue input.invalid_fen — an amount that is negative or no whole number of fen
 *
 * @example
 * ```ts
 * import { parseProvidentFundApplication } from "jiugai/schema";
 * const application = { divisionCode: "110105", holder: "owner", relation: "self", purpose: "water-pipes" };
 * parseProvidentFundApplication({ ...application, balanceFen: -1 }).issues[0]?.code; // => "input.invalid_fen"
 * ```
 */
export function parseProvidentFundApplication(input: unknown): Outcome<ProvidentFundApplication> {
  return parseWith(providentFundApplicationSchema, input);
}
