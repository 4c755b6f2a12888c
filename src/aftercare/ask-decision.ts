import type { Matter } from "../consent/codes.ts";
import { type Finding, joinFindings, met, notMet, unknown } from "../kernel/finding.ts";
import { askDone } from "./ask-done.ts";
import { type Asking, detailOf, factNotGiven, lacking, record } from "./assessing.ts";
import { aftercareIssue } from "./issues.ts";
import type { DecisionDemand, ManagementModeDemand } from "./rules.ts";
import type { DecisionFact, OwnersDecision } from "./types.ts";

/** Answers whether the owners decided something by the vote that it needs. @internal */
export function askDecision(at: Asking<DecisionDemand>, fact: Exclude<DecisionFact, "managementMode">): Finding {
  return askVoted(at, fact, at.facts[fact], at.demand.matter);
}

/** Answers whether the owners chose who manages the community. @internal */
export function askManagementMode(at: Asking<ManagementModeDemand>): Finding {
  const { managementMode } = at.facts;
  // Without a mode no vote is looked at.
  const matter = at.demand.matters[managementMode?.mode ?? "other-manager"];
  return askVoted(at, "managementMode", managementMode, matter);
}

function askVoted(
  at: Asking<unknown>,
  fact: DecisionFact,
  decision: OwnersDecision | null | undefined,
  needed: Matter,
): Finding {
  if (decision === undefined) return factNotGiven(at, fact);
  if (decision === null) return lacking(at, fact);
  return joinFindings([askVote(at, fact, decision, needed), askDone(at, `${fact}.decidedOn`, decision.decidedOn)]);
}

function askVote(at: Asking<unknown>, fact: DecisionFact, { vote }: OwnersDecision, needed: Matter): Finding {
  if (vote === undefined) return factNotGiven(at, `${fact}.vote`);
  const { criterion, severity } = at;
  const { matter, verdict } = vote;
  const detail = detailOf(at, `${fact}.vote`);
  const asked = { name: "needed", value: needed, unit: "code" } as const;
  record(at, { name: "matter", value: matter, unit: "code" }, "=", asked, matter === needed);
  if (matter !== needed)
    return notMet(aftercareIssue(severity, "aftercare.vote_on_other_matter", { criterion, matter, needed }, detail));
  const passed = { name: "passed", value: "met", unit: "code" } as const;
  record(at, { name: "verdict", value: verdict, unit: "code" }, "=", passed, verdict === "met");
  if (verdict === "met") return met;
  const reason = aftercareIssue(
    verdict === "not-met" ? severity : "warning",
    "aftercare.vote_not_passed",
    { criterion, verdict },
    detail,
  );
  return verdict === "not-met" ? notMet(reason) : unknown(reason, `${fact}.vote`);
}
