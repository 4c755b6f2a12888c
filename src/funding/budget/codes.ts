/** How a limited budget is spread over projects. 资金安排方式。 */
export const budgetMethods = ["priority", "proportion"] as const;

/** By rank until the money is spent, or to all in proportion. 按优先次序，或者按比例。 */
export type BudgetMethod = (typeof budgetMethods)[number];

/** What decides a project's amount. 决定安排额的因素。 */
export const budgetBounds = ["asked", "ceiling", "grain", "budget", "least", "weight"] as const;

/**
 * What decides a project's amount: it has all it asked, its ceiling, or all of them that is whole grains; or the money
 * ran out; or what was left did not reach its least; or its weight is 0. 决定安排额的因素。
 */
export type BudgetBound = (typeof budgetBounds)[number];

/** Why money is left unspent. 资金结余的原因。 */
export const unspentReasons = ["ceilings", "least", "grain"] as const;

/**
 * Why money is left: whoever may receive has its ceiling; what is left does not reach the least of those passed over;
 * or it is less than one grain. 资金结余的原因。
 */
export type UnspentReason = (typeof unspentReasons)[number];
