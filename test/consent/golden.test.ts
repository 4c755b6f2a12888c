import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { assessLocalConsent } from "../../src/consent/local/assess-local-consent.ts";
import { mattersOf } from "../../src/consent/matters/matters-of.ts";
import { tallyConsent } from "../../src/consent/tally-consent.ts";
import { on, sound } from "./support.ts";

const calculators = { assessLocalConsent, mattersOf, tallyConsent };
const folder = new URL("../golden/consent/", import.meta.url);
const cases = readdirSync(folder).map((name) => ({ name, ...JSON.parse(readFileSync(new URL(name, folder), "utf8")) }));

describe("golden cases of owners' decisions", () => {
  it.each(cases)("$name", ({ calculator = "tallyConsent", expected, input, on: day }) => {
    const calculate = calculators[calculator as "tallyConsent"];
    expect(sound(calculate(input, on(day)))).toMatchObject(expected);
  });
});
