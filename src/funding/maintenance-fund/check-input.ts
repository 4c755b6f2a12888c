import { matters } from "../../consent/codes.ts";
import { type Issue, type IssuePath, inputIssue } from "../../kernel/issue.ts";
import { householdTenures } from "../household/codes.ts";
import {
  checkAmount,
  checkAreaM2,
  checkBoolean,
  checkCode,
  checkDay,
  checkDivision,
  checkMembers,
  checkShare,
  whereGiven,
} from "../input-checks.ts";
import {
  buildingHeights,
  maintenanceFundDecisions,
  maintenanceFundDuties,
  maintenanceFundParts,
  maintenanceFundWorks,
} from "./codes.ts";
import type {
  DepositStandard,
  FirstDepositInput,
  MaintenanceFundChargeInput,
  MaintenanceFundCost,
  MaintenanceFundUnit,
  MaintenanceFundUse,
  PublicHousingSale,
} from "./types.ts";

const verdicts = ["met", "not-met", "unknown"];

/** Faults of a home whose first deposit is asked for. @internal */
export function checkFirstDepositInput(input: FirstDepositInput): readonly Issue[] {
  const shared = [
    ...checkCode(input.tenure, householdTenures, ["tenure"]),
    ...checkAreaM2(input.areaM2, ["areaM2"]),
    ...checkDivision(input.divisionCode),
  ];
  if (input.tenure === "commercial") return [...shared, ...checkStandard(input.standard)];
  if (input.tenure !== "sold-public") return shared;
  return [
    ...shared,
    ...checkAmount(input.reformCostFenPerM2, ["reformCostFenPerM2"]),
    ...whereGiven(input.sale, checkSale),
  ];
}

function checkStandard(standard: DepositStandard): readonly Issue[] {
  if (standard === undefined) return [inputIssue("input.missing", {}, ["standard"])];
  const cost = ["standard", "costFenPerM2"];
  switch (standard.kind) {
    case "rate":
      return [...checkAmount(standard.costFenPerM2, cost), ...checkShare(standard.rate, ["standard", "rate"])];
    case "published":
      return [
        ...checkAmount(standard.depositFenPerM2, ["standard", "depositFenPerM2"]),
        ...whereGiven(standard.costFenPerM2, (value) => checkAmount(value, cost)),
      ];
    default:
      return checkCode((standard as { kind?: unknown }).kind, ["rate", "published"], ["standard", "kind"]);
  }
}

function checkSale({ proceedsFen, buildingHeight, setAsideFen }: PublicHousingSale): readonly Issue[] {
  return [
    ...checkAmount(proceedsFen, ["sale", "proceedsFen"]),
    ...checkCode(buildingHeight, buildingHeights, ["sale", "buildingHeight"]),
    ...whereGiven(setAsideFen, (value) => checkAmount(value, ["sale", "setAsideFen"])),
  ];
}

/** Faults of what the owners want to decide. @internal */
export function checkUse(use: MaintenanceFundUse): readonly Issue[] {
  return [
    ...checkCode(use.decision, maintenanceFundDecisions, ["decision"]),
    ...checkMembers(use.costs ?? [], "costs", checkCost),
    ...whereGiven(use.isEmergency, (value) => checkBoolean(value, ["isEmergency"])),
    ...whereGiven(use.vote, ({ matter, verdict }) => [
      ...checkCode(matter, matters, ["vote", "matter"]),
      ...checkCode(verdict, verdicts, ["vote", "verdict"]),
    ]),
    ...checkMembers(use.accounts ?? [], "accounts", ({ balanceFen, firstDepositFen }, path) => [
      ...checkAmount(balanceFen, [...path, "balanceFen"]),
      ...checkAmount(firstDepositFen, [...path, "firstDepositFen"]),
    ]),
    ...checkDivision(use.divisionCode),
  ];
}

function checkCost({ work, part, dutyOf, warrantyEndsOn }: MaintenanceFundCost, path: IssuePath): readonly Issue[] {
  return [
    ...whereGiven(work, (value) => checkCode(value, maintenanceFundWorks, [...path, "work"])),
    ...whereGiven(part, (value) => checkCode(value, maintenanceFundParts, [...path, "part"])),
    ...whereGiven(dutyOf ?? undefined, (value) => checkCode(value, maintenanceFundDuties, [...path, "dutyOf"])),
    ...whereGiven(warrantyEndsOn ?? undefined, (value) => checkDay(value, [...path, "warrantyEndsOn"])),
  ];
}

/** Faults of a cost to charge, beyond those that the sharing among households finds. @internal */
export function checkCharge({ units, soldPublic }: MaintenanceFundChargeInput): readonly Issue[] {
  const isNeeded = units.some(({ tenure }) => tenure === "sold-public");
  const fund =
    soldPublic === undefined
      ? isNeeded
        ? [inputIssue("input.missing", {}, ["soldPublic"])]
        : []
      : (["ownersDepositFen", "sellerDepositFen", "sellerBalanceFen"] as const).flatMap((key) =>
          checkAmount(soldPublic[key], ["soldPublic", key]),
        );
  return [...units.flatMap((unit, index) => checkUnit(unit, ["units", index])), ...fund];
}

function checkUnit(unit: MaintenanceFundUnit, path: IssuePath): readonly Issue[] {
  if (unit.tenure === "unsold") return [];
  return [
    ...checkCode(unit.tenure, [...householdTenures, "unsold"], [...path, "tenure"]),
    ...checkAmount(unit.balanceFen, [...path, "balanceFen"]),
    ...whereGiven(unit.firstDepositFen, (value) => checkAmount(value, [...path, "firstDepositFen"])),
  ];
}
