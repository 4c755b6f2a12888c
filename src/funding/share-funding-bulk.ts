import type { Outcome } from "../kernel/outcome.ts";
import type { Context } from "../policy/types.ts";
import type { FundingShares } from "./result.ts";
import { type ShareFundingInput, type ShareFundingRules, shareRecording } from "./share-funding.ts";

/**
 * Shares the costs of projects by the thousand: `shareFunding` without its steps. 批量资金共担测算。
 *
 * The same amounts and the same issues as `shareFunding`, to the fen, by the same code; only the trace is empty. Where a
 * figure is asked about, `shareFunding` on that project gives its steps.
 *
 * @param input - Project with costs in fen, ids unique; a scheme, or none to take the one in force.
 * @param ctx - Packs in force (general → local) and the date the question is asked for.
 * @returns Who pays what per measure, category and in all, with no steps.
 *
 * @unit costFen, amountFen: fen · areaM2: m² · shares: 1
 * @rule funding.scheme
 * @rule measure.category_of_item
 * @issue funding.gap — a part of the cost is covered by nobody
 *
 * @example
 * ```ts
 * import { shareFundingBulk } from "jiugai/funding";
 * import { civilDate, squareMetres } from "jiugai/kernel";
 * import { fenFromYuan } from "jiugai/money";
 * import { hefei, national } from "jiugai/policies/cn";
 * const ctx = { packs: [national, hefei], on: civilDate("2022-06-01") };
 * const measures = [{ id: "m1", item: "roads" as const, costFen: fenFromYuan("3500000") }];
 * const project = { id: "demo", divisionCode: "340103", planYear: 2022, areaM2: squareMetres(10_000), measures };
 * const shares = shareFundingBulk({ project }, ctx);
 * shares.ok && shares.value.bySource; // => [{ source: "municipal", amountFen: 210000000 }, { source: "district", amountFen: 140000000 }]
 * shares.trace; // => []
 * ```
 * @category Calculators
 */
export function shareFundingBulk(input: ShareFundingInput, ctx: Context<ShareFundingRules>): Outcome<FundingShares> {
  return shareRecording(undefined, input, ctx);
}
