import { type IssueMaker, type IssueOf, issueMaker } from "../../kernel/issue.ts";

/** What asking back can say. 补充询问类提示。 */
export interface QuestionIssueParams {
  /** The open facts that are chosen from lists go together in too many ways: every amount is bounded by 0 and the cost only. */
  readonly "funding.bounds_trivial": { readonly combinationCount: number; readonly mostCount: number };
  /** The bounds hold, and it was not settled that they are as narrow as can be. */
  readonly "funding.bounds_not_settled": { readonly pieceCount: number };
}

/** Issue about asking back. 补充询问类提示。 */
export type QuestionIssue = IssueOf<QuestionIssueParams>;

/** @internal */
export const questionIssue: IssueMaker<QuestionIssueParams> = issueMaker();
