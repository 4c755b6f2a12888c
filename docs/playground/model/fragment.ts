import { maxCharacters } from "./settings.ts";

/** Views of the page, as the fragment names them. */
export const views = ["plan", "compare", "household"] as const;
export type View = (typeof views)[number];

/** The longest link that goes through; a longer one is cut off by mail and chat programs. */
export const maxLink = 16_000;

/** The view that a fragment names. */
export function viewOf(hash: string): View {
  return views.find((view) => hash.slice(1).split("?")[0] === view) ?? "plan";
}

/** Packs data into the letters that a link may hold. */
export async function pack(data: unknown): Promise<string> {
  const bytes = await through(new Blob([JSON.stringify(data)]), new CompressionStream("deflate-raw"), Infinity);
  let letters = "";
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Reads what a fragment carries; `undefined` where it carries nothing that can be read. */
export async function unpack(hash: string): Promise<unknown> {
  const [, packed = ""] = hash.split("?s=");
  if (packed === "") return undefined;
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll("-", "+").replaceAll("_", "/")), (letter) =>
      letter.charCodeAt(0),
    );
    const text = await through(new Blob([bytes]), new DecompressionStream("deflate-raw"), 4 * maxCharacters);
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    return undefined;
  }
}

async function through(blob: Blob, transform: GenericTransformStream, limit: number): Promise<Uint8Array> {
  const reader = (blob.stream() as ReadableStream).pipeThrough(transform).getReader();
  const bytes: number[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Uint8Array.from(bytes);
    for (const byte of value as Uint8Array) bytes.push(byte);
    if (bytes.length > limit) throw new RangeError("fragment: too long");
  }
}
