import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { BottomLineFinding } from "../../src/bottom-line/types.ts";
import { report } from "./support.ts";

const folder = new URL("../golden/bottom-line/", import.meta.url);

const idsOf = (lines: readonly BottomLineFinding[], holds: (line: BottomLineFinding) => boolean): string[] =>
  lines.filter(holds).map(({ id }) => id);

describe("golden plans", () => {
  it.each(readdirSync(folder))("%s", (name) => {
    const { input, on, expected } = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
    const { lines, verdict } = report(input, on);
    expect({
      verdict,
      notMet: idsOf(lines, (line) => line.verdict === "not-met"),
      doesNotApply: idsOf(lines, (line) => !line.applies),
    }).toEqual(expected);
  });
});
