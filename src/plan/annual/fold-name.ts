import { nameEndings } from "./name-endings.ts";

/** Writes a name so that widths, case, blanks and endings make no difference; one that is all ending stays. @internal */
export function foldName(name: string): string {
  const narrow = name.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  const folded = narrow.replace(/\s+/g, "").toLowerCase();
  const ending = nameEndings.find((candidate) => folded.length > candidate.length && folded.endsWith(candidate));
  return ending === undefined ? folded : folded.slice(0, -ending.length);
}
