import { categories } from "../../category/codes.ts";
import { isWithinDivision } from "../../division/lineage.ts";
import type { Fen } from "../../kernel/brand.ts";
import { applyRate } from "../../money/apply-rate.ts";
import { apportion } from "../../money/apportion.ts";
import { mulDiv } from "../../money/mul-div.ts";
import { ratioFromPoints, sumDecimals } from "../../money/sum-decimals.ts";
import { costOf, type LedgerRow, type Payer, remainingOf } from "../ledger.ts";
import type {
  BaseAdjustedRatio,
  ByDivision,
  CappedPriceShare,
  FixedAmount,
  MinimumShare,
  PartyShares,
  SchemePart,
} from "../types.ts";
import { type Affine, type Atoms, constant, less, moving, plus, type Range, within } from "./affine.ts";
import { countedRows, reachOf, signatureOf } from "./reach.ts";
import { type Box, enough, ratioText, rowsOf, type World } from "./world.ts";

/** What every payer pays and what nobody does, at least and at most. @internal */
export interface Enclosure {
  readonly byPayer: ReadonlyMap<Payer, Range>;
  readonly gap: Range;
}

/**
 * Shares a cost with ends in the place of the amounts that are open: the same rules as `shareFunding`, part by part, on
 * numbers of which only the ends may be known. Where every number is known the answer is that of `shareFunding`, to the
 * fen; else it holds every one. Evaluating at the ends of a fact alone would not: what one source pays may rise and then
 * fall as the area grows, when another begins to pay for the same cost.
 * @internal
 */
export function enclose(world: World, box: Box): Enclosure {
  const state = start(world, box);
  for (const part of world.scheme.parts) applyPart(state, part);
  const { balance } = world.scheme;
  if (balance !== null) payAtMost(state, balance, leftOf(state, state.groups), state.groups);
  const gap = leftOf(state, state.groups);
  return { byPayer: state.totals, gap: { least: Math.max(gap.least, 0), most: gap.most } };
}

/** Rows that every part of the scheme treats alike, and what is known of them. */
interface Group {
  readonly rows: readonly LedgerRow[];
  left: Affine;
  /** What is left on each row is known, so that a known payment can be split as it will be. */
  isKnown: boolean;
  readonly paid: Map<Payer, Affine>;
}

interface State {
  readonly world: World;
  readonly box: Box;
  readonly atoms: Atoms;
  readonly cost: Affine;
  readonly groups: readonly Group[];
  readonly totals: Map<Payer, Affine>;
}

function start(world: World, box: Box): State {
  const { project, scheme } = world;
  const rows = rowsOf(project, world.categories);
  const totals = new Map<Payer, Affine>();
  const paidOn = placeKnown(world, rows, totals);
  const groups: Group[] = [];
  const byKey = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    const key = scheme.parts.map((part) => signatureOf(part, row, project.divisionCode)).join("|");
    const members = byKey.get(key);
    if (members === undefined) byKey.set(key, [row]);
    else members.push(row);
  }
  for (const members of byKey.values()) {
    const paid = new Map<Payer, Affine>();
    for (const [payer, amounts] of paidOn)
      paid.set(payer, constant(members.reduce((sum, { index }) => sum + (amounts[index] ?? 0), 0)));
    groups.push({ rows: members, left: constant(remainingOf(members)), isKnown: true, paid });
  }
  return { world, box, atoms: [], cost: constant(costOf(rows)), groups, totals };
}

/** Pledges and financing: nothing about them is open. In the order of `shareFunding`. */
function placeKnown(
  { project }: World,
  rows: readonly LedgerRow[],
  totals: Map<Payer, Affine>,
): ReadonlyMap<Payer, readonly number[]> {
  const paidOn = new Map<Payer, number[]>();
  const pledges = project.pledges ?? [];
  const place = (payer: Payer, amountFen: number, measureIds?: readonly string[]): void => {
    const reached = measureIds === undefined ? rows : rows.filter((row) => measureIds.includes(row.measure.id));
    const value = Math.min(amountFen, remainingOf(reached));
    if (value === 0) return;
    const amounts = paidOn.get(payer) ?? new Array<number>(rows.length).fill(0);
    paidOn.set(payer, amounts);
    totals.set(payer, constant((totals.get(payer)?.least ?? 0) + value));
    const shares = apportion(
      value,
      reached.map((row) => row.remaining),
    );
    reached.forEach((row, at) => {
      amounts[row.index] = (amounts[row.index] as number) + (shares[at] as number);
      row.remaining -= shares[at] as number;
    });
  };
  for (const { source, amountFen, measureIds } of pledges)
    if (measureIds !== undefined) place(source, amountFen, measureIds);
  for (const { source, amountFen, measureIds } of pledges) if (measureIds === undefined) place(source, amountFen);
  for (const { bearer, amountFen } of project.financing ?? [])
    if (bearer === undefined) place("payer-unknown", amountFen);
  return paidOn;
}

