import type { DecimalString } from "../../kernel/brand.ts";

/** Rules on estimates and cost of government investment projects. 政府投资项目概算控制规则。 */
export interface EstimateRules {
  /** Share of the feasibility estimate by which a proposed estimate may exceed it unreported. 概算超估算的报告界限。 @unit 1 */
  readonly "funding.settlement.estimate_overrun": DecimalString;
  /** What the cost of construction may in principle not exceed. 建设投资控制数。 */
  readonly "funding.settlement.investment_limit": "approved-estimate";
}
