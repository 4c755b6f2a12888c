import type { CommunityPlan, PlannedMeasure } from "../types.ts";
import type { MovedMeasure } from "./types.ts";

interface Held {
  readonly planId: string;
  readonly measure: PlannedMeasure;
}

/** What became of the works: in the same plan, in another under the same id and words, or nowhere. @internal */
export function moveMeasures(
  before: readonly CommunityPlan[] = [],
  after: readonly CommunityPlan[] = [],
): readonly MovedMeasure[] {
  const [earlier, later] = [before, after].map(byPlace) as [Map<string, Held>, Map<string, Held>];
  const moved: MovedMeasure[] = [];
  const added: Held[] = [];
  for (const [place, held] of later) {
    const was = earlier.get(place);
    earlier.delete(place);
    if (was === undefined) added.push(held);
    else if (!isSame(was.measure, held.measure)) moved.push(move("changed", was, held));
  }
  const dropped = new Map<string, Held[]>();
  for (const held of earlier.values()) {
    const work = workOf(held.measure);
    dropped.set(work, [...(dropped.get(work) ?? []), held]);
  }
  for (const held of added) {
    const was = dropped.get(workOf(held.measure))?.shift();
    moved.push(was === undefined ? move("added", undefined, held) : move("moved", was, held));
  }
  for (const left of dropped.values()) for (const held of left) moved.push(move("dropped", held, undefined));
  return moved;
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
