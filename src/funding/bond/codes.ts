import type { FinancingKind } from "../codes.ts";

/** Ways to repay: all at the end, in equal parts of principal, or in level payments. 还本方式代码。 */
export const repaymentKinds = ["bullet", "equal-principal", "level-payment"] as const;

/** How a loan is repaid: at the end (到期一次还本), equal principal (等额本金), level payments (等额本息). 还本方式。 */
export type RepaymentKind = (typeof repaymentKinds)[number];

/** How often interest is paid; principal that falls due before the end is paid with it. 付息周期代码。 */
export const interestIntervals = ["yearly", "half-yearly"] as const;

/** How often interest is paid. 付息周期。 */
export type InterestInterval = (typeof interestIntervals)[number];

/** Payments in a year. @internal */
export const paymentsPerYear: Readonly<Record<InterestInterval, number>> = { yearly: 1, "half-yearly": 2 };

/** Codes of financing that is paid back out of the income of a project. 须偿还的融资方式代码。 */
export const debtKinds = ["special-bond", "policy-loan", "treasury-bond"] as const;

/** Financing that is paid back; project capital is not. 须偿还的融资方式。 */
export type DebtKind = Extract<FinancingKind, (typeof debtKinds)[number]>;

/** Falls of income by which the coverage is tried where the caller names none. 收入下降幅度。 */
export const usualIncomeDrops = ["0.05", "0.1", "0.2"] as const;
