import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { assessEligibility } from "../../src/eligibility/assess-eligibility.ts";
import { national } from "../../src/policies/cn/national.ts";

const folder = new URL("../golden/eligibility/", import.meta.url);

describe("golden communities", () => {
  it.each(readdirSync(folder))("%s", (name) => {
    const { input, on, expected } = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
    const found = assessEligibility(input, { packs: [national], on });
    expect(found.ok && found.value).toMatchObject(expected);
  });
});
