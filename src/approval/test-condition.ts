import type { RuleRef } from "../kernel/issue.ts";
import type { Verdict } from "../kernel/outcome.ts";
import type { Recorder } from "../kernel/trace.ts";
import type { ApprovalProcedure } from "./codes.ts";
import type { ApprovalCondition } from "./rules.ts";
import type { ApprovalStep } from "./steps.ts";
import type { ApprovalProject } from "./types.ts";

/** What conditions are tested on: the project, and what is worked out from it. @internal */
export type ProcedureFacts = ApprovalProject & { readonly isEstimateOverrun?: boolean };

/** Answers whether one condition holds, and records the comparison where the fact is known. @internal */
export function testCondition(
  trace: Recorder<ApprovalStep>,
  project: ProcedureFacts,
  procedure: ApprovalProcedure,
  condition: ApprovalCondition,
  ref: RuleRef,
): Verdict {
  const { fact } = condition;
  const stated = project[fact];
  if (stated === undefined) return "unknown";
  const isFlag = "is" in condition;
  const required = isFlag ? condition.is : condition.limitFen;
  const comparator = isFlag ? "=" : condition.bound === "above" ? ">" : "<=";
  const isHeld = isFlag
    ? stated === required
    : condition.bound === "above"
      ? (stated as number) > condition.limitFen
      : (stated as number) <= condition.limitFen;
  const unit = isFlag ? "boolean" : "fen";
  trace.add({
    name: "approval.holds_condition",
    about: `${procedure}:${fact}`,
    op: "compare",
    inputs: [
      { name: "stated", value: stated, unit },
      { name: "required", value: required, unit },
      { name: "comparator", value: comparator, unit: "code" },
    ],
    output: { value: isHeld, unit: "boolean" },
    rules: [ref],
  });
  return isHeld ? "met" : "not-met";
}
