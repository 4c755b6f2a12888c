/**
 * One report on a plan, and the words for it: `reviewCommunityPlan`, `explain`, `formatIssue`, `labelOf`. 审查报告。
 *
 * The words themselves are in `jiugai/locale/zh-cn` and `jiugai/locale/en`, passed in as an argument.
 *
 * @packageDocumentation
 */
export { explain } from "./explain.ts";
export { formatIssue } from "./format-issue.ts";
export { labelOf } from "./label-of.ts";
export type {
  FactPath,
  Formats,
  IssueTable,
  KnownCriterion,
  KnownPart,
  KnownWarning,
  LabelKind,
  Labels,
  LabelTable,
  Locale,
  RuleName,
  StepName,
  StepView,
} from "./locale.ts";
export { type ReviewOptions, type ReviewRules, reviewCommunityPlan } from "./review-community-plan.ts";
export { traceTo } from "./trace-to.ts";
export type {
  CategoryWorks,
  CommunityPlanReview,
  PlanFunding,
  PlanWorks,
  ReviewedBudgetLine,
  ReviewedItem,
  ReviewedMeasure,
} from "./types.ts";
