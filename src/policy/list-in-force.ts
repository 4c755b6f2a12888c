import type { CivilDate } from "../kernel/brand.ts";
import type { Dated } from "./types.ts";

/** Earlier and later than any day, for values that no date bounds. */
const noStart = "";
const noEnd = "~";

/** A value of a series, in the order of first days: a balanced tree, the middle of each stretch its root. */
interface Entry {
  readonly from: string;
  readonly to: string;
  /** Its place in the series. */
  readonly place: number;
  /** The latest last day in the stretch of which it is the middle. */
  latest: string;
}

/** The tree of each series. Never changes an answer: a series is data, and data is not written to. */
const memo: WeakMap<readonly Dated<unknown>[], readonly Entry[]> = new WeakMap();

/**
 * Lists the values of a series in force on a day, in the order of the series. They may overlap, as drafts and values
 * without a date stand beside law.
 * @internal
 */
export function listInForce<V>(series: readonly Dated<V>[], day: CivilDate): readonly Dated<V>[] {
  let tree = memo.get(series);
  if (tree === undefined) {
    tree = plant(series);
    memo.set(series, tree);
  }
  const places: number[] = [];
  collect(tree, day, 0, tree.length, places);
  return places.sort((a, b) => a - b).map((place) => series[place] as Dated<V>);
}

function plant(series: readonly Dated<unknown>[]): readonly Entry[] {
  const tree = series
    .map(({ from, to = noEnd }, place): Entry => {
      const until = from === null ? noEnd : to;
      return { from: from ?? noStart, to: until, place, latest: until };
    })
    .sort((a, b) => Number(a.from > b.from) - Number(a.from < b.from));
  crown(tree, 0, tree.length);
  return tree;
}

/** Works out the latest last day of every stretch, the shortest first. */
function crown(tree: readonly Entry[], first: number, end: number): string {
  if (first >= end) return noStart;
  const middle = (first + end) >> 1;
  const entry = tree[middle] as Entry;
  for (const latest of [crown(tree, first, middle), crown(tree, middle + 1, end)])
    if (latest > entry.latest) entry.latest = latest;
  return entry.latest;
}

function collect(tree: readonly Entry[], day: CivilDate, first: number, end: number, places: number[]): void {
  if (first >= end) return;
  const middle = (first + end) >> 1;
  const { from, to, latest, place } = tree[middle] as Entry;
  if (latest <= day) return;
  collect(tree, day, first, middle, places);
  if (day < from) return;
  if (day < to) places.push(place);
  collect(tree, day, middle + 1, end, places);
}
