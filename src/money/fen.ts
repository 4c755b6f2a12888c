import type { Fen } from "../kernel/brand.ts";
import { describeValue } from "./describe-value.ts";

/**
 * Checks a number and brands it as an amount of money in fen. 分。
 *
 * Nothing is rounded: a fraction of a fen is a mistake, not an amount. The amount may be negative, and −0 becomes 0.
 *
 * @returns The same number, branded.
 * @throws RangeError if `n` is not a safe integer.
 *
 * @unit n: fen
 *
 * @example
 * ```ts
 * import { fen } from "jiugai/money";
 * fen(123456) // => 123456
 * ```
 */
export function fen(n: number): Fen {
  return checkedFen("fen", n);
}

/**
 * Tells whether a value can stand as an amount in fen. 分的判断。
 *
 * Only safe integers can. −0 cannot: it would not survive JSON, and `fen` turns it into 0.
 *
 * @unit value: fen
 *
 * @example
 * ```ts
 * import { isFen } from "jiugai/money";
 * isFen(12.5) // => false
 * ```
 */
export function isFen(value: unknown): value is Fen {
  return Number.isSafeInteger(value) && !Object.is(value, -0);
}

/**
 * Adds two amounts. 金额相加。
 *
 * Exact, or refused: no sum is ever rounded.
 *
 * @throws RangeError if the sum is not a safe integer.
 *
 * @unit a, b: fen
 *
 * @example
 * ```ts
 * import { addFen, fen } from "jiugai/money";
 * addFen(fen(70), fen(30)) // => 100
 * ```
 */
export function addFen(a: Fen, b: Fen): Fen {
  return checkedFen("addFen", a + b);
}

/**
 * Subtracts the second amount from the first. 金额相减。
 *
 * Exact, or refused. The difference may be negative.
 *
 * @throws RangeError if the difference is not a safe integer.
 *
 * @unit a, b: fen
 *
 * @example
 * ```ts
 * import { fen, subtractFen } from "jiugai/money";
 * subtractFen(fen(30), fen(70)) // => -40
 * ```
 */
export function subtractFen(a: Fen, b: Fen): Fen {
  return checkedFen("subtractFen", a - b);
}

/**
 * Adds up a list of amounts. 金额合计。
 *
 * Exact, and independent of the order: a partial sum may leave the safe range as long as the total comes back into it.
 * The sum of an empty list is 0.
 *
 * @throws RangeError if an element is not a safe integer, or the total is not one.
 *
 * @unit list: fen
 *
 * @example
 * ```ts
 * import { fen, sumFen } from "jiugai/money";
 * sumFen([fen(10), fen(20), fen(-5)]) // => 25
 * ```
 */
export function sumFen(list: readonly Fen[]): Fen {
  let sum = 0;
  let isExact = true;
  list.forEach((amount, i) => {
    if (!Number.isSafeInteger(amount)) {
      throw new RangeError(`sumFen: list[${i}] must be a safe integer, got ${describeValue(amount)}`);
    }
    sum += amount;
    isExact &&= Number.isSafeInteger(sum);
  });
  return checkedFen("sumFen", isExact ? sum : Number(list.reduce((total, amount) => total + BigInt(amount), 0n)));
}

function checkedFen(caller: string, n: number): Fen {
  if (!Number.isSafeInteger(n)) {
    throw new RangeError(`${caller}: ${describeValue(n)} is not a safe integer`);
  }
  return (n + 0) as Fen; // −0 + 0 is 0
}
