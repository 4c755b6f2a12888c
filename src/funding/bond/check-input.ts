import { isDivisionCode } from "../../division/lineage.ts";
import { type Issue, type IssuePath, inputIssue } from "../../kernel/issue.ts";
import { decimalsOf } from "../../money/decimal-text.ts";
import { roundingModes } from "../../money/round.ts";
import { checkCode, checkFen, checkShare, checkWhole, isShortDecimal, mostFen, tooBig } from "../input-checks.ts";
import { debtKinds, interestIntervals, paymentsPerYear, repaymentKinds } from "./codes.ts";
import { bondIssue } from "./issues.ts";
import type { BondCoverageInput, ProjectIncome, ProjectLoan, RepaymentTerms } from "./types.ts";

/** Longest term. @internal */
export const mostYears = 100;
/** Most decimals of a coverage in text. @internal */
export const mostDecimals = 4;
/** A least coverage above this is a slip, such as a percentage. @internal */
export const mostMinimum = 100;

/** Checks the terms of one loan: a calculator may be handed what no schema has read. @internal */
export function checkTerms(terms: RepaymentTerms, path: IssuePath = []): readonly Issue[] {
  const { principalFen, annualRate, years, kind, interest, firstYear } = terms;
  const at = (key: string): IssuePath => [...path, key];
  const issues = [
    ...checkFen(principalFen, at("principalFen"), 1),
    ...checkShare(annualRate, at("annualRate")),
    ...checkWhole(years, 1, mostYears, at("years")),
    ...checkCode(kind, repaymentKinds, at("kind")),
    ...(interest === undefined ? [] : checkCode(interest, interestIntervals, at("interest"))),
    ...(firstYear === undefined ? [] : checkWhole(firstYear, 1900, 2100, at("firstYear"))),
  ];
  // Only figures that are sound can be added up to see whether they are too large.
  return issues.length > 0 || mostOwed(terms) <= BigInt(mostFen) ? issues : [tooBig(mostFen, at("principalFen"))];
}

/** Checks what is owed and earned. @internal */
export function checkCoverageInput(input: BondCoverageInput): readonly Issue[] {
  const { loans, income, incomeDrops = [], minimumCoverage, decimals, rounding, divisionCode, planYear } = input;
  const issues: Issue[] = [];
  if (loans.length === 0) issues.push(bondIssue("error", "funding.bond.no_loan", {}, { path: ["loans"] }));
  issues.push(...checkLoans(loans), ...checkIncome(income));
  incomeDrops.forEach((drop, index) => {
    issues.push(...checkShare(drop, ["incomeDrops", index]));
  });
  if (minimumCoverage !== undefined) issues.push(...checkMinimum(minimumCoverage, ["minimumCoverage"]));
  if (decimals !== undefined) issues.push(...checkWhole(decimals, 0, mostDecimals, ["decimals"]));
  if (rounding !== undefined) issues.push(...checkCode(rounding, roundingModes, ["rounding"]));
  if (divisionCode !== undefined && !isDivisionCode(divisionCode)) {
    issues.push(inputIssue("input.invalid_format", { format: "division-code" }, ["divisionCode"]));
  }
  if (planYear !== undefined) issues.push(...checkWhole(planYear, 1900, 2100, ["planYear"]));
  if (issues.length > 0) return issues;
  if (income.kind === "by-year") issues.push(...checkFirstYears(loans));
  const owed = loans.reduce((sum, loan) => sum + mostOwed(loan), 0n);
  if (owed > BigInt(mostFen)) issues.push(tooBig(mostFen, ["loans"]));
  return issues;
}

function checkLoans(loans: readonly ProjectLoan[]): readonly Issue[] {
  return loans.flatMap((loan, index) => {
    const path = ["loans", index];
    const firstIndex = loans.findIndex(({ id }) => id === loan.id);
    const duplicate = inputIssue("input.duplicate_id", { id: loan.id, firstIndex }, [...path, "id"]);
    return [
      ...(firstIndex < index ? [duplicate] : []),
      ...checkCode(loan.financing, debtKinds, [...path, "financing"]),
      ...checkTerms(loan, path),
    ];
  });
}

/** Income by year has to meet debt service by year. */
function checkFirstYears(loans: readonly ProjectLoan[]): readonly Issue[] {
  return loans.flatMap(({ firstYear }, index) =>
    firstYear === undefined ? [inputIssue("input.missing", {}, ["loans", index, "firstYear"])] : [],
  );
}

function checkIncome(income: ProjectIncome): readonly Issue[] {
  switch (income.kind) {
    case "by-year":
      return checkYears(income.years);
    case "total":
      return [
        ...checkFen(income.incomeFen, ["income", "incomeFen"]),
        ...checkFen(income.costFen, ["income", "costFen"]),
      ];
    case "net-total":
      return checkFen(income.netDifferenceFen, ["income", "netDifferenceFen"], -mostFen);
    default:
      return [inputIssue("input.invalid_value", { allowed: ["by-year", "total", "net-total"] }, ["income", "kind"])];
  }
}

function checkYears(years: Extract<ProjectIncome, { kind: "by-year" }>["years"]): readonly Issue[] {
  const path = ["income", "years"];
  if (years.length === 0) return [inputIssue("input.too_small", { minimum: 1, inclusive: true, of: "array" }, path)];
  const issues = years.flatMap(({ year, incomeFen, costFen }, index) => {
    const firstIndex = years.findIndex((other) => other.year === year);
    const at = [...path, index];
    return [
      ...checkWhole(year, 1900, 2100, [...at, "year"]),
      ...(firstIndex < index
        ? [bondIssue("error", "funding.bond.duplicate_year", { year, firstIndex }, { path: [...at, "year"] })]
        : []),
      ...checkFen(incomeFen, [...at, "incomeFen"]),
      ...checkFen(costFen, [...at, "costFen"]),
    ];
  });
  if (issues.length > 0) return issues;
  const isTooBig = (pick: "incomeFen" | "costFen"): boolean =>
    years.reduce((sum, year) => sum + BigInt(year[pick]), 0n) > BigInt(mostFen);
  return isTooBig("incomeFen") || isTooBig("costFen") ? [tooBig(mostFen, path)] : [];
}

/** More than can ever be owed: the balance never rises, and a payment rounds up by less than a fen. */
function mostOwed({ principalFen, annualRate, years, interest = "yearly" }: RepaymentTerms): bigint {
  const scale = 10n ** BigInt(decimalsOf(annualRate));
  const yearly = (BigInt(principalFen) * BigInt(annualRate.replace(".", ""))) / scale + 1n;
  return BigInt(principalFen) + BigInt(years) * (yearly + BigInt(paymentsPerYear[interest]));
}

function checkMinimum(value: string, path: IssuePath): readonly Issue[] {
  if (!isShortDecimal(value)) return [inputIssue("input.invalid_format", { format: "decimal" }, path)];
  return Number(value) > mostMinimum ? [tooBig(mostMinimum, path)] : [];
}
