import { assessContractPayments } from "../../../src/funding/settlement/assess-contract-payments.ts";
import { checkEstimate } from "../../../src/funding/settlement/check-estimate.ts";
import { settleFunding } from "../../../src/funding/settlement/settle-funding.ts";
import { summariseFundLedger } from "../../../src/funding/settlement/summarise-fund-ledger.ts";
import { national } from "../../../src/policies/cn/national.ts";
import { day, yuan } from "./support.ts";

const ctx = { packs: [national], on: day("2022-12-31") };
const on = day("2022-12-31");

/** A ledger in which more is spent than has arrived. */
export const ledgerSpentTooMuch = summariseFundLedger({
  on,
  entries: [
    { id: "1", source: "municipal", stage: "planned", on: day("2022-01-10"), amountFen: yuan(1000) },
    { id: "2", source: "municipal", stage: "committed", on: day("2022-03-01"), amountFen: yuan(900) },
    { id: "3", source: "municipal", stage: "arrived", on: day("2022-04-01"), amountFen: yuan(600) },
    { id: "4", source: "municipal", stage: "spent", on: day("2022-05-01"), amountFen: yuan(650) },
  ],
});

/** An estimate above and a cost within what was approved. */
export const estimateTooHigh = checkEstimate(
  {
    feasibilityEstimateFen: yuan(5_000_000),
    proposedEstimateFen: yuan(5_600_000),
    approvedEstimateFen: yuan(5_500_000),
    investmentFen: yuan(5_500_000),
  },
  ctx,
);

/** A final account below the plan, its pledge reduced. */
export const accountBelowPlan = settleFunding(
  {
    planned: {
      project: {
        id: "demo",
        divisionCode: "410602",
        measures: [{ id: "m1", item: "roads", costFen: yuan(1000) }],
        pledges: [{ source: "central-investment", amountFen: yuan(900) }],
      },
      scheme: { id: "rest-to-district", parts: [], balance: "district" },
    },
    audited: [{ measureId: "m1", costFen: yuan(800) }],
    paid: [{ source: "central-investment", amountFen: yuan(900) }],
    pledges: "pro-rata",
  },
  ctx,
);

const contract = {
  contractPriceFen: yuan(1000),
  advanceShare: "0.3",
  progressShare: "0.8",
  statements: [{ on: day("2022-06-30"), completedFen: yuan(1000) }],
  payments: [{ id: "1", on: day("2022-07-10"), kind: "progress", amountFen: yuan(1010) }],
  on,
} as const;

/** Payments above the price, before the settlement. */
export const paymentsAbovePrice = assessContractPayments(contract);

/** The same after the settlement. */
export const paymentsAfterSettlement = assessContractPayments({
  ...contract,
  settlement: { on: day("2022-09-30"), priceFen: yuan(1020) },
  retainedFen: yuan(30),
});

/** Together they record every step of the concept. */
export const settlementOutcomes = [
  ledgerSpentTooMuch,
  estimateTooHigh,
  accountBelowPlan,
  paymentsAbovePrice,
  paymentsAfterSettlement,
];
