import type { Payer } from "../ledger.ts";
import type { Range } from "./affine.ts";
import { type Enclosure, enclose } from "./enclose.ts";
import type { FundingFact } from "./types.ts";
import { type Box, millionths, type World } from "./world.ts";

/** Bounds, and whether every one of them is the amount of some completion. @internal */
export interface Settled extends Enclosure {
  readonly isExact: boolean;
}

/** How many pieces the open amounts of one call are cut into before the bounds are taken as they are. @internal */
export const mostPieces = 4_000;

/** The pieces that one call may still make. @internal */
export interface Budget {
  pieces: number;
}

/**
 * Finds what every payer pays at least and at most while amounts are open. A piece is settled when nothing in it goes
 * beyond what its corners, real completions, were seen to give; else it is cut in two.
 * @internal
 */
export function settle(world: World, box: Box, budget: Budget): Settled {
  let hull = cornersOf(box)
    .map((corner) => enclose(world, corner))
    .reduce(join);
  let isExact = true;
  const open: Box[] = [box];
  for (let at = 0; at < open.length; at++) {
    const piece = open[at] as Box;
    const found = enclose(world, piece);
    if (isInside(found, hull)) continue;
    for (const corner of cornersOf(piece)) hull = join(hull, enclose(world, corner));
    if (isInside(found, hull)) continue;
    const halves = budget.pieces > 0 ? halve(piece, box) : [];
    budget.pieces -= halves.length;
    open.push(...halves);
    if (halves.length > 0) continue;
    hull = join(hull, found);
    isExact = false;
  }
  return { ...hull, isExact };
}

/** Joins bounds: what a payer does not pay is 0. @internal */
export function join(a: Enclosure, b: Enclosure): Enclosure {
  const byPayer = new Map<Payer, Range>();
  for (const payer of new Set([...a.byPayer.keys(), ...b.byPayer.keys()]))
    byPayer.set(payer, joinRanges(paidIn(a, payer), paidIn(b, payer)));
  return { byPayer, gap: joinRanges(a.gap, b.gap) };
}

/** The range of a payer, 0 where it pays nothing. @internal */
export function paidIn({ byPayer }: Enclosure, payer: Payer): Range {
  return byPayer.get(payer) ?? { least: 0, most: 0 };
}

function joinRanges(a: Range, b: Range): Range {
  return { least: Math.min(a.least, b.least), most: Math.max(a.most, b.most) };
}

function isInside(inner: Enclosure, outer: Enclosure): boolean {
  if (!isWithin(inner.gap, outer.gap)) return false;
  for (const [payer, range] of inner.byPayer) if (!isWithin(range, paidIn(outer, payer))) return false;
  return [...outer.byPayer.keys()].every(
    (payer) => inner.byPayer.has(payer) || isWithin({ least: 0, most: 0 }, paidIn(outer, payer)),
  );
}

function isWithin(inner: Range, outer: Range): boolean {
  return inner.least >= outer.least && inner.most <= outer.most;
}

/** Every way to put each open amount at one of its ends. */
function cornersOf(box: Box): readonly Box[] {
  let corners: readonly Box[] = [new Map()];
  for (const [fact, { least, most }] of box) {
    const points = least === most ? [least] : [least, most];
    corners = corners.flatMap((corner) => points.map((at) => new Map(corner).set(fact, { least: at, most: at })));
  }
  return corners;
}

/** Cuts the amount that is widest, as a part of the whole it was, in two; none where nothing can be cut. */
function halve(piece: Box, whole: Box): readonly Box[] {
  let widest: { readonly fact: FundingFact; readonly width: number } | undefined;
  for (const [fact, { least, most }] of piece) {
    if (most === least || (isRatio(fact) && most - least === 1)) continue;
    const { least: from, most: to } = whole.get(fact) as Range;
    const width = (most - least) / (to - from);
    if (widest === undefined || width > widest.width) widest = { fact, width };
  }
  if (widest === undefined) return [];
  const { fact } = widest;
  const { least, most } = piece.get(fact) as Range;
  const middle = least + Math.floor((most - least) / 2);
  // Between two millionths lie finer ratios, so the halves of a ratio meet; counts and hundredths have nothing between.
  const next = isRatio(fact) ? middle : middle + 1;
  return [new Map(piece).set(fact, { least, most: middle }), new Map(piece).set(fact, { least: next, most })];
}

function isRatio(fact: FundingFact): boolean {
  return fact.startsWith("given:");
}

/** The whole range of a ratio. @internal */
export const anyRatio: Range = { least: 0, most: millionths };
