import { joinFindings } from "../kernel/finding.ts";
import { fail, hasIssues, type Outcome, succeed, type Verdict } from "../kernel/outcome.ts";
import { startTrace } from "../kernel/trace.ts";
import { readRules } from "../policy/rule-reader.ts";
import type { Context } from "../policy/types.ts";
import { assessStateFunds } from "./assess-state-funds.ts";
import { checkTenderProject } from "./check-input.ts";
import { type ApprovalNeed, contractKinds } from "./codes.ts";
import type { ApprovalRules } from "./rules.ts";
import type { ApprovalStep } from "./steps.ts";
import { type ReachedContract, tenderKind } from "./tender-kind.ts";
import type { TenderAssessment, TenderProject } from "./types.ts";

const needOf = { met: "needed", "not-met": "not-needed", unknown: "unknown" } as const satisfies Record<
  Verdict,
  ApprovalNeed
>;

/**
 * Tells which contracts of a project must be tendered. 必须招标的采购。
 *
 * Two things must hold. The public money: budget money of at least the sum and at least the share of the investment, or money
 * of state enterprises and public bodies that controls or dominates. The contract: its estimate reaches the line of its kind,
 * by itself or added to the others of its kind that can be combined with it; such purchases may not be split. Every line is
 * reached at the number itself. A fact that is missing matters only where it could change the answer.
 *
 * @param project - Contracts with their estimates, and the public money.
 * @param ctx - Packs in force (general → local) and the date of the question.
 * @returns Per contract and for the whole: needed, not needed, or unknown, with reasons and what is missing.
 *
 * @unit estimateFen, budgetFen, investmentFen: fen
 * @rule approval.tender_thresholds
 * @rule approval.state_funds
 * @rule approval.tender_duty
 * @issue approval.combined_reach_line — below alone, at the line together: splitting is forbidden
 * @issue approval.budget_above_investment — more budget money than investment
 * @source NDRC-16 — lines and precondition
 * @source BL — 第四条
 *
 * @example
 * ```ts
 * import { assessTender } from "jiugai/approval";
 * import { civilDate } from "jiugai/kernel";
 * import { fenFromYuan } from "jiugai/money";
 * import { national } from "jiugai/policies/cn";
 * const tender = assessTender(
 *   {
 *     divisionCode: "220102",
 *     contracts: [
 *       { id: "roads", kind: "works", estimateFen: fenFromYuan("2500000"), canBeCombined: true },
 *       { id: "pipes", kind: "works", estimateFen: fenFromYuan("1500000"), canBeCombined: true },
 *       { id: "design", kind: "services", estimateFen: fenFromYuan("300000"), canBeCombined: true },
 *     ],
 *     stateFunds: { budgetFen: fenFromYuan("4500000"), investmentFen: fenFromYuan("5000000") },
 *   },
 *   { packs: [national], on: civilDate("2021-06-01") },
 * );
 * tender.ok && tender.value.contracts.map(({ need }) => need); // => ["needed", "needed", "not-needed"]
 * ```
 * @category Calculators
 */
export function assessTender(project: TenderProject, ctx: Context<ApprovalRules>): Outcome<TenderAssessment> {
  const faults = checkTenderProject(project);
  if (hasIssues(faults)) return fail(faults);
  const { contracts, divisionCode, stateFunds } = project;
  const read = readRules(ctx, { divisionCode });
  const trace = startTrace<ApprovalStep>();
  const test = read.find("approval.state_funds");
  const funded = test.found ? assessStateFunds(trace, stateFunds, test.value, test.ref) : test.finding;
  const lines = read.find("approval.tender_thresholds");
  if (!lines.found) {
    const whole = joinFindings(funded.verdict === "not-met" ? [funded] : [funded, lines.finding]);
    const need = needOf[whole.verdict];
    const each = contracts.map(({ id }) => ({ id, need, combinedWith: [] }));
    return succeed(answer(need, funded.verdict, each, whole, read.refs()), read.issues(), trace.steps);
  }
  const duty = read.find("approval.tender_duty");
  const rules = duty.found && duty.value.forbidsSplitting ? [lines.ref, duty.ref] : [lines.ref];
  const kinds = contractKinds
    .map((kind) => ({ kind, ofKind: contracts.filter((contract) => contract.kind === kind) }))
    .filter(({ ofKind }) => ofKind.length > 0)
    .map(({ kind, ofKind }) => {
      const { addsCombined, leastFen } = lines.value;
      const indexOf = (contract: (typeof contracts)[number]): number => contracts.indexOf(contract);
      return tenderKind(trace, { kind, contracts: ofKind, leastFen: leastFen[kind], addsCombined, indexOf }, rules);
    });
  const reached = kinds.flatMap((kind) => kind.contracts);
  const each = contracts.map(({ id }) => {
    const one = reached.find((candidate) => candidate.id === id) as ReachedContract;
    const { verdict } = joinFindings([funded, one.finding]);
    return { id, need: needOf[verdict], combinedWith: verdict === "not-met" ? [] : one.combinedWith };
  });
  const need = (["needed", "unknown"] as const).find((open) => each.some((one) => one.need === open)) ?? "not-needed";
  // Money that is not public settles it, and so do contracts that are all below the line.
  const told =
    funded.verdict === "not-met"
      ? [funded]
      : [
          ...(reached.every(({ finding }) => finding.verdict === "not-met") ? [] : [funded]),
          { ...funded, reasons: kinds.flatMap(({ reasons }) => reasons), missing: [] },
          ...reached.map(({ finding }) => finding),
        ];
  return succeed(answer(need, funded.verdict, each, joinFindings(told), read.refs()), read.issues(), trace.steps);
}

function answer(
  need: ApprovalNeed,
  isStateFunded: Verdict,
  contracts: TenderAssessment["contracts"],
  { missing, reasons }: Pick<TenderAssessment, "missing" | "reasons">,
  rules: TenderAssessment["rules"],
): TenderAssessment {
  return { need, isStateFunded, contracts, reasons, missing, rules };
}
