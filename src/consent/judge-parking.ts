import { type BallotCount, choiceCounts, parkingOf } from "./count-ballot.ts";
import { consentIssue } from "./issues.ts";
import { passesVote } from "./passes-vote.ts";
import type { ReadBallots } from "./read-ballots.ts";
import type { Tallying } from "./read-parameters.ts";
import type { VoteRule } from "./rules.ts";

const readings = [true, false].flatMap((inArea) => [true, false].map((inHeads) => ({ inArea, inHeads })));

/**
 * Counts with parking spaces and without, where nobody says how they count: if that changes nothing, a note says so; if it
 * decides, the answer is not known.
 * @internal
 */
export function judgeParking(at: Tallying, counted: BallotCount, read: ReadBallots, rule: VoteRule): void {
  const verdicts = new Set(readings.map((reading) => passesVote(choiceCounts(counted, reading), read, rule)));
  const { area, heads } = parkingOf(counted);
  const params = { areaM2: area / 100, ownerCount: heads };
  if (verdicts.size === 1) {
    at.issues.push(consentIssue("info", "consent.parking_not_settled", params));
    return;
  }
  at.reasons.push(consentIssue("warning", "consent.parking_decides", params));
  at.missing.push("rule:consent.parking_reading");
}
