import type { DecimalString } from "../../kernel/brand.ts";
import { decimalsOf } from "../../money/decimal-text.ts";
import { divideRounded } from "../../money/round.ts";
import { greatestCommonDivisor, readDecimal, writeDecimal } from "../allocation/exact.ts";
import type { PerformancePoints } from "./types.ts";

/** An exact number ≥ 0 in lowest terms. @internal */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

/** Nothing. @internal */
export const nought: Fraction = { num: 0n, den: 1n };

/** Reads a plain decimal. @internal */
export function read(text: string): Fraction {
  const places = decimalsOf(text);
  return reduce(readDecimal(text, places), 10n ** BigInt(places));
}

/** @internal */
export function multiply(a: Fraction, b: Fraction): Fraction {
  return reduce(a.num * b.num, a.den * b.den);
}

/** @internal */
export function add(a: Fraction, b: Fraction): Fraction {
  return reduce(a.num * b.den + b.num * a.den, a.den * b.den);
}

/** The first less the second, which is no larger. @internal */
export function subtract(a: Fraction, b: Fraction): Fraction {
  return reduce(a.num * b.den - b.num * a.den, a.den * b.den);
}

/** One over a number above 0. @internal */
export function invert({ num, den }: Fraction): Fraction {
  return { num: den, den: num };
}

/** Below 0, 0 or above. @internal */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.num * b.den - b.num * a.den;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** As a plain decimal where one writes it out, else as `num/den`: what a trace can carry and recompute. @internal */
export function write({ num, den }: Fraction): string {
  let rest = den;
  let places = 0;
  for (const prime of [2n, 5n]) {
    let power = 0;
    for (; rest % prime === 0n; rest /= prime) power++;
    places = Math.max(places, power);
  }
  return rest === 1n ? writeDecimal((num * 10n ** BigInt(places)) / den, places) : `${num}/${den}`;
}

/** As a result carries it. @internal */
export function pointsOf(value: Fraction, decimals: number): PerformancePoints {
  return { num: String(value.num), den: String(value.den), rounded: roundHalfUp(value, decimals) };
}

function roundHalfUp({ num, den }: Fraction, decimals: number): DecimalString {
  return writeDecimal(divideRounded(num * 10n ** BigInt(decimals), den, "half-up"), decimals);
}

function reduce(num: bigint, den: bigint): Fraction {
  const divisor = greatestCommonDivisor(num, den);
  return { num: num / divisor, den: den / divisor };
}
