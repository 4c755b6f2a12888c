import type { Outcome } from "../../kernel/outcome.ts";
import { parseWith } from "../../kernel/parse.ts";
import { budgetInputSchema } from "./schema.ts";
import type { BudgetInput } from "./types.ts";

/**
 * Reads a budget and the projects that ask for a part of it from foreign data. 读取预算与项目清单。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The input, frozen, or every fault that was found.
 * @issue input.duplicate_id — two projects with one id
 *
 * @example
 * ```ts
 * import { parseBudgetInput } from "jiugai/schema";
 * const projects = [{ id: "a", askedFen: 100 }, { id: "a", askedFen: 200 }];
 * parseBudgetInput({ totalFen: 100, method: "proportion", projects }).issues[0]?.code; // => "input.duplicate_id"
 * ```
 */
export function parseBudgetInput(input: unknown): Outcome<BudgetInput> {
  return parseWith(budgetInputSchema, input);
}
