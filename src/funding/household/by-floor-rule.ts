import { type Issue, inputIssue, type RuleRef } from "../../kernel/issue.ts";
import { hasIssues } from "../../kernel/outcome.ts";
import { sumDecimals } from "../../money/sum-decimals.ts";
import { policyIssue } from "../../policy/issues.ts";
import { type Applied, type NotApplied, resolveRule } from "../../policy/resolve-rule.ts";
import type { Context } from "../../policy/types.ts";
import type { FundingRules } from "../rules.ts";
import { shareByFloorTable } from "./by-floor.ts";
import { checkFactsGiven } from "./check-input.ts";
import { listRanges } from "./floor-ranges.ts";
import { groupByFloor } from "./floors.ts";
import { householdIssue } from "./issues.ts";
import type { ElevatorSharingTable } from "./rules.ts";
import { isRefused, type Sharing, type SplitOrIssues } from "./sharing.ts";
import type { FloorCoefficients } from "./types.ts";

/** The rules that the sharing among households reads. @internal */
export type HouseholdRules = Pick<
  FundingRules,
  "funding.household.elevator_table" | "funding.household.maintenance_fund_sharing"
>;

type CoefficientTable = Extract<ElevatorSharingTable, { kind: "coefficients" }>;
type RangeTable = Extract<ElevatorSharingTable, { kind: "percent-ranges" }>;

const rule = "funding.household.elevator_table";

/** Shares by the table that the packs give for the place and date. 按当地系数表分摊。 @internal */
export function shareByFloorRule(
  sharing: Sharing,
  ctx: Context<HouseholdRules>,
  divisionCode: string | undefined,
): SplitOrIssues {
  if (isAmbiguous(ctx, divisionCode)) return [inputIssue("input.missing", {}, ["divisionCode"])];
  const found = resolveTable(ctx, divisionCode);
  if (!found.found) return [found.issue];
  const { ref, value: table } = found;
  if (table.kind === "percent-ranges") return refuseRanges(sharing, table, ref);
  const { coefficients } = table;
  if (coefficients === null) {
    return [
      policyIssue("error", "policy.value_not_given", { rule, pack: ref.pack, value: "coefficients" }, { rules: [ref] }),
    ];
  }
  const missing = table.within === "by-area" ? checkFactsGiven(sharing.households, ["areaM2"]) : [];
  if (hasIssues(missing)) return missing;

  sharing.trace.add({
    name: "funding.household.table",
    op: "rule",
    inputs: [
      { name: "basis", value: table.basis, unit: "code" },
      { name: "within", value: table.within, unit: "code" },
    ],
    output: { value: table.basis, unit: "code" },
    rules: [ref],
  });
  const split = shareByFloorTable(sharing, {
    basis: table.basis,
    within: table.within,
    path: [],
    rules: [ref],
    coefficientOf: (floor) => coefficientOf(floor, coefficients, table, sharing, ref),
  });
  return isRefused(split) ? split : { ...split, issues: found.issues };
}

/** Looks the table up; where no place is named, every pack counts as local. @internal */
export function resolveTable(
  ctx: Context<HouseholdRules>,
  divisionCode: string | undefined,
): Applied<ElevatorSharingTable> | NotApplied {
  return resolveRule(ctx, rule, { divisionCode });
}

/** Without a place, one table among several would be a guess. @internal */
export function isAmbiguous(ctx: Context<HouseholdRules>, divisionCode: string | undefined): boolean {
  return divisionCode === undefined && ctx.packs.filter((pack) => pack.rules[rule] !== undefined).length > 1;
}

function coefficientOf(
  floor: number,
  coefficients: FloorCoefficients,
  table: CoefficientTable,
  { trace }: Sharing,
  ref: RuleRef,
): string | undefined {
  const record = (printedFloor: number, value: string): number =>
    trace.add({
      name: "funding.household.coefficient",
      about: String(printedFloor),
      op: "rule",
      inputs: [{ name: "coefficient", value, unit: "1" }],
      output: { value, unit: "1" },
      rules: [ref],
    });
  const printed = coefficients[String(floor)];
  if (printed !== undefined) {
    record(floor, printed);
    return printed;
  }
  const last = Math.max(...Object.keys(coefficients).map(Number));
  const lastCoefficient = coefficients[String(last)];
  if (lastCoefficient === undefined || floor < last || table.stepAbove === null) return undefined;

  const step = table.stepAbove;
  const above = sumDecimals(Array.from({ length: floor - last }, () => step));
  const coefficient = sumDecimals([lastCoefficient, above]);
  const from = record(last, lastCoefficient);
  const added = trace.add({
    name: "funding.household.step_above",
    about: String(floor),
    op: "multiply",
    inputs: [
      { name: "floors", value: floor - last, unit: "count" },
      { name: "step", value: step, unit: "1" },
    ],
    output: { value: above, unit: "1" },
    rules: [ref],
  });
  trace.add({
    name: "funding.household.coefficient_above",
    about: String(floor),
    op: "sum",
    inputs: [
      { name: "last", value: lastCoefficient, unit: "1", step: from },
      { name: "above", value: above, unit: "1", step: added },
    ],
    output: { value: coefficient, unit: "1" },
    rules: [ref],
  });
  return coefficient;
}

/** A range is the owners' to settle: the issues name what they may choose from. */
function refuseRanges(sharing: Sharing, table: RangeTable, ref: RuleRef): readonly [Issue, ...Issue[]] {
  const floors = groupByFloor(sharing.households);
  const floorCount = floors.at(-1)?.floor ?? 0;
  const ranges = floors.flatMap(({ floor }) => listRanges(table, floorCount, floor));
  const issues = ranges.map((range) =>
    householdIssue("error", "funding.percent_not_fixed", range, { path: ["method"], rules: [ref] }),
  );
  if (hasIssues(issues)) return issues;
  return [householdIssue("error", "funding.building_not_in_table", { floorCount }, { path: ["method"], rules: [ref] })];
}
