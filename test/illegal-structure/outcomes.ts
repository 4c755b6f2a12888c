import { assessIllegalStructure } from "../../src/illegal-structure/assess-illegal-structure.ts";
import { summariseIllegalStructures } from "../../src/illegal-structure/summarise-illegal-structures.ts";
import { squareMetres } from "../../src/kernel/area.ts";
import type { DecimalString, Fen } from "../../src/kernel/brand.ts";
import { civilDate } from "../../src/kernel/civil-date.ts";
import type { Outcome } from "../../src/kernel/outcome.ts";
import { national } from "../../src/policies/cn/national.ts";
import type { CnPack } from "../../src/policies/cn/rules.ts";

const ctx = { packs: [national], on: civilDate("2023-07-01") };
const demolish = {
  kind: "demolish",
  givenOn: civilDate("2023-06-01"),
  dueOn: civilDate("2023-06-30"),
  compliedOn: null,
} as const;
const notCurable = { permitState: "none", canBeCured: false, canBeDemolished: true } as const;

/** One demolished, one whose order is ignored, one to rectify, one of temporary works. */
export const illegalStructureInventory = summariseIllegalStructures(
  {
    structures: [
      {
        ...notCurable,
        id: "s1",
        kind: "shed",
        areaM2: squareMetres(12.5),
        landAreaM2: squareMetres(12.5),
        orders: [],
        demolishedOn: civilDate("2023-06-15"),
      },
      {
        ...notCurable,
        id: "s2",
        kind: "rooftop-addition",
        areaM2: squareMetres(40),
        orders: [demolish],
        demolishedOn: null,
      },
      {
        id: "s3",
        kind: "enclosure",
        areaM2: squareMetres(8),
        permitState: "not-as-permitted",
        canBeCured: true,
        constructionCostFen: 800_001 as Fen,
        orders: [],
        demolishedOn: null,
      },
    ],
  },
  ctx,
);

/** A place that also says the least of the fines that may be added. */
const place: CnPack = {
  ...national,
  id: "cn/place",
  divisionCode: "220000",
  rules: {
    "illegal_structure.permanent_works": {
      unit: "fine",
      datedBy: "event",
      series: [
        {
          from: civilDate("2008-01-01"),
          value: {
            rectificationFine: { leastRate: "0.05" as DecimalString, mostRate: "0.1" as DecimalString },
            confiscationFine: { leastRate: "0.02" as DecimalString, mostRate: "0.1" as DecimalString },
          },
          cites: [{ source: "URPL", locator: null, confidence: "derived" }],
        },
      ],
    },
    "illegal_structure.temporary_works": {
      unit: "fine",
      datedBy: "event",
      series: [
        {
          from: civilDate("2008-01-01"),
          value: { leastRate: "0.5" as DecimalString, mostRate: "1" as DecimalString },
          cites: [{ source: "URPL", locator: null, confidence: "derived" }],
        },
      ],
    },
  },
};
const local = { packs: [national, place], on: ctx.on };
const works = { id: "s4", kind: "other", areaM2: squareMetres(30), constructionCostFen: 333_333 as Fen } as const;

export const finedInPlace = [
  assessIllegalStructure({ ...works, permitState: "none", canBeCured: false, canBeDemolished: false }, local),
  assessIllegalStructure(
    { ...works, permitState: "temporary-unapproved", orders: [demolish], demolishedOn: civilDate("2023-06-20") },
    local,
  ),
] as const;

export const illegalStructureOutcomes: readonly Outcome<unknown>[] = [illegalStructureInventory, ...finedInPlace];
