import type { PrinciplesIssueParams } from "../../../progress/principles/issues.ts";
import type { Messages } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";
import { labels } from "../labels.ts";
import { quote } from "../plural.ts";

/** Messages about the scorecard. 五个坚持评分类英文提示。 @internal */
export const principlesIssues: Messages<PrinciplesIssueParams> = {
  "progress.principles.text_not_read": ({ headings, text }, { format }) => {
    const names = format.list(headings.map((heading) => quote(wordIn(heading, labels.principle, labels.aspect))));
    return text === "name-only"
      ? `Only the name was read, the criteria are derived by this library: ${names}.`
      : `The copy read breaks off before the text, the criteria are derived by this library from the name: ${names}.`;
  },
  "progress.principles.unknown_criterion": ({ criterion }) =>
    `A weight is given for ${quote(criterion)}, which is no criterion in force.`,
  "progress.principles.not_shown": ({ criterion }) => `Nothing shows this criterion: ${named(criterion)}.`,
  "progress.principles.fact_not_given": ({ criterion, facts }, words) =>
    `Whether this criterion is met is not known: ${named(criterion)}; not given: ${words.format.list(facts.map((fact) => words.labels.fact[fact]))}.`,
};

function named(criterion: string): string {
  return wordIn(criterion, labels["principle-criterion"]);
}
