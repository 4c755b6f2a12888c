/**
 * The plan of a community or of a package of several, as a notice prints it, and the check of its figures. 改造方案。
 *
 * What a notice leaves out stays out: nearly every field is optional, and a review names what is missing.
 *
 * @packageDocumentation
 */
export { checkCommunityPlan } from "./check-community-plan.ts";
export type { PlanFigure, PlanIssue, PlanIssueParams } from "./issues.ts";
export { parseCommunityPlan } from "./parse-community-plan.ts";
export { parseCommunityPlanBulk } from "./parse-community-plan-bulk.ts";
export type { PlanRules } from "./rules.ts";
export { communityPlanSchema, plannedMeasureSchema } from "./schema.ts";
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
