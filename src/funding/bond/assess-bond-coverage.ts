import type { Fen } from "../../kernel/brand.ts";
import type { Issue } from "../../kernel/issue.ts";
import { fail, hasIssues, type Outcome, succeed } from "../../kernel/outcome.ts";
import { startTrace } from "../../kernel/trace.ts";
import type { Context } from "../../policy/types.ts";
import { linked } from "../traced.ts";
import { checkCoverageInput } from "./check-input.ts";
import { debtKinds, usualIncomeDrops } from "./codes.ts";
import { coverYears, type YearsCovered } from "./cover-years.ts";
import { recordRoundedCoverage, type Writing } from "./coverage-figure.ts";
import { bondIssue } from "./issues.ts";
import { type BondRules, judgeCoverage } from "./judge-coverage.ts";
import { lowerIncome } from "./lower-income.ts";
import { recordSchedule, sumUp } from "./record-schedule.ts";
import type { BondStep } from "./steps.ts";
import { totalIncome } from "./total-income.ts";
import type { BondCoverage, BondCoverageInput, FinancingService } from "./types.ts";

/**
 * Assesses whether the net income of a project covers the principal and interest of its debts. 本息覆盖倍数测算。
 *
 * Coverage is net income (income less operating cost) ÷ (principal + interest of all loans), an exact fraction, and its
 * text rounded half up to two decimals unless asked otherwise. It may be below 0, and is told as it is. Income falls
 * with its cost unchanged; where only the net income is known, that falls. Verdict: net income ≥ least coverage × debt
 * service is `met`. No national minimum is known to exist, so that without one from the caller or a pack the verdict is
 * `unknown`; 1.1 or 1.2 of consultants' guides is nobody's law. How the money is raised is told by kind of financing;
 * who bears it is `shareFunding`.
 *
 * @param input - Loans, and income by year, in total, or net in total; by year every loan names its first year.
 * @param ctx - Packs in force (general → local) and the date the question is asked for.
 * @returns Coverage in total, by year where income is, with less income; break-even year, verdict and schedules.
 *
 * @unit incomeFen, costFen, netDifferenceFen, principalFen: fen · annualRate, incomeDrops, minimumCoverage: 1
 * @rule funding.bond.minimum_coverage
 * @issue funding.bond.no_loan — nothing is owed
 * @issue funding.bond.cost_exceeds_income — the project costs more to run than it earns (warning)
 * @issue funding.bond.service_not_covered — net income is below principal and interest (warning)
 * @issue funding.bond.below_minimum — among the reasons: the coverage is below the least one
 *
 * @example
 * ```ts
 * import { assessBondCoverage } from "jiugai/funding";
 * import { civilDate } from "jiugai/kernel";
 * import { fenFromWanYuan } from "jiugai/money";
 * const bond = { id: "b", financing: "special-bond", principalFen: fenFromWanYuan("5400"), annualRate: "0.03763", years: 20, kind: "bullet" } as const;
 * const income = { kind: "net-total", netDifferenceFen: fenFromWanYuan("12493") } as const;
 * const found = assessBondCoverage({ loans: [bond], income }, { packs: [], on: civilDate("2023-06-01") });
 * found.ok && [found.value.coverage.text, found.value.verdict, found.value.missing]; // => ["1.32", "unknown", ["rule:funding.bond.minimum_coverage"]]
 * ```
 * @category Calculators
 */
export function assessBondCoverage(input: BondCoverageInput, ctx: Context<BondRules>): Outcome<BondCoverage> {
  const faults = checkCoverageInput(input);
  if (hasIssues(faults)) return fail(faults);

  const { decimals = 2, rounding = "half-up", incomeDrops = usualIncomeDrops } = input;
  const writing: Writing = { decimals, rounding };
  const trace = startTrace<BondStep>();
  const loans = input.loans.map((loan) => ({ ...loan, ...recordSchedule(trace, loan, loan.id) }));
  const service = sumUp(
    trace,
    "funding.bond.debt_service",
    undefined,
    loans.map(({ id, schedule, totalStep }) => linked(id, { fen: schedule.totalFen, step: totalStep })),
  );
  const total = totalIncome(trace, input.income);
  const { net, gross } = total;
  const coverage = recordRoundedCoverage(trace, net, service, writing);
  const years: YearsCovered | undefined =
    input.income.kind === "by-year" ? coverYears(trace, input.income.years, loans, writing) : undefined;
  // A share of a net income below 0 says nothing of how far it would fall.
  const drops = gross === undefined && net.fen < 0 ? [] : incomeDrops;
  const sensitivity = drops.map((drop) => lowerIncome(trace, total, service, drop, writing));
  const { issues, ...verdict } = judgeCoverage(trace, input, net, service, coverage.text, ctx);

  const principalFen = loans.reduce((sum, loan) => sum + loan.principalFen, 0);
  const value: BondCoverage = {
    incomeFen: (gross?.income.fen ?? null) as Fen | null,
    costFen: (gross?.cost.fen ?? null) as Fen | null,
    netDifferenceFen: net.fen as Fen,
    principalFen: principalFen as Fen,
    interestFen: (service.fen - principalFen) as Fen,
    debtServiceFen: service.fen as Fen,
    coverage,
    byFinancing: debtKinds.flatMap((financing) => serviceOf(financing, loans)),
    byYear: years?.byYear ?? null,
    breakEvenYear: years?.breakEvenYear ?? null,
    shortYears: years?.shortYears ?? [],
    sensitivity,
    ...verdict,
    schedules: loans.map(({ id, schedule }) => ({ id, schedule })),
  };
  return succeed(value, [...issues, ...findings(value)], trace.steps);
}

function serviceOf(
  financing: FinancingService["financing"],
  loans: readonly (BondCoverageInput["loans"][number] & Pick<BondCoverage["schedules"][number], "schedule">)[],
): readonly FinancingService[] {
  const own = loans.filter((loan) => loan.financing === financing);
  if (own.length === 0) return [];
  const sum = (key: "principalFen" | "interestFen" | "totalFen"): Fen =>
    own.reduce((soFar, { schedule }) => soFar + schedule[key], 0) as Fen;
  const [principalFen, interestFen, debtServiceFen] = [sum("principalFen"), sum("interestFen"), sum("totalFen")];
  return [{ financing, principalFen, interestFen, debtServiceFen }];
}

/** What must be seen whatever the least coverage is. */
function findings({
  incomeFen,
  costFen,
  netDifferenceFen,
  debtServiceFen,
  coverage,
  shortYears,
}: BondCoverage): Issue[] {
  const path = ["income"];
  const issues: Issue[] = [];
  if (incomeFen !== null && costFen !== null && netDifferenceFen < 0) {
    const params = { incomeFen, costFen, shortFen: -netDifferenceFen };
    issues.push(bondIssue("warning", "funding.bond.cost_exceeds_income", params, { path }));
  }
  const shortFen = debtServiceFen - netDifferenceFen;
  if (shortFen > 0) {
    const params = { coverage: coverage.text, debtServiceFen, shortFen };
    issues.push(bondIssue("warning", "funding.bond.service_not_covered", params, { path }));
  } else if (shortYears.length > 0) {
    issues.push(bondIssue("warning", "funding.bond.years_not_covered", { years: shortYears }, { path }));
  }
  return issues;
}
