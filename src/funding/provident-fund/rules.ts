import type { Fen } from "../../kernel/brand.ts";
import type { HolderRelation, HomeHolder, WithdrawalBound, WithdrawalPurpose } from "./codes.ts";

/** Under which conditions, and how much, residents may withdraw for a renovation. 改造提取住房公积金的规定。 */
export interface ProvidentFundWithdrawalRule {
  readonly holders: readonly HomeHolder[];
  readonly relations: readonly HolderRelation[];
  /** Whether who is not listed may not withdraw; where the copy read may leave some out, that is not known. */
  readonly isApplicantListComplete: boolean;
  /** Whether a tenant counts only with a signed purchase agreement. 公房承租人须已签订购房协议。 */
  readonly tenantNeedsPurchaseAgreement: boolean;
  /** `null` where the copy read names no works. 可提取的改造内容。 */
  readonly purposes: readonly WithdrawalPurpose[] | null;
  readonly limits: readonly Exclude<WithdrawalBound, "cap">[];
  /** Fixed cap; `null` where there is none. 限额。 @unit fen */
  readonly mostFen: Fen | null;
  /** Calendar months after acceptance, the last day included; `null` where there is no deadline. 竣工验收后的月数。 */
  readonly withinMonths: number | null;
}

/** Rules of the housing provident fund for renovations. 住房公积金提取规则。 */
export interface ProvidentFundRules {
  /** Under which conditions, and how much, residents may withdraw. 改造提取住房公积金的规定。 */
  readonly "funding.provident_fund.withdrawal": ProvidentFundWithdrawalRule;
}
