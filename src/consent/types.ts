import type { OwnerKind } from "../community/types.ts";
import type { Issue, RuleRef } from "../kernel/issue.ts";
import type { Verdict } from "../kernel/outcome.ts";
import type { Choice, Matter } from "./codes.ts";
import type { BallotReading, VoteRule } from "./rules.ts";

/** The votes of all owners on one matter. 一项表决。 */
export interface ConsentBallot {
  /** What is decided. 表决事项。 */
  readonly matter: Matter;
  /** Every owner once, with or without a vote: the totals are theirs. 全体业主。 */
  readonly owners: readonly BallotOwner[];
  /** How ballots count here, where the rules of procedure say otherwise than the packs. 议事规则对表决票计法的约定。 */
  readonly reading?: BallotReading;
  /** Packs of other divisions are passed over. 行政区划代码。 */
  readonly divisionCode?: string;
}

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

/** An exclusive part, by its area. 专有部分。 */
export interface BallotUnit {
  /** Exclusive-use floor area, above 0, with at most two decimals. 专有部分面积。 @unit m² */
  readonly areaM2: number;
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
  /** `unknown` where no rule is in force; see `missing`. 结论。 */
  readonly verdict: Verdict;
  /** Those who took part, of all owners. Without a rule: ballots returned. 参与表决占比。 */
  readonly participation: ConsentShares;
  /** Those who agreed, of the participants or of all, as `required.approvalOf` says. Without a rule: of all. 同意占比。 */
  readonly approval: ConsentShares;
  /** What the matter needs; `null` where no rule is in force. 表决要求。 */
  readonly required: VoteRule | null;
  /** Tests not met, and rules not found. 理由。 */
  readonly reasons: readonly Issue[];
  /** Rules that are not in force, such as `rule:consent.vote`. 缺少的规则。 */
  readonly missing: readonly string[];
  /** What is short of each test; `null` where no rule is in force. 差额。 */
  readonly shortfall: { readonly participation: ConsentGap; readonly approval: ConsentGap } | null;
  /** The dated rules that were read. 所依据的规则。 */
  readonly rules: readonly RuleRef[];
}
