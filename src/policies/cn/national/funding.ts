import type { CivilDate } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** How owners share what the maintenance fund may pay. 住宅专项维修资金分摊。 */
export const nationalFunding: Pick<CnPack["rules"], "funding.household.maintenance_fund_sharing"> = {
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
