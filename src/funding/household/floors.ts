import { hundredthsOfM2 } from "../../kernel/area.ts";
import type { Fen, SquareMetres } from "../../kernel/brand.ts";
import type { Issue, RuleRef } from "../../kernel/issue.ts";
import { hasIssues } from "../../kernel/outcome.ts";
import type { WithinFloor } from "./codes.ts";
import { householdIssue } from "./issues.ts";
import { type Sharing, type SplitOrIssues, splitByWeights } from "./sharing.ts";
import type { FloorShares, SharingHousehold } from "./types.ts";

/** The households of one floor, by their place in the list. @internal */
export interface Floor {
  readonly floor: number;
  readonly members: readonly number[];
}

/** Gathers households by floor, from the lowest; those that name no floor are left out. @internal */
export function groupByFloor(households: readonly SharingHousehold[]): readonly Floor[] {
  const floors = new Map<number, number[]>();
  households.forEach(({ floor }, index) => {
    if (floor === undefined) return;
    const members = floors.get(floor);
    if (members === undefined) floors.set(floor, [index]);
    else members.push(index);
  });
  return [...floors].map(([floor, members]) => ({ floor, members })).sort((a, b) => a.floor - b.floor);
}

/**
 * Splits the amount among floors, then the part of each floor among its flats.
 *
 * Both levels add up exactly and keep the grain. The result is not the one of a single split by the products of the
 * weights: here a flat alone on its floor bears the whole of it, and fen are rounded within the floor.
 * @internal
 */
export function splitByFloor(
  sharing: Sharing,
  floors: readonly Floor[],
  floorWeights: readonly number[],
  within: WithinFloor,
  rules: readonly RuleRef[] = [],
): SplitOrIssues {
  const flatWeights = floors.map(({ members }) =>
    members.map((index) => flatWeight(sharing.households[index], within)),
  );
  const withoutArea = floors
    .filter(
      (_, at) => (floorWeights[at] as number) > 0 && (flatWeights[at] as number[]).every((weight) => weight === 0),
    )
    .map(({ floor, members }): Issue => {
      const path = ["households", members[0] as number, "areaM2"];
      return householdIssue("error", "funding.floor_without_area", { floor }, { path });
    });
  if (hasIssues(withoutArea)) return withoutArea;

  const { amountFen, amountStep } = sharing;
  const byFloor = splitByWeights(sharing, {
    name: "funding.household.floor_amounts",
    totalFen: amountFen,
    fromStep: amountStep,
    weights: floorWeights,
    rules,
  });
  const shares: number[] = sharing.households.map(() => 0);
  let restIndex = -1;
  floors.forEach(({ floor, members }, at) => {
    if (floorWeights[at] === 0) return;
    const weights = flatWeights[at] as number[];
    const totalFen = byFloor.shares[at] as number;
    const flats = splitByWeights(sharing, {
      name: "funding.household.within_floor",
      about: String(floor),
      totalFen,
      weights,
      rules,
    });
    members.forEach((index, member) => {
      shares[index] = flats.shares[member] as number;
    });
    if (flats.restIndex >= 0) restIndex = members[flats.restIndex] as number;
  });
  return { shares, restIndex };
}

/** What a flat weighs among the flats of its floor. @internal */
export function flatWeight(household: SharingHousehold | undefined, within: WithinFloor): number {
  return within === "by-area" ? hundredthsOfM2(household?.areaM2 as SquareMetres) : 1;
}

/** Adds up what each floor pays; nothing where a household names no floor. @internal */
export function summariseFloors(floors: readonly Floor[], shares: readonly number[]): readonly FloorShares[] {
  const placed = floors.reduce((count, { members }) => count + members.length, 0);
  if (placed < shares.length) return [];
  return floors.map(({ floor, members }) => {
    let [sum, least, most] = [0, Number.MAX_SAFE_INTEGER, 0];
    for (const index of members) {
      const share = shares[index] as number;
      sum += share;
      if (share < least) least = share;
      if (share > most) most = share;
    }
    return {
      floor,
      householdCount: members.length,
      amountFen: sum as Fen,
      leastFen: least as Fen,
      mostFen: most as Fen,
    };
  });
}
