import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { guangzhou } from "../../../src/policies/cn/guangdong/guangzhou.ts";
import { nanjing } from "../../../src/policies/cn/jiangsu/nanjing.ts";
import { wuxi } from "../../../src/policies/cn/jiangsu/wuxi.ts";
import { shanghai } from "../../../src/policies/cn/shanghai.ts";
import { run, withPacks } from "./support.ts";

interface Golden {
  readonly source: string;
  readonly on: string;
  readonly packs: readonly string[];
  readonly input: { readonly households: readonly { readonly id: string; readonly floor?: number }[] };
  readonly expected: {
    /** What each household of a floor pays, and how many fen a computed figure may be off by its own rounding. */
    readonly perHouseholdFen?: Readonly<Record<string, number>>;
    readonly toleranceFen?: number;
    readonly sharesFen?: readonly number[];
    readonly sellerFen?: number;
    readonly issues?: readonly { readonly code: string; readonly params: object }[];
  };
}

const packs = [guangzhou, nanjing, shanghai, wuxi];
const folder = new URL("../../golden/household/", import.meta.url);
const cases = readdirSync(folder).filter((name) => name.endsWith(".json"));

describe("published and computed cases", () => {
  it.each(cases)("%s", (name) => {
    const golden = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Golden;
    expect(golden.source).not.toBe("");
    const chosen = packs.filter((pack) => golden.packs.includes(pack.id));
    expect(chosen).toHaveLength(golden.packs.length);
    const result = run(golden.input, withPacks(chosen, golden.on));
    const { perHouseholdFen, toleranceFen = 0, sharesFen, sellerFen, issues = [] } = golden.expected;
    expect(result.issues.map(({ code, params }) => ({ code, params }))).toEqual(issues);
    expect(result.ok).toBe(perHouseholdFen !== undefined || sharesFen !== undefined);
    if (!result.ok) return;
    const shares = result.value.shares.map((share) => share.shareFen);
    if (sharesFen !== undefined) expect(shares).toEqual(sharesFen);
    if (sellerFen !== undefined) expect(result.value.sellerFen).toBe(sellerFen);
    if (perHouseholdFen === undefined) return;
    golden.input.households.forEach(({ floor }, at) => {
      const expected = perHouseholdFen[String(floor)] as number;
      expect(Math.abs((shares[at] as number) - expected)).toBeLessThanOrEqual(toleranceFen);
    });
  });
});
