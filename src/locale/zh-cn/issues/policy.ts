import type { PolicyIssueParams } from "../../../policy/issues.ts";
import type { Messages, Words } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";

const reservations = {
  draft: "为征求意见稿",
  undated: "所依据的文件未注明日期",
  uncertain: "所依据的内容存疑",
} as const;
const endless = "9999-12-31";

/** Messages about rules. 规则类提示文字。 @internal */
export const policyIssues: Messages<PolicyIssueParams> = {
  "policy.no_rule_in_force": ({ rule, on, divisionCode }, words) => {
    const place = divisionCode === null ? "" : `适用于行政区划${divisionCode}的`;
    return `${words.format.date(on)}没有${place}现行规则${ruleText(rule, words)}。`;
  },
  "policy.rule_not_included": ({ rule, pack, status }, words) =>
    `规则${ruleText(rule, words)}（规则包${pack}）${reservations[status]}，未经指定不予采用。`,
  "policy.value_not_given": ({ rule, pack, value }, words) => {
    const what = value === rule ? "具体取值" : value === "coefficients" ? "各楼层系数" : `“${value}”`;
    return `规则${ruleText(rule, words)}（规则包${pack}）所依据的文件未载明${what}，须由使用方提供。`;
  },
  "policy.plan_year_not_given": ({ rule, on }, words) =>
    `规则${ruleText(rule, words)}按计划年度确定，项目未填计划年度，已按${words.format.date(on)}查找。`,
  "policy.doubtful_text": ({ rule, pack, warning }, words) =>
    `规则${ruleText(rule, words)}（规则包${pack}）所依据的文本存疑：${wordIn(warning, words.labels.warning)}。`,
  "policy.duplicate_source": ({ source }) => `文件标识“${source}”重复。`,
  "policy.unknown_source": ({ source }) => `引用的文件“${source}”不在规则包的文件清单中。`,
  "policy.unread_rule": ({ rule }) => `规则“${rule}”没有任何测算读取。`,
  "policy.unused_source": ({ source }) => `文件“${source}”没有任何规则引用。`,
  "policy.missing_from": () => "缺少起始日期；只有标明“文件未注明日期”的取值可以不填。",
  "policy.unsorted_series": ({ before, from }, { format }) =>
    `各期取值未按日期先后排列：自${format.date(from)}起的一期排在自${format.date(before)}起的一期之后。`,
  "policy.overlapping_values": ({ until, from }, { format }) =>
    until === endless
      ? `前一期未填终止日期，与自${format.date(from)}起的本期重叠。`
      : `前一期至${format.date(until)}（不含）终止，与自${format.date(from)}起的本期重叠。`,
  "policy.gap_in_dates": ({ until, from }, { format }) =>
    `自${format.date(until)}起至${format.date(from)}（不含）没有取值，也未说明断档原因。`,
  "policy.empty_interval": ({ from, to }, { format }) =>
    `终止日期${format.date(to)}不晚于起始日期${format.date(from)}。`,
  "policy.quote_too_long": ({ length, maximum }) => `原文摘录${length}字，超过${maximum}字的上限。`,
};

function ruleText(rule: string, words: Words): string {
  return `“${wordIn(rule, words.labels.rule)}”`;
}
