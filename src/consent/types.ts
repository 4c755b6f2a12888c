import type { AreaBasis, OwnerKind, UnitKind } from "../community/types.ts";
import type { CivilDate } from "../kernel/brand.ts";
import type { Issue, RuleRef } from "../kernel/issue.ts";
import type { Verdict } from "../kernel/outcome.ts";
import type { Choice, Matter } from "./codes.ts";
import type { BallotReading, ParkingReading, VoteRule } from "./rules.ts";

/** Facts that a count may find missing. 可能缺少的事实。 */
export type ConsentFact = "votingUnit" | "measures.convertsCommonParts" | "decisions.knownOn";

/** Last days that this concept finds. 期限代码。 */
export type ConsentDeadlineCode = "consent.revocation";

/** A decision of the owners that an owner may ask the court to revoke. 业主大会或者业主委员会的决定。 */
export interface KnownDecision {
  readonly id: string;
  /** Day on which the owner knew of it, or should have known; left out, not known. 知道或者应当知道之日。 */
  readonly knownOn?: CivilDate;
}

/** The votes of all owners on one matter. 一项表决。 */
export interface ConsentBallot {
  /** What is decided. 表决事项。 */
  readonly matter: Matter;
  /** Every owner once, with or without a vote: the totals are theirs. 全体业主。 */
  readonly owners: readonly BallotOwner[];
  /** How ballots count here, where the rules of procedure say otherwise than the packs. 议事规则对表决票计法的约定。 */
  readonly reading?: BallotReading;
  /** Whose owners vote; only units in it count. All that are listed where neither this nor a pack says. 表决单元。 */
  readonly votingUnit?: VotingUnit;
  /** How parking spaces count here, where it is settled otherwise than in the packs. 对车位计法的约定。 */
  readonly parking?: ParkingReading;
  /** Which record of an area counts first here. 对面积依据先后的约定。 */
  readonly areaOrder?: readonly AreaBasis[];
  /** Packs of other divisions are passed over. 行政区划代码。 */
  readonly divisionCode?: string;
}

/** Whose owners vote together; an entrance or a building by its identifier. 表决单元。 */
export type VotingUnit =
  | {
      /** The whole community: every owner listed. 小区。 */
      readonly kind: "community";
    }
  | {
      /** One building or one entrance. 楼栋或者单元。 */
      readonly kind: "building" | "entrance";
      /** As the units name it. 标识。 */
      readonly id: string;
    };

/** An owner and the vote: one head however many units. 一名业主的表决。 @source SPC-BLDG — 第九条 */
export interface BallotOwner {
  /** Unique in the ballot. 业主标识。 */
  readonly ownerId: string;
  /** An owner when left out; the developer has one entry for all units not sold or not handed over. 业主类型。 */
  readonly kind?: OwnerKind;
  /** What the owner holds: at least one unit. 专有部分。 */
  readonly units: readonly BallotUnit[];
  /** What the ballot says; `none` for one not returned. 表决意见。 */
  readonly choice: Choice;
}

/**
 * An exclusive part, by its area: from one or several records, the first in order counts; else as given. 专有部分。
 *
 * Every area is above 0, with at most two decimals, and at least one is given.
 */
export interface BallotUnit {
  /** Exclusive-use floor area where its record is not stated. 专有部分面积。 @unit m² */
  readonly areaM2?: number;
  /** As the property register has it. 登记面积。 @unit m² @source SPC-BLDG — 第八条 */
  readonly registeredAreaM2?: number;
  /** As surveyed. 实测面积。 @unit m² @source SPC-BLDG — 第八条 */
  readonly surveyedAreaM2?: number;
  /** As in the sales contract. 合同面积。 @unit m² @source SPC-BLDG — 第八条 */
  readonly contractAreaM2?: number;
  /** What it is used as; a dwelling or the like when left out. 用途。 */
  readonly kind?: UnitKind;
  /** Where the vote is of one building. 楼栋标识。 */
  readonly buildingId?: string;
  /** Where the vote is of one entrance. 单元标识。 */
  readonly entranceId?: string;
}

/** A counted share, not reduced. 计得的占比。 */
export interface CountedShare {
  /** The part: heads, or area in hundredths of a square metre. 分子。 */
  readonly num: number;
  /** The whole, in the same unit; 0 only where nobody took part. 分母。 */
  readonly den: number;
}

/** Shares by area and by heads; the law asks for both. 面积占比与人数占比。 */
export interface ConsentShares {
  /** @unit 0.01 m² */
  readonly byArea: CountedShare;
  /** @unit heads */
  readonly byHead: CountedShare;
}

/** The least that would make one test pass, the other numbers staying as they are; 0 where it passes. 差额。 */
export interface ConsentGap {
  /** @unit heads */
  readonly heads: number;
  /** @unit m² */
  readonly areaM2: number;
}

/** How a vote came out, and by which rule. 表决结果。 */
export interface ConsentTally {
  readonly matter: Matter;
  /** `unknown` where no rule is in force, or where what is not settled decides; see `missing`. 结论。 */
  readonly verdict: Verdict;
  /** Those who took part, of all owners. Without a rule: ballots returned. 参与表决占比。 */
  readonly participation: ConsentShares;
  /** Those who agreed, of the participants or of all, as `required.approvalOf` says. Without a rule: of all. 同意占比。 */
  readonly approval: ConsentShares;
  /** What the matter needs; `null` where no rule is in force. 表决要求。 */
  readonly required: VoteRule | null;
  /** Tests not met, rules not found, and what else leaves it open. 理由。 */
  readonly reasons: readonly Issue[];
  /** Rules that are not in force, such as `rule:consent.vote`, and `votingUnit` where a pack asks for it. 缺少的规则与事实。 */
  readonly missing: readonly string[];
  /** What is short of each test; `null` where no rule is in force. 差额。 */
  readonly shortfall: { readonly participation: ConsentGap; readonly approval: ConsentGap } | null;
  /**
   * The least that passes the vote with ballots not returned: if owners among them agree, it passes exactly where they are
   * at least so many and hold at least so much. `null` where even all of them do not suffice, or the verdict is
   * `unknown`. 最低补足数。
   */
  readonly toPass: ConsentGap | null;
  /** Whose owners were counted; `null` where nobody says: all that are listed. 表决单元。 */
  readonly votingUnit: VotingUnit | null;
  /** How parking spaces were counted; `null` where the ballot has none. 车位的计法。 */
  readonly parking: ParkingReading | null;
  /** Units counted by the record that their area comes from. 各面积依据的专有部分个数。 */
  readonly unitCounts: Readonly<Record<AreaBasis | "unstated", number>>;
  /** The dated rules that were read. 所依据的规则。 */
  readonly rules: readonly RuleRef[];
}
