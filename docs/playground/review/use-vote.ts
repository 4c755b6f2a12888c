import type { CommunityPlan, CommunityPlanReview, ConsentTally, Context, Matter, Outcome } from "jiugai";
import type { Rules } from "jiugai/policies/cn";
import { useMemo } from "preact/hooks";
import type { Ballot } from "../model/settings.ts";
import { type BallotFault, faultsOf, tally } from "../model/vote.ts";

/** A vote on the plan, as counted. */
export interface Vote {
  readonly matter: Matter;
  readonly faults: readonly BallotFault[];
  /** `null` where the count cannot be. */
  readonly outcome: Outcome<ConsentTally> | null;
}

/** Counts the ballot on the matter that was chosen, else on the strictest that the plan calls for. */
export function useVote(plan: CommunityPlan, review: CommunityPlanReview, ballot: Ballot, ctx: Context<Rules>): Vote {
  return useMemo(() => {
    const matter = ballot.matter ?? review.votes.strictest ?? "alter-or-rebuild";
    const faults = faultsOf(ballot);
    return { matter, faults, outcome: faults.length > 0 ? null : tally(ballot, matter, plan.divisionCode, ctx) };
  }, [plan, review, ballot, ctx]);
}
