/** Step names of progress. @internal */
export const progressSteps = [
  "progress.start_rate",
  "progress.completion_rate",
  "progress.acceptance_rate",
  "progress.is_fully_started",
  "progress.elapsed_days",
  "progress.year_days",
  "progress.elapsed_share",
  "progress.keeps_pace",
  "progress.rank_below",
  "progress.gained",
  "progress.gained_in_days",
  "progress.left",
  "progress.left_days",
  "progress.full_start",
  "progress.printed_value",
  "progress.difference",
  "progress.column_sum",
  "progress.column_difference",
  "progress.planned_most",
  "progress.planned_below",
  "progress.planned_least",
] as const;

/** Step of progress. @internal */
export type ProgressStep = (typeof progressSteps)[number];
