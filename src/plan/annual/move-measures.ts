import type { CommunityPlan, PlannedMeasure } from "../types.ts";
import type { Matching } from "./match-communities.ts";
import type { MovedMeasure } from "./types.ts";

interface Held {
  readonly planId: string;
  readonly measure: PlannedMeasure;
}

/**
 * What became of the works: in the same plan, in another, or nowhere. Every plan has a roof and an `m1`: under the same id
 * and words a work has moved where the communities of the two plans belong together, or where no other could be meant.
 * @internal
 */
export function moveMeasures(
  before: readonly CommunityPlan[] | undefined,
  after: readonly CommunityPlan[] | undefined,
  matching: Matching,
): readonly MovedMeasure[] {
  const [earlier, later] = [before ?? [], after ?? []].map(byPlace) as [Map<string, Held>, Map<string, Held>];
  const moved: MovedMeasure[] = [];
  const added: Held[] = [];
  for (const [place, held] of later) {
    const was = earlier.get(place);
    earlier.delete(place);
    if (was === undefined) added.push(held);
    else if (!isSame(was.measure, held.measure)) moved.push(move("changed", was, held));
  }
  const dropped = byWork([...earlier.values()]);
  const related = relatedPlans(matching);
  for (const [work, found] of byWork(added)) {
    const gone = dropped.get(work) ?? [];
    const isOnly = gone.length === 1 && found.length === 1;
    for (const held of found) {
      const at = gone.findIndex(({ planId }) => isOnly || related.get(planId)?.has(held.planId) === true);
      const [was] = at < 0 ? [] : gone.splice(at, 1);
      moved.push(was === undefined ? move("added", undefined, held) : move("moved", was, held));
    }
  }
  for (const left of dropped.values()) for (const held of left) moved.push(move("dropped", held, undefined));
  return moved;
}

/** Of each plan before, the plans after whose communities came from its own. */
function relatedPlans({ before, into }: Matching): ReadonlyMap<string, ReadonlySet<string>> {
  const related = new Map<string, Set<string>>();
  for (const { community } of before) {
    const { id, planId } = community;
    if (planId === undefined) continue;
    const plans = related.get(planId) ?? new Set();
    related.set(planId, plans);
    for (const placed of into.get(id) ?? [])
      if (placed.community.planId !== undefined) plans.add(placed.community.planId);
  }
  return related;
}

function byWork(list: readonly Held[]): Map<string, Held[]> {
  const works = new Map<string, Held[]>();
  for (const held of list) {
    const work = workOf(held.measure);
    const same = works.get(work);
    if (same === undefined) works.set(work, [held]);
    else same.push(held);
  }
  return works;
}

function byPlace(plans: readonly CommunityPlan[]): Map<string, Held> {
  const places = plans.flatMap(({ id: planId, measures }) =>
    measures.map((measure) => [JSON.stringify([planId, measure.id]), { planId, measure }] as const),
  );
  return new Map(places);
}

function workOf({ id, item, text }: PlannedMeasure): string {
  return JSON.stringify([id, item ?? null, text ?? null]);
}

function isSame(a: PlannedMeasure, b: PlannedMeasure): boolean {
  const keys = ["text", "item", "costFen", "quantity", "unit", "unitPriceFen"] as const;
  return keys.every((key) => a[key] === b[key]);
}

function move(kind: MovedMeasure["kind"], from: Held | undefined, to: Held | undefined): MovedMeasure {
  return {
    kind,
    measureId: (to ?? from)?.measure.id ?? "",
    fromPlanId: from?.planId ?? null,
    toPlanId: to?.planId ?? null,
    beforeFen: from?.measure.costFen ?? null,
    afterFen: to?.measure.costFen ?? null,
  };
}
