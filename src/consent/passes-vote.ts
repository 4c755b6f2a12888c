import { exceeds, reaches } from "../kernel/ratio.ts";
import { type Choice, choices } from "./codes.ts";
import type { ChoiceCounts } from "./count-ballot.ts";
import type { ReadBallots } from "./read-ballots.ts";
import type { VoteRule, VoteTest } from "./rules.ts";
import type { Measure } from "./sum-choices.ts";

/** Tells by one measure whether a vote passes when `more` of what was not returned agrees too. @internal */
export function passesBy(
  measure: Measure,
  counts: ChoiceCounts,
  read: ReadBallots,
  { participation, approval, approvalOf }: VoteRule,
  more = 0,
): boolean {
  const sum = (isIn: (reading: ReadBallots[Choice]) => boolean, further: number): number =>
    choices.reduce((total, choice) => total + (isIn(read[choice]) ? counts[choice][measure] : 0), further);
  const all = sum(() => true, 0);
  const part = sum((reading) => reading !== "none", read.none === "none" ? more : 0);
  const agree = sum((reading) => reading === "for", read.none === "for" ? 0 : more);
  return (
    part > 0 &&
    (participation === null || holds(part, all, participation)) &&
    holds(agree, approvalOf === "all" ? all : part, approval)
  );
}

/** Tells whether a vote passes: the law asks for both measures. @internal */
export function passesVote(counts: ChoiceCounts, read: ReadBallots, rule: VoteRule): boolean {
  return passesBy("heads", counts, read, rule) && passesBy("area", counts, read, rule);
}

function holds(part: number, whole: number, { share, bound }: VoteTest): boolean {
  return bound === "reach" ? reaches(part, whole, share) : exceeds(part, whole, share);
}
