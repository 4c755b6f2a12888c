import { type Issue, inputIssue } from "../../kernel/issue.ts";
import { fundingSources } from "../codes.ts";
import { checkAmount, checkCode, checkDay, checkMembers, whereGiven } from "../input-checks.ts";
import { fundEntryKinds, fundStages } from "./codes.ts";
import { dailyTotals, inOrderOfDays } from "./daily-totals.ts";
import { settlementIssue } from "./issues.ts";
import type { FundEntry, FundLedger } from "./types.ts";

/** Faults of a ledger. @internal */
export function checkFundLedger({ entries, on }: FundLedger): readonly Issue[] {
  const faults = [
    ...checkDay(on, ["on"]),
    ...checkMembers(entries, "entries", (entry, path) => [
      ...checkCode(entry.source, fundingSources, [...path, "source"]),
      ...checkCode(entry.stage, fundStages, [...path, "stage"]),
      ...checkDay(entry.on, [...path, "on"]),
      ...checkAmount(entry.amountFen, [...path, "amountFen"]),
      ...whereGiven(entry.kind, (kind) => checkCode(kind, fundEntryKinds, [...path, "kind"])),
    ]),
  ];
  if (faults.length > 0) return faults;
  const sum = entries.reduce((total, { amountFen }) => total + amountFen, 0);
  // Each amount is safe and their sum is not: nothing after this would be exact.
  if (!Number.isSafeInteger(sum)) return [inputIssue("input.invalid_fen", { value: sum }, ["entries"])];
  return fundingSources.flatMap((source) =>
    checkReductions(
      entries,
      entries.filter((entry) => entry.source === source && entry.on <= on),
    ),
  );
}

/** A stage that falls below 0 by the end of a day: a reduction is too large, or stands before what it reduces. */
function checkReductions(all: readonly FundEntry[], own: readonly FundEntry[]): readonly Issue[] {
  if (!own.some(({ kind }) => kind === "reduction")) return [];
  const days = dailyTotals(inOrderOfDays(own));
  return fundStages.flatMap((stage) => {
    const day = days.find((totals) => totals[stage] < 0);
    const at = own.find((entry) => entry.on === day?.on && entry.stage === stage && entry.kind === "reduction");
    if (day === undefined || at === undefined) return [];
    const params = { source: at.source, stage, on: day.on, shortFen: -day[stage] };
    const path = ["entries", all.indexOf(at)];
    return [settlementIssue("error", "funding.settlement.reduced_below_zero", params, { path })];
  });
}
