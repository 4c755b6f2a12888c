import { daysAfter, daysFromTo, monthsAfter, workingDaysAfter } from "./replay-date.ts";
import type { Step, StepInput, StepValue } from "./trace.ts";

/** A step that does not follow from its inputs. 无法复算的步骤。 */
export interface ReplayFault {
  /** Number of the step. 序号。 */
  readonly step: number;
  /** What is wrong: its own result, a link to an earlier step, or a rule that names no document. 原因。 */
  readonly fault: "output" | "link" | "citation";
  /** The value that its inputs give, as text; `null` where they give none. 应得的值。 */
  readonly expected: string | null;
}

interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

/**
 * Recomputes every step of a trace from its inputs. 复算计算过程。
 *
 * The arithmetic is written apart from the calculators, on big integers and on a calendar of its own, so that it is
 * evidence and not an echo.
 * A step whose input names an earlier step must carry that step's output; a step that rests on a rule must cite one.
 *
 * @returns The steps that do not follow; empty when the whole trace holds.
 *
 * @example
 * ```ts
 * import { replay } from "jiugai/kernel";
 * replay([]); // => []
 * ```
 */
export function replay(trace: readonly Step[]): readonly ReplayFault[] {
  const faults: ReplayFault[] = [];
  trace.forEach((step, index) => {
    const broken = step.id !== index || step.inputs.some((input) => !isLinked(input, index, trace));
    if (broken) faults.push({ step: index, fault: "link", expected: null });
    if (step.op === "rule" && step.rules.every((rule) => rule.cites.length === 0))
      faults.push({ step: index, fault: "citation", expected: null });
    const found = recompute(step);
    // A denominator of 0 stands for what is no number; across the fractions 0 = 0 would call it equal to anything.
    const expected = found !== undefined && isFraction(found) && found.den === 0n ? undefined : found;
    if (expected === undefined || !equal(expected, step.output.value)) {
      faults.push({ step: index, fault: "output", expected: expected === undefined ? null : show(expected) });
    }
  });
  return faults;
}

function isLinked(input: StepInput, index: number, trace: readonly Step[]): boolean {
  if (input.step === undefined) return true;
  const source = trace[input.step];
  return source !== undefined && input.step < index && same(source.output.value, input.value);
}

