import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CivilDate } from "../../src/kernel/brand.ts";
import { civilDate } from "../../src/kernel/civil-date.ts";
import { type RuleLookup, resolveRule } from "../../src/policy/resolve-rule.ts";
import type { Citation, Context, Dated, Pack, Rule, SourceDocument } from "../../src/policy/types.ts";
import { deepFreeze } from "../support/deep-freeze.ts";
import { resolveLinearly } from "../support/linear-rule.ts";

interface Rules {
  readonly "test.limit": number;
  readonly "test.other": number;
}

const dayArb = fc
  .tuple(fc.integer({ min: 2015, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom("01", "15", "28"))
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, "0")}-${day}` as CivilDate);
const sourceIdArb = fc.integer({ min: 0, max: 24 }).map((index) => `S${index}`);
const citeArb: fc.Arbitrary<Citation> = fc.record({
  source: sourceIdArb,
  locator: fc.option(fc.constant("art. 1")),
  confidence: fc.constantFrom("verified-primary" as const, "uncertain" as const),
});
const datedArb: fc.Arbitrary<Dated<number>> = fc
  .record(
    {
      from: fc.option(dayArb, { freq: 8 }),
      to: dayArb,
      value: fc.option(fc.nat(), { freq: 8 }),
      cites: fc.tuple(citeArb),
      status: fc.constantFrom("draft" as const, "undated" as const),
      warning: fc.constant("odd-text"),
    },
    { requiredKeys: ["from", "value", "cites"] },
  )
  .map((dated) => dated as Dated<number>);
const ruleArb = (most: number): fc.Arbitrary<Rule<number>> =>
  fc.record({
    unit: fc.constantFrom("year", "fen"),
    datedBy: fc.constantFrom("event" as const, "plan-year" as const),
    series: fc.array(datedArb, { minLength: 1, maxLength: most, size: "max" }) as unknown as fc.Arbitrary<
      [Dated<number>]
    >,
  });
const sourceArb: fc.Arbitrary<SourceDocument> = fc.record(
  {
    id: sourceIdArb,
    title: fc.string(),
    titleEn: fc.string(),
    isOwnTitle: fc.constant(true as const),
    docNo: fc.option(fc.string()),
    issuer: fc.constant("I"),
    issuedOn: fc.constant(null),
    confidence: fc.constant("verified-primary" as const),
  },
  { requiredKeys: ["id", "title", "titleEn", "docNo", "issuer", "issuedOn", "confidence"] },
);
/** Few enough that places repeat and lie within each other, at every level; the last is of no level. */
const placeArb = fc.constantFrom("340000", "340100", "340103", "340103001", "340103001005", "220000", "220104", "3");
const packArb = (mostValues: number): fc.Arbitrary<Omit<Pack<Rules>, "id">> =>
  fc.record({
    version: fc.constant("1"),
    verifiedOn: fc.constant(civilDate("2026-01-01")),
    divisionCode: fc.option(placeArb, { freq: 4 }),
    sources: fc.array(sourceArb, { maxLength: 30, size: "max" }),
    rules: fc.record({ "test.limit": ruleArb(mostValues), "test.other": ruleArb(1) }, { requiredKeys: [] }),
  });
const packsArb = fc
  .oneof(
    fc.array(packArb(3), { maxLength: 40, size: "max" }),
    fc.array(packArb(60), { maxLength: 4 }),
    fc.array(packArb(20), { minLength: 2, maxLength: 7 }),
  )
  .map((packs) => packs.map((pack, index): Pack<Rules> => ({ ...pack, id: `p${index}` })));
const contextArb: fc.Arbitrary<Context<Rules>> = fc.record(
  {
    packs: packsArb,
    on: dayArb,
    include: fc.subarray(["draft", "undated", "uncertain"] as const),
  },
  { requiredKeys: ["packs", "on"] },
);
const lookupArb: fc.Arbitrary<RuleLookup> = fc.record(
  { divisionCode: placeArb, planYear: fc.integer({ min: 2015, max: 2026 }) },
  { requiredKeys: [] },
);
const askedArb = fc.array(fc.tuple(lookupArb, fc.constantFrom("test.limit" as const, "test.other" as const)), {
  minLength: 1,
  maxLength: 4,
});

/** A pack whose rule is in force on every day, so that a look-up tells which packs it saw. */
function aPack(index: number, divisionCode: string | null = null): Pack<Rules> {
  const from = civilDate("2020-01-01");
  const cites = [{ source: "S1", locator: null, confidence: "verified-primary" }] as const;
  return {
    id: `p${index}`,
    version: "1",
    verifiedOn: from,
    divisionCode,
    sources: [],
    rules: { "test.limit": { unit: "year", datedBy: "event", series: [{ from, value: index, cites }] } },
  };
}

const listOf = (count: number): Pack<Rules>[] => Array.from({ length: count }, (_, index) => aPack(index));
const found = (packs: readonly Pack<Rules>[], lookup: RuleLookup = {}): unknown => {
  const resolved = resolveRule({ packs, on: civilDate("2022-01-01") }, "test.limit", lookup);
  return resolved.found && [resolved.value, ...resolved.shadowed.map(({ pack }) => pack)];
};

describe("resolveRule, indexed", () => {
  it("answers as going through every value does, the first time and again", () => {
    fc.assert(
      fc.property(contextArb, askedArb, (ctx, asked) => {
        for (const isFrozen of [false, true]) {
          const packs = isFrozen ? deepFreeze(ctx.packs.slice()) : ctx.packs;
          for (const [lookup, rule] of [...asked, ...asked]) {
            const context = { ...ctx, packs };
            expect(resolveRule(context, rule, lookup)).toEqual(resolveLinearly(context, rule, lookup));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("sees a pack that is added to a long list, put in its place, or taken away", () => {
    const packs = listOf(40);
    expect(found(packs)).toHaveLength(40);
    packs.push(aPack(100));
    expect(found(packs)).toHaveLength(41);
    packs[7] = aPack(200);
    expect(found(packs)).toContain("p200@1");
    packs.pop();
    expect(found(packs)).toHaveLength(40);
    packs.reverse();
    expect(found(packs)).toEqual(found(packs.slice()));
  });

  it("sees what a list held when it was frozen, though it was read before", () => {
    const packs = listOf(40);
    found(packs);
    packs[39] = aPack(300);
    Object.freeze(packs);
    expect((found(packs) as readonly unknown[])[0]).toBe(300);
  });

  it("refuses two packs of one id, in short lists and long, each time", () => {
    for (const count of [2, 4, 5, 100]) {
      const packs = [...listOf(count), aPack(0)];
      for (const list of [packs, packs, Object.freeze(packs.slice())])
        expect(() => found(list)).toThrow(/^resolveRule: two packs have one id/);
    }
  });

  it("holds a place against the digits that count, however short the code is", () => {
    const packs = [...listOf(20), aPack(50, "340000"), aPack(51, "340100"), aPack(52, "340103000000")];
    const local = (divisionCode: string): unknown => (found(packs, { divisionCode }) as readonly unknown[])[0];
    expect(["340103", "340104", "340000", "34", "3", "220000"].map(local)).toEqual([52, 51, 50, 50, 19, 19]);
  });
});
