/** Where a value stands in a text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where each value of a JSON text stands, by its path joined with dots; or where the text stops being JSON. */
export type JsonScan =
  | { readonly ok: true; readonly places: ReadonlyMap<string, Place> }
  | { readonly ok: false; readonly offset: number };

const space = /[ \t\n\r]*/y;
const scalar =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them within a string
  /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const deepest = 100;

/** Reads a text as JSON.parse does, and notes places; engines do not agree on how they say where a text breaks. */
export function scanJson(text: string): JsonScan {
  const places = new Map<string, Place>();
  let at = 0;
  const skip = (): void => {
    space.lastIndex = at;
    space.exec(text);
    at = space.lastIndex;
  };
  const word = (): string | null => {
    scalar.lastIndex = at;
    const found = scalar.exec(text)?.[0] ?? null;
    if (found !== null) at += found.length;
    return found;
  };
  const eat = (mark: string): boolean => {
    skip();
    if (text[at] !== mark) return false;
    at++;
    return true;
  };
  const members = (close: string, path: string, depth: number, member: (index: number) => string | null): boolean => {
    if (eat(close)) return true;
    for (let index = 0; ; index++) {
      skip();
      const key = member(index);
      if (key === null || !value(path === "" ? key : `${path}.${key}`, depth + 1)) return false;
      if (eat(",")) continue;
      return eat(close);
    }
  };
  const name = (): string | null => {
    const key = text[at] === '"' ? word() : null;
    return key !== null && eat(":") ? (JSON.parse(key) as string) : null;
  };
  const value = (path: string, depth: number): boolean => {
    skip();
    const start = at;
    if (depth > deepest) return false;
    const isRead = eat("{")
      ? members("}", path, depth, name)
      : eat("[")
        ? members("]", path, depth, String)
        : word() !== null;
    places.set(path, { start, end: at });
    return isRead;
  };
  const isRead = value("", 0);
  skip();
  return isRead && at === text.length ? { ok: true, places } : { ok: false, offset: at };
}

/** The line and column of an offset, both from 1. */
export function lineOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
