import type { Issue, IssuePath, RuleRef } from "../../kernel/issue.ts";
import { hasIssues } from "../../kernel/outcome.ts";
import type { FloorBasis, WithinFloor } from "./codes.ts";
import { scaleTogether, tooFine, toSafeWeights } from "./exact-weights.ts";
import { type Floor, flatWeight, groupByFloor, splitByFloor } from "./floors.ts";
import { householdIssue } from "./issues.ts";
import { type Sharing, type SplitOrIssues, splitAmount } from "./sharing.ts";
import type { SharingMethod } from "./types.ts";

/** What a table gives beside its coefficients. @internal */
export interface FloorTable {
  readonly basis: FloorBasis;
  readonly within: WithinFloor;
  /** Where the table stands in the input; issues about it go there. */
  readonly path: IssuePath;
  readonly rules: readonly RuleRef[];
  /** Coefficient of a floor, recorded in the trace; `undefined` where the table has none. */
  readonly coefficientOf: (floor: number) => string | undefined;
}

/** Shares by a table of coefficients that the caller gives. 按楼层系数分摊。 @internal */
export function shareByGivenFloors(
  sharing: Sharing,
  method: Extract<SharingMethod, { kind: "by-floor" }>,
): SplitOrIssues {
  return shareByFloorTable(sharing, {
    basis: method.basis,
    within: method.within,
    path: ["method", "coefficients"],
    rules: [],
    coefficientOf: (floor) => {
      const value = method.coefficients[String(floor)];
      if (value === undefined) return undefined;
      sharing.trace.add({
        name: "funding.household.coefficient",
        about: String(floor),
        op: "given",
        inputs: [{ name: "coefficient", value, unit: "1" }],
        output: { value, unit: "1" },
      });
      return value;
    },
  });
}

/**
 * Shares by a table of coefficients, whoever gives it.
 *
 * Only floors with a household take part: the coefficient of an empty floor is nobody's weight.
 * @internal
 */
export function shareByFloorTable(sharing: Sharing, table: FloorTable): SplitOrIssues {
  const floors = groupByFloor(sharing.households);
  const coefficients = floors.map(({ floor }) => table.coefficientOf(floor));
  const unknown = floors
    .filter((_, at) => coefficients[at] === undefined)
    .map((floor) => notInTable(floor, table.rules));
  if (hasIssues(unknown)) return unknown;

  const scaled = scaleTogether(coefficients as readonly string[]);
  const exact = table.basis === "floor" ? scaled : productWeights(sharing, floors, scaled, table.within);
  if (exact.every((weight) => weight === 0n)) {
    return [householdIssue("error", "funding.no_positive_weight", {}, { path: table.path, rules: table.rules })];
  }
  const weights = toSafeWeights(exact);
  if (weights === null) return [tooFine(exact, table.path)];
  if (table.basis === "household") return splitAmount(sharing, weights, table.rules);
  return splitByFloor(sharing, floors, weights, table.within, table.rules);
}

/** A floor that a table leaves out is asked about: to take it as 0 would let others pay for it. */
function notInTable({ floor, members }: Floor, rules: readonly RuleRef[]): Issue {
  const path = ["households", members[0] as number, "floor"];
  return householdIssue("error", "funding.floor_not_in_table", { floor }, { path, rules });
}

function productWeights(
  sharing: Sharing,
  floors: readonly Floor[],
  scaled: readonly bigint[],
  within: WithinFloor,
): readonly bigint[] {
  const weights: bigint[] = sharing.households.map(() => 0n);
  floors.forEach(({ members }, at) => {
    for (const index of members) {
      weights[index] = (scaled[at] as bigint) * BigInt(flatWeight(sharing.households[index], within));
    }
  });
  return weights;
}
