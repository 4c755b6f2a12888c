import { groupDigits } from "../format-number.ts";

/** Counts a noun: `1 household`, `2 households`. @internal */
export function plural(count: number | string, one: string, many = `${one}s`): string {
  return `${groupDigits(count)} ${Number(count) === 1 ? one : many}`;
}

/** Quotes a name that the user or a document gave. @internal */
export function quote(text: string): string {
  return `“${text}”`;
}

/** Begins a sentence with a label. @internal */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
