import type { CivilDate } from "../../kernel/brand.ts";
import type { FundStage } from "./codes.ts";
import type { FundEntry } from "./types.ts";

/** Totals of each stage at the end of a day. @internal */
export interface DayTotals extends Readonly<Record<FundStage, number>> {
  readonly on: CivilDate;
}

/** What an entry adds to its stage: below 0 for a reduction. @internal */
export function signedAmount({ amountFen, kind }: FundEntry): number {
  // Not −amountFen: a reduction of nothing is 0 and not −0.
  return kind === "reduction" ? 0 - amountFen : amountFen;
}

/** Adds up the entries of one source, in order of their days, to the end of each day that has one. @internal */
export function dailyTotals(entries: readonly FundEntry[]): readonly DayTotals[] {
  const days: DayTotals[] = [];
  for (const entry of entries) {
    const last = days.at(-1);
    const before = last ?? { planned: 0, committed: 0, arrived: 0, spent: 0 };
    const totals = { ...before, on: entry.on, [entry.stage]: before[entry.stage] + signedAmount(entry) };
    if (last?.on === entry.on) days[days.length - 1] = totals;
    else days.push(totals);
  }
  return days;
}

/** Puts entries in order of their days, those of one day in order of their ids. @internal */
export function inOrderOfDays(entries: readonly FundEntry[]): readonly FundEntry[] {
  return [...entries].sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1));
}
