import { type Finding, joinFindings, notMet } from "../kernel/finding.ts";
import { askFlag, askHandover } from "./ask-done.ts";
import { type Answer, type Asking, detailOf, exempt, factNotGiven, lacking } from "./assessing.ts";
import { aftercareIssue } from "./issues.ts";
import type { UtilityHandoverDemand } from "./rules.ts";

/** Answers whether the renovated facilities are handed over. @internal */
export function askFacilities(at: Asking<unknown>): Finding {
  const { facilities } = at.facts;
  if (facilities === undefined) return factNotGiven(at, "facilities");
  return facilities === null ? lacking(at, "facilities") : joinFindings(askHandover(at, "facilities", facilities));
}

/** Answers whether they have a ledger. @internal */
export function askLedger(at: Asking<unknown>): Finding {
  const { facilities } = at.facts;
  if (facilities === null) return lacking(at, "facilities");
  return askFlag(at, "facilities.hasLedger", facilities?.hasLedger);
}

/** Answers whether each utility took over what of its kind was renovated. @internal */
export function askUtilities(at: Asking<UtilityHandoverDemand>): Answer {
  const { utilityAssets = {} } = at.facts;
  const asked = at.demand.utilities.filter((utility) => utilityAssets[utility] !== "none");
  if (asked.length === 0) return exempt(at, "no-utility-assets");
  return joinFindings(
    asked.flatMap((utility) => {
      const fact = `utilityAssets.${utility}` as const;
      const assets = utilityAssets[utility];
      if (assets === undefined || assets === "none") return [factNotGiven(at, fact)];
      if (assets !== null) return askHandover(at, fact, assets);
      const detail = detailOf(at, fact);
      return [notMet(aftercareIssue(at.severity, "aftercare.utility_not_handed_over", { utility }, detail))];
    }),
  );
}
