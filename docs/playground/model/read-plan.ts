import { type CommunityPlan, type Issue, parseCommunityPlan } from "jiugai";
import { lineOf, type Place, scanJson } from "./json-scan.ts";

/** What a text is, as far as it can be read. */
export type PlanReading =
  | {
      readonly kind: "broken";
      readonly offset: number;
      readonly line: number;
      readonly column: number;
      readonly isCut: boolean;
    }
  | {
      readonly kind: "faulty";
      readonly raw: unknown;
      readonly issues: readonly Issue[];
      readonly places: ReadonlyMap<string, Place>;
    }
  | { readonly kind: "read"; readonly raw: unknown; readonly plan: CommunityPlan };

/** Reads the text of a plan, and says where it breaks or what is at fault in it. */
export function readPlan(text: string): PlanReading {
  const scan = scanJson(text);
  if (!scan.ok) {
    const isCut = text.slice(scan.offset).trim() === "";
    return { kind: "broken", offset: scan.offset, ...lineOf(text, scan.offset), isCut };
  }
  const raw: unknown = JSON.parse(text);
  const parsed = parseCommunityPlan(raw);
  return parsed.ok
    ? { kind: "read", raw, plan: parsed.value }
    : { kind: "faulty", raw, issues: parsed.issues, places: scan.places };
}
