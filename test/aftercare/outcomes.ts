import { assessAftercare } from "../../src/aftercare/assess-aftercare.ts";
import { estimateManagementBudget } from "../../src/aftercare/estimate-management-budget.ts";
import type { AftercareFacts } from "../../src/aftercare/types.ts";
import { squareMetres } from "../../src/kernel/area.ts";
import { civilDate } from "../../src/kernel/civil-date.ts";
import type { Outcome } from "../../src/kernel/outcome.ts";
import { fen } from "../../src/money/fen.ts";
import { fenFromYuan } from "../../src/money/yuan.ts";
import { national } from "../../src/policies/cn/national.ts";
import { sound } from "./support.ts";

const facts = {
  ...sound,
  fundPublishedOn: "2023-09-01",
  feeCollection: { dueHouseholdCount: 240, paidHouseholdCount: 191 },
  fundAccounts: [{ id: "1-101", balanceFen: 149_999, firstDepositFen: 500_000 }],
} as unknown as AftercareFacts;
const year = {
  yearlyBudgetFen: fenFromYuan("120000"),
  chargedAreaM2: squareMetres(20_000),
  monthlyFeeFenPerM2: fen(50),
  collection: { dueHouseholdCount: 240, paidHouseholdCount: 192 },
  commonIncomeFen: fenFromYuan("10000"),
};

/** Outcomes that together record every step of long-term management. */
export const aftercareOutcomes: readonly Outcome<unknown>[] = [
  assessAftercare(facts, { packs: [national], on: civilDate("2023-10-01") }),
  estimateManagementBudget(year),
  estimateManagementBudget({ ...year, monthlyFeeFenPerM2: fen(58) }),
];
