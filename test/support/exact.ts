/**
 * Splits a total by the largest remainder, the slow and obvious way: the oracle that `apportion` is held against.
 *
 * Exact fractions with one common denominator, one full sort, nothing shared with src/money.
 */
export function exactApportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((soFar, weight) => soFar + BigInt(weight), 0n);
  const quotas = weights.map((weight, index) => {
    const scaled = BigInt(total) * BigInt(weight);
    return { index, whole: scaled / sum, part: scaled % sum };
  });
  const leftOver = BigInt(total) - quotas.reduce((soFar, quota) => soFar + quota.whole, 0n);
  const served = [...quotas].sort((a, b) => (a.part === b.part ? a.index - b.index : a.part > b.part ? -1 : 1));
  const lucky = new Set(served.slice(0, Number(leftOver)).map((quota) => quota.index));
  return quotas.map((quota) => Number(quota.whole) + (lucky.has(quota.index) ? 1 : 0));
}