function applyPart(state: State, part: SchemePart): void {
  const { divisionCode } = state.world.project;
  const groups = state.groups.filter(({ rows }) => reachOf(part, rows, divisionCode).length > 0);
  if (groups.length === 0) return;
  switch (part.kind) {
    case "capped-price-share":
      return cappedPriceShare(state, part, groups);
    case "base-adjusted-ratio":
      return baseAdjustedRatio(state, part, groups);
    case "fixed-amount":
      return fixedAmount(state, part, groups);
    case "minimum-share":
      return minimumShare(state, part);
    case "party-shares":
      return partyShares(state, part, groups);
  }
}

function cappedPriceShare(state: State, part: CappedPriceShare, groups: readonly Group[]): void {
  const { atoms } = state;
  const costFen = costOfGroups(groups);
  const share = forDivision(state, part.share);
  const eligible = eligibleCost(state, costFen, part.capFenPerM2);
  const dues = ends(eligible, (fen) => applyRate(fen as Fen, share, "half-up"));
  // The share and the rest below the cap both grow with the cost that counts, so each is an atom that only rises.
  const due = moving(atoms, dues.least, dues.most);
  const rest = moving(atoms, eligible.least - dues.least, eligible.most - dues.most);
  payAtMost(state, part.source, due, groups);
  if (part.rest !== null) payAtMost(state, part.rest, rest, groups);
  const above = less(atoms, less(atoms, constant(costFen), due), rest);
  if (part.above !== null) payAtMost(state, part.above, within(above, { least: 0, most: costFen }), groups);
}

function baseAdjustedRatio(state: State, part: BaseAdjustedRatio, groups: readonly Group[]): void {
  const { atoms, world, box } = state;
  const { divisionCode } = world.project;
  const counted = state.groups.filter(({ rows }) => countedRows(part, rows, divisionCode).length > 0);
  const paid = paidOn(state, "residents", counted);
  const costFen = costOfGroups(counted);
  const baselineFen = leastDues(part.baseline, counted).reduce((sum, { dueFen }) => sum + dueFen, 0);
  const pointsAt = (paidFen: number): number => {
    if (costFen === 0) return 0;
    const started = mulDiv(Math.abs(paidFen - baselineFen), 100, costFen, "ceiling");
    return paidFen >= baselineFen
      ? Math.min(started * part.pointsPerPointAbove, part.mostPointsAbove)
      : -started * part.pointsPerPointBelow + 0;
  };
  const eligible = eligibleCost(state, costOfGroups(groups), part.capFenPerM2);
  const open = box.get(`given:${part.id}`);
  const own = part.ratio === null ? (world.given[part.id] ?? "0") : forDivision(state, part.ratio);
  const dueAt = (fen: number, ratio: string, paidFen: number): number => {
    const adjusted = sumDecimals([ratio, ratioFromPoints(pointsAt(paidFen))]);
    return adjusted.startsWith("-") ? 0 : applyRate(fen as Fen, adjusted, "half-up");
  };
  // More cost that counts, a higher ratio, more points: each only ever adds.
  const least = dueAt(eligible.least, open === undefined ? own : ratioText(open.least), Math.max(paid.least, 0));
  const most = dueAt(eligible.most, open === undefined ? own : ratioText(open.most), Math.max(paid.most, 0));
  payAtMost(state, part.source, moving(atoms, least, most), groups);
}

function fixedAmount(state: State, part: FixedAmount, groups: readonly Group[]): void {
  const amountFen = forDivision(state, part.amountFen);
  const times = hundredthsFor(state, part.per);
  const due = ends(times, (hundredths) => upTo(state.cost.most, amountFen, hundredths));
  payAtMost(state, part.source, moving(state.atoms, due.least, due.most), groups);
}

function hundredthsFor({ box, world }: State, per: FixedAmount["per"]): Range {
  if (per === "project") return { least: 100, most: 100 };
  if (per === "m2") return areaOf(box, world);
  const open = box.get("householdCount");
  const known = (world.project.householdCount ?? 0) * 100;
  return open === undefined ? { least: known, most: known } : { least: open.least * 100, most: open.most * 100 };
}

