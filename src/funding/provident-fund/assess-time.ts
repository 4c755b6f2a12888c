import type { CivilDate } from "../../kernel/brand.ts";
import { addMonthsStep } from "../../kernel/date-steps.ts";
import { type Finding, met, notMet } from "../../kernel/finding.ts";
import type { RuleRef } from "../../kernel/issue.ts";
import type { Recorder } from "../../kernel/trace.ts";
import { factNotGiven } from "./finding.ts";
import { withdrawalIssue } from "./issues.ts";
import type { ProvidentFundWithdrawalRule } from "./rules.ts";
import type { ProvidentFundStep } from "./steps.ts";
import type { ProvidentFundApplication } from "./types.ts";

/** Answers whether the day of the application lies in the time after acceptance. @internal */
export function assessTime(
  trace: Recorder<ProvidentFundStep>,
  { acceptedOn }: ProvidentFundApplication,
  appliedOn: CivilDate,
  { withinMonths }: ProvidentFundWithdrawalRule,
  ref: RuleRef,
): Finding & { readonly lastOn: CivilDate | null } {
  if (withinMonths === null) return { ...met, lastOn: null };
  if (acceptedOn === undefined) return { ...factNotGiven("acceptedOn", ref), lastOn: null };
  const rules = [ref];
  const lastDay = addMonthsStep({ name: "acceptedOn", on: acceptedOn }, withinMonths);
  const lastOn = lastDay.output.value;
  const lastStep = trace.add({ name: "funding.provident_fund.last_day", ...lastDay, rules });
  const isAccepted = appliedOn >= acceptedOn;
  trace.add({
    name: "funding.provident_fund.is_accepted",
    op: "compare",
    inputs: [
      { name: "appliedOn", value: appliedOn, unit: "date" },
      { name: "acceptedOn", value: acceptedOn, unit: "date" },
      { name: "comparator", value: ">=", unit: "code" },
    ],
    output: { value: isAccepted, unit: "boolean" },
    rules,
  });
  const isInTime = appliedOn <= lastOn;
  trace.add({
    name: "funding.provident_fund.is_in_time",
    op: "compare",
    inputs: [
      { name: "appliedOn", value: appliedOn, unit: "date" },
      { name: "lastOn", value: lastOn, unit: "date", step: lastStep },
      { name: "comparator", value: "<=", unit: "code" },
    ],
    output: { value: isInTime, unit: "boolean" },
    rules,
  });
  const detail = { path: ["acceptedOn"], rules };
  if (!isAccepted) {
    const params = { acceptedOn, appliedOn };
    return { ...notMet(withdrawalIssue("error", "funding.provident_fund.before_acceptance", params, detail)), lastOn };
  }
  if (isInTime) return { ...met, lastOn };
  const params = { acceptedOn, withinMonths, lastOn, appliedOn };
  return { ...notMet(withdrawalIssue("error", "funding.provident_fund.too_late", params, detail)), lastOn };
}
