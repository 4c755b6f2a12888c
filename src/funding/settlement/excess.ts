import type { CivilDate } from "../../kernel/brand.ts";
import type { ExcessParams } from "./issues.ts";

/** An amount and its limit at the end of a day. @internal */
export interface DayLimit {
  readonly on: CivilDate;
  readonly amountFen: number;
  readonly limitFen: number;
}

/** Finds the first of the days, in order, on which an amount is above its limit, and what stands on the last. @internal */
export function findExcess(days: readonly DayLimit[]): (ExcessParams & { readonly firstOn: CivilDate }) | null {
  const first = days.find(({ amountFen, limitFen }) => amountFen > limitFen);
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    firstOn: first.on,
    excessFen: first.amountFen - first.limitFen,
    openFen: Math.max(0, last.amountFen - last.limitFen),
  };
}
