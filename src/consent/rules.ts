import type { Ratio } from "../kernel/ratio.ts";
import type { Matter } from "./codes.ts";

/** One test of a vote: a share of the area and of the heads, reached or exceeded. 一项表决比例。 */
export interface VoteTest {
  /** The share, exact. 比例。 */
  readonly share: Ratio;
  /** `reach`: the share itself is enough (以上). `exceed`: more than the share (过半数). */
  readonly bound: "reach" | "exceed";
}

/** What a matter needs to pass. 表决规则。 */
export interface VoteRule {
  /** Share of all owners and of all area that must take part; `null` where the law asks for none. 参与表决比例。 */
  readonly participation: VoteTest | null;
  /** Share that must agree. 同意比例。 */
  readonly approval: VoteTest;
  /** What the approval is a share of: those who take part, or all. 同意比例的基数。 */
  readonly approvalOf: "participants" | "all";
}

/** How one kind of ballot counts. 一类表决票的计法。 */
export interface ReadChoice {
  /** Counts as taking part. 计入参与表决。 */
  readonly takesPart: boolean;
  /** Counts as agreeing; only who takes part can. 计为同意。 */
  readonly agrees: boolean;
}

/** How ballots count that are neither for nor against. 弃权票与未交票的计法。 */
export type BallotReading = Readonly<Record<"abstain" | "none", ReadChoice>>;

/** Rules that the counting of votes reads. 业主表决规则。 */
export interface ConsentRules {
  /** What each matter needs. 各事项表决规则。 */
  readonly "consent.vote": Readonly<Record<Matter, VoteRule>>;
  /** Whether a ballot counts as taking part, and as agreeing. 表决票的计法。 */
  readonly "consent.ballot_reading": BallotReading;
}
