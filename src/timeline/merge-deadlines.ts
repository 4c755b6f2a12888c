import type { CivilDate } from "../kernel/brand.ts";
import { civilDate, daysBetween } from "../kernel/civil-date.ts";
import { type DeadlineState, deadlineNatures } from "./codes.ts";
import type { FoundDeadline, TimelineEntry } from "./types.ts";

/**
 * Merges last days that calculators have found into one list by date. 合并各项期限。
 *
 * The earliest last day comes first, those without one at the end; on a tie the code decides, then what it is about, both
 * by their characters, then the order given. A state that a deadline brings along stands, unless it is `unknown`. Done by the
 * last day is `done`, after it `late`; what is done after `on` is not yet. Else it is `due` until the last day, itself
 * included; after it, a period such as a warranty is `ended`, and a duty is `overdue` where it is known not to be done, else
 * `unknown`, as is what has no last day.
 *
 * @param lists - Deadlines, with `doneOn` beside those of which it is known.
 * @param on - Date of the question.
 * @throws RangeError if `on` or a last day is not a civil date.
 *
 * @unit daysLeft: calendar days
 *
 * @example
 * ```ts
 * import { civilDate } from "jiugai/kernel";
 * import { national } from "jiugai/policies/cn";
 * import { checkAcceptance, checkQualityDeposit } from "jiugai/quality";
 * import { fenFromYuan } from "jiugai/money";
 * import { mergeDeadlines } from "jiugai/timeline";
 * const ctx = { packs: [national], on: civilDate("2023-11-10") };
 * const acceptedOn = civilDate("2023-10-20");
 * const filing = checkAcceptance({ acceptedOn }, ctx);
 * const deposit = checkQualityDeposit({ settledFen: fenFromYuan("1000"), depositFen: fenFromYuan("30"), acceptedOn, defectMonths: 12 }, ctx);
 * const found = filing.ok && deposit.ok ? [[deposit.value.release], [{ ...filing.value.filing.deadline, doneOn: null }]] : [];
 * mergeDeadlines(found, ctx.on).map(({ dueOn, state, daysLeft }) => [dueOn, state, daysLeft]); // => [["2023-11-04", "overdue", -6], ["2024-10-20", "due", 345]]
 * ```
 */
export function mergeDeadlines<C extends string>(
  lists: readonly (readonly FoundDeadline<C>[])[],
  on: CivilDate,
): readonly TimelineEntry<C>[] {
  const today = civilDate(on);
  return lists
    .flat()
    .map((found): TimelineEntry<C> => {
      const { about, code, dueOn, from, missing, rules } = found;
      const daysLeft = dueOn === null ? null : daysBetween(today, dueOn);
      return { code, about, from, dueOn, state: stateOf(found, today), daysLeft, missing, rules };
    })
    .sort(
      (a, b) =>
        compare(a.dueOn ?? "undated", b.dueOn ?? "undated") ||
        compare(a.code, b.code) ||
        compare(a.about ?? "", b.about ?? ""),
    );
}

function stateOf({ code, doneOn, dueOn, state = "unknown" }: FoundDeadline<string>, on: CivilDate): DeadlineState {
  if (state !== "unknown") return state === "open" ? "due" : state;
  if (doneOn != null && doneOn <= on) return dueOn !== null && doneOn > dueOn ? "late" : "done";
  if (dueOn === null) return "unknown";
  if (on <= dueOn) return "due";
  if ((deadlineNatures as Readonly<Record<string, string>>)[code] === "period") return "ended";
  return doneOn === undefined ? "unknown" : "overdue";
}

/** By characters, the same everywhere; a letter comes after every year. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
