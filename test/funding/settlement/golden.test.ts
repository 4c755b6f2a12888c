import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { assessContractPayments } from "../../../src/funding/settlement/assess-contract-payments.ts";
import { checkEstimate } from "../../../src/funding/settlement/check-estimate.ts";
import { settleFunding } from "../../../src/funding/settlement/settle-funding.ts";
import { summariseFundLedger } from "../../../src/funding/settlement/summarise-fund-ledger.ts";
import type { Issue } from "../../../src/kernel/issue.ts";
import { type Outcome, unwrap } from "../../../src/kernel/outcome.ts";
import { national } from "../../../src/policies/cn/index.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";
import { day, sound } from "./support.ts";

const calculators = { assessContractPayments, checkEstimate, settleFunding, summariseFundLedger };

interface Golden {
  readonly calculator: keyof typeof calculators;
  readonly kind: "published" | "computed";
  readonly source: string;
  readonly on: string;
  readonly input: never;
  readonly expected: { readonly value: object; readonly findings?: readonly object[] };
}

const folder = new URL("../../golden/settlement/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".json"));

describe("cases on published amounts", () => {
  it.each(names)("%s", (name) => {
    const { calculator, expected, input, kind, on, source } = deepFreeze(
      JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Golden,
    );
    expect(source).not.toBe("");
    expect(["published", "computed"]).toContain(kind);
    const outcome: Outcome<object> = calculators[calculator](input, { packs: [national], on: day(on) });
    const value = unwrap(sound(outcome));
    expect(value).toMatchObject(expected.value);
    if (expected.findings !== undefined)
      expect((value as { readonly findings: readonly Issue[] }).findings).toMatchObject(expected.findings);
  });

  it("cover every calculator", () => {
    const used = names.map((name) => (JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Golden).calculator);
    expect([...new Set(used)].sort()).toEqual(Object.keys(calculators));
  });
});
