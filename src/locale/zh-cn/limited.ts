import type { Words } from "../messages.ts";

/** Lists texts, and beyond so many only the beginning and the count. 列举，过长时只列开头并注明项数。 @internal */
export function limited(texts: readonly string[], { format }: Pick<Words, "format">, most = 8): string {
  if (texts.length <= most) return format.list(texts);
  return `${format.list(texts.slice(0, 3))}等，共${format.number(texts.length)}项`;
}
