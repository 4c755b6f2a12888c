import type { CitedDocument, RuleRef } from "../../kernel/issue.ts";
import type { Locale } from "../../report/locale.ts";

type Words = Pick<Locale, "format" | "labels">;

/** Cites a document: title, number, article, days of the rule, how well it was checked. 文件依据的写法。 @internal */
export function citation(document: CitedDocument, rule: RuleRef, words: Words): string {
  const docNo = document.docNo === null ? "" : `（${document.docNo}）`;
  const title = document.isOwnTitle ? document.title : `《${document.title}》`;
  const text = `${title}${docNo}${document.locator ?? ""}`;
  return `〔依据：${text}，${days(rule, words)}；${words.labels.confidence[document.confidence]}〕`;
}

/** The days are those of the rule, which for a rule by plan year are not those of the document: 适用, not 施行. */
function days({ from, to, status }: RuleRef, { format, labels }: Words): string {
  const mark = labels["rule-status"][status];
  if (from === null) return mark;
  if (status === "draft") return `${mark}（${format.date(from)}）`;
  const dated = `自${format.date(from)}起${to === null ? "" : `、${format.date(to)}前`}适用`;
  return status === "in-force" ? dated : `${mark}（${dated}）`;
}
