import type { DecimalString, Fen } from "../../kernel/brand.ts";
import { decimalsOf } from "../../money/decimal-text.ts";
import { divideRounded } from "../../money/round.ts";

/** A level payment, and the factor by which anybody can work it out again. @internal */
export interface LevelPayment {
  readonly paymentFen: Fen;
  /** Share of the principal that each payment is, with as many decimals as the rounding to fen needs. */
  readonly factor: DecimalString;
}

/**
 * Works out the payment that pays a principal back in equal instalments, rounded half up to the fen.
 *
 * Exact: with q = 1 + rate of a period as a fraction, the payment is principal × (q − 1) × qⁿ ÷ (qⁿ − 1), divided once.
 * @internal
 */
export function levelPayment(
  principalFen: Fen,
  annualRate: DecimalString,
  perYear: number,
  periods: number,
): LevelPayment {
  const [num, den] = recoveryFactor(annualRate, BigInt(perYear), BigInt(periods));
  const paymentFen = divideRounded(BigInt(principalFen) * num, den, "half-up");
  // Cut upwards, the factor is never below the exact one, so a tie stays one; more decimals bring it as near as needed.
  for (let places = 20; ; places *= 2) {
    const scale = 10n ** BigInt(places);
    const factor = divideRounded(num * scale, den, "ceiling");
    if (divideRounded(BigInt(principalFen) * factor, scale, "half-up") !== paymentFen) continue;
    return { paymentFen: Number(paymentFen) as Fen, factor: decimalText(factor, places) };
  }
}

function recoveryFactor(annualRate: DecimalString, perYear: bigint, periods: bigint): readonly [bigint, bigint] {
  const rate = BigInt(annualRate.replace(".", ""));
  if (rate === 0n) return [1n, periods];
  const whole = 10n ** BigInt(decimalsOf(annualRate)) * perYear;
  const grown = (whole + rate) ** periods;
  return [rate * grown, whole * (grown - whole ** periods)];
}

function decimalText(scaled: bigint, places: number): DecimalString {
  const digits = scaled.toString().padStart(places + 1, "0");
  return `${digits.slice(0, -places)}.${digits.slice(-places)}` as DecimalString;
}
