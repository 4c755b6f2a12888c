import type { AreaBasis } from "../community/types.ts";
import type { Ratio } from "../kernel/ratio.ts";
import type { Matter, VotingUnitKind } from "./codes.ts";
import type { MatterMap } from "./matters/types.ts";

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

/** How parking spaces count that are exclusive parts. 车位专有部分的计法。 */
export interface ParkingReading {
  /** Their area enters the sums. 计入面积。 */
  readonly inArea: boolean;
  /** Who holds nothing but parking spaces is a head. 仅有车位的业主计入人数。 */
  readonly inHeads: boolean;
}

/** Rules that the counting of votes reads. 业主表决规则。 */
export interface ConsentRules {
  /** What each matter needs. 各事项表决规则。 */
  readonly "consent.vote": Readonly<Record<Matter, VoteRule>>;
  /** Whether a ballot counts as taking part, and as agreeing. 表决票的计法。 */
  readonly "consent.ballot_reading": BallotReading;
  /** Whether parking spaces count in area and in heads. 车位的计法。 */
  readonly "consent.parking_reading": ParkingReading;
  /** Which record of an area counts first; one that is not named does not count. 面积依据的先后。 */
  readonly "consent.area_order": readonly AreaBasis[];
  /** Whose owners vote on a matter; a matter that is left out is not settled. 表决单元。 */
  readonly "consent.voting_unit": Readonly<Partial<Record<Matter, VotingUnitKind>>>;
  /** Which matter an item, a source of money or a change calls for; a local pack gives only what it sets otherwise. 决定事项对照。 */
  readonly "consent.matters": MatterMap;
  /** What a place asks of its households before a community enters a plan. 地方规定的居民参与率和同意率。 */
  readonly "consent.local_ratio": VoteRule;
  /** Months in which an owner may ask the court to revoke a decision. 请求撤销决定的期间（月）。 */
  readonly "consent.revocation_months": number;
}
