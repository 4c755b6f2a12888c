import type { StepUnit, StepValue } from "../../kernel/trace.ts";
import type { Formats } from "../../report/locale.ts";
import { dateParts, groupDigits, pathText, percentText, yuanText } from "../format-number.ts";

const mostListed = 8;

/** How Chinese writes values. 数值与日期的写法。 @internal */
export const format: Formats = {
  fen: (amountFen) => `${yuanText(amountFen)}元`,
  number: groupDigits,
  areaM2: (areaM2) => `${groupDigits(areaM2)}平方米`,
  date: (on) => {
    const parts = dateParts(on);
    return parts === null ? on : `${parts.year}年${parts.month}月${parts.day}日`;
  },
  percent: percentText,
  value: (value, unit) => (isList(value) ? writeList(value, unit) : writeOne(value, unit)),
  list: (texts) => texts.join("、"),
  sentences: (texts) => texts.join(""),
  path: (path) => `${pathText(path)}：`,
};

function isList(value: StepValue): value is readonly (number | string)[] {
  return Array.isArray(value);
}

/** Long lists show their beginning and their length. */
function writeList(values: readonly (number | string)[], unit: StepUnit): string {
  const isLong = values.length > mostListed;
  const shown = (isLong ? values.slice(0, 3) : values).map((value) => writeOne(value, unit)).join("、");
  return isLong ? `${shown}等，共${values.length}项` : shown;
}

function writeOne(value: Exclude<StepValue, readonly (number | string)[]>, unit: StepUnit): string {
  if (value === null) return "未知";
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value === "object") return `${groupDigits(value.num)}/${groupDigits(value.den)}`;
  switch (unit) {
    case "fen":
      return typeof value === "number" ? format.fen(value) : value;
    case "fen/m2":
      return typeof value === "number" ? `${format.fen(value)}/平方米` : value;
    case "fen/household":
      return typeof value === "number" ? `${format.fen(value)}/户` : value;
    case "m2":
      return `${groupDigits(value)}平方米`;
    case "household":
      return `${groupDigits(value)}户`;
    case "year":
      return `${value}年`;
    case "date":
      return format.date(String(value));
    case "point":
      return `${groupDigits(value)}个百分点`;
    case "1":
      return typeof value === "string" ? percentText(value) : groupDigits(value);
    default:
      return groupDigits(value);
  }
}
