/** A whole number that moves with others: a constant and so many times each atom. @internal */
export interface Affine {
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
  return { constant: value, terms: none };
}

/** A number of which only the ends are known; one that cannot move is no atom. @internal */
export function moving(atoms: Atoms, least: number, most: number): Affine {
  if (least === most) return constant(least);
  atoms.push({ least, most });
  return { constant: 0, terms: new Map([[atoms.length - 1, 1]]) };
}

/** `a + times × b`; what stands in both ways cancels exactly. @internal */
export function plus(a: Affine, b: Affine, times: 1 | -1 = 1): Affine {
  if (b.terms.size === 0) return { constant: a.constant + times * b.constant, terms: a.terms };
  const terms = new Map(a.terms);
  for (const [atom, count] of b.terms) {
    const sum = (terms.get(atom) ?? 0) + times * count;
    if (sum === 0) terms.delete(atom);
    else terms.set(atom, sum);
  }
  return { constant: a.constant + times * b.constant, terms };
}

/** `a − b`. @internal */
export function less(a: Affine, b: Affine): Affine {
  return plus(a, b, -1);
}

/** The ends of a number when every atom may move on its own. @internal */
export function rangeOf(atoms: Atoms, { constant: fixed, terms }: Affine): Range {
  let least = fixed;
  let most = fixed;
  for (const [atom, count] of terms) {
    const ends = atoms[atom] as Range;
    least += count * (count > 0 ? ends.least : ends.most);
    most += count * (count > 0 ? ends.most : ends.least);
  }
  // −0 is not JSON.
  return { least: least + 0, most: most + 0 };
}
