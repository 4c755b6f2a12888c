import type { CitedDocument, RuleRef } from "../../kernel/issue.ts";
import type { Locale } from "../../report/locale.ts";

type Words = Pick<Locale, "format" | "labels">;

/** Cites a document: English title, number and article as printed, days of the rule, how well it was checked. 英文引用格式。 @internal */
export function citation(document: CitedDocument, rule: RuleRef, words: Words): string {
  const docNo = document.docNo === null ? "" : `, Doc No. ${document.docNo}`;
  const locator = document.locator === null || document.locator === "" ? "" : `, ${document.locator}`;
  return `[Basis: ${document.titleEn}${docNo}${locator}; ${days(rule, words)}; ${words.labels.confidence[document.confidence]}]`;
}

/** The days are those of the rule, which for a rule by plan year are not those of the document. */
function days({ from, to, status }: RuleRef, { format, labels }: Words): string {
  const mark = labels["rule-status"][status];
  if (from === null) return mark;
  if (status === "draft") return `${mark} of ${format.date(from)}`;
  const dated = `applies from ${format.date(from)}${to === null ? "" : ` until before ${format.date(to)}`}`;
  return status === "in-force" ? dated : `${mark}, ${dated}`;
}