function minimumShare(state: State, part: MinimumShare): void {
  const { divisionCode } = state.world.project;
  const counted = state.groups.filter(({ rows }) => countedRows(part, rows, divisionCode).length > 0);
  const pledged = paidOn(state, part.source, state.groups);
  if (pledged.least > 0) return;
  for (const { dueFen, groups } of leastDues(part.shares, counted)) {
    // Whether anything was paid before is open: then the least share is paid, or nothing.
    const due = pledged.most <= 0 ? constant(dueFen) : moving(state.atoms, 0, dueFen);
    payAtMost(state, part.source, due, groups);
  }
}

function partyShares(state: State, part: PartyShares, groups: readonly Group[]): void {
  const { atoms } = state;
  const base = part.of === "cost" ? constant(costOfGroups(groups)) : leftOf(state, groups);
  const known = { least: Math.max(base.least, 0), most: base.most };
  const isWhole = sumDecimals(part.parties.map((party) => party.share)) === "1";
  const taken: Range[] = [];
  let rest = base;
  part.parties.forEach(({ source, share }, index) => {
    const isLast = isWhole && index === part.parties.length - 1;
    const shares = ends(known, (fen) => applyRate(fen as Fen, share, "half-up"));
    const due = isLast ? within(rest, lastOf(known, taken)) : moving(atoms, shares.least, shares.most);
    taken.push(shares);
    rest = less(atoms, rest, due);
    payAtMost(state, source, due, groups);
  });
}

/** What the last party takes grows with the base, but for the fen that each rounding before it may shift. */
function lastOf({ least, most }: Range, taken: readonly Range[]): Range {
  const slack = Math.max(taken.length - 1, 0);
  return {
    least: taken.reduce((rest, shares) => rest - shares.least, least) - slack,
    most: taken.reduce((rest, shares) => rest - shares.most, most) + slack,
  };
}

/** Least shares by category, up to whole fen. */
function leastDues(
  shares: MinimumShare["shares"],
  counted: readonly Group[],
): readonly { readonly groups: readonly Group[]; readonly dueFen: number }[] {
  return categories.flatMap((category) => {
    const groups = counted.filter(({ rows }) => rows[0]?.category === category);
    if (groups.length === 0) return [];
    return [{ groups, dueFen: applyRate(costOfGroups(groups) as Fen, shares[category], "ceiling") }];
  });
}

function payAtMost(state: State, payer: Payer, due: Affine, groups: readonly Group[]): void {
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

/** What is left of groups; of all of them it is the cost less all payments, whatever the split. */
function leftOf(state: State, groups: readonly Group[]): Affine {
  const { atoms, totals } = state;
  if (groups.length < state.groups.length)
    return groups.reduce((sum, group) => plus(atoms, sum, group.left), constant(0));
  let left = state.cost;
  for (const total of totals.values()) left = less(atoms, left, total);
  return within(left, { least: 0, most: state.cost.most });
}

function paidOn(state: State, payer: Payer, groups: readonly Group[]): Affine {
  if (groups.length === state.groups.length) return state.totals.get(payer) ?? constant(0);
  return groups.reduce((sum, group) => plus(state.atoms, sum, group.paid.get(payer) ?? constant(0)), constant(0));
}

function eligibleCost({ box, world }: State, costFen: number, capFenPerM2: number): Range {
  return ends(areaOf(box, world), (hundredths) => upTo(costFen, capFenPerM2, hundredths));
}

/** Price times units, at most the cost: the product of an area that only another part needs may leave the safe range. */
function upTo(costFen: number, fenPer: number, hundredths: number): number {
  if (fenPer > 0 && hundredths >= enough(costFen, fenPer, 100)) return costFen;
  return Math.min(costFen, mulDiv(fenPer, hundredths, 100, "half-up"));
}

function areaOf(box: Box, { project }: World): Range {
  const known = Math.round((project.areaM2 ?? 0) * 100);
  return box.get("areaM2") ?? { least: known, most: known };
}

function ends({ least, most }: Range, value: (at: number) => number): Range {
  return { least: value(least), most: value(most) };
}

function costOfGroups(groups: readonly Group[]): number {
  return groups.reduce((sum, { rows }) => sum + costOf(rows), 0);
}

/** A value that may differ by division; whether it has one for the project was found before. */
function forDivision<V extends string | number>({ world }: State, value: V | ByDivision<V>): V {
  if (typeof value !== "object") return value;
  const { divisionCode } = world.project;
  const entry = value.find((option) => option.divisionCodes.some((code) => isWithinDivision(divisionCode, code)));
  return (entry as { readonly value: V }).value;
}

function isFixed(number: Affine): boolean {
  return number.least === number.most;
}

function isNothing({ least, most }: Affine): boolean {
  return least === 0 && most === 0;
}
