import type { PackRowCitation } from "./rows-of-pack.ts";

/** Columns of a citation. @internal */
export const citationColumns: readonly (keyof PackRowCitation)[] = [
  "source",
  "title",
  "titleEn",
  "isOwnTitle",
  "docNo",
  "issuer",
  "issuedOn",
  "locator",
  "confidence",
  "quote",
];

/** One cell for each column; several citations stand in it in their order. @internal */
export function citationCells(cites: readonly PackRowCitation[]): readonly string[] {
  return citationColumns.map((name) => cites.map((citation) => String(citation[name] ?? "")).join(" | "));
}
