import type { ElevatorSharingTable } from "./household/rules.ts";
import type { FundingScheme } from "./types.ts";

/** Rules that the sharing of costs reads. 资金分担规则。 */
export interface FundingRules {
  /** How the cost of a project is shared among sources. 资金分担方案。 */
  readonly "funding.scheme": FundingScheme;
  /** How owners share the cost of a lift by floor. 加装电梯分摊系数。 */
  readonly "funding.household.elevator_table": ElevatorSharingTable;
  /** How a cost that the maintenance fund may pay falls on units: by area, then by deposits for sold public homes. 维修资金分摊规则。 */
  readonly "funding.household.maintenance_fund_sharing": "area-then-deposits";
}
