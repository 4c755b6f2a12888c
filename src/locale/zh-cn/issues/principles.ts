import type { PrinciplesIssueParams } from "../../../progress/principles/issues.ts";
import type { Messages } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";
import { labels } from "../labels.ts";

/** Messages about the scorecard. 五个坚持评分类提示文字。 @internal */
export const principlesIssues: Messages<PrinciplesIssueParams> = {
  "progress.principles.text_not_read": ({ headings, text }, { format }) => {
    const names = format.list(headings.map((heading) => `“${wordIn(heading, labels.principle, labels.aspect)}”`));
    return text === "name-only"
      ? `${names}仅见其名称，未见具体要求，所列指标由本库推定。`
      : `${names}的原文在所见文本中被截断，所列指标由本库按其名称推定。`;
  },
  "progress.principles.unknown_criterion": ({ criterion }) => `自定权重所指“${criterion}”不是现行评分指标。`,
  "progress.principles.not_shown": ({ criterion }) => `现有材料不能证明“${named(criterion)}”。`,
  "progress.principles.fact_not_given": ({ criterion, facts }, words) =>
    `缺少${words.format.list(facts.map((fact) => `“${words.labels.fact[fact]}”`))}，“${named(criterion)}”尚不能认定。`,
};

function named(criterion: string): string {
  return wordIn(criterion, labels["principle-criterion"]).replace(/[“”]/g, "");
}
