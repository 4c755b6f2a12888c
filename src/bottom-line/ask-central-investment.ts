import { checkIssue } from "../funding/check-funding/issues.ts";
import { joinFindings } from "../kernel/finding.ts";
import type { ExclusionReason } from "../measure/codes.ts";
import { askNone } from "./ask-flag.ts";
import { type Answer, type Asking, exempt, factNotGiven } from "./checking.ts";

/** Answers whether central budget investment pays for nothing on its negative list. @internal */
export function askCentralInvestment(at: Asking<readonly ExclusionReason[]>): Answer {
  const { centrallyFunded, measures } = at.facts;
  if (centrallyFunded === undefined) return factNotGiven(at, "centrallyFunded");
  if (centrallyFunded.length === 0) return exempt(at, "no-central-investment");
  if (measures === undefined) return factNotGiven(at, "measures");
  const funded = measures
    .map((measure, index) => ({ ...measure, index }))
    .filter(({ id }) => centrallyFunded.includes(id));
  const listed = funded.flatMap(({ id, exclusionReasons = [], index }) =>
    exclusionReasons
      .filter((reason) => at.value.includes(reason))
      .map((reason) =>
        checkIssue(
          at.severity,
          "funding.not_for_central_investment",
          { measureId: id, reason },
          { path: ["measures", index, "exclusionReasons"], rules: [at.ref] },
        ),
      ),
  );
  const isOpen = funded.some(({ exclusionReasons }) => exclusionReasons === undefined);
  const finding = askNone(at, "listed", listed);
  return isOpen ? joinFindings([finding, factNotGiven(at, "measures.exclusionReasons")]) : finding;
}
