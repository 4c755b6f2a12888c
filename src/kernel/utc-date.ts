import { constructFromSymbol } from "date-fns/constants";

class UtcDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override getMonth(): number {
    return this.getUTCMonth();
  }
  override getDate(): number {
    return this.getUTCDate();
  }
  override setFullYear(...parts: [year: number, month?: number, date?: number]): number {
    return this.setUTCFullYear(...parts);
  }
  override setMonth(...parts: [month: number, date?: number]): number {
    return this.setUTCMonth(...parts);
  }
  [constructFromSymbol](value: Date | number | string): UtcDate {
    return new UtcDate(Number(value));
  }
}

/**
 * Gives a Date whose local accessors are the UTC ones, so that date-fns computes the same in every time zone, and
 * where there is no `Intl`. It never leaves `kernel/`.
 * @internal
 */
export function utcDate(day: string): Date {
  return new UtcDate(day);
}
