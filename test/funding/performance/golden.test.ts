import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { civilDate } from "../../../src/kernel/civil-date.ts";
import { scored } from "./support.ts";

const folder = new URL("../../golden/performance/", import.meta.url);
const cases = readdirSync(folder).filter((name) => name.endsWith(".json"));

describe("computed cases", () => {
  it.each(cases)("%s", (name) => {
    const { source, kind, on, input, expected } = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
    expect(source).not.toBe("");
    expect(kind).toBe("computed");
    const value = scored(input, { packs: [], on: civilDate(on) });
    const { points, lowest, highest, grade, coefficient, missing } = value;
    expect({ points, grade, coefficient, missing, lost: value.lost.map(({ id }) => id) }).toEqual({
      points: expected.score,
      grade: expected.grade,
      coefficient: expected.coefficient,
      missing: expected.missing,
      lost: expected.lost,
    });
    expect([lowest, highest]).toEqual([expected.lowest ?? expected.score, expected.highest ?? expected.score]);
  });
});
