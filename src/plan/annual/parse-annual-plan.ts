import type { Outcome } from "../../kernel/outcome.ts";
import { parseWith } from "../../kernel/parse.ts";
import { annualPlanSchema } from "./schema.ts";
import type { AnnualPlan } from "./types.ts";

/**
 * Reads the plan of a year from foreign data. 读取年度改造计划。
 *
 * Strict about values and keys. A community that stands twice passes: `checkAnnualPlan` reports it with all the rest.
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The plan, frozen, or every fault that was found.
 *
 * @issue input.unrecognized_keys — a key that a plan does not have
 *
 * @example
 * ```ts
 * import { parseAnnualPlan } from "jiugai/plan";
 * parseAnnualPlan({ id: "a", divisionCode: "220000", planYear: 2021, communities: [], totals: { communityCount: 1623 } }).ok; // => true
 * ```
 */
export function parseAnnualPlan(input: unknown): Outcome<AnnualPlan> {
  return parseWith(annualPlanSchema, input);
}
