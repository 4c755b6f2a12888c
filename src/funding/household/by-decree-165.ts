import { hundredthsOfM2 } from "../../kernel/area.ts";
import type { Fen, SquareMetres } from "../../kernel/brand.ts";
import { resolveRule } from "../../policy/resolve-rule.ts";
import type { Context } from "../../policy/types.ts";
import type { HouseholdRules } from "./by-floor-rule.ts";
import { householdIssue } from "./issues.ts";
import { mostTracedHouseholds, type Sharing, type SplitOrIssues, splitAmount, splitByWeights } from "./sharing.ts";
import type { SharingMethod } from "./types.ts";

/**
 * Shares as articles 20 and 21 of the maintenance-fund measure say. 按住宅专项维修资金管理办法分摊。
 *
 * First over all units by floor area (art. 20 (3)); what falls on sold public homes is then split between their owners
 * and the unit that sold them by the money each deposited, and the owners' part again by area (art. 20 (2)). An unsold
 * unit bears its part by area like any other (art. 21).
 * @internal
 */
export function shareByDecree165(
  sharing: Sharing,
  method: Extract<SharingMethod, { kind: "decree-165" }>,
  ctx: Context<HouseholdRules>,
  divisionCode: string | undefined,
): SplitOrIssues {
  const { households, trace } = sharing;
  // The method names the measure, so it runs on any date; the trace cites the rule where it is in force.
  const rule = resolveRule(ctx, "funding.household.maintenance_fund_sharing", { divisionCode });
  const rules = rule.found ? [rule.ref] : [];
  const areas = households.map(({ areaM2 }) => hundredthsOfM2(areaM2 as SquareMetres));
  if (areas.every((area) => area === 0)) {
    return [householdIssue("error", "funding.no_positive_weight", {}, { path: ["households"] })];
  }
  const soldPublic = [...households.keys()].filter((index) => households[index]?.tenure === "sold-public");
  const publicAreas = soldPublic.map((index) => areas[index] as number);
  const isMixed = publicAreas.some((area) => area > 0);
  if (isMixed && method.ownersDepositFen === 0 && method.sellerDepositFen === 0) {
    return [householdIssue("error", "funding.no_deposit", {}, { path: ["method"] })];
  }
  const all = splitAmount(sharing, areas, rules);
  if (!isMixed) return all;

  const shares = [...all.shares];
  const partFen = soldPublic.reduce((sum, index) => sum + (shares[index] as number), 0);
  const fromStep =
    soldPublic.length > mostTracedHouseholds
      ? undefined
      : trace.add({
          name: "funding.household.sold_public_part",
          op: "sum",
          inputs: soldPublic.map((index) => ({
            name: households[index]?.id as string,
            value: shares[index] as number,
            unit: "fen",
          })),
          output: { value: partFen, unit: "fen" },
        });
  const deposits = splitByWeights(sharing, {
    name: "funding.household.deposit_split",
    totalFen: partFen,
    fromStep,
    weights: [method.ownersDepositFen, method.sellerDepositFen],
    rules,
  });
  const [ownersFen, sellerFen] = deposits.shares as readonly [Fen, Fen];
  const owners = splitByWeights(sharing, {
    name: "funding.household.sold_public_owners",
    totalFen: ownersFen,
    weights: publicAreas,
    rules,
  });
  soldPublic.forEach((index, member) => {
    shares[index] = owners.shares[member] as number;
  });
  // The rest is in one place only: with a commercial unit since the first split, else with an owner or with the seller.
  const restIndex = deposits.restIndex < 0 ? all.restIndex : (soldPublic[owners.restIndex] ?? -1);
  return { shares, restIndex, sellerFen };
}
