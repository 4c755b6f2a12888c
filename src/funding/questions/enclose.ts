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
  CappedShare,
  FixedAmount,
  MinimumShare,
  SchemePart,
} from "../types.ts";
import { type Affine, constant, less, moving, type Range, within } from "./affine.ts";
import { encloseParties } from "./enclose-parties.ts";
import { costOfGroups, ends, type Group, leftOf, paidOn, payAtMost, type State } from "./enclose-state.ts";
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

function start(world: World, box: Box): State {
  const { project, scheme } = world;
  const rows = rowsOf(project, world.categories);
  const totals = new Map<Payer, Affine>();
  const paidOn = placeKnown(world, rows, totals);
  const groups: Group[] = [];
  const byKey = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    const key = scheme.parts.map((part) => signatureOf(part, row, project)).join("|");
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
  const groups = state.groups.filter(({ rows }) => reachOf(part, rows, state.world.project).length > 0);
  if (groups.length === 0) return;
  switch (part.kind) {
    case "capped-price-share":
      return cappedPriceShare(state, part, groups);
    case "capped-share":
      return cappedShare(state, part, groups);
    case "base-adjusted-ratio":
      return baseAdjustedRatio(state, part, groups);
    case "fixed-amount":
      return fixedAmount(state, part, groups);
    case "minimum-share":
      return minimumShare(state, part);
    case "party-shares":
      return encloseParties(state, part, groups);
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

function cappedShare(state: State, part: CappedShare, groups: readonly Group[]): void {
  const costFen = costOfGroups(groups);
  const share = forDivision(state, part.share);
  const capFen = forDivision(state, part.capFen);
  const shareFen = (fen: number): number => applyRate(fen as Fen, share, "half-up");
  const limit = part.capOn === "cost" ? costFen : shareFen(costFen);
  const due = ends(hundredthsFor(state, part.per), (hundredths) => {
    const heldFen = upTo(limit, capFen, hundredths);
    return part.capOn === "cost" ? shareFen(heldFen) : heldFen;
  });
  payAtMost(state, part.source, moving(state.atoms, due.least, due.most), groups);
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

/** A value that may differ by division; whether it has one for the project was found before. */
function forDivision<V extends string | number>({ world }: State, value: V | ByDivision<V>): V {
  if (typeof value !== "object") return value;
  const { divisionCode } = world.project;
  const entry = value.find((option) => option.divisionCodes.some((code) => isWithinDivision(divisionCode, code)));
  return (entry as { readonly value: V }).value;
}
