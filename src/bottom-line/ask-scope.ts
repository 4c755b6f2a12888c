import { type Finding, met, notMet } from "../kernel/finding.ts";
import { askNone } from "./ask-flag.ts";
import { type Answer, type Asking, detailOf, factNotGiven, within } from "./checking.ts";
import type { Pretext } from "./codes.ts";
import { bottomLineIssue } from "./issues.ts";

/** Takes the assessment of eligibility as the answer. @internal */
export function askEligible({ eligibility }: Asking<true>): Answer {
  const { verdict, reasons, missing, rules } = eligibility;
  return { verdict, reasons: reasons.map((reason) => within("community", reason)), missing, rules };
}

/** Answers whether the community is among those that come first. @internal */
export function askPriority(at: Asking<number>): Finding {
  const { missing, priority, reasons, verdict } = at.eligibility;
  const isLater = reasons.some(({ code }) => code === "eligibility.built_after_priority_year");
  if (!priority && !isLater && verdict !== "not-met") {
    return missing.includes("community.builtYear")
      ? factNotGiven(at, "community.builtYear")
      : { verdict: "unknown", reasons: [], missing };
  }
  if (priority) return met;
  return notMet(bottomLineIssue(at.severity, "bottom_line.not_priority", {}, detailOf(at, "community.builtYear")));
}

/** Answers whether the renovation is the pretext for nothing that it must not be. @internal */
export function askPretexts(at: Asking<readonly Pretext[]>): Finding {
  const { pretexts } = at.facts;
  if (pretexts === undefined) return factNotGiven(at, "pretexts");
  const found = pretexts
    .filter((pretext) => at.value.includes(pretext))
    .map((pretext) => bottomLineIssue(at.severity, "bottom_line.pretext", { pretext }, detailOf(at, "pretexts")));
  return askNone(at, "forbidden", found);
}
