import {
  checkAreaM2,
  checkBoolean,
  checkCode,
  checkDay,
  checkDivision,
  checkFen,
  checkMembers,
  tooBig,
  whereGiven,
} from "../funding/input-checks.ts";
import type { CivilDate } from "../kernel/brand.ts";
import { type Issue, type IssuePath, inputIssue } from "../kernel/issue.ts";
import { permitStates, structureKinds, structureOrderKinds } from "./codes.ts";
import { illegalStructureIssue } from "./issues.ts";
import type {
  IllegalStructure,
  IllegalStructureCase,
  IllegalStructureFact,
  IllegalStructureInventory,
  StructureOrder,
} from "./types.ts";

type Faults = readonly Issue[];

/** A thousand square kilometres: no structure comes near, and the sum of many is still a safe integer. */
const mostAreaM2 = 1_000_000_000;

/** Faults of one structure. @internal */
export function checkCase(structure: IllegalStructureCase): Faults {
  return [...checkDivision(structure.divisionCode), ...checkStructure(structure, [])];
}

/** Faults of an inventory. @internal */
export function checkInventory({ divisionCode, structures }: IllegalStructureInventory): Faults {
  if (!Array.isArray(structures)) return [inputIssue("input.missing", {}, ["structures"])];
  return [...checkDivision(divisionCode), ...checkMembers(structures, "structures", checkStructure)];
}

function checkStructure(structure: IllegalStructure, path: IssuePath): Faults {
  const { areaM2, constructionCostFen, demolishedOn, foundOn, kind, landAreaM2, orders = [], permitState } = structure;
  const faults = [
    ...checkCode(kind, structureKinds, [...path, "kind"]),
    ...checkArea(areaM2, [...path, "areaM2"]),
    ...whereGiven(landAreaM2, (value) => checkArea(value, [...path, "landAreaM2"])),
    ...whereGiven(constructionCostFen, (value) => checkFen(value, [...path, "constructionCostFen"])),
    ...whereGiven(permitState, (value) => checkCode(value, permitStates, [...path, "permitState"])),
    ...(["canBeCured", "canBeDemolished"] as const).flatMap((flag) =>
      whereGiven(structure[flag], (value) => checkBoolean(value, [...path, flag])),
    ),
    ...whereGiven(foundOn, (value) => checkDay(value, [...path, "foundOn"])),
    ...whereGiven(demolishedOn ?? undefined, (value) => checkDay(value, [...path, "demolishedOn"])),
    ...orders.flatMap(({ compliedOn, dueOn, givenOn, kind: order }, index) => {
      const at = [...path, "orders", index];
      return [
        ...checkCode(order, structureOrderKinds, [...at, "kind"]),
        ...checkDay(givenOn, [...at, "givenOn"]),
        ...whereGiven(dueOn, (value) => checkDay(value, [...at, "dueOn"])),
        ...whereGiven(compliedOn ?? undefined, (value) => checkDay(value, [...at, "compliedOn"])),
      ];
    }),
  ];
  // Only days that can be are worth comparing.
  if (faults.length > 0) return faults;
  return [
    ...checkOrder(["foundOn", foundOn], ["demolishedOn", demolishedOn], [...path, "demolishedOn"]),
    ...orders.flatMap((order, index) => checkOrderDays(order, structure, [...path, "orders", index])),
  ];
}

function checkArea(value: number, path: IssuePath): Faults {
  return value > mostAreaM2 ? [tooBig(mostAreaM2, path)] : checkAreaM2(value, path);
}

function checkOrderDays(
  { compliedOn, dueOn, givenOn, kind }: StructureOrder,
  { demolishedOn, foundOn }: IllegalStructure,
  path: IssuePath,
): Faults {
  const contradicts =
    kind === "demolish" && compliedOn != null && demolishedOn !== undefined && demolishedOn !== compliedOn;
  return [
    ...checkOrder(["foundOn", foundOn], ["orders.givenOn", givenOn], [...path, "givenOn"]),
    ...checkOrder(["orders.givenOn", givenOn], ["orders.dueOn", dueOn], [...path, "dueOn"]),
    ...checkOrder(["orders.givenOn", givenOn], ["orders.compliedOn", compliedOn], [...path, "compliedOn"]),
    // What is gone cannot be ordered away any more.
    ...checkOrder(["orders.givenOn", givenOn], ["demolishedOn", demolishedOn], [...path, "givenOn"]),
    ...(contradicts
      ? [
          illegalStructureIssue(
            "error",
            "illegal_structure.demolition_contradicts",
            { compliedOn, demolishedOn },
            { path: [...path, "compliedOn"] },
          ),
        ]
      : []),
  ];
}

type DayOf = readonly [fact: IllegalStructureFact, on: CivilDate | null | undefined];

function checkOrder([first, firstOn]: DayOf, [then, thenOn]: DayOf, path: IssuePath): Faults {
  if (firstOn == null || thenOn == null || thenOn >= firstOn) return [];
  const params = { first, firstOn, then, thenOn };
  return [illegalStructureIssue("error", "illegal_structure.days_out_of_order", params, { path })];
}
