import type { DecimalString } from "../kernel/brand.ts";
import type { AllocationFormula } from "./allocation/rules.ts";
import type { CentralInvestmentRules } from "./check-funding/rules.ts";
import type { ElevatorSubsidy } from "./elevator/rules.ts";
import type { ElevatorSharingTable } from "./household/rules.ts";
import type { MaintenanceFundRules } from "./maintenance-fund/rules.ts";
import type { PerformanceRules } from "./performance/rules.ts";
import type { ProvidentFundRules } from "./provident-fund/rules.ts";
import type { EstimateRules } from "./settlement/rules.ts";
import type { FundingScheme } from "./types.ts";

/** Rules that the sharing of costs reads. 资金分担规则。 */
export interface FundingRules
  extends CentralInvestmentRules,
    EstimateRules,
    MaintenanceFundRules,
    PerformanceRules,
    ProvidentFundRules {
  /** How the cost of a project is shared among sources. 资金分担方案。 */
  readonly "funding.scheme": FundingScheme;
  /** How owners share the cost of a lift by floor. 加装电梯分摊系数。 */
  readonly "funding.household.elevator_table": ElevatorSharingTable;
  /** How a cost that the maintenance fund may pay falls on units: by area, then by deposits for sold public homes. 维修资金分摊规则。 */
  readonly "funding.household.maintenance_fund_sharing": "area-then-deposits";
  /** How a total is split among regions by weighted factors. 因素法分配公式。 */
  readonly "funding.allocation.factors": AllocationFormula;
  /** Least coverage of principal and interest by net income. 最低本息覆盖倍数。 @unit 1 */
  readonly "funding.bond.minimum_coverage": DecimalString;
  /** What government pays towards a lift that is added. 加装电梯补助。 */
  readonly "funding.elevator.subsidy": ElevatorSubsidy;
  /** What government pays towards an old lift that is replaced. 老旧电梯更新补助。 */
  readonly "funding.elevator.replacement_subsidy": ElevatorSubsidy;
}
