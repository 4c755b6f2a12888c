import type { AreaBasis } from "../community/types.ts";
import type { Ratio } from "../kernel/ratio.ts";
import type { Item } from "../measure/codes.ts";
import type { Matter, ProjectChange, VotingUnitKind } from "./codes.ts";

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

/** A matter; no decision of the owners; or a question that the law leaves open. 对应的决定事项。 */
export type MatterCalled = Matter | "none" | "unclassified";

/** What an item calls for. 改造内容对应的决定事项。 */
export interface ItemMatter {
  /** The matter that the work itself calls for. 对应事项。 */
  readonly matter: MatterCalled;
  /** The work may take common land or rooms for another use; a measure says whether it does. 可能改变共有部分用途。 */
  readonly mayConvert: boolean;
}

/** What a source of money or a change calls for. 资金渠道、变动对应的决定事项。 */
export interface CalledMatter {
  /** The matter that it calls for. 对应事项。 */
  readonly matter: MatterCalled;
  /** It uses or gives up income from common parts, which belongs to the owners. 涉及公共收益。 @source CC — 第二百八十二条 */
  readonly touchesCommonIncome: boolean;
}

/** Which matter the parts of a plan call for; what is left out is not classified. 决定事项对照表。 */
export interface MatterMap {
  /** By item of the catalogue. 按改造内容。 */
  readonly items: Readonly<Partial<Record<Item, ItemMatter>>>;
  /** By code of the source of money, such as `maintenance-fund`. 按资金来源。 */
  readonly sources: Readonly<Record<string, CalledMatter>>;
  /** By change. 按变动。 */
  readonly changes: Readonly<Partial<Record<ProjectChange, CalledMatter>>>;
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
