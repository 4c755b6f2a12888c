/** An amount and what it gives. @internal */
export interface Probe {
  readonly at: number;
  readonly value: number;
}

/** The least amount, or two amounts that show that there is no telling. @internal */
export type Found =
  | { readonly isFound: true; readonly at: number }
  | { readonly isFound: false; readonly lower: Probe; readonly higher: Probe };

/** Amounts tried beside those of the halving, evenly over the whole range. */
const evenProbes = 64;

/**
 * Finds the least whole number in a range at which a function that only falls is at most a target; at the last number it is.
 *
 * Every value seen is held against the order: one that rises by more than rounding may account for refutes the search, and
 * is shown instead of an answer. Where rounding lets the values waver about the target, the least of those seen is taken,
 * and the numbers right before it are looked at one by one.
 *
 * @param slack - By how much rounding alone may lift a value.
 * @internal
 */
export function findLeast(
  first: number,
  last: number,
  target: number,
  slack: number,
  valueAt: (at: number) => number,
): Found {
  const seen = new Map<number, number>();
  const look = (at: number): number => {
    const value = seen.get(at) ?? valueAt(at);
    seen.set(at, value);
    return value;
  };
  let low = first;
  let high = last;
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (look(middle) <= target) high = middle;
    else low = middle + 1;
  }
  look(last);
  for (let probe = 0; probe < evenProbes; probe++) look(first + Math.floor(((last - first) / evenProbes) * probe));
  let answer = high;
  for (const [at, value] of seen) if (value <= target) answer = Math.min(answer, at);
  for (let at = answer - 1; at >= first && at >= answer - slack - 1; at--) if (look(at) <= target) answer = at;
  const probes = [...seen].map(([at, value]): Probe => ({ at, value })).sort((a, b) => a.at - b.at);
  let lower = probes[0] as Probe;
  for (const probe of probes) {
    if (probe.value > lower.value + slack) return { isFound: false, lower, higher: probe };
    if (probe.value < lower.value) lower = probe;
  }
  return { isFound: true, at: answer };
}
