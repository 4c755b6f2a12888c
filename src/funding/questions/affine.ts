/**
 * A whole number that moves with others: a constant and so many times each atom, and the ends it lies between. What
 * stands in it both ways cancels exactly, which plain ends would not.
 * @internal
 */
export interface Affine extends Range {
  readonly constant: number;
  /** Times by atom, none 0. */
  readonly terms: ReadonlyMap<number, number>;
}

/** From where to where a number can move. @internal */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** The atoms of one evaluation: whole numbers of which only the ends are known. @internal */
export type Atoms = Range[];

const none: ReadonlyMap<number, number> = new Map();

/** A number that does not move. @internal */
export function constant(value: number): Affine {
  return { constant: value, terms: none, least: value, most: value };
}

/** A number of which only the ends are known; one that cannot move is no atom. @internal */
export function moving(atoms: Atoms, least: number, most: number): Affine {
  if (least === most) return constant(least);
  atoms.push({ least, most });
  return { constant: 0, terms: new Map([[atoms.length - 1, 1]]), least, most };
}

/** `a + times × b`. @internal */
export function plus(atoms: Atoms, a: Affine, b: Affine, times: 1 | -1 = 1): Affine {
  const terms = new Map(a.terms);
  for (const [atom, count] of b.terms) {
    const sum = (terms.get(atom) ?? 0) + times * count;
    if (sum === 0) terms.delete(atom);
    else terms.set(atom, sum);
  }
  const least = a.least + (times === 1 ? b.least : -b.most);
  const most = a.most + (times === 1 ? b.most : -b.least);
  return within(spread(atoms, a.constant + times * b.constant, terms), { least, most });
}

/** `a − b`. @internal */
export function less(atoms: Atoms, a: Affine, b: Affine): Affine {
  return plus(atoms, a, b, -1);
}

/** A number that is known to lie between ends as well. @internal */
export function within(number: Affine, { least, most }: Range): Affine {
  return { ...number, least: Math.max(number.least, least), most: Math.min(number.most, most) };
}

/** The ends when every atom moves on its own. */
function spread(atoms: Atoms, fixed: number, terms: ReadonlyMap<number, number>): Affine {
  let least = fixed;
  let most = fixed;
  for (const [atom, count] of terms) {
    const ends = atoms[atom] as Range;
    least += count * (count > 0 ? ends.least : ends.most);
    most += count * (count > 0 ? ends.most : ends.least);
  }
  return { constant: fixed, terms, least, most };
}