function same(a: StepValue, b: StepValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** `0.40`, `0.4` and 2/5 are one number; everything else is equal when its JSON is. */
function equal(expected: StepValue | Fraction, actual: StepValue): boolean {
  if (!isFraction(expected)) return same(expected, actual);
  const found = fraction(actual);
  return found.den !== 0n && expected.num * found.den === found.num * expected.den;
}

function isFraction(value: StepValue | Fraction): value is Fraction {
  return typeof value === "object" && value !== null && "num" in value && typeof value.num === "bigint";
}

function show(value: StepValue | Fraction): string {
  return isFraction(value) ? `${value.num}/${value.den}` : JSON.stringify(value);
}

function recompute(step: Step): StepValue | Fraction | undefined {
  const named = (name: string): StepValue | undefined => step.inputs.find((input) => input.name === name)?.value;
  const first = step.inputs[0]?.value;
  switch (step.op) {
    case "given":
    case "rule":
      return first;
    case "sum":
      return step.inputs.map((input) => fraction(input.value)).reduce(add, { num: 0n, den: 1n });
    case "subtract":
      return step.inputs.slice(1).reduce((rest, input) => add(rest, negate(fraction(input.value))), fraction(first));
    case "multiply": {
      const factors = step.inputs.filter((input) => input.name !== "rounding");
      const product = factors
        .map((input) => fraction(input.value))
        .reduce((a, b) => ({ num: a.num * b.num, den: a.den * b.den }), { num: 1n, den: 1n });
      const mode = named("rounding");
      return mode === undefined ? product : rounded(product, mode);
    }
    case "min":
      return step.inputs
        .map((input) => input.value)
        .reduce((least, value) => (order(value, least) < 0 ? value : least), first);
    case "max":
      return step.inputs
        .map((input) => input.value)
        .reduce((most, value) => (order(value, most) > 0 ? value : most), first);
    case "compare":
      return compare(first, step.inputs[1]?.value, named("comparator"));
    case "select":
      return named("when") === true ? named("then") : named("else");
    case "apportion":
      return apportioned(named("total"), named("weights"), named("grain") ?? 1);
    case "add-days":
      return daysAfter(first, named("days"));
    case "add-months":
      return monthsAfter(first, named("months"));
    case "add-working-days":
      return workingDaysAfter(first, named("days"), {
        from: named("calendarFrom"),
        to: named("calendarTo"),
        holidays: named("holidays"),
        weekends: named("workingWeekends"),
      });
    case "days-between":
      return daysFromTo(first, step.inputs[1]?.value);
  }
}

function fraction(value: StepValue | undefined): Fraction {
  if (typeof value === "object" && value !== null && "num" in value) {
    const isWhole = Number.isSafeInteger(value.num) && Number.isSafeInteger(value.den);
    return isWhole ? { num: BigInt(value.num), den: BigInt(value.den) } : { num: 0n, den: 0n };
  }
  const text = String(value);
  if (/^\d+\/\d+$/.test(text)) {
    const [num = "", den = ""] = text.split("/");
    return { num: BigInt(num), den: BigInt(den) };
  }
  const [integer = "", decimals = ""] = text.split(".");
  return /^-?\d+(\.\d+)?$/.test(text)
    ? { num: BigInt(integer + decimals), den: 10n ** BigInt(decimals.length) }
    : { num: 0n, den: 0n };
}

function add(a: Fraction, b: Fraction): Fraction {
  return { num: a.num * b.den + b.num * a.den, den: a.den * b.den };
}

function negate(a: Fraction): Fraction {
  return { num: -a.num, den: a.den };
}

function rounded(a: Fraction, mode: StepValue): number | undefined {
  if (a.den === 0n) return undefined;
  const floor = a.num >= 0n || a.num % a.den === 0n ? a.num / a.den : a.num / a.den - 1n;
  const twice = 2n * (a.num - floor * a.den);
  const isExact = twice === 0n;
  const up = isExact ? floor : floor + 1n;
  switch (mode) {
    case "floor":
      return Number(floor);
    case "ceiling":
      return Number(up);
    case "toward-zero":
      return Number(a.num < 0n ? up : floor);
    case "away-from-zero":
      return Number(a.num < 0n ? floor : up);
    case "half-up":
      return Number(twice > a.den || (twice === a.den && a.num > 0n) ? up : floor);
    case "half-even":
      return Number(twice > a.den || (twice === a.den && floor % 2n !== 0n) ? up : floor);
    default:
      return undefined;
  }
}

function order(a: StepValue | undefined, b: StepValue | undefined): number {
  const [x, y] = [fraction(a), fraction(b)];
  // Codes and dates are not numbers; they compare as text, and a civil date sorts as its day.
  if (x.den === 0n || y.den === 0n) return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
  const difference = x.num * y.den - y.num * x.den;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function compare(
  a: StepValue | undefined,
  b: StepValue | undefined,
  comparator: StepValue | undefined,
): boolean | undefined {
  const sign = order(a, b);
  switch (comparator) {
    case "<":
      return sign < 0;
    case "<=":
      return sign <= 0;
    case "=":
      return sign === 0;
    case ">=":
      return sign >= 0;
    case ">":
      return sign > 0;
    default:
      return undefined;
  }
}

function apportioned(
  total: StepValue | undefined,
  weights: StepValue | undefined,
  grain: StepValue,
): number[] | undefined {
  if (!Array.isArray(weights) || !weights.every(isWeight) || !isCount(total) || !isCount(grain) || grain === 0)
    return undefined;
  const exact = weights.map(BigInt);
  const sum = exact.reduce((a, b) => a + b, 0n);
  if (sum === 0n) return undefined;
  const grains = BigInt(total) / BigInt(grain);
  const shares = exact.map((weight) => (grains * weight) / sum);
  const left = Number(grains - shares.reduce((a, b) => a + b, 0n));
  const ranked = exact
    .map((weight, index) => ({ index, remainder: (grains * weight) % sum }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  const result = shares.map((share) => Number(share * BigInt(grain)));
  const gets = new Set(ranked.slice(0, left).map((entry) => entry.index));
  for (const index of gets) result[index] = (result[index] as number) + grain;
  const rest = total - Number(grains) * grain;
  if (rest > 0) {
    const last = left > 0 ? (ranked[left - 1] as (typeof ranked)[number]).index : lastPositive(result);
    // Less than one grain in all: it goes where the first whole grain would have gone.
    const target = last < 0 ? exact.indexOf(exact.reduce((a, b) => (b > a ? b : a))) : last;
    result[target] = (result[target] as number) + rest;
  }
  return result;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** A weight beyond the safe integers stands in text. */
function isWeight(value: unknown): value is number | string {
  return typeof value === "string" ? /^\d+$/.test(value) : isCount(value);
}

function lastPositive(shares: readonly number[]): number {
  return shares.reduce((last, share, index) => (share > 0 ? index : last), -1);
}
