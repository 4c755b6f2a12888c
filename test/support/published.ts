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

/** A published average, and what it is the average of. */
export interface PublishedAverage {
  readonly id: string;
  readonly totalFen: Fen;
  readonly householdCount: number;
  readonly printed: { readonly averageFenPerHousehold: Fen };
  readonly computed: { readonly exactYuanPerHousehold: string };
}

/** A published total with its parts. */
export interface PublishedSplit {
  readonly id: string;
  readonly parts: readonly { readonly name: string; readonly amountFen?: Fen; readonly investmentFen?: Fen }[];
  readonly total: { readonly amountFen?: Fen; readonly investmentFen?: Fen };
}

/** Reads the published figures other than projects. */
export function loadPublished(): {
  readonly shares: readonly PublishedShare[];
  readonly adjustedShares: readonly PublishedAdjustedShare[];
  readonly averages: readonly PublishedAverage[];
  readonly splits: readonly PublishedSplit[];
} {
  return deepFreeze(JSON.parse(readFileSync(new URL("../golden/published.json", import.meta.url), "utf8")));
}
