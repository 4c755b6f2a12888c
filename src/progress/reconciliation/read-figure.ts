import { decimalsOf } from "../../money/decimal-text.ts";
import type { PrintedFigure } from "./types.ts";

/** A figure in hundredths of its plain unit. @internal */
export interface ReadFigure {
  readonly hundredths: number;
  /** What its last printed digit is worth; 0 of a whole number printed in full, which is a count. */
  readonly grainHundredths: number;
}

/** Reads a printed figure; `null` where its hundredths are no safe integer. @internal */
export function readFigure({ printed, scale = 1 }: PrintedFigure): ReadFigure | null {
  const decimals = decimalsOf(printed);
  const places = 2 + Math.round(Math.log10(scale));
  if (decimals > places) return null;
  const hundredths = Number(printed.replace(".", "") + "0".repeat(places - decimals));
  if (!Number.isSafeInteger(hundredths)) return null;
  const isCount = scale === 1 && decimals === 0;
  return { hundredths, grainHundredths: isCount ? 0 : 10 ** (places - decimals) };
}
