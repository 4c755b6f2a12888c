import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { spread } from "./support.ts";

const folder = new URL("../../golden/budget/", import.meta.url);
const cases = readdirSync(folder).filter((name) => name.endsWith(".json"));

describe("published and computed cases", () => {
  it.each(cases)("%s", (name) => {
    const { source, kind, input, expected } = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
    expect(source).not.toBe("");
    expect(["round trip", "computed"]).toContain(kind);
    const { shares, unspentBecause, unspentFen } = spread(input);
    expect({
      amountsFen: shares.map(({ amountFen }) => amountFen),
      boundBy: shares.map(({ boundBy }) => boundBy),
      unspentFen,
      unspentBecause,
    }).toEqual(expected);
  });
});
