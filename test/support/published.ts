import { readFileSync } from "node:fs";
import type { Fen, SquareMetres } from "../../src/kernel/brand.ts";
import { deepFreeze } from "./deep-freeze.ts";

/** A city share that follows from a published rule. */
export interface PublishedShare {
  readonly id: string;
  readonly rule: string;
  readonly divisionCode: string;
  readonly planYear: number;
  readonly areaM2: SquareMetres;
  readonly costFen: Fen;
  readonly expected: { readonly bearer: string; readonly amountFen: Fen };
}

/** The same where the residents' share moves the ratio. */
export interface PublishedAdjustedShare extends PublishedShare {
  readonly residentsFen: Fen;
  readonly given: { readonly baseRatio: string };
  readonly expected: PublishedShare["expected"] & { readonly points: number };
}

/** Reads the published figures other than projects. */
export function loadPublished(): {
  readonly shares: readonly PublishedShare[];
  readonly adjustedShares: readonly PublishedAdjustedShare[];
} {
  return deepFreeze(JSON.parse(readFileSync(new URL("../golden/published.json", import.meta.url), "utf8")));
}
