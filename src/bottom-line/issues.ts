import { type IssueMaker, type IssueOf, issueMaker } from "../kernel/issue.ts";
import type { Verdict } from "../kernel/outcome.ts";
import type { Item } from "../measure/codes.ts";
import type { BottomLine, Exemption, Pretext, ServingUtility } from "./codes.ts";
import type { BottomLineFact } from "./types.ts";

/** What the check of bottom lines can say. 底线要求类提示。 */
export interface BottomLineIssueParams {
  /** The line was not in force on the day. */
  readonly "bottom_line.not_in_force": { readonly line: BottomLine; readonly on: string };
  /** The line does not concern this plan. */
  readonly "bottom_line.does_not_apply": { readonly line: BottomLine; readonly exemption: Exemption };
  /** A fact that the line asks for is not given. */
  readonly "bottom_line.fact_not_given": { readonly line: BottomLine; readonly fact: BottomLineFact };
  /** What the line asks for is not so. */
  readonly "bottom_line.not_met": { readonly line: BottomLine };
  /** The community is not among those that come first. */
  readonly "bottom_line.not_priority": Readonly<Record<never, never>>;
  /** The renovation is the pretext for what it must not be. */
  readonly "bottom_line.pretext": { readonly pretext: Pretext };
  /** The plan costs more than the place can raise. */
  readonly "bottom_line.above_funds": {
    readonly planFen: number;
    readonly capacityFen: number;
    readonly excessFen: number;
  };
  /** The plan holds more communities than the place can organise. */
  readonly "bottom_line.above_organising": {
    readonly planCount: number;
    readonly capacityCount: number;
    readonly excessCount: number;
  };
  /** A utility has not put the community first in its own plan. */
  readonly "bottom_line.utility_not_aligned": { readonly utility: ServingUtility };
  /** What had to come before the start came after it. */
  readonly "bottom_line.after_start": {
    readonly fact: BottomLineFact;
    readonly doneOn: string;
    readonly startOn: string;
  };
  /** What had to come before the start had not come when the works started. */
  readonly "bottom_line.not_done_at_start": { readonly fact: BottomLineFact; readonly startOn: string };
  /** What must come before the start is still to come. */
  readonly "bottom_line.still_to_do": {
    readonly fact: BottomLineFact;
    readonly startOn: string | null;
    /** Day for which it is planned, if any. */
    readonly doneOn: string | null;
  };
  /** The vote on the design did not pass, or it is not known. */
  readonly "bottom_line.vote_not_passed": { readonly verdict: Exclude<Verdict, "met"> };
  /** No measure of the plan cures the hazard. */
  readonly "bottom_line.hazard_not_cured": { readonly hazardId: string; readonly item: Item };
  /** Too few households took part or agreed, by the ratio that the caller gives. */
  readonly "bottom_line.below_local_ratio": {
    readonly share: "participation" | "approval";
    readonly num: number;
    readonly den: number;
    readonly leastNum: number;
    readonly leastDen: number;
  };
  /** More is demolished than may be. */
  readonly "bottom_line.too_much_demolished": {
    readonly demolishedM2: number;
    readonly existingM2: number;
    readonly mostShare: string;
  };
  /** More is built than may be for what is demolished. */
  readonly "bottom_line.too_much_built": {
    readonly builtM2: number;
    readonly demolishedM2: number;
    readonly mostRatio: string;
  };
  /** Too few residents are resettled in place or nearby. */
  readonly "bottom_line.too_few_nearby": {
    readonly nearbyCount: number;
    readonly residentCount: number;
    readonly leastShare: string;
  };
  /** Rents rose by more than they may in a year. */
  readonly "bottom_line.rent_rose": {
    readonly yearBeforeFen: number;
    readonly currentFen: number;
    readonly mostShare: string;
  };
  /** Less land for the care of the elderly than should be. */
  readonly "bottom_line.elderly_care_short": {
    readonly areaM2: number;
    readonly residentCount: number;
    readonly leastM2PerPerson: string;
  };
  /** A ratio that is no share of a whole: whole numbers, the part at most the whole, the whole above 0. */
  readonly "bottom_line.invalid_ratio": { readonly num: string; readonly den: string };
  /** A part that is more than the whole it is a part of. */
  readonly "bottom_line.part_exceeds_whole": {
    readonly part: number;
    readonly whole: number;
    readonly wholeFact: BottomLineFact;
  };
}

/** Issue about bottom lines. 底线要求类提示。 */
export type BottomLineIssue = IssueOf<BottomLineIssueParams>;

/** @internal */
export const bottomLineIssue: IssueMaker<BottomLineIssueParams> = issueMaker();
