import { hundredthsOfM2 } from "../kernel/area.ts";
import type { SquareMetres } from "../kernel/brand.ts";
import type { Issue } from "../kernel/issue.ts";
import type { Recorder, StepUnit } from "../kernel/trace.ts";
import type { Applied } from "../policy/resolve-rule.ts";
import { factNotGiven } from "./fact-not-given.ts";
import { approvalIssue } from "./issues.ts";
import type { PermitExemption } from "./rules.ts";
import type { ApprovalStep } from "./steps.ts";
import type { PermitAssessment, PermitProject } from "./types.ts";

/** Answers by one set of limits. @internal */
export function testExemption(
  trace: Recorder<ApprovalStep>,
  { divisionCode, floorAreaM2, investmentFen }: PermitProject,
  { value, ref }: Applied<PermitExemption>,
): Omit<PermitAssessment, "rules"> {
  const { bound } = value;
  const rules = [ref];
  const isWithin = (amount: number, limit: number): boolean => (bound === "below" ? amount < limit : amount <= limit);
  const record = (
    names: readonly [ApprovalStep, ApprovalStep],
    amount: number,
    limit: number,
    unit: StepUnit,
  ): void => {
    const step = trace.add({
      name: names[0],
      op: "rule",
      inputs: [{ name: "limit", value: limit, unit }],
      output: { value: limit, unit },
      rules,
    });
    trace.add({
      name: names[1],
      op: "compare",
      inputs: [
        { name: "amount", value: amount, unit },
        { name: "limit", value: limit, unit, step },
        { name: "comparator", value: bound === "below" ? "<" : "<=", unit: "code" },
      ],
      output: { value: isWithin(amount, limit), unit: "boolean" },
      rules,
    });
  };
  const reasons: Issue[] = [];
  const exemptBy: PermitAssessment["exemptBy"][number][] = [];
  if (investmentFen !== undefined) {
    const limitFen = value.investmentFen;
    record(["approval.investment_limit", "approval.is_within_investment"], investmentFen, limitFen, "fen");
    if (isWithin(investmentFen, limitFen)) {
      exemptBy.push("investment");
      const params = { investmentFen, limitFen, bound };
      reasons.push(
        approvalIssue("info", "approval.permit_exempt_by_investment", params, { path: ["investmentFen"], rules }),
      );
    }
  }
  const limitM2 = value.floorAreaM2;
  if (floorAreaM2 !== undefined && floorAreaM2 !== null) {
    record(["approval.area_limit", "approval.is_within_area"], floorAreaM2, limitM2, "m2");
    if (isWithin(hundredthsOfM2(floorAreaM2), hundredthsOfM2(limitM2 as SquareMetres))) {
      exemptBy.push("floor-area");
      const params = { floorAreaM2, limitM2, bound };
      reasons.push(approvalIssue("info", "approval.permit_exempt_by_area", params, { path: ["floorAreaM2"], rules }));
    }
  }
  const local = value.isAdjustable
    ? [approvalIssue("warning", "approval.local_limit_not_given", { divisionCode }, { path: ["divisionCode"], rules })]
    : [];
  if (exemptBy.length > 0) return { need: "not-needed", exemptBy, reasons: [...reasons, ...local], missing: [] };
  const gaps = (["investmentFen", "floorAreaM2"] as const)
    .filter((fact) => ({ investmentFen, floorAreaM2 })[fact] === undefined)
    .map((fact) => factNotGiven(fact, rules));
  if (investmentFen === undefined || floorAreaM2 === undefined)
    return {
      need: "unknown",
      exemptBy,
      reasons: [...gaps.flatMap((gap) => gap.reasons), ...local],
      missing: gaps.flatMap((gap) => gap.missing),
    };
  const params = { investmentFen, limitFen: value.investmentFen, floorAreaM2, limitM2, bound };
  const above = approvalIssue("info", "approval.permit_above_limits", params, { rules });
  return { need: "needed", exemptBy, reasons: [above, ...local], missing: [] };
}
