import { checkAreaM2, checkDivision, checkFen, checkWhole, whereGiven } from "../../funding/input-checks.ts";
import type { Issue } from "../../kernel/issue.ts";
import { mostCount } from "../assessment/check-input.ts";
import type { PlausibilityFigures } from "./types.ts";

/** Faults of figures to check. @internal */
export function checkFigures(figures: PlausibilityFigures): readonly Issue[] {
  const { buildingCount, builtYear, divisionCode, floorAreaM2, householdCount, investmentFen, planYear } = figures;
  return [
    ...checkDivision(divisionCode),
    ...whereGiven(planYear, (value) => checkWhole(value, 1900, 2100, ["planYear"])),
    ...whereGiven(buildingCount, (value) => checkWhole(value, 0, mostCount, ["buildingCount"])),
    ...whereGiven(householdCount, (value) => checkWhole(value, 0, mostCount, ["householdCount"])),
    ...whereGiven(floorAreaM2, (value) => checkAreaM2(value, ["floorAreaM2"])),
    ...whereGiven(investmentFen, (value) => checkFen(value, ["investmentFen"])),
    ...whereGiven(builtYear, (value) => checkWhole(value, 1900, 2100, ["builtYear"])),
  ];
}
