import type { QuestionIssueParams } from "../../../funding/questions/issues.ts";
import type { Messages } from "../../messages.ts";

/** Messages about missing facts and the bounds meanwhile. 补充询问类提示文字。 @internal */
export const questionIssues: Messages<QuestionIssueParams> = {
  "funding.bounds_trivial": ({ combinationCount, mostCount }, { format }) =>
    `待补充事实的取值组合共${format.number(combinationCount)}种，超过可逐一测算的${format.number(mostCount)}种，各项金额仅以0和总费用为上下限。`,
  "funding.bounds_not_settled": ({ pieceCount }, { format }) =>
    `所列上下限对待补充事实的任何取值均成立，但分为${format.number(pieceCount)}段测算后仍未收紧，范围可能偏宽。`,
};
