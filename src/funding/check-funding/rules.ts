import type { ExclusionReason } from "../../measure/codes.ts";
import type { FundingSource } from "../codes.ts";

/** Rules of central budget investment for old communities. 中央预算内投资规则。 */
export interface CentralInvestmentRules {
  /** What the investment may not exceed. 中央预算内投资上限。 */
  readonly "funding.central_investment.cap": "approved-construction-cost";
  /** What it is not for, by the reasons of excluded works. 中央预算内投资负面清单。 */
  readonly "funding.central_investment.excluded_reasons": readonly ExclusionReason[];
  /** Special funds of the central authorities of which a project has one at most. 不得重复申请的中央专项资金。 */
  readonly "funding.central_investment.special_funds": readonly FundingSource[];
  /** Whether finished projects are left out. 已完工项目不予安排。 */
  readonly "funding.central_investment.finished_excluded": true;
}
