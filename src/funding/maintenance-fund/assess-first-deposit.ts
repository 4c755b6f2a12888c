import { inputIssue } from "../../kernel/issue.ts";
import { fail, hasIssues, type Outcome } from "../../kernel/outcome.ts";
import type { Context } from "../../policy/types.ts";
import { checkFirstDepositInput } from "./check-input.ts";
import { depositForCommercial } from "./deposit-for-commercial.ts";
import { depositForSoldPublic } from "./deposit-for-sold-public.ts";
import type { MaintenanceFundRules } from "./rules.ts";
import type { FirstDeposit, FirstDepositInput } from "./types.ts";

/**
 * Finds what is first paid into the maintenance fund for a home, and whether it is enough. 首期维修资金交存。
 *
 * Commodity housing: floor area × local construction cost per m² × the rate that the place has set, or × the deposit per
 * m² that it has published. The rate lies within the bounds of the law, both included; a published deposit within the
 * bounds times the cost. Sold public housing: the owner puts in a share of the housing-reform cost price per m², and the
 * seller sets aside at least a share of the proceeds, by the height of the building (= is enough). A deposit is rounded
 * once, half up to the fen; no article says how.
 *
 * @param input - The home and what the place has published.
 * @param ctx - Packs in force (general → local) and the day of the deposit.
 * @returns Deposit and verdict; refused where no rule gives the owner's rate of sold public housing.
 *
 * @unit areaM2: m² · costFenPerM2, depositFenPerM2, reformCostFenPerM2: fen/m² · rate: 1
 * @rule funding.maintenance_fund.first_deposit_bounds
 * @rule funding.maintenance_fund.sold_public_first_deposit
 * @issue funding.maintenance_fund.deposit_rate_outside_bounds — the rate is below the least or above the most
 * @issue funding.maintenance_fund.deposit_outside_bounds — so is the published deposit
 * @issue funding.maintenance_fund.set_aside_too_small — the seller set too little aside
 * @source SMF-165 — 第七条、第八条
 *
 * @example
 * ```ts
 * import { assessFirstDeposit } from "jiugai/funding";
 * import { civilDate, squareMetres } from "jiugai/kernel";
 * import { fenFromYuan } from "jiugai/money";
 * import { national } from "jiugai/policies/cn";
 * const standard = { kind: "rate", costFenPerM2: fenFromYuan("1500"), rate: "0.05" } as const;
 * const ctx = { packs: [national], on: civilDate("2020-06-01") };
 * const deposit = assessFirstDeposit({ tenure: "commercial", areaM2: squareMetres(85.37), standard }, ctx);
 * deposit.ok && [deposit.value.verdict, deposit.value.depositFen]; // => ["met", 640275]
 * ```
 * @category Calculators
 */
export function assessFirstDeposit(
  input: FirstDepositInput,
  ctx: Context<MaintenanceFundRules>,
): Outcome<FirstDeposit> {
  const faults = checkFirstDepositInput(input);
  if (hasIssues(faults)) return fail(faults);
  const deposit = input.tenure === "commercial" ? depositForCommercial(input, ctx) : depositForSoldPublic(input, ctx);
  // Each figure is safe and their product is not: bad data, whatever the rule.
  return deposit ?? fail([inputIssue("input.invalid_area", { value: input.areaM2 }, ["areaM2"])]);
}
