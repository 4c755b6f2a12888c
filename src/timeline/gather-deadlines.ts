import { checkApprovalProject } from "../approval/check-input.ts";
import { scheduleBreakdown } from "../approval/schedule-breakdown.ts";
import type { ApprovalStep } from "../approval/steps.ts";
import { scheduleRevocation } from "../consent/schedule-revocation.ts";
import type { ConsentStep } from "../consent/steps.ts";
import { scheduleTransfer } from "../funding/maintenance-fund/schedule-transfer.ts";
import type { MaintenanceFundStep } from "../funding/maintenance-fund/steps.ts";
import { assessProvidentFundWithdrawal } from "../funding/provident-fund/assess-provident-fund-withdrawal.ts";
import { summariseIllegalStructures } from "../illegal-structure/summarise-illegal-structures.ts";
import type { CivilDate } from "../kernel/brand.ts";
import type { Issue } from "../kernel/issue.ts";
import { fail, hasIssues, type Outcome, succeed } from "../kernel/outcome.ts";
import { type Step, shiftTrace, startTrace } from "../kernel/trace.ts";
import type { Context } from "../policy/types.ts";
import { assessWageDeposit } from "../quality/assess-wage-deposit.ts";
import { checkAcceptance } from "../quality/check-acceptance.ts";
import { checkQualityDeposit } from "../quality/check-quality-deposit.ts";
import { checkWagePayment } from "../quality/check-wage-payment.ts";
import { trackRectification } from "../quality/track-rectification.ts";
import { warrantiesOf } from "../quality/warranties-of.ts";
import type { TimelineRules } from "./rules.ts";
import type { FoundDeadline, TimelineInput } from "./types.ts";

type Found = Outcome<readonly FoundDeadline[]>;
type Part = Exclude<keyof TimelineInput, "milestones" | "done">;

/** How the last days of each part are found, in the order in which their traces follow. */
const finders: {
  readonly [P in Part]: (part: NonNullable<TimelineInput[P]>, ctx: Context<TimelineRules>) => Found;
} = {
  decisions: (decisions, ctx) => {
    const trace = startTrace<ConsentStep>();
    const found = decisions.map((decision) => scheduleRevocation(trace, decision, ctx));
    return join(found, trace.steps);
  },
  saleProceeds: (sales, ctx) => {
    const trace = startTrace<MaintenanceFundStep>();
    const found = sales.map((sale) => {
      const { deadline, issues } = scheduleTransfer(trace, sale, ctx);
      return { deadline: done(deadline, sale.transferredOn), issues };
    });
    return join(found, trace.steps);
  },
  // The checklist has no other last day, and is by far the longest of all calculators.
  approval: (project, ctx) => {
    const faults = checkApprovalProject(project);
    if (hasIssues(faults)) return fail(faults);
    const { divisionCode, investmentPlan, planYear } = project;
    const trace = startTrace<ApprovalStep>();
    const lookup = { divisionCode, planYear };
    const found = investmentPlan === undefined ? [] : [scheduleBreakdown(trace, investmentPlan, ctx, lookup)];
    return join(found, trace.steps);
  },
  illegalStructures: (inventory, ctx) =>
    pick(summariseIllegalStructures(inventory, ctx), ({ structures }) => structures.flatMap(({ orders }) => orders)),
  wageDeposit: (deposit, ctx) =>
    pick(assessWageDeposit(deposit, ctx), ({ deadlines, exemption }) => (exemption.verdict === "met" ? [] : deadlines)),
  wagePayment: (payment, ctx) =>
    pick(checkWagePayment(payment, ctx), ({ next }) =>
      next === null ? [] : [done(next, payment.isAllPaid === false ? null : undefined)],
    ),
  rectification: (inspections, ctx) =>
    pick(trackRectification(inspections, ctx), ({ rectifications }) => rectifications),
  acceptance: (facts, ctx) => pick(checkAcceptance(facts, ctx), ({ filing }) => [done(filing.deadline, facts.filedOn)]),
  warranty: (works, ctx) => pick(warrantiesOf(works, ctx), ({ warranties }) => warranties),
  qualityDeposit: (deposit, ctx) => pick(checkQualityDeposit(deposit, ctx), ({ release }) => [release]),
  providentFund: (application, ctx) =>
    pick(assessProvidentFundWithdrawal(application, ctx), ({ lastOn, missing, rules }) => {
      const lacking = missing.filter((fact) => fact === "acceptedOn" || fact.startsWith("rule:"));
      if (lastOn === null && lacking.length === 0) return [];
      const { acceptedOn = null, appliedOn } = application;
      const deadline = { code: "funding.provident_fund.last_day", about: null, from: acceptedOn, rules } as const;
      return [done({ ...deadline, dueOn: lastOn, missing: lastOn === null ? lacking : [] }, appliedOn)];
    }),
};

/** Finds the last days of every part that is given: all of them, or every fault. @internal */
export function gatherDeadlines(input: TimelineInput, ctx: Context<TimelineRules>): Found {
  const [deadlines, steps, issues]: [FoundDeadline[], Step[], Issue[]] = [[], [], []];
  const faults: Issue[] = [];
  for (const part of Object.keys(finders) as Part[]) {
    const given = input[part];
    if (given === undefined) continue;
    // A finder reads its own part; of a union of keys the types cannot say so.
    const found = (finders[part] as (part: unknown, ctx: Context<TimelineRules>) => Found)(given, ctx);
    const placed = found.issues.map((issue) => ({ ...issue, path: [part, ...issue.path] }));
    (found.ok ? issues : faults).push(...placed);
    if (!found.ok) continue;
    deadlines.push(...found.value);
    steps.push(...shiftTrace(found.trace, steps.length));
  }
  return hasIssues(faults) ? fail(faults) : succeed(deadlines, issues, steps);
}

function pick<T>(outcome: Outcome<T>, deadlinesOf: (value: T) => readonly FoundDeadline[]): Found {
  return outcome.ok ? { ...outcome, value: deadlinesOf(outcome.value) } : outcome;
}

function join(
  found: readonly { readonly deadline: FoundDeadline; readonly issues: readonly Issue[] }[],
  steps: readonly Step[],
): Found {
  return succeed(
    found.map(({ deadline }) => deadline),
    found.flatMap(({ issues }) => issues),
    steps,
  );
}

function done(deadline: FoundDeadline, doneOn: CivilDate | null | undefined): FoundDeadline {
  return doneOn === undefined ? deadline : { ...deadline, doneOn };
}
