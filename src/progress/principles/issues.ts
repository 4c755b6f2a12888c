import { type IssueMaker, type IssueOf, issueMaker } from "../../kernel/issue.ts";
import type { Aspect, Principle, PrincipleText } from "./codes.ts";
import type { PrinciplesFactPath } from "./types.ts";

/** What the scorecard can say. 五个坚持评分类提示。 */
export interface PrinciplesIssueParams {
  /** The text of these headings was not read: their criteria are this library's reading. */
  readonly "progress.principles.text_not_read": {
    readonly headings: readonly (Principle | Aspect)[];
    readonly text: Exclude<PrincipleText, "read">;
  };
  /** A weight is given for what is no criterion of the rule. */
  readonly "progress.principles.unknown_criterion": { readonly criterion: string };
  /** The plan does not show what a criterion asks for. */
  readonly "progress.principles.not_shown": { readonly criterion: string };
  /** Whether a criterion is met depends on what is not given. */
  readonly "progress.principles.fact_not_given": {
    readonly criterion: string;
    readonly facts: readonly PrinciplesFactPath[];
  };
}

/** Issue about the scorecard. 五个坚持评分类提示。 */
export type PrinciplesIssue = IssueOf<PrinciplesIssueParams>;

/** @internal */
export const principlesIssue: IssueMaker<PrinciplesIssueParams> = issueMaker();
