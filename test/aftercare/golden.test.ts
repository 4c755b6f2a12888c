import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { estimateManagementBudget } from "../../src/aftercare/estimate-management-budget.ts";
import { unwrap } from "../../src/kernel/outcome.ts";
import { card } from "./support.ts";

const folder = new URL("../golden/aftercare/", import.meta.url);

describe("golden communities", () => {
  it.each(readdirSync(folder))("%s", (name) => {
    const { calculator, expected, input, on } = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
    if (calculator === undefined) expect(card(input, on)).toMatchObject(expected);
    else expect(unwrap(estimateManagementBudget(input))).toEqual(expected);
  });
});
