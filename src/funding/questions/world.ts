import type { Category } from "../../category/codes.ts";
import type { FundingSource } from "../codes.ts";
import type { LedgerRow } from "../ledger.ts";
import type { FundingProject, FundingScheme } from "../types.ts";
import type { Range } from "./affine.ts";
import type { FundingFact } from "./types.ts";

/** The input with every fact that is chosen from a list chosen: what is open in it are amounts. @internal */
export interface World {
  readonly project: FundingProject;
  readonly scheme: FundingScheme;
  readonly given: Readonly<Record<string, string>>;
  readonly categories: readonly (Category | null)[];
  /** What was chosen, by fact; only facts that have more than one choice. */
  readonly choices: ReadonlyMap<FundingFact, string>;
  /** The amounts that are open, each from its least to the most that still changes anything. */
  readonly box: Box;
  /** Parts of the scheme that read each open amount. */
  readonly readers: ReadonlyMap<FundingFact, readonly string[]>;
  /** Sources that the scheme or a pledge names. */
  readonly sources: ReadonlySet<FundingSource>;
}

/**
 * Open amounts by fact, as whole numbers: an area in 0.01 m², a ratio in millionths.
 * @internal
 */
export type Box = ReadonlyMap<FundingFact, Range>;

/** A ratio of 1. @internal */
export const millionths = 1_000_000;

/** Writes a ratio of so many millionths. @internal */
export function ratioText(count: number): string {
  return count === millionths ? "1" : `0.${String(count).padStart(6, "0")}`;
}

/** Rows of a project before anything is paid. @internal */
export function rowsOf({ measures }: FundingProject, categories: readonly (Category | null)[]): LedgerRow[] {
  return measures.map((measure, index) => ({
    index,
    measure,
    category: categories[index] ?? null,
    categoryRule: null,
    cost: { name: measure.id, value: measure.costFen, unit: "fen" },
    remaining: measure.costFen,
  }));
}

/**
 * So many units at a price that they cover a cost: more of them change nothing. An area counts in hundredths (`scale`).
 * @internal
 */
export function enough(costFen: number, fenPer: number, scale: 1 | 100): number {
  if (fenPer === 0) return 0;
  const units = (BigInt(costFen) * BigInt(scale) + BigInt(fenPer) - 1n) / BigInt(fenPer);
  const most = BigInt(Number.MAX_SAFE_INTEGER) / 100n;
  return Number(units < most ? units : most);
}
