/** Step names of the scorecard. @internal */
export const principlesSteps = [
  "progress.principles.weight",
  "progress.principles.reaches",
  "progress.principles.whole",
  "progress.principles.met",
  "progress.principles.met_or_unknown",
  "progress.principles.score",
  "progress.principles.lowest",
  "progress.principles.highest",
] as const;

/** Step of the scorecard. @internal */
export type PrinciplesStep = (typeof principlesSteps)[number];
