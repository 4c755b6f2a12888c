import { apportion } from "../../money/apportion.ts";
import { costOf, type LedgerRow, type Payer } from "../ledger.ts";
import { type Affine, type Atoms, constant, less, moving, plus, type Range, within } from "./affine.ts";
import type { Box, World } from "./world.ts";

/** Rows that every part of the scheme treats alike, and what is known of them. @internal */
export interface Group {
  readonly rows: readonly LedgerRow[];
  left: Affine;
  /** What is left on each row is known, so that a known payment can be split as it will be. */
  isKnown: boolean;
  readonly paid: Map<Payer, Affine>;
}

/** A sharing under way on numbers of which only the ends may be known. @internal */
export interface State {
  readonly world: World;
  readonly box: Box;
  readonly atoms: Atoms;
  readonly cost: Affine;
  readonly groups: readonly Group[];
  readonly totals: Map<Payer, Affine>;
}

/** Lets a payer pay what is due, at most what is left. @internal */
export function payAtMost(state: State, payer: Payer, due: Affine, groups: readonly Group[]): void {
  const { atoms } = state;
  const left = leftOf(state, groups);
  const over = less(atoms, due, left);
  if (over.most <= 0) return pay(state, payer, due, groups);
  if (over.least >= 0) return pay(state, payer, left, groups);
  const least = Math.max(Math.min(due.least, left.least), 0);
  return pay(state, payer, moving(atoms, least, Math.max(Math.min(due.most, left.most), least)), groups);
}

function pay(state: State, payer: Payer, amount: Affine, groups: readonly Group[]): void {
  const { atoms, totals } = state;
  if (amount.least === 0 && amount.most === 0) return;
  const left = leftOf(state, groups);
  totals.set(payer, plus(atoms, totals.get(payer) ?? constant(0), amount));
  const isAll = isNothing(less(atoms, left, amount));
  const shares = isAll ? groups.map((group) => group.left) : splitAmong(state, amount, groups);
  groups.forEach((group, at) => {
    const share = shares[at] as Affine;
    group.paid.set(payer, plus(atoms, group.paid.get(payer) ?? constant(0), share));
    if (isAll) {
      group.left = constant(0);
      for (const row of group.rows) row.remaining = 0;
      group.isKnown = true;
    } else {
      const rest = less(atoms, group.left, share);
      group.left = within(rest, { least: 0, most: group.left.most });
      // What was split row by row is known row by row.
      group.isKnown = group.isKnown && isFixed(share);
    }
  });
}

/** What each group bears of a payment; row by row where all is known, else with the ends that remain. */
function splitAmong(state: State, amount: Affine, groups: readonly Group[]): readonly Affine[] {
  if (isFixed(amount) && groups.every((group) => group.isKnown)) {
    const rows = groups.flatMap((group) => group.rows).sort((a, b) => a.index - b.index);
    const shares = apportion(
      amount.least,
      rows.map((row) => row.remaining),
    );
    rows.forEach((row, at) => {
      row.remaining -= shares[at] as number;
    });
    return groups.map((group) =>
      constant(rows.reduce((sum, row, at) => sum + (group.rows.includes(row) ? (shares[at] as number) : 0), 0)),
    );
  }
  if (groups.length === 1) {
    for (const group of groups) group.isKnown = false;
    return [amount];
  }
  const most = groups.reduce((sum, group) => sum + group.left.most, 0);
  return groups.map((group) => {
    group.isKnown = false;
    const others = most - group.left.most;
    const upper = Math.max(Math.min(amount.most, group.left.most), 0);
    return moving(state.atoms, Math.min(Math.max(amount.least - others, 0), upper), upper);
  });
}

/** What is left of groups; of all of them it is the cost less all payments, whatever the split. @internal */
export function leftOf(state: State, groups: readonly Group[]): Affine {
  const { atoms, totals } = state;
  if (groups.length < state.groups.length)
    return groups.reduce((sum, group) => plus(atoms, sum, group.left), constant(0));
  let left = state.cost;
  for (const total of totals.values()) left = less(atoms, left, total);
  return within(left, { least: 0, most: state.cost.most });
}

/** What a payer has paid on groups. @internal */
export function paidOn(state: State, payer: Payer, groups: readonly Group[]): Affine {
  if (groups.length === state.groups.length) return state.totals.get(payer) ?? constant(0);
  return groups.reduce((sum, group) => plus(state.atoms, sum, group.paid.get(payer) ?? constant(0)), constant(0));
}

/** The ends of what only grows with a number. @internal */
export function ends({ least, most }: Range, value: (at: number) => number): Range {
  return { least: value(least), most: value(most) };
}

/** The cost of groups. @internal */
export function costOfGroups(groups: readonly Group[]): number {
  return groups.reduce((sum, { rows }) => sum + costOf(rows), 0);
}

function isFixed(number: Affine): boolean {
  return number.least === number.most;
}

function isNothing({ least, most }: Affine): boolean {
  return least === 0 && most === 0;
}
