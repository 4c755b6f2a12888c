import type { BallotCount } from "./count-ballot.ts";
import { consentIssue } from "./issues.ts";
import type { Tallying } from "./read-parameters.ts";
import { placeOf } from "./voting-unit.ts";

/** Says what of the ballot was not counted, and where areas come from several records. @internal */
export function noteCounted({ ballot, issues }: Tallying, { outsideCount, unitCounts }: BallotCount): void {
  const { votingUnit } = ballot;
  if (votingUnit !== undefined && outsideCount > 0) {
    const params = { ownerCount: outsideCount, ...placeOf(votingUnit) };
    issues.push(consentIssue("info", "consent.outside_voting_unit", params, { path: ["votingUnit"] }));
  }
  const { registered, surveyed, contract, unstated } = unitCounts;
  if ([registered, surveyed, contract, unstated].filter((count) => count > 0).length > 1) {
    const params = {
      registeredCount: registered,
      surveyedCount: surveyed,
      contractCount: contract,
      unstatedCount: unstated,
    };
    issues.push(consentIssue("warning", "consent.mixed_area_basis", params));
  }
}
