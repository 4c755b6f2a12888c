import { type Finding, joinFindings, met, notMet } from "../kernel/finding.ts";
import type { RuleRef } from "../kernel/issue.ts";
import type { Recorder } from "../kernel/trace.ts";
import type { WageDepositAdjustment } from "./codes.ts";
import { factNotGiven } from "./finding.ts";
import { qualityIssue } from "./issues.ts";
import type { WageDepositRule } from "./rules.ts";
import type { QualityStep } from "./steps.ts";
import type { QualityFact, WageDepositInput } from "./types.ts";

/** How the history moves the rate, or what is missing to say. @internal */
export interface Adjustment extends Finding {
  readonly adjustment: WageDepositAdjustment | null;
}

type Arrears = Pick<WageDepositInput, "cleanYears" | "hasArrearsInLastYear" | "hasArrearsInLastTwoYears">;

/** Whether wages were owed in the last year, from whichever fact tells. @internal */
export function arrearsInLastYear(facts: Arrears): boolean | undefined {
  const { cleanYears, hasArrearsInLastTwoYears, hasArrearsInLastYear } = facts;
  if (hasArrearsInLastYear !== undefined) return hasArrearsInLastYear;
  return hasArrearsInLastTwoYears === false || (cleanYears ?? 0) >= 1 ? false : undefined;
}

/** Whether wages were owed in the last two years, from whichever fact tells. @internal */
export function arrearsInLastTwoYears(facts: Arrears): boolean | undefined {
  const { cleanYears, hasArrearsInLastTwoYears, hasArrearsInLastYear } = facts;
  if (hasArrearsInLastTwoYears !== undefined) return hasArrearsInLastTwoYears;
  if (hasArrearsInLastYear === true) return true;
  return (cleanYears ?? 0) >= 2 ? false : undefined;
}

/** Answers whether nothing need be deposited: one ground is enough. @internal */
export function assessExemption(
  trace: Recorder<QualityStep>,
  input: WageDepositInput,
  rule: WageDepositRule,
  ref: RuleRef,
): Finding {
  const rules = [ref];
  const { exemptAfterYears, exemptBelowFen } = rule;
  const isSmall = input.contractFen < exemptBelowFen;
  trace.add({
    name: "quality.contract_below_exempt",
    op: "compare",
    inputs: [
      { name: "contractFen", value: input.contractFen, unit: "fen" },
      { name: "exemptBelowFen", value: exemptBelowFen, unit: "fen" },
      { name: "comparator", value: "<", unit: "code" },
    ],
    output: { value: isSmall, unit: "boolean" },
    rules,
  });
  const owed = arrearsInLastYear(input);
  const small: Ground = !isSmall || owed === true ? "no" : owed === undefined ? "hasArrearsInLastYear" : "yes";
  const clean = assessClean(trace, input, exemptAfterYears, ref);
  const grounds = [small, ...clean];
  if (small === "yes" || clean.every((ground) => ground === "yes")) return met;
  // A ground that fails in one of its facts is closed, whatever the others are.
  const open = [...new Set(grounds.filter(isFact))].filter((fact) => fact === small || !clean.includes("no"));
  if (open.length > 0) return joinFindings(open.map((fact) => factNotGiven(fact, rules)));
  return notMet(
    qualityIssue("info", "quality.not_exempt", { exemptBelowFen, exemptAfterYears }, { path: ["contractFen"], rules }),
  );
}

/** Answers how the history moves the rate. @internal */
export function assessAdjustment(
  trace: Recorder<QualityStep>,
  input: WageDepositInput,
  { lowerAfterYears }: WageDepositRule,
  ref: RuleRef,
): Adjustment {
  const owed = arrearsInLastTwoYears(input);
  if (owed === true) return { ...met, adjustment: "higher" };
  const { cleanYears } = input;
  const open: QualityFact[] = [
    ...(owed === undefined ? (["hasArrearsInLastTwoYears"] as const) : []),
    ...(cleanYears === undefined ? (["cleanYears"] as const) : []),
  ];
  if (cleanYears === undefined || open.length > 0)
    return { ...joinFindings(open.map((fact) => factNotGiven(fact, [ref]))), adjustment: null };
  return { ...met, adjustment: reachesYears(trace, cleanYears, lowerAfterYears, ref) ? "lower" : "none" };
}

/** A ground of exemption: it holds, it does not, or a fact is not given. */
type Ground = "yes" | "no" | QualityFact;

function isFact(ground: Ground): ground is QualityFact {
  return ground !== "yes" && ground !== "no";
}

function assessClean(
  trace: Recorder<QualityStep>,
  { cleanYears, hasArrearsInLastTwoYears, hasArrearsInLastYear, isCompliant }: WageDepositInput,
  years: number,
  ref: RuleRef,
): readonly Ground[] {
  const isOwing = hasArrearsInLastYear === true || hasArrearsInLastTwoYears === true;
  const enough: Ground = isOwing
    ? "no"
    : cleanYears === undefined
      ? "cleanYears"
      : reachesYears(trace, cleanYears, years, ref)
        ? "yes"
        : "no";
  return [enough, isCompliant === undefined ? "isCompliant" : isCompliant ? "yes" : "no"];
}

function reachesYears(trace: Recorder<QualityStep>, cleanYears: number, years: number, ref: RuleRef): boolean {
  const isReached = cleanYears >= years;
  trace.add({
    name: "quality.clean_years_reached",
    op: "compare",
    inputs: [
      { name: "cleanYears", value: cleanYears, unit: "count" },
      { name: "years", value: years, unit: "count" },
      { name: "comparator", value: ">=", unit: "code" },
    ],
    output: { value: isReached, unit: "boolean" },
    rules: [ref],
  });
  return isReached;
}
