import type { Outcome } from "../kernel/outcome.ts";
import { parseWith } from "../kernel/parse.ts";
import { communityPlanSchema } from "./schema.ts";
import type { CommunityPlan } from "./types.ts";

/**
 * Reads a community plan from foreign data. 读取改造方案。
 *
 * Strict: an unknown key, money that is not whole fen, an area with more than two decimals, an item that the catalogue
 * does not have, a share above 1 and an id used twice are faults, each with its place. Nothing is coerced or filled in.
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The plan, frozen, or every fault that was found.
 *
 * @issue input.unrecognized_keys — a key that a plan does not have
 * @issue input.invalid_fen — an amount that is negative, fractional, or not safe
 *
 * @example
 * ```ts
 * import { parseCommunityPlan } from "jiugai/plan";
 * const parsed = parseCommunityPlan({ id: "p", name: "demo", scale: "single", measures: [], investmentFen: -1 });
 * parsed.ok; // => false
 * parsed.issues[0]; // => { code: "input.invalid_fen", severity: "error", path: ["investmentFen"], params: { value: -1 }, rules: [] }
 * ```
 */
export function parseCommunityPlan(input: unknown): Outcome<CommunityPlan> {
  return parseWith(communityPlanSchema, input);
}
