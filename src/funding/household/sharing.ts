import type { Issue, RuleRef } from "../../kernel/issue.ts";
import type { Recorder } from "../../kernel/trace.ts";
import { apportionGrains, type GrainShares } from "../../money/apportion-grains.ts";
import type { HouseholdStep } from "./steps.ts";
import type { SharingHousehold } from "./types.ts";

/** Up to so many households the trace adds their shares up one by one; beyond, the lists speak for themselves. @internal */
export const mostTracedHouseholds = 200;

/** A sharing under way: what is shared, among whom, and the trace. @internal */
export interface Sharing {
  readonly amountFen: number;
  readonly grainFen: number;
  readonly households: readonly SharingHousehold[];
  readonly trace: Recorder<HouseholdStep>;
  /** Step of the trace that gives the amount. */
  readonly amountStep: number;
}

/** Who pays what, in the order of the households, and where the rest smaller than a grain went. @internal */
export interface Split {
  readonly shares: readonly number[];
  /** Index of the household that carries the rest; −1 where nobody or the seller does. */
  readonly restIndex: number;
  /** What the unit that sold public homes bears. */
  readonly sellerFen?: number;
  /** What to tell beside the shares. */
  readonly issues?: readonly Issue[];
}

/** A method gives shares, or the reasons why it cannot. @internal */
export type SplitOrIssues = Split | readonly [Issue, ...Issue[]];

/** Tells reasons from shares. @internal */
export function isRefused(result: SplitOrIssues): result is readonly [Issue, ...Issue[]] {
  return Array.isArray(result);
}

/** One sum to split, and how the trace names it. @internal */
export interface SplitPart {
  readonly name: HouseholdStep;
  readonly about?: string;
  readonly totalFen: number;
  /** Step that gives the total, where one does. */
  readonly fromStep?: number | undefined;
  readonly weights: readonly number[];
  readonly rules?: readonly RuleRef[] | undefined;
}

/** Splits a sum by the largest remainder, in whole grains, and records it as one step. @internal */
export function splitByWeights(sharing: Sharing, part: SplitPart): GrainShares {
  const result = apportionGrains(part.totalFen, sharing.grainFen, part.weights);
  sharing.trace.add({
    name: part.name,
    about: part.about,
    op: "apportion",
    inputs: [
      {
        name: "total",
        value: part.totalFen,
        unit: "fen",
        ...(part.fromStep === undefined ? {} : { step: part.fromStep }),
      },
      { name: "weights", value: part.weights, unit: "weight" },
      { name: "grain", value: sharing.grainFen, unit: "fen" },
    ],
    output: { value: result.shares, unit: "fen" },
    rules: part.rules ?? [],
  });
  return result;
}

/** Splits the whole amount among all households in one step. @internal */
export function splitAmount(sharing: Sharing, weights: readonly number[], rules?: readonly RuleRef[]): Split {
  const { amountFen: totalFen, amountStep: fromStep } = sharing;
  return splitByWeights(sharing, { name: "funding.household.shares", totalFen, fromStep, weights, rules });
}
