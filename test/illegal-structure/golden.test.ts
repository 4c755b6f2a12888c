import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { assessIllegalStructure } from "../../src/illegal-structure/assess-illegal-structure.ts";
import { summariseIllegalStructures } from "../../src/illegal-structure/summarise-illegal-structures.ts";
import { ask } from "./ask.ts";

const calculators = { assessIllegalStructure, summariseIllegalStructures };
const folder = new URL("../golden/illegal-structure/", import.meta.url);
const cases = readdirSync(folder).map((name) => ({ name, ...JSON.parse(readFileSync(new URL(name, folder), "utf8")) }));

describe("golden cases of illegal structures", () => {
  it.each(cases)("$name", ({ calculator = "assessIllegalStructure", expected, input, on }) => {
    const calculate = calculators[calculator as "assessIllegalStructure"];
    expect(ask(calculate, input, on)).toMatchObject({ ok: true, value: expected });
  });
});
