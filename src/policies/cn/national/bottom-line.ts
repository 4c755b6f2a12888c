import type { BottomLineRules } from "../../../bottom-line/rules.ts";
import type { CivilDate, DecimalString } from "../../../kernel/brand.ts";
import type { Citation, Rule } from "../../../policy/types.ts";
import type { CnPack } from "../rules.ts";

/** The notice of 2021 on the requirements of the work; from its third item on most paragraphs are known from memory. */
const requirements = (locator: string, confidence: Citation["confidence"]): Citation => ({
  source: "JBC-2021-50",
  locator,
  confidence,
});

/** The notice of 2023 was public by this day; its day of issue was not read. */
const publicIn2023 = "2023-07-18" as CivilDate;
const notice2023: Citation = { source: "JBC-2023-26", locator: null, confidence: "verified-secondary" };

const from2021 = <V>(unit: string, value: V, ...cites: readonly [Citation, ...Citation[]]): Rule<V> => ({
  unit,
  datedBy: "event",
  series: [{ from: "2021-12-14" as CivilDate, value, cites }],
});

/** A limit of the notice against large-scale demolition. */
const limit = (value: DecimalString, doubt: { readonly warning?: string } = {}): Rule<DecimalString> => ({
  unit: "1",
  datedBy: "event",
  series: [
    {
      from: "2021-08-30" as CivilDate,
      value,
      ...doubt,
      cites: [{ source: "JK-2021-63", locator: null, confidence: "verified-secondary" }],
    },
  ],
});

/**
 * The bottom lines of the national documents. 底线要求。
 *
 * What the notice of 2021 asks of governments among themselves (no quotas from above, responsibility for quality, putting
 * right what audits find) is no line of a plan and is left out. No text read lists the northern heating region.
 */
export const nationalBottomLine: Pick<CnPack["rules"], keyof BottomLineRules> = {
  "bottom_line.special_mechanism": from2021("boolean", true, requirements("一（一）", "verified-secondary")),
  "bottom_line.eligible": from2021("boolean", true, requirements("一（二）", "verified-secondary")),
  "bottom_line.no_pretext": from2021(
    "code",
    ["old-building-demolition", "resident-relocation", "old-tree-felling"],
    requirements("一（二）", "verified-secondary"),
  ),
  "bottom_line.within_capacity": from2021("boolean", true, requirements("一（三）", "from-memory")),
  "bottom_line.no_hidden_debt": from2021("boolean", true, requirements("一（三）", "from-memory")),
  "bottom_line.utilities_aligned": from2021(
    "code",
    ["power", "telecom", "water", "drainage", "gas", "heat"],
    requirements("一（三）", "verified-secondary"),
  ),
  "bottom_line.coordinated_scheme": from2021("boolean", true, requirements("一（三）", "verified-secondary")),
  "bottom_line.hazard_survey": from2021("boolean", true, requirements("一（四）", "verified-secondary")),
  "bottom_line.hazards_first": {
    unit: "boolean",
    datedBy: "event",
    series: [
      {
        from: "2021-12-14" as CivilDate,
        to: publicIn2023,
        value: true,
        cites: [requirements("一（四）", "verified-secondary")],
      },
      { from: publicIn2023, value: true, cites: [requirements("一（四）", "verified-secondary"), notice2023] },
    ],
  },
  "bottom_line.energy_considered": from2021("boolean", true, requirements("一（四）", "verified-secondary")),
  "bottom_line.resident_consent": from2021("boolean", true, requirements("一（五）", "from-memory")),
  "bottom_line.design_vote": from2021("boolean", true, requirements("一（五）", "from-memory")),
  "bottom_line.management_consensus": from2021("boolean", true, requirements("一（六）", "from-memory")),
  "bottom_line.management_agreed": from2021("boolean", true, requirements("一（六）", "from-memory")),
  "bottom_line.demolition_share": limit("0.2"),
  "bottom_line.built_ratio": limit("2", { warning: "built-ratio-not-defined" }),
  "bottom_line.nearby_resettlement": limit("0.5"),
  "bottom_line.rent_rise": limit("0.05"),
  "bottom_line.envelope_with_heating": {
    unit: "boolean",
    datedBy: "event",
    series: [
      {
        from: "2008-10-01" as CivilDate,
        value: true,
        cites: [
          {
            source: "ENERGY-530",
            locator: "第二十八条第二款",
            confidence: "verified-primary",
            quote: "既有建筑围护结构的改造和供热系统的改造，应当同步进行",
          },
        ],
      },
    ],
  },
  "bottom_line.energy_cost_shared": {
    unit: "boolean",
    datedBy: "event",
    series: [
      {
        from: "2008-10-01" as CivilDate,
        value: true,
        cites: [{ source: "ENERGY-530", locator: "第三十条第二款", confidence: "verified-primary" }],
      },
    ],
  },
  "bottom_line.elderly_care_area": {
    unit: "m2/person",
    datedBy: "event",
    series: [
      {
        from: publicIn2023,
        value: "0.1",
        cites: [{ ...notice2023, quote: "按照人均用地不低于0.1平方米" }],
      },
    ],
  },
};
