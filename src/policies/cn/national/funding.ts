import type { CivilDate } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";
import { nationalAllocation } from "./allocation.ts";
import { nationalCentralInvestment } from "./central-investment.ts";

type MaintenanceFund = Pick<CnPack["rules"], "funding.household.maintenance_fund_sharing">;

/** Central money, and how owners share what the maintenance fund may pay. 中央资金与住宅专项维修资金分摊。 */
export const nationalFunding: MaintenanceFund & typeof nationalAllocation & typeof nationalCentralInvestment = {
  ...nationalAllocation,
  ...nationalCentralInvestment,
  "funding.household.maintenance_fund_sharing": {
    unit: "code",
    datedBy: "event",
    series: [
      {
        from: "2008-02-01" as CivilDate,
        value: "area-then-deposits",
        cites: [{ source: "SMF-165", locator: "第二十条、第二十一条", confidence: "verified-secondary" }],
      },
    ],
  },
};
