import type { AllocationFactor, AllocationFormula } from "../../../funding/allocation/rules.ts";
import type { CivilDate, DecimalString } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

type Weight = DecimalString | null;

/** The four factors of the renovation task, each times the fiscal difficulty coefficient. */
function task(area: Weight, households: Weight, buildings: Weight, communities: Weight): readonly AllocationFactor[] {
  return [
    { name: "area", weight: area, timesDifficulty: true },
    { name: "households", weight: households, timesDifficulty: true },
    { name: "buildings", weight: buildings, timesDifficulty: true },
    { name: "communities", weight: communities, timesDifficulty: true },
  ];
}

function evaluation(weight: Weight): AllocationFactor {
  return { name: "performance", weight, timesDifficulty: false };
}

const of2019: AllocationFormula = {
  groups: [{ share: "1", factors: task("0.4", "0.4", "0.1", "0.1") }],
};

const from2020: AllocationFormula = {
  groups: [{ share: "1", factors: [...task("0.4", "0.3", "0.1", "0.1"), evaluation("0.1")] }],
};

/**
 * 80 per cent by task and difficulty, 20 per cent an award by evaluation; the excerpts read say "corresponding weights" and
 * print none. The award's own formula (a coefficient combined with task volume) was not read either.
 */
const from2024: AllocationFormula = {
  groups: [
    { share: "0.8", factors: task(null, null, null, null) },
    { share: "0.2", factors: [evaluation(null)] },
  ],
};

/** How the central subsidy for old communities is split among provinces. 中央财政补助资金因素法分配。 */
export const nationalAllocation: Pick<CnPack["rules"], "funding.allocation.factors"> = {
  "funding.allocation.factors": {
    unit: "formula",
    datedBy: "plan-year",
    series: [
      {
        from: "2019-08-29" as CivilDate,
        to: "2020-01-01" as CivilDate,
        value: of2019,
        cites: [{ source: "CZ-2019-31", locator: "第八条", confidence: "verified-secondary" }],
      },
      {
        from: "2020-01-01" as CivilDate,
        to: "2022-02-07" as CivilDate,
        value: from2020,
        cites: [{ source: "CZ-2019-31", locator: "第八条", confidence: "verified-secondary" }],
      },
      {
        from: "2022-02-07" as CivilDate,
        to: "2024-04-15" as CivilDate,
        // Articles 1 to 3 were read; the one with the weights was not.
        value: null,
        cites: [{ source: "CZ-2022-37", locator: null, confidence: "verified-secondary" }],
      },
      {
        from: "2024-04-15" as CivilDate,
        value: from2024,
        cites: [{ source: "CZ-2024-15", locator: null, confidence: "verified-secondary" }],
      },
    ],
  },
};
