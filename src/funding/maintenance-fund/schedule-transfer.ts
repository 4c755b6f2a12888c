import { addDaysStep } from "../../kernel/date-steps.ts";
import type { Deadline } from "../../kernel/deadline.ts";
import type { Issue } from "../../kernel/issue.ts";
import type { Recorder } from "../../kernel/trace.ts";
import { readRules } from "../../policy/rule-reader.ts";
import type { Context } from "../../policy/types.ts";
import type { MaintenanceFundRules } from "./rules.ts";
import type { MaintenanceFundStep } from "./steps.ts";
import type { MaintenanceFundDeadlineCode, SaleProceeds } from "./types.ts";

/** Finds the last day for the seller of public homes to hand over what it sets aside. @internal */
export function scheduleTransfer(
  trace: Recorder<MaintenanceFundStep>,
  { id, receivedOn }: SaleProceeds,
  ctx: Context<Pick<MaintenanceFundRules, "funding.maintenance_fund.transfer_days">>,
): { readonly deadline: Deadline<MaintenanceFundDeadlineCode>; readonly issues: readonly Issue[] } {
  const reader = readRules({ ...ctx, on: receivedOn });
  const found = reader.find("funding.maintenance_fund.transfer_days");
  const [rules, issues] = [reader.refs(), reader.issues()];
  const open = { code: "funding.maintenance_fund.transfer", about: id, from: receivedOn, dueOn: null, rules } as const;
  if (!found.found) return { deadline: { ...open, missing: found.finding.missing }, issues };
  const last = addDaysStep({ name: "receivedOn", on: receivedOn }, found.value);
  trace.add({ name: "funding.maintenance_fund.transfer", about: id, ...last, rules });
  return { deadline: { ...open, dueOn: last.output.value, missing: [] }, issues };
}
