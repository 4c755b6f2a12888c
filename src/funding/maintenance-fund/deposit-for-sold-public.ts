import type { Fen } from "../../kernel/brand.ts";
import { fail, type Outcome, succeed } from "../../kernel/outcome.ts";
import { type Recorder, startTrace } from "../../kernel/trace.ts";
import { applyRate } from "../../money/apply-rate.ts";
import { subtractFen } from "../../money/fen.ts";
import { type Applied, resolveRule } from "../../policy/resolve-rule.ts";
import type { Context } from "../../policy/types.ts";
import { amountForArea } from "./amount-for-area.ts";
import { fundIssue } from "./issues.ts";
import type { MaintenanceFundRules, SoldPublicDeposit } from "./rules.ts";
import type { MaintenanceFundStep } from "./steps.ts";
import type { FirstDeposit, FirstDepositInput, MaintenanceFundFact, PublicHousingSale } from "./types.ts";

type Finding = Pick<FirstDeposit, "verdict" | "seller" | "reasons" | "missing">;

/** First deposits for sold public housing (art. 8); `undefined` where an amount leaves the safe integers. @internal */
export function depositForSoldPublic(
  { areaM2, reformCostFenPerM2, sale, divisionCode }: Extract<FirstDepositInput, { tenure: "sold-public" }>,
  ctx: Context<MaintenanceFundRules>,
): Outcome<FirstDeposit> | undefined {
  const found = resolveRule(ctx, "funding.maintenance_fund.sold_public_first_deposit", { divisionCode });
  if (!found.found) return fail([found.issue]);
  const rules = [found.ref];
  const trace = startTrace<MaintenanceFundStep>();
  const rate = found.value.ownerRate;
  const depositFen = amountForArea(trace, { areaM2, fenPerM2: reformCostFenPerM2, rate, rules });
  if (depositFen === null) return undefined;
  const finding = sale === undefined ? notGiven("sale", found, null) : assessSale(trace, sale, found);
  return succeed({ tenure: "sold-public", depositFen, ...finding, rules }, found.issues, trace.steps);
}

function assessSale(
  trace: Recorder<MaintenanceFundStep>,
  { proceedsFen, buildingHeight, setAsideFen }: PublicHousingSale,
  found: Applied<SoldPublicDeposit>,
): Finding {
  const rules = [found.ref];
  const rate = found.value.sellerLeastRates[buildingHeight];
  // At least a share: a whole number of fen reaches it exactly when it reaches the next whole number up.
  const leastFen = applyRate(proceedsFen, rate, "ceiling");
  const leastStep = trace.add({
    name: "funding.maintenance_fund.seller_least",
    about: buildingHeight,
    op: "multiply",
    inputs: [
      { name: "proceeds", value: proceedsFen, unit: "fen" },
      { name: "rate", value: rate, unit: "1" },
      { name: "rounding", value: "ceiling", unit: "code" },
    ],
    output: { value: leastFen, unit: "fen" },
    rules,
  });
  if (setAsideFen === undefined) return notGiven("sale.setAsideFen", found, { leastFen, shortFen: null });
  const isEnough = setAsideFen >= leastFen;
  trace.add({
    name: "funding.maintenance_fund.set_aside_enough",
    op: "compare",
    inputs: [
      { name: "setAside", value: setAsideFen, unit: "fen" },
      { name: "least", value: leastFen, unit: "fen", step: leastStep },
      { name: "comparator", value: ">=", unit: "code" },
    ],
    output: { value: isEnough, unit: "boolean" },
    rules,
  });
  const shortFen = isEnough ? (0 as Fen) : subtractFen(leastFen, setAsideFen);
  const params = { setAsideFen, leastFen, shortFen };
  const detail = { path: ["sale", "setAsideFen"], rules };
  return {
    verdict: isEnough ? "met" : "not-met",
    seller: { leastFen, shortFen },
    reasons: isEnough ? [] : [fundIssue("error", "funding.maintenance_fund.set_aside_too_small", params, detail)],
    missing: [],
  };
}

function notGiven(fact: MaintenanceFundFact, { ref }: Applied<unknown>, seller: FirstDeposit["seller"]): Finding {
  const reason = fundIssue(
    "warning",
    "funding.maintenance_fund.fact_not_given",
    { fact },
    { path: ["sale"], rules: [ref] },
  );
  return { verdict: "unknown", seller, reasons: [reason], missing: [fact] };
}
