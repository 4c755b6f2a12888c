/** Stages that money goes through, each held against the one before: planned, committed, arrived, spent. 资金阶段。 */
export const fundStages = ["planned", "committed", "arrived", "spent"] as const;

/** Where money stands: in the plan, made available or promised, received, paid out. 计划、下达（承诺）、到位、支出。 */
export type FundStage = (typeof fundStages)[number];

/** What an entry of a ledger does to its stage. 台账记录的方向。 */
export const fundEntryKinds = ["addition", "reduction"] as const;

/** Adds to its stage, or takes off: money returned, a quota withdrawn, a mistake put right. 增加；冲减（退回、收回、更正）。 */
export type FundEntryKind = (typeof fundEntryKinds)[number];

/** What becomes of pledges where the audited cost is below the planned cost. 审定费用低于计划时已落实资金的处理方式。 */
export const pledgeTreatments = ["fixed", "pro-rata"] as const;

/** Pledges stay as they are, or shrink with the cost they are for. 金额不变；按审定费用比例核减。 */
export type PledgeTreatment = (typeof pledgeTreatments)[number];

/** How a measure of the final account stands to the plan. 改造项与计划的关系。 */
export type MeasureChange = "planned" | "cancelled" | "added";

/** Payments under a contract. 合同价款支付种类。 */
export const contractPaymentKinds = ["advance", "progress", "final"] as const;

/** Advance, progress payment, final payment. 预付款、进度款、结算款。 */
export type ContractPaymentKind = (typeof contractPaymentKinds)[number];
