import type { SourceDocument } from "./types.ts";

/** The documents of a list by id. Never changes an answer: a pack is data, and data is not written to. */
const memo: WeakMap<readonly SourceDocument[], ReadonlyMap<string, SourceDocument>> = new WeakMap();

/** Finds the document of a pack that a citation names; the first where two have one id. @internal */
export function findSource(sources: readonly SourceDocument[], id: string): SourceDocument | undefined {
  let byId = memo.get(sources);
  if (byId === undefined) {
    byId = new Map([...sources].reverse().map((source) => [source.id, source]));
    memo.set(sources, byId);
  }
  return byId.get(id);
}
