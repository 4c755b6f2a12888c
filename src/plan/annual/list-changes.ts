import type { Matching } from "./match-communities.ts";
import type { AnnualPlan, PlanChange } from "./types.ts";

type Scalar = string | number | boolean;

/** The values that differ, of the plan and of each community that is one before and one after. @internal */
export function listChanges(before: AnnualPlan, after: AnnualPlan, { into, origins }: Matching): readonly PlanChange[] {
  const own = (plan: AnnualPlan): object => {
    const { covers, divisionCode, isEarlierTaskSecured, isWithinFiscalCapacity, name, planYear } = plan;
    const { capacity, totals } = plan;
    return { name, divisionCode, planYear, covers, totals, capacity, isEarlierTaskSecured, isWithinFiscalCapacity };
  };
  const changes = differences(own(before), own(after), [], null);
  after.communities.forEach((community, index) => {
    const [origin, second] = origins.get(community.id) ?? [];
    if (origin === undefined || second !== undefined || into.get(origin.community.id)?.length !== 1) return;
    // Where it comes from is told by the regroupings.
    const [{ from: _, ...earlier }, { from: __, ...later }] = [origin.community, community];
    changes.push(...differences(earlier, later, ["communities", index], community.id));
  });
  return changes;
}

function differences(
  before: object,
  after: object,
  path: readonly (string | number)[],
  communityId: string | null,
): PlanChange[] {
  const [earlier, later] = [before, after] as [Record<string, unknown>, Record<string, unknown>];
  return [...new Set([...Object.keys(earlier), ...Object.keys(later)])].flatMap((key) => {
    const [a, b] = [earlier[key] ?? null, later[key] ?? null];
    if (a === b) return [];
    const at = [...path, key];
    if (typeof a === "object" && typeof b === "object") return differences(a ?? {}, b ?? {}, at, communityId);
    return [{ path: at, communityId, before: a as Scalar | null, after: b as Scalar | null }];
  });
}
