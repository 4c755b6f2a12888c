import type { IllegalStructureRules } from "../../../illegal-structure/rules.ts";
import type { CivilDate, DecimalString } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

const law = "2008-01-01" as CivilDate;
const opinions = "2020-07-20" as CivilDate;
const rate = (text: string): DecimalString => text as DecimalString;

/**
 * Handling of illegal structures in the planning area of cities and towns. 违法建设处理。
 *
 * The law was read as amended on 2019-04-23 and is dated from its article 70; the law before it (城市规划法) is not here.
 * That the fine of at most 10 % goes with confiscation, and not with demolition, is how article 64 is read. The law sets
 * no number of days for any order.
 */
export const nationalIllegalStructure: Pick<CnPack["rules"], keyof IllegalStructureRules> = {
  "illegal_structure.permanent_works": {
    unit: "fine",
    datedBy: "event",
    series: [
      {
        from: law,
        value: {
          rectificationFine: { leastRate: rate("0.05"), mostRate: rate("0.10") },
          confiscationFine: { leastRate: null, mostRate: rate("0.10") },
        },
        cites: [{ source: "URPL", locator: "第四十条、第六十四条", confidence: "verified-primary" }],
      },
    ],
  },
  "illegal_structure.temporary_works": {
    unit: "fine",
    datedBy: "event",
    series: [
      {
        from: law,
        value: { leastRate: null, mostRate: rate("1") },
        cites: [{ source: "URPL", locator: "第四十四条、第六十六条", confidence: "verified-primary" }],
      },
    ],
  },
  "illegal_structure.enforcement": {
    unit: "code",
    datedBy: "event",
    series: [
      {
        from: law,
        value: { orders: ["stop", "demolish"], measures: ["seal-site", "forced-demolition"] },
        cites: [{ source: "URPL", locator: "第六十八条", confidence: "verified-primary" }],
      },
    ],
  },
  "illegal_structure.freed_land_without_price": {
    unit: "boolean",
    datedBy: "event",
    series: [
      {
        from: opinions,
        value: true,
        cites: [{ source: "GBF-2020-23", locator: "五（三）", confidence: "from-memory" }],
      },
    ],
  },
};
