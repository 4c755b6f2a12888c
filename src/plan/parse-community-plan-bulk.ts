import { bulkParser } from "../kernel/bulk-parser.ts";
import type { Outcome } from "../kernel/outcome.ts";
import { communityPlanSchema } from "./schema.ts";
import type { CommunityPlan } from "./types.ts";

/**
 * Reads plans by the thousand: `parseCommunityPlan`, compiled. 批量读取改造方案。
 *
 * The same answers as `parseCommunityPlan`, but the plan is a copy that is not frozen: to freeze every list and record
 * of it would take a third of the time. The first call compiles the schema, which pays back after some hundred records;
 * where the host forbids code from text, it runs at the plain speed.
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The plan, or every fault that was found.
 *
 * @example
 * ```ts
 * import { parseCommunityPlanBulk } from "jiugai/plan";
 * parseCommunityPlanBulk({ id: "p", name: "demo", scale: "single", measures: [] }).ok; // => true
 * ```
 */
export const parseCommunityPlanBulk: (input: unknown) => Outcome<CommunityPlan> = bulkParser(communityPlanSchema);
