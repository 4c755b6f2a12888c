import { mulDiv } from "../money/mul-div.ts";

/** A rate as a percentage with at most two decimals, and whether that is exact. @internal */
export function rateText(rate: unknown): { readonly percent: string; readonly isExact: boolean } {
  const { num, den } = rate as { readonly num: number; readonly den: number };
  const hundredths = String(mulDiv(num, 10_000, den, "half-up")).padStart(3, "0");
  const percent = `${hundredths.slice(0, -2)}.${hundredths.slice(-2)}`.replace(/\.?0+$/, "");
  return { percent: `${percent}%`, isExact: (num * 10_000) % den === 0 };
}
