import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exclusionReasons, items } from "../../src/measure/codes.ts";
import { scanText } from "../../src/measure/scan-text.ts";

/** A phrase of everyday notices with what it says, labelled by hand by the national catalogue. */
interface SamplePhrase {
  readonly text: string;
  readonly items: readonly string[];
  readonly excluded?: readonly string[];
  readonly unlisted?: readonly string[];
}

const url = new URL("../golden/classification/sample.json", import.meta.url);
const { phrases } = JSON.parse(readFileSync(url, "utf8")) as { readonly phrases: readonly SamplePhrase[] };

describe("classification sample", () => {
  it("has a phrase for every item and every reason", () => {
    const said = new Set(phrases.flatMap((phrase) => [...phrase.items, ...(phrase.excluded ?? [])]));
    expect([...items, ...exclusionReasons].filter((code) => !said.has(code))).toEqual([]);
  });

  it.each(phrases)("$text", ({ text, items: expected, excluded = [], unlisted = [] }) => {
    const scan = scanText(text);
    expect({
      items: scan.matches.map(({ item }) => item),
      excluded: scan.excluded.map(({ reason }) => reason),
      unlisted: scan.unlisted.map(({ matched }) => matched),
    }).toEqual({ items: expected, excluded, unlisted });
  });
});
