import type { MaintenanceFundRules } from "../../../funding/maintenance-fund/rules.ts";
import type { CivilDate } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

const from = "2008-02-01" as CivilDate;

/**
 * The residential special maintenance fund, by decree 165. 住宅专项维修资金。
 *
 * Where the text of an article was read and its number was not, both are cited, each with how well it was checked.
 */
export const nationalMaintenanceFund: Pick<CnPack["rules"], keyof MaintenanceFundRules> = {
  "funding.maintenance_fund.first_deposit_bounds": {
    unit: "1",
    datedBy: "event",
    series: [
      {
        from,
        value: { least: "0.05", most: "0.08" },
        cites: [{ source: "SMF-165", locator: "第七条", confidence: "verified-secondary" }],
      },
    ],
  },
  "funding.maintenance_fund.sold_public_first_deposit": {
    unit: "1",
    datedBy: "event",
    series: [
      {
        from,
        value: { ownerRate: "0.02", sellerLeastRates: { "multi-storey": "0.2", "high-rise": "0.3" } },
        cites: [
          { source: "SMF-165", locator: null, confidence: "verified-secondary" },
          { source: "SMF-165", locator: "第八条", confidence: "from-memory" },
        ],
      },
    ],
  },
  "funding.maintenance_fund.scope": {
    unit: "code",
    datedBy: "event",
    series: [
      {
        from,
        value: { works: ["repair", "renewal", "renovation"], partKinds: ["common"], afterWarranty: true },
        cites: [{ source: "SMF-165", locator: "第二条、第十八条", confidence: "verified-secondary" }],
      },
    ],
  },
  "funding.maintenance_fund.never_payable": {
    unit: "code",
    datedBy: "event",
    series: [
      {
        from,
        value: ["developer-or-builder", "utility", "liable-party", "manager"],
        cites: [{ source: "SMF-165", locator: "第二十五条", confidence: "verified-secondary" }],
      },
    ],
  },
  "funding.maintenance_fund.voters": {
    unit: "code",
    datedBy: "event",
    series: [
      {
        from,
        value: "owners-in-scope",
        cites: [{ source: "SMF-165", locator: "第二十二条", confidence: "verified-secondary" }],
      },
    ],
  },
  "funding.maintenance_fund.emergency_use": {
    unit: "code",
    datedBy: "event",
    series: [
      {
        from,
        to: "2021-01-01" as CivilDate,
        value: "without-ordinary-vote",
        cites: [{ source: "SMF-165", locator: "第二十四条", confidence: "from-memory" }],
      },
      {
        from: "2021-01-01" as CivilDate,
        value: "without-ordinary-vote",
        cites: [
          { source: "SMF-165", locator: "第二十四条", confidence: "from-memory" },
          // The Code lets the owners' assembly or committee apply; that no ordinary vote comes first follows from it.
          { source: "CC", locator: "第二百八十一条", confidence: "derived" },
        ],
      },
    ],
  },
  "funding.maintenance_fund.top_up_below": {
    unit: "1",
    datedBy: "event",
    series: [
      {
        from,
        value: "0.3",
        cites: [{ source: "SMF-165", locator: "第十七条", confidence: "from-memory" }],
      },
    ],
  },
  "funding.maintenance_fund.transfer_days": {
    unit: "day",
    datedBy: "event",
    series: [
      {
        from,
        value: 30,
        cites: [{ source: "SMF-165", locator: "第十二条", confidence: "verified-secondary" }],
      },
    ],
  },
};
