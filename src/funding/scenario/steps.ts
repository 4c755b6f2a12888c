/** Step names of comparing and solving. @internal */
export const scenarioSteps = [
  "funding.scenario",
  "funding.scenario_difference",
  "funding.per_household",
  "funding.solve_answer",
  "funding.solve_beyond",
  "funding.solve_reached",
  "funding.solve_missed",
] as const;

/** Step of comparing and solving. @internal */
export type ScenarioStep = (typeof scenarioSteps)[number];
