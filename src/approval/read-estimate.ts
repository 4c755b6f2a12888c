import { checkEstimate } from "../funding/settlement/check-estimate.ts";
import type { EstimateFinding } from "../funding/settlement/types.ts";
import type { Recorder } from "../kernel/trace.ts";
import type { Context } from "../policy/types.ts";
import { appendTrace } from "./append-trace.ts";
import type { ChecklistRules } from "./rules.ts";
import type { ApprovalStep } from "./steps.ts";
import type { ApprovalItem, ApprovalProject } from "./types.ts";

/** How the proposed estimate stands to the approved one, and the fact that follows. @internal */
export interface ReadEstimate {
  readonly finding: EstimateFinding;
  readonly facts: { readonly isEstimateOverrun?: boolean };
}

/** Holds the proposed estimate against that of the feasibility report. @internal */
export function readEstimate(
  trace: Recorder<ApprovalStep>,
  { divisionCode, feasibilityEstimateFen, proposedEstimateFen }: ApprovalProject,
  ctx: Context<ChecklistRules>,
): ReadEstimate {
  const outcome = checkEstimate(
    {
      divisionCode,
      ...(feasibilityEstimateFen === undefined ? {} : { feasibilityEstimateFen }),
      ...(proposedEstimateFen === undefined ? {} : { proposedEstimateFen }),
    },
    ctx,
  );
  // The amounts were checked with the whole project.
  if (!outcome.ok) throw new TypeError("listApprovals: the check of the estimate refused what the whole let pass");
  appendTrace(trace, outcome.trace);
  const finding = outcome.value.proposedEstimate;
  return { finding, facts: finding.verdict === "unknown" ? {} : { isEstimateOverrun: finding.verdict === "not-met" } };
}

/** Names the amounts that are missing instead of the fact worked out from them, and says by how much it is above. @internal */
export function withEstimate(item: ApprovalItem, estimate: ReadEstimate | null): ApprovalItem {
  if (estimate === null || item.need === "not-needed") return item;
  const { finding } = estimate;
  if (item.need === "needed") return { ...item, reasons: [...item.reasons, ...finding.reasons] };
  const isDerived = (name: unknown): boolean => name === "isEstimateOverrun";
  if (!item.missing.some(isDerived)) return item;
  return {
    ...item,
    reasons: [...item.reasons.filter(({ params }) => !isDerived(params["fact"])), ...finding.reasons],
    missing: [...item.missing.filter((name) => !isDerived(name)), ...finding.missing],
  };
}
