/**
 * The plan of a community or of a package of several, as a notice prints it, the plan of a year and that of five, and the
 * checks of their figures and links. 改造方案、年度改造计划、五年规划。
 *
 * What a notice leaves out stays out: nearly every field is optional, and a review names what is missing.
 *
 * @packageDocumentation
 */
export { checkAnnualPlan } from "./annual/check-annual-plan.ts";
export { comparePlans } from "./annual/compare-plans.ts";
export { findNearDuplicates, type NearDuplicateRecord, nearDuplicateBounds } from "./annual/find-near-duplicates.ts";
export type { AnnualPlanIssue, AnnualPlanIssueParams, SharedFact } from "./annual/issues.ts";
export { parseAnnualPlan } from "./annual/parse-annual-plan.ts";
export { parseFiveYearPlan } from "./annual/parse-five-year-plan.ts";
export { annualPlanCommunitySchema, annualPlanSchema, fiveYearPlanSchema } from "./annual/schema.ts";
export type {
  AnnualPlan,
  AnnualPlanCapacity,
  AnnualPlanCommunity,
  AnnualPlanComparison,
  AnnualPlanFact,
  AnnualPlanInput,
  AnnualPlanPart,
  AnnualPlanParts,
  AnnualPlanReport,
  FigureSum,
  FiveYearCommunity,
  FiveYearPlan,
  FiveYearTarget,
  IssueCount,
  ListedCommunity,
  MovedMeasure,
  MovedMoney,
  NearDuplicate,
  NearDuplicateBounds,
  PlanChange,
  PlanFigures,
  Regrouping,
} from "./annual/types.ts";
export { checkCommunityPlan } from "./check-community-plan.ts";
export type { PlanFigure, PlanIssue, PlanIssueParams } from "./issues.ts";
export { parseCommunityPlan } from "./parse-community-plan.ts";
export { parseCommunityPlanBulk } from "./parse-community-plan-bulk.ts";
export type { AnnualPlanRules, PlanRules } from "./rules.ts";
export { communityPlanSchema, plannedMeasureSchema } from "./schema.ts";
export {
  type LeftOutReason,
  leftOutReasons,
  type SelectionMethod,
  selectionMethods,
  type UrgencyPartKind,
  urgencyParts,
} from "./selection/codes.ts";
export { exampleUrgencyWeights } from "./selection/example-weights.ts";
export type { SelectionIssue, SelectionIssueParams } from "./selection/issues.ts";
export { rankCommunities } from "./selection/rank-communities.ts";
export type { SelectionRules } from "./selection/rules.ts";
export { selectAnnualList } from "./selection/select-annual-list.ts";
export type {
  AnnualListSelection,
  ChosenCommunity,
  CommunityRanking,
  HouseholdWill,
  LeftOutCommunity,
  RankedCommunity,
  ReserveCommunity,
  ReserveRankingInput,
  SelectionCandidate,
  SelectionCapacity,
  SelectionInput,
  UrgencyPart,
  UrgencyWeights,
} from "./selection/types.ts";
export type {
  BudgetLine,
  CommunityPlan,
  ConflictingFigure,
  Coverage,
  PlanBudget,
  PlannedMeasure,
  PlannedSource,
  PlanPart,
  PlanParts,
  PlanScale,
  ProjectKind,
  TotalQualifier,
} from "./types.ts";
