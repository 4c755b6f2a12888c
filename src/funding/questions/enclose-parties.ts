import type { Fen } from "../../kernel/brand.ts";
import { applyRate } from "../../money/apply-rate.ts";
import { sumDecimals } from "../../money/sum-decimals.ts";
import { partyKey } from "../parts/party-shares.ts";
import type { PartyShares } from "../types.ts";
import { type Affine, type Atoms, constant, less, moving, type Range, within } from "./affine.ts";
import { costOfGroups, type Group, leftOf, payAtMost, type State } from "./enclose-state.ts";
import { ratioText } from "./world.ts";

/** Several parties by percent; a share that is open goes up to what the others leave. @internal */
export function encloseParties(state: State, part: PartyShares, groups: readonly Group[]): void {
  const { atoms } = state;
  const base = part.of === "cost" ? constant(costOfGroups(groups)) : leftOf(state, groups);
  const known = { least: Math.max(base.least, 0), most: base.most };
  const ranges = sharesOf(state, part);
  const open = part.parties.flatMap((_, index) => (isPinned(ranges[index] as ShareRange) ? [] : [index]));
  const mosts = sumDecimals(ranges.map(({ most }) => most));
  const isWhole = open.length === 0 && mosts === "1";
  const last = part.parties.length - 1;
  const rates = ranges.map(
    ({ least, most }): Range => ({
      least: applyRate(known.least as Fen, least, "half-up"),
      most: applyRate(known.most as Fen, most, "half-up"),
    }),
  );
  if (open.length > 0 && smaller("1", mosts) === "1") rates[last] = lastOfOpen(known, rates, open.length);
  let openLeft = sumOfOpen(state, known, ranges, rates, open);
  const taken: Range[] = [];
  let rest = base;
  part.parties.forEach(({ source }, index) => {
    const rate = rates[index] as Range;
    let due = moving(atoms, rate.least, rate.most);
    if (index === last && isWhole) due = notNegative(atoms, within(rest, lastOf(known, taken)));
    else if (open.length > 1 && open.includes(index)) {
      // The last of several open shares is what the others leave of their sum, so that all of them never pay too much.
      if (index === open.at(-1)) due = notNegative(atoms, within(openLeft, rate));
      openLeft = less(atoms, openLeft, due);
    }
    taken.push(rate);
    rest = less(atoms, rest, due);
    payAtMost(state, source, due, groups);
  });
}

function isPinned({ least, most }: ShareRange): boolean {
  return least === most;
}

/**
 * Where open shares may make a whole, the last party may take what rounding leaves: with one open share and a base that is
 * known, exactly that; else a fen or so beside its share.
 */
function lastOfOpen({ least, most }: Range, rates: readonly Range[], openCount: number): Range {
  const own = rates.at(-1) as Range;
  if (openCount > 1 || least !== most)
    return { least: Math.max(own.least - rates.length, 0), most: own.most + rates.length };
  const whole = Math.max(
    rates.slice(0, -1).reduce((rest, rate) => rest - rate.most, most),
    0,
  );
  return { least: Math.min(own.least, whole), most: Math.max(own.most, whole) };
}

/** What the open shares come to together: at most what the known ones leave, but for the fen that rounding may shift. */
function sumOfOpen(
  { atoms }: State,
  known: Range,
  ranges: readonly ShareRange[],
  rates: readonly Range[],
  open: readonly number[],
): Affine {
  const sum = (end: "least" | "most"): number => open.reduce((total, index) => total + (rates[index] as Range)[end], 0);
  const others = ranges.filter(isPinned).map(({ least }) => least);
  const free = others.reduce(minus, "1");
  const most = Math.min(sum("most"), applyRate(known.most as Fen, free, "half-up") + rates.length);
  return moving(atoms, Math.min(sum("least"), most), most);
}

/** Where a share can go; a known one goes nowhere. */
interface ShareRange {
  readonly least: string;
  readonly most: string;
}

/**
 * The shares of the parties. More than a whole is no answer: an open share goes up to what the others leave at their
 * least, and least shares that together are too much stand as far as they go, in their order.
 */
function sharesOf({ world, box }: State, part: PartyShares): readonly ShareRange[] {
  const found = part.parties.map((party) => {
    const key = partyKey(part, party);
    const text = party.share ?? world.given[key];
    if (text !== undefined) return { least: text, most: text, isOpen: false };
    const { least, most } = box.get(`given:${key}`) as Range;
    return { least: ratioText(least), most: ratioText(most), isOpen: true };
  });
  let free = found.reduce((left, { least, isOpen }) => (isOpen ? left : minus(left, least)), "1");
  const leasts = found.map(({ least, isOpen }) => {
    if (!isOpen) return least;
    const held = smaller(least, free);
    free = minus(free, held);
    return held;
  });
  return found.map(({ most, isOpen }, index) => {
    const least = leasts[index] as string;
    return { least, most: isOpen ? smaller(most, sumDecimals([least, free])) : most };
  });
}

function minus(a: string, b: string): string {
  return sumDecimals([a, `-${b}`]);
}

function smaller(a: string, b: string): string {
  return minus(b, a).startsWith("-") ? b : a;
}

/** Of a few fen, the shares before the last rounded up may be more than all. */
function notNegative(atoms: Atoms, number: Affine): Affine {
  return number.least >= 0 ? number : moving(atoms, 0, Math.max(number.most, 0));
}

/** What the last party takes grows with the base, but for the fen that each rounding before it may shift. */
function lastOf({ least, most }: Range, taken: readonly Range[]): Range {
  const slack = Math.max(taken.length - 1, 0);
  return {
    least: taken.reduce((rest, shares) => rest - shares.least, least) - slack,
    most: taken.reduce((rest, shares) => rest - shares.most, most) + slack,
  };
}
