import type { DecimalString } from "../kernel/brand.ts";
import type { StepInput } from "../kernel/trace.ts";
import { decimalsOf } from "../money/decimal-text.ts";
import { type Asking, record } from "./checking.ts";
import type { BottomLineFact } from "./types.ts";

/** A number in its unit, by its fact, and the step that found it where one did. @internal */
export interface Quantity extends StepInput {
  readonly value: number;
}

/** Takes parts that do not count from a quantity; a part not given takes nothing. Recorded where one is. @internal */
export function lessParts(
  { line, ref, trace }: Asking<unknown>,
  whole: Quantity,
  parts: readonly (readonly [BottomLineFact, number | undefined])[],
): Quantity {
  const given = parts.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value, unit: whole.unit }]));
  if (given.length === 0) return whole;
  // Areas are added in hundredths, which are whole.
  const scale = whole.unit === "m2" ? 100 : 1;
  const rest = given.reduce((sum, part) => sum - Math.round(part.value * scale), Math.round(whole.value * scale));
  const output = { value: rest / scale, unit: whole.unit };
  const step = trace.add({
    name: "bottom_line.counted",
    about: line,
    op: "subtract",
    inputs: [whole, ...given],
    output,
    rules: [ref],
  });
  return { name: "counted", ...output, step };
}

/** Holds a part against the share of a whole that the line sets, exactly; the share itself is within. @internal */
export function holdShare(
  at: Asking<DecimalString>,
  part: Quantity,
  comparator: "<=" | ">=",
  whole: Quantity,
): boolean {
  const { line, ref, trace, value: share } = at;
  const limit: StepInput = { name: "limit", value: share, unit: "1" };
  const limitStep = trace.add({
    name: "bottom_line.limit",
    about: line,
    op: "rule",
    inputs: [limit],
    output: { value: share, unit: "1" },
    rules: [ref],
  });
  const places = decimalsOf(share);
  const bound = inHundredths(whole) * BigInt(share.replace(".", ""));
  const output = { value: decimalText(bound, places + 2), unit: part.unit };
  const step = trace.add({
    name: "bottom_line.bound",
    about: line,
    op: "multiply",
    inputs: [whole, { ...limit, step: limitStep }],
    output,
    rules: [ref],
  });
  const difference = inHundredths(part) * 10n ** BigInt(places) - bound;
  const holds = comparator === "<=" ? difference <= 0n : difference >= 0n;
  record(at, part, comparator, { name: "bound", ...output, step }, holds);
  return holds;
}

/** An area has two decimals, counts and fen none. */
function inHundredths({ unit, value }: Quantity): bigint {
  return unit === "m2" ? BigInt(Math.round(value * 100)) : BigInt(value) * 100n;
}

/** A whole number of 10^-places, without zeros at the end. */
function decimalText(value: bigint, places: number): string {
  const digits = String(value).padStart(places + 1, "0");
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, "");
}
