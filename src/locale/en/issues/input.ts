import type { InputIssueParams } from "../../../kernel/issue.ts";
import type { Messages, Words } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";
import { limited } from "../limited.ts";
import { plural, quote } from "../plural.ts";

/** Types and forms as users know them; what is not listed is written as it is. */
const typeWords: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  "whole number": "a whole number ≥ 0",
  year: "a year",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
  tuple: "a list of fixed length",
  null: "null",
  undefined: "nothing",
};

const formatWords: Readonly<Record<string, string>> = {
  decimal: "a plain decimal in text without a sign, such as “0.30”",
  "division-code": "a division code of 6, 9 or 12 digits",
  floor: "a floor from -9 to 200 without 0",
  regex: "the form that is asked for",
};

/** Messages about shape and plain values. 输入类英文提示。 @internal */
export const inputIssues: Messages<InputIssueParams> = {
  "input.invalid_type": ({ expected, received }) =>
    `expected ${wordIn(expected, typeWords)}, received ${wordIn(received, typeWords)}.`,
  "input.invalid_value": ({ allowed }) =>
    allowed.length === 0
      ? "this value is not allowed."
      : `this value is not allowed; allowed: ${limited(allowed.map(String), 20)}.`,
  "input.invalid_format": ({ format }) => `expected ${wordIn(format, formatWords)}.`,
  "input.invalid_date": ({ value }) => `${quote(value)} is not a day that exists, written YYYY-MM-DD.`,
  "input.invalid_area": ({ value }) => `${String(value)} is not an area in m² (≥ 0, at most two decimals).`,
  "input.invalid_fen": ({ value }) => `${String(value)} is not an amount in whole fen (≥ 0).`,
  "input.invalid_share": ({ value }) =>
    `${String(value)} is not a share from 0 to 1 as a plain decimal in text, such as “0.30”.`,
  "input.too_small": ({ minimum, inclusive, of }, words) =>
    bound(minimum, inclusive ? "at least" : "more than", of, words),
  "input.too_big": ({ maximum, inclusive, of }, words) =>
    bound(maximum, inclusive ? "at most" : "less than", of, words),
  "input.unrecognized_keys": ({ keys }) => `unknown ${keys.length === 1 ? "field" : "fields"}: ${limited(keys)}.`,
  "input.missing": () => "this is required and missing.",
  "input.out_of_order": ({ after }) => `The day lies before ${after}, or ${after} is not given.`,
  "input.duplicate_id": ({ id, firstIndex }) =>
    `the identifier ${quote(id)} is used twice, first in entry ${firstIndex + 1}.`,
  "input.invalid": () => "this is not valid.",
};

function bound(limit: number, how: string, of: string, { format }: Words): string {
  if (of === "string") return `expected ${how} ${plural(limit, "character")}.`;
  if (of === "array") return `expected ${how} ${plural(limit, "entry", "entries")}.`;
  return `expected ${how} ${format.number(limit)}.`;
}
