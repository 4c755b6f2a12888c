import type { InputIssueParams } from "../../../kernel/issue.ts";
import type { Messages, Words } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";
import { limited } from "../limited.ts";

/** Types and forms as users know them; what is not listed is written as it is. */
const typeWords: Readonly<Record<string, string>> = {
  string: "文本",
  number: "数值",
  int: "整数",
  "whole number": "非负整数",
  year: "年份",
  boolean: "“是”或“否”（true或false）",
  array: "列表",
  object: "对象",
  record: "对象",
  tuple: "定长列表",
  null: "空值（null）",
  undefined: "无内容",
};

const formatWords: Readonly<Record<string, string>> = {
  decimal: "不带正负号的十进制小数文本，如“0.30”",
  "division-code": "6位、9位或12位数字的行政区划代码",
  floor: "-9至200之间的楼层，不含0",
  regex: "规定的书写格式",
};

/** Messages about shape and plain values. 输入类提示文字。 @internal */
export const inputIssues: Messages<InputIssueParams> = {
  "input.invalid_type": ({ expected, received }) =>
    `应为${wordIn(expected, typeWords)}，实际为${wordIn(received, typeWords)}。`,
  "input.invalid_value": ({ allowed }, words) =>
    allowed.length === 0 ? "不是允许的取值。" : `不是允许的取值；可取：${limited(allowed.map(String), words, 20)}。`,
  "input.invalid_format": ({ format }) => `书写格式不符，应为${wordIn(format, formatWords)}。`,
  "input.invalid_date": ({ value }) => `“${value}”不是有效日期，应写作“年年年年-月月-日日”，如“2021-06-01”。`,
  "input.invalid_area": ({ value }) =>
    `${String(value)}不是有效面积，应为不小于0且最多两位小数的数值（单位：平方米）。`,
  "input.invalid_fen": ({ value }) => `${String(value)}不是有效金额，应为不小于0的整数（单位：分）。`,
  "input.invalid_share": ({ value }) => `${String(value)}不是有效比例，应为0至1之间的十进制小数文本，如“0.30”。`,
  "input.too_small": ({ minimum, inclusive, of }, words) => atLeast(minimum, inclusive, of, words),
  "input.too_big": ({ maximum, inclusive, of }, words) => atMost(maximum, inclusive, of, words),
  "input.unrecognized_keys": ({ keys }, words) => `含有未定义的字段：${limited(keys, words)}。`,
  "input.missing": () => "缺少必填内容。",
  "input.out_of_order": ({ after }, { labels }) => {
    const earlier = wordIn(after, labels["statistics-column"]);
    return `日期早于“${earlier}”，或“${earlier}”尚未填写。`;
  },
  "input.duplicate_id": ({ id, firstIndex }) => `标识“${id}”重复，首次出现于第${firstIndex + 1}项。`,
  "input.invalid": () => "内容无效。",
};

function atLeast(minimum: number, inclusive: boolean, of: string, { format }: Words): string {
  const bound = format.number(minimum);
  if (of === "string") return `长度应${inclusive ? "不少于" : "多于"}${bound}个字符。`;
  if (of === "array") return `应${inclusive ? "不少于" : "多于"}${bound}项。`;
  return `应${inclusive ? "不小于" : "大于"}${bound}。`;
}

function atMost(maximum: number, inclusive: boolean, of: string, { format }: Words): string {
  const bound = format.number(maximum);
  if (of === "string") return `长度应${inclusive ? "不超过" : "少于"}${bound}个字符。`;
  if (of === "array") return `应${inclusive ? "不超过" : "少于"}${bound}项。`;
  return `应${inclusive ? "不大于" : "小于"}${bound}。`;
}
