import type { Finding } from "../../kernel/finding.ts";
import type { RuleRef } from "../../kernel/issue.ts";
import type { VoteRule } from "../rules.ts";
import type { CountedShare } from "../types.ts";

/** How the households of a community were asked. 居民意愿征询情况。 */
export interface LocalConsent {
  /** Households asked: all whom the renovation concerns; at least 1. 应征询户数。 @unit household */
  readonly householdsAsked: number;
  /** Of these, who answered. 参与户数。 @unit household */
  readonly householdsTookPart: number;
  /** Of these, who agreed. 同意户数。 @unit household */
  readonly householdsAgreed: number;
  /** Packs of other divisions are passed over. 行政区划代码。 */
  readonly divisionCode?: string;
}

/** Whether a community's households agree as the place asks. 居民参与率和同意率是否达标。 */
export interface LocalConsentAssessment extends Finding {
  /** Who took part, of all asked, not reduced. 参与率。 */
  readonly participation: CountedShare;
  /** Who agreed, of the participants or of all asked, as `required.approvalOf` says. Without a rule: of all. 同意率。 */
  readonly approval: CountedShare;
  /** What the place asks; `null` where no pack says. 地方规定的比例。 */
  readonly required: VoteRule | null;
  /** The dated rules that were read. 所依据的规则。 */
  readonly rules: readonly RuleRef[];
}
