/**
 * Throws when something that the code guarantees does not hold: a bug of ours, never of the data.
 * @internal
 */
export function invariant(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`jiugai: broken invariant: ${what}`);
}
