import type { PolicyIssueParams } from "../../../policy/issues.ts";
import type { Messages, Words } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";
import { quote } from "../plural.ts";

const reservations = {
  draft: "is a draft for comment",
  undated: "rests on a document without a date",
  uncertain: "rests on an uncertain text",
} as const;
const endless = "9999-12-31";

/** Messages about rules. 规则类英文提示。 @internal */
export const policyIssues: Messages<PolicyIssueParams> = {
  "policy.no_rule_in_force": ({ rule, on, divisionCode }, words) =>
    `No rule ${ruleText(rule, words)} is in force on ${words.format.date(on)}${divisionCode === null ? "" : ` for division ${divisionCode}`}.`,
  "policy.rule_not_included": ({ rule, pack, status }, words) =>
    `The rule ${ruleText(rule, words)} (${pack}) ${reservations[status]} and is not used unless you ask for it.`,
  "policy.value_not_given": ({ rule, pack, value }, words) => {
    const what = value === rule ? "no value" : value === "coefficients" ? "no coefficients" : `no ${quote(value)}`;
    return `The document behind the rule ${ruleText(rule, words)} (${pack}) gives ${what}; you must supply it.`;
  },
  "policy.plan_year_not_given": ({ rule, on }, words) =>
    `The rule ${ruleText(rule, words)} goes by plan year and the project names none; it was looked up on ${words.format.date(on)}.`,
  "policy.doubtful_text": ({ rule, pack, warning }, words) =>
    `The rule ${ruleText(rule, words)} (${pack}) rests on a doubtful text: ${wordIn(warning, words.labels.warning)}.`,
  "policy.duplicate_source": ({ source }) => `The source ${quote(source)} is listed twice.`,
  "policy.unknown_source": ({ source }) => `The cited source ${quote(source)} is not among the sources of the pack.`,
  "policy.unread_rule": ({ rule }) => `No calculator reads the rule ${quote(rule)}.`,
  "policy.unused_source": ({ source }) => `No rule cites the source ${quote(source)}.`,
  "policy.missing_from": () => "The first day is missing; only a value marked as undated may leave it out.",
  "policy.unsorted_series": ({ before, from }, { format }) =>
    `The values are not in the order of their dates: the one from ${format.date(from)} stands after the one from ${format.date(before)}.`,
  "policy.overlapping_values": ({ until, from }, { format }) =>
    until === endless
      ? `The value before has no last day and overlaps the one from ${format.date(from)}.`
      : `The value before ends before ${format.date(until)} and overlaps the one from ${format.date(from)}.`,
  "policy.gap_in_dates": ({ until, from }, { format }) =>
    `From ${format.date(until)} until before ${format.date(from)} there is no value, and no reason is given.`,
  "policy.empty_interval": ({ from, to }, { format }) =>
    `The end, ${format.date(to)}, is not after the beginning, ${format.date(from)}.`,
  "policy.quote_too_long": ({ length, maximum }) =>
    `The quotation has ${length} characters, more than the limit of ${maximum}.`,
};

function ruleText(rule: string, words: Words): string {
  return quote(wordIn(rule, words.labels.rule));
}
