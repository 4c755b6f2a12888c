import type { CivilDate, Fen } from "../../kernel/brand.ts";
import type { Issue, RuleRef } from "../../kernel/issue.ts";
import type { Verdict } from "../../kernel/outcome.ts";
import type { HolderRelation, HomeHolder, WithdrawalBound, WithdrawalPoint, WithdrawalPurpose } from "./codes.ts";

/** A fact that a withdrawal may lack. 可能缺少的事实。 */
export type ProvidentFundFact =
  | "hasPurchaseAgreement"
  | "acceptedOn"
  | "ownPaymentFen"
  | "balanceFen"
  | "confirmed.applicant"
  | "confirmed.purpose";

/** Last days that this concept finds. 期限代码。 */
export type ProvidentFundDeadlineCode = "funding.provident_fund.last_day";

/** Who wants to withdraw, for which works. 住房公积金提取申请。 */
export interface ProvidentFundApplication {
  readonly divisionCode: string;
  readonly holder: HomeHolder;
  readonly relation: HolderRelation;
  /** Whether the tenant has signed a purchase agreement; left out, not known. 公房承租人是否已签订购房协议。 */
  readonly hasPurchaseAgreement?: boolean;
  readonly purpose: WithdrawalPurpose;
  /** What the household itself paid for the works. 个人实际出资额。 @unit fen */
  readonly ownPaymentFen?: Fen;
  /** What the applicant's account holds. 申请人账户余额。 @unit fen */
  readonly balanceFen?: Fen;
  /** Day on which the works were accepted. 竣工验收日期。 */
  readonly acceptedOn?: CivilDate;
  /** Day of the application; left out, the date of the question. 申请日期。 */
  readonly appliedOn?: CivilDate;
  /** Points that the authority has confirmed where its text, as read, is silent. 已向公积金中心确认的事项。 */
  readonly confirmed?: readonly WithdrawalPoint[];
}

/** Whether the applicant may withdraw, and how much at most. 提取结论。 */
export interface ProvidentFundWithdrawal {
  readonly verdict: Verdict;
  /** 0 where nothing may be withdrawn; `null` where an amount or the rule is not known. 可提取限额。 @unit fen */
  readonly limitFen: Fen | null;
  /** What sets the limit, on a tie the first of own payment, balance, cap. 限额由何决定。 */
  readonly boundBy: WithdrawalBound | null;
  /** Last day to apply; `null` where there is no deadline or the acceptance is not known. 最后申请日。 */
  readonly lastOn: CivilDate | null;
  readonly reasons: readonly Issue[];
  /** Facts and rules that are not known. 缺少的事实与规则。 */
  readonly missing: readonly string[];
  readonly rules: readonly RuleRef[];
}
