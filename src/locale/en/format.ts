import type { StepUnit, StepValue } from "../../kernel/trace.ts";
import type { Formats } from "../../report/locale.ts";
import { dateParts, groupDigits, pathText, percentText, yuanText } from "../format-number.ts";
import { plural } from "./plural.ts";

const mostListed = 8;
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** How English writes values. 英文的数值与日期写法。 @internal */
export const format: Formats = {
  fen: (amountFen) => `${yuanText(amountFen)} yuan`,
  number: groupDigits,
  areaM2: (areaM2) => `${groupDigits(areaM2)} m²`,
  date: (on) => {
    const parts = dateParts(on);
    return parts === null ? on : `${parts.day} ${months[parts.month - 1]} ${parts.year}`;
  },
  percent: percentText,
  value: (value, unit) => (isList(value) ? writeList(value, unit) : writeOne(value, unit)),
  list: (texts) => texts.join(", "),
  sentences: (texts) => texts.join(" "),
  path: (path) => `${pathText(path)}: `,
};

function isList(value: StepValue): value is readonly (number | string)[] {
  return Array.isArray(value);
}

/** Long lists show their beginning and their length. */
function writeList(values: readonly (number | string)[], unit: StepUnit): string {
  const isLong = values.length > mostListed;
  const shown = (isLong ? values.slice(0, 3) : values).map((value) => writeOne(value, unit)).join("; ");
  return isLong ? `${shown}; … (${values.length} values)` : shown;
}

function writeOne(value: Exclude<StepValue, readonly (number | string)[]>, unit: StepUnit): string {
  if (value === null) return "unknown";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "object") return `${groupDigits(value.num)}/${groupDigits(value.den)}`;
  switch (unit) {
    case "fen":
      return typeof value === "number" ? format.fen(value) : value;
    case "fen/m2":
      return typeof value === "number" ? `${format.fen(value)} per m²` : value;
    case "fen/household":
      return typeof value === "number" ? `${format.fen(value)} per household` : value;
    case "m2":
      return `${groupDigits(value)} m²`;
    case "household":
      return plural(value, "household");
    case "year":
      return String(value);
    case "date":
      return format.date(String(value));
    case "point":
      return plural(value, "percentage point");
    case "1":
      return typeof value === "string" ? percentText(value) : groupDigits(value);
    default:
      return groupDigits(value);
  }
}
