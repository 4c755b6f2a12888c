import type { IllegalStructureRules } from "../../illegal-structure/rules.ts";
import type { IllegalStructureDeadlineCode, IllegalStructureFact } from "../../illegal-structure/types.ts";
import type { Labels } from "../../report/locale.ts";

/** Words of illegal structures. 违法建设处理的英文名称。 @internal */
export const illegalStructureLabels: Pick<
  Labels,
  | "structure-kind"
  | "permit-state"
  | "structure-order"
  | "structure-order-state"
  | "structure-state"
  | "handling-path"
  | "enforcement-measure"
> = {
  "structure-kind": {
    extension: "extension",
    enclosure: "enclosed space",
    "rooftop-addition": "addition on a roof",
    "ground-occupation": "building on common ground",
    shed: "shed",
    basement: "dug basement",
    other: "other",
  },
  "permit-state": {
    none: "no construction planning permit",
    "not-as-permitted": "not as the planning permit says",
    "temporary-unapproved": "temporary works without approval",
    "temporary-not-as-approved": "temporary works not as approved",
    "temporary-overdue": "temporary works kept beyond the approved term",
    permitted: "as permitted",
  },
  "structure-order": {
    stop: "to stop construction",
    rectify: "to rectify",
    demolish: "to demolish",
    confiscate: "of confiscation",
  },
  "structure-order-state": {
    overdue: "overdue",
    unknown: "not known",
    open: "not due yet",
    late: "carried out late",
    done: "carried out",
  },
  "structure-state": {
    overdue: "order overdue",
    unknown: "not known",
    found: "found, nothing ordered",
    ordered: "ordered, not dealt with yet",
    rectified: "rectified",
    confiscated: "confiscated",
    demolished: "demolished",
    lawful: "lawful",
  },
  "handling-path": {
    none: "nothing to do",
    rectify: "rectify, with a fine",
    demolish: "demolish by a deadline",
    confiscate: "confiscate the building or the illegal income, and a fine may be added",
    "demolish-temporary": "demolish the temporary works, and a fine may be added",
    undecided: "way of handling not decided",
  },
  "enforcement-measure": { "seal-site": "sealing of the site", "forced-demolition": "forced demolition" },
};

/** Words of their rules. 违法建设处理规则的英文名称。 @internal */
export const illegalStructureRuleLabels: Readonly<Record<keyof IllegalStructureRules, string>> = {
  "illegal_structure.permanent_works": "handling of works against the planning permit",
  "illegal_structure.temporary_works": "handling of illegal temporary works",
  "illegal_structure.enforcement": "enforcement of ignored orders",
  "illegal_structure.freed_land_without_price": "no land price for freed land that serves facilities",
};

/** Words of the facts that they ask for. 违法建设处理所需事实的英文名称。 @internal */
export const illegalStructureFactLabels: Readonly<Record<IllegalStructureFact, string>> = {
  permitState: "planning permit",
  canBeCured: "whether the effect on the plan can still be cured",
  canBeDemolished: "whether it can be demolished",
  constructionCostFen: "construction cost",
  landAreaM2: "land that it takes up",
  foundOn: "day on which it was found",
  demolishedOn: "day of demolition",
  orders: "orders given",
  "orders.givenOn": "day of the order",
  "orders.dueOn": "last day that the order names",
  "orders.compliedOn": "day on which the order was complied with",
};

/** Words of their last days. 违法建设处理期限的英文名称。 @internal */
export const illegalStructureDeadlineLabels: Readonly<Record<IllegalStructureDeadlineCode, string>> = {
  "illegal_structure.stop": "stop of illegal construction",
  "illegal_structure.rectification": "rectification of an illegal structure",
  "illegal_structure.demolition": "demolition of an illegal structure",
  "illegal_structure.confiscation": "confiscation of an illegal structure",
};
