/** How a forecast goes on from the series: a straight line through the first and the last of its last points. 预测方法。 */
export const forecastMethods = ["last-two-points", "last-three-points"] as const;

/** How a forecast goes on from the series: a straight line through the first and the last of its last points. 预测方法。 */
export type ForecastMethod = (typeof forecastMethods)[number];

/** What a forecast takes for granted. 预测的前提。 */
export const forecastAssumptions = ["constant-pace", "plan-unchanged", "counts-comparable"] as const;

/** What a forecast takes for granted. 预测的前提。 */
export type ForecastAssumption = (typeof forecastAssumptions)[number];

/** Whether the plan is reached, will be on a day, or neither is known. 全面开工预测结论。 */
export const forecastStates = ["reached", "forecast", "unknown"] as const;

/** Whether the plan is reached, will be on a day, or neither is known. 全面开工预测结论。 */
export type ForecastState = (typeof forecastStates)[number];
