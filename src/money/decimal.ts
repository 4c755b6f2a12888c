import { Decimal } from "decimal.js";

/**
 * The private decimal arithmetic of the library: a clone, so that nobody's `Decimal.set` changes our results.
 *
 * Sixty digits carry every quotient that `divideToDecimal` accepts past the point where its rounding is decided. Cut and
 * not rounded, so that the one rounding is the caller's. No `Decimal` leaves `src/money`.
 */
export const ExactDecimal: typeof Decimal = /* @__PURE__ */ Decimal.clone({
  defaults: true,
  precision: 60,
  rounding: Decimal.ROUND_DOWN,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});
