/**
 * Progress of the year: records that add up to summaries, and what the summaries say. 进度。
 *
 * @packageDocumentation
 */
export { addToSummary } from "./add-to-summary.ts";
export { assessProgress } from "./assessment/assess-progress.ts";
export {
  type ForecastAssumption,
  type ForecastMethod,
  type ForecastState,
  forecastAssumptions,
  forecastMethods,
  forecastStates,
} from "./assessment/codes.ts";
export { forecastFullStart } from "./assessment/forecast-full-start.ts";
export { type ProgressScope, progressOf } from "./assessment/progress-of.ts";
export { rankProgress } from "./assessment/rank-progress.ts";
export type {
  ForecastInput,
  FullStart,
  FullStartForecast,
  ProgressAssessment,
  ProgressFact,
  ProgressInput,
  ProgressRanking,
  RankedPlace,
  RankingInput,
  RankingPlace,
  ReachedBetween,
  SeriesPoint,
  StageCounts,
  StageRates,
  UnrankedPlace,
  YearPace,
} from "./assessment/types.ts";
export {
  type AreaWork,
  areaWorks,
  type CountedWork,
  countedWorks,
  type PipeKind,
  type PlaceLevel,
  type ProgressStage,
  pipeKinds,
  placeLevels,
  progressStages,
} from "./codes.ts";
export { summaryColumns } from "./columns.ts";
export { emptySummary } from "./empty-summary.ts";
export type { ProgressIssue, ProgressIssueParams } from "./issues.ts";
export { mergeSummaries } from "./merge-summaries.ts";
export { checkPlausibility } from "./plausibility/check-plausibility.ts";
export { type PlausibleRatio, plausibleRatios } from "./plausibility/codes.ts";
export type { PlausibilityCheckRules, PlausibilityRules, PlausibleRange } from "./plausibility/rules.ts";
export type { PlausibilityFigures } from "./plausibility/types.ts";
export {
  type Aspect,
  aspects,
  type CriterionBasis,
  criterionBases,
  type Principle,
  type PrincipleDocument,
  type PrincipleFact,
  type PrincipleFigure,
  type PrincipleText,
  principleDocuments,
  principleFacts,
  principleFigures,
  principles,
  principleTexts,
} from "./principles/codes.ts";
export type { PrinciplesIssue, PrinciplesIssueParams } from "./principles/issues.ts";
export type {
  CategoryEvidence,
  DocumentEvidence,
  FactEvidence,
  FigureEvidence,
  ItemEvidence,
  PrincipleCriteria,
  PrincipleCriterion,
  PrincipleEvidence,
  PrinciplesRules,
} from "./principles/rules.ts";
export { scorePrinciples } from "./principles/score-principles.ts";
export type {
  CriterionFinding,
  FoundDocument,
  FoundEvidence,
  FoundFact,
  FoundFigure,
  FoundWorks,
  HeadingScore,
  PrinciplesFactPath,
  PrinciplesInput,
  PrinciplesScorecard,
} from "./principles/types.ts";
export { type DifferenceCause, differenceCauses, type PrintedScale, printedScales } from "./reconciliation/codes.ts";
export { estimatePlannedCount } from "./reconciliation/estimate-planned-count.ts";
export { reconcile } from "./reconciliation/reconcile.ts";
export type {
  MissingRow,
  OwnRow,
  PlannedCountInput,
  PlannedCountRange,
  PrintedFigure,
  PublishedColumn,
  PublishedRow,
  PublishedTable,
  ReconciledCell,
  ReconciledTotal,
  Reconciliation,
  ReconciliationInput,
  ScopePart,
} from "./reconciliation/types.ts";
export { type TotalsScope, totalsOf } from "./totals-of.ts";
export type {
  ProgressRecord,
  ProgressSummary,
  ProgressTotals,
  ReportedInvestment,
  ReportedWorks,
  StageTotals,
  WorksTotals,
} from "./types.ts";
