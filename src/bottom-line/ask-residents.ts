import { type Finding, joinFindings, met, notMet, unknown } from "../kernel/finding.ts";
import { compareRatios, type Ratio } from "../kernel/ratio.ts";
import { askBeforeStart } from "./ask-before-start.ts";
import { type Answer, type Asking, detailOf, factNotGiven, record, within } from "./checking.ts";
import { bottomLineIssue } from "./issues.ts";

/** Answers whether participation and consent reach the ratio of the place; a pack goes before what the caller gives. @internal */
export function askConsent(at: Asking<true>): Answer {
  const { consent } = at;
  const { localRatio } = at.facts;
  if (consent === null) return factNotGiven(at, "consent");
  if (consent.required !== null || localRatio === undefined) {
    const { verdict, reasons, missing, rules } = consent;
    return { verdict, reasons: reasons.map((reason) => within("consent", reason)), missing, rules };
  }
  return joinFindings([
    askRatio(at, "participation", consent.participation, localRatio.participation),
    askRatio(at, "approval", consent.approval, localRatio.approval),
  ]);
}

function askRatio(at: Asking<true>, share: "participation" | "approval", reached: Ratio, least: Ratio): Finding {
  const holds = compareRatios(reached, least) >= 0;
  record(at, { name: share, value: reached, unit: "1" }, ">=", { name: "least", value: least, unit: "1" }, holds);
  if (holds) return met;
  const params = { share, num: reached.num, den: reached.den, leastNum: least.num, leastDen: least.den };
  return notMet(bottomLineIssue(at.severity, "bottom_line.below_local_ratio", params, detailOf(at, "consent")));
}

/** Answers whether the vote on the design passed, before the start. @internal */
export function askDesignVote(at: Asking<true>): Finding {
  const { designVote: vote } = at.facts;
  if (vote === undefined) return factNotGiven(at, "designVote");
  if (vote === null) return askBeforeStart(at, "designVote", null);
  const { verdict, decidedOn } = vote;
  record(
    at,
    { name: "designVote.verdict", value: verdict, unit: "code" },
    "=",
    { name: "required", value: "met", unit: "code" },
    verdict === "met",
  );
  if (verdict === "met") return askBeforeStart(at, "designVote.decidedOn", decidedOn);
  const detail = detailOf(at, "designVote.verdict");
  if (verdict === "not-met")
    return notMet(bottomLineIssue(at.severity, "bottom_line.vote_not_passed", { verdict }, detail));
  return unknown(bottomLineIssue("warning", "bottom_line.vote_not_passed", { verdict }, detail), "designVote.verdict");
}

/** Answers whether management mode and fees were agreed before the start. @internal */
export function askManagement(at: Asking<true>): Finding {
  const { managementModeAgreedOn, propertyFeesAgreedOn } = at.facts;
  return joinFindings([
    askBeforeStart(at, "managementModeAgreedOn", managementModeAgreedOn),
    askBeforeStart(at, "propertyFeesAgreedOn", propertyFeesAgreedOn),
  ]);
}
