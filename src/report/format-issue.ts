import type { Issue } from "../kernel/issue.ts";
import type { IssueTable, Locale } from "./locale.ts";

/**
 * Writes an issue as a sentence, with its place in the input. 提示的文字表述。
 *
 * A code that the language does not know, from a newer version of the data, is written as the code and its parameters.
 *
 * @example
 * ```ts
 * import { en } from "jiugai/locale/en";
 * import { parseCommunityPlan } from "jiugai/plan";
 * import { formatIssue } from "jiugai/report";
 * const parsed = parseCommunityPlan({ id: "p", name: "demo", scale: "single", measures: [], investmentFen: -1 });
 * parsed.issues.map((issue) => formatIssue(issue, en)); // => ["investmentFen: -1 is not an amount in whole fen (≥ 0)."]
 * ```
 * @category Report
 */
export function formatIssue(issue: Issue, locale: Locale): string {
  const message = Object.hasOwn(locale.issues, issue.code)
    ? (locale.issues[issue.code as keyof IssueTable] as (params: unknown, words: Locale) => string)
    : undefined;
  const text = message === undefined ? `${issue.code} ${JSON.stringify(issue.params)}` : message(issue.params, locale);
  return issue.path.length === 0 ? text : locale.format.path(issue.path) + text;
}
