import type { QuestionIssueParams } from "../../../funding/questions/issues.ts";
import type { Messages } from "../../messages.ts";
import { plural } from "../plural.ts";

/** Messages about missing facts and the bounds meanwhile. 补充询问类英文提示。 @internal */
export const questionIssues: Messages<QuestionIssueParams> = {
  "funding.bounds_trivial": ({ combinationCount, mostCount }, { format }) =>
    `The missing facts can be chosen in ${plural(combinationCount, "way")}, more than the ${format.number(mostCount)} that are gone through; every amount is bounded by 0 and the cost only.`,
  "funding.bounds_not_settled": ({ pieceCount }) =>
    `The bounds hold for every value of the missing facts and may be wider than need be: ${plural(pieceCount, "piece")} did not settle them.`,
};
