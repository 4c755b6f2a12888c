import type { Outcome } from "../kernel/outcome.ts";
import { parseWith } from "../kernel/parse.ts";
import { shareFundingInputSchema } from "./input/schema.ts";
import type { ShareFundingInput } from "./share-funding.ts";

/**
 * Reads what `shareFunding`, its bulk sibling and `askFunding` take, from foreign data. 读取资金共担测算输入。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The input, frozen, or every fault that was found.
 *
 * @example
 * ```ts
 * import { parseShareFundingInput } from "jiugai/schema";
 * const project = { id: "p", divisionCode: "340103", measures: [{ id: "m1", item: "roads", costFen: 100 }] };
 * parseShareFundingInput({ project }).ok; // => true
 * parseShareFundingInput({ project, given: { "city-share": 0.3 } }).issues[0]?.path; // => ["given", "city-share"]
 * ```
 */
export function parseShareFundingInput(input: unknown): Outcome<ShareFundingInput> {
  return parseWith(shareFundingInputSchema, input);
}
