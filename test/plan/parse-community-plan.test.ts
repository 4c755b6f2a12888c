import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { communitySchema } from "../../src/community/schema.ts";
import { householdSharesInputSchema } from "../../src/funding/household/schema.ts";
import { fundingSchemeSchema } from "../../src/funding/parts/schema.ts";
import { fundingProjectSchema } from "../../src/funding/schema.ts";
import { parseCommunityPlan } from "../../src/plan/parse-community-plan.ts";
import { parseCommunityPlanBulk } from "../../src/plan/parse-community-plan-bulk.ts";
import { communityPlanSchema } from "../../src/plan/schema.ts";
import { deepFreeze } from "../support/deep-freeze.ts";

/** A plan with every field there is. */
const whole = deepFreeze({
  id: "220102-2021-0017",
  name: "南湖小区",
  divisionCode: "220102",
  planYear: 2021,
  scale: "package",
  projectKind: "renovation",
  communityCount: 2,
  buildingCount: 16,
  householdCount: 880,
  areaM2: 89_100.25,
  builtYear: 1996,
  builtYearSpan: { from: 1994, to: 1996 },
  landKind: "ordinary",
  isInShantytownPlan: false,
  isWilling: true,
  isEarlierTaskSecured: true,
  isWithinFiscalCapacity: true,
  measures: [
    { id: "m1", text: "道路", item: "roads", costFen: 96_000_000, quantity: 8_153.6, unit: "m2", unitPriceFen: 100 },
    { id: "m2", item: "gas" },
    { id: "m3", text: "绿化" },
  ],
  investmentFen: 576_000_000,
  investmentQualifier: "exact",
  budget: {
    covers: "all",
    lines: [
      { id: "works", text: "工程费用", amountFen: 500_000_000 },
      { id: "pipes", text: "管网", amountFen: 1, within: "works" },
    ],
  },
  parts: {
    covers: "part",
    list: [
      { name: "A", communityCount: 1, buildingCount: 8, householdCount: 400, areaM2: 40_000.25, investmentFen: 0 },
    ],
  },
  sources: [
    { source: "provincial", amountFen: 100_000_000, qualifier: "about", text: "财政补助资金" },
    { source: "residents", share: "0.05", of: "remaining" },
  ],
  financing: [{ kind: "special-bond", amountFen: 100_000_000, bearer: "district" }],
  fundsArrangedFen: 400_000_000,
  averageFenPerHousehold: 654_545,
  conflicts: [{ field: "buildingCount", other: 15, where: "另一页" }],
  sharing: {
    amountFen: 10_000,
    roundToFen: 100,
    divisionCode: "220102",
    households: [
      { id: "1-101", floor: 1, areaM2: 60.5, weight: 1, tenure: "sold-public" },
      { id: "1-201", floor: 2 },
    ],
    method: { kind: "by-floor", coefficients: { "1": "0", "2": "1.3" }, basis: "household", within: "equal" },
  },
});

describe("parseCommunityPlan", () => {
  it("reads a plan with everything in it, and gives it back as it was, frozen", () => {
    const parsed = parseCommunityPlan(whole);
    expect(parsed).toEqual({ ok: true, value: whole, issues: [], trace: [] });
    expect(parsed.ok && Object.isFrozen(parsed.value) && Object.isFrozen(parsed.value.measures[0])).toBe(true);
  });

  it.each([
    ["a negative amount", { investmentFen: -1 }, "input.invalid_fen", ["investmentFen"]],
    ["a fraction of a fen", { investmentFen: 0.5 }, "input.invalid_fen", ["investmentFen"]],
    ["an amount that is not safe", { investmentFen: 2 ** 53 }, "input.invalid_fen", ["investmentFen"]],
    ["minus nothing", { investmentFen: -0 }, "input.invalid_fen", ["investmentFen"]],
    ["three decimals of area", { areaM2: 85.375 }, "input.invalid_area", ["areaM2"]],
    [
      "a share above 1",
      { sources: [{ source: "residents", share: "1.01" }] },
      "input.invalid_share",
      ["sources", 0, "share"],
    ],
    ["a key that is given as undefined", { planYear: undefined }, "input.missing", ["planYear"]],
    [
      "a span of years that ends before it begins",
      { builtYearSpan: { from: 2000, to: 1999 } },
      "input.too_small",
      ["builtYearSpan", "to"],
    ],
    ["a key that a plan does not have", { colour: "red" }, "input.unrecognized_keys", []],
  ])("refuses %s", (_, change, code, path) => {
    expect(parseCommunityPlan({ ...whole, ...change }).issues).toMatchObject([{ code, path }]);
  });

  it.each([3, 40])("names every second use of an id, in a list of %d", (count) => {
    const measures = Array.from({ length: count }, (_, index) => ({ id: `m${index}` }));
    const twice = [...measures, { id: "m1" }, { id: "m1" }];
    expect(parseCommunityPlan({ ...whole, measures }).ok).toBe(true);
    expect(parseCommunityPlan({ ...whole, measures: twice }).issues).toMatchObject([
      { code: "input.duplicate_id", path: ["measures", count, "id"], params: { id: "m1", firstIndex: 1 } },
      { code: "input.duplicate_id", path: ["measures", count + 1, "id"], params: { id: "m1", firstIndex: 1 } },
    ]);
  });
});

describe("parseCommunityPlanBulk", () => {
  it("gives a copy that is not frozen, and leaves its input alone", () => {
    const parsed = parseCommunityPlanBulk(whole);
    expect(parsed).toEqual({ ok: true, value: whole, issues: [], trace: [] });
    expect(parsed.ok && !Object.isFrozen(parsed.value) && !Object.isFrozen(parsed.value.measures[0])).toBe(true);
  });

  it("answers as the plain reader does, whatever is wrong with a record", () => {
    let goodCount = 0;
    fc.assert(
      fc.property(fc.array(mutation, { maxLength: 3 }), (mutations) => {
        const record = mutations.reduce(mutate, structuredClone<unknown>(whole));
        const plain = parseCommunityPlan(record);
        expect(parseCommunityPlanBulk(record)).toStrictEqual(plain);
        if (plain.ok) goodCount++;
      }),
      { numRuns: 2000, seed: 20_200_710 },
    );
    // Both roads were taken often enough to mean something.
    expect(goodCount).toBeGreaterThan(300);
    expect(goodCount).toBeLessThan(1700);
  });

  it("answers as the plain reader does to what is no plan, or throws when it is read", () => {
    const trap = {
      ...whole,
      get name(): string {
        throw new Error("trap");
      },
    };
    for (const input of [undefined, null, 1, "plan", [], [whole], Object.create(whole), trap]) {
      expect(parseCommunityPlanBulk(input)).toEqual(parseCommunityPlan(input));
    }
  });

  it.each(
    Object.entries({
      communityPlanSchema,
      communitySchema,
      fundingProjectSchema,
      fundingSchemeSchema,
      householdSharesInputSchema,
    }),
  )("compiles the whole of %s, and JSON Schema has all of it", (_, schema) => {
    expect(() => z.compile(schema as z.ZodMiniType<unknown>, { strict: true })).not.toThrow();
    expect(z.toJSONSchema(schema, { io: "input" })).toMatchObject({ type: "object", additionalProperties: false });
  });

  it("says in JSON Schema what the checks of ours hold", () => {
    const { properties } = z.toJSONSchema(communityPlanSchema, { io: "input" });
    expect(properties).toMatchObject({
      investmentFen: { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
      areaM2: { type: "number", minimum: 0 },
      divisionCode: { type: "string", pattern: "^(?!00)(?:\\d{6}|\\d{9}|\\d{12})$" },
    });
  });
});

/** One change: at the place that the numbers lead to, a key is left out or added, or a value replaced. */
interface Mutation {
  readonly steps: readonly number[];
  readonly change: "drop" | "add" | "replace" | "repeat";
  readonly value: unknown;
}

const odd = [
  undefined,
  null,
  true,
  0,
  -0,
  -1,
  0.5,
  1.005,
  12.34,
  1899,
  2000,
  2101,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  "",
  "0.3",
  "1.01",
  "000000",
  "220102",
  "roads",
  "exact",
  "district",
  "m1",
  "x".repeat(201),
  "字".repeat(10_001),
  {},
  [],
  [{}],
  [{ id: "m1" }],
];

const mutation: fc.Arbitrary<Mutation> = fc.record({
  steps: fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }),
  change: fc.constantFrom("drop", "add", "replace", "replace", "repeat"),
  value: fc.constantFrom(...odd),
});

function mutate(record: unknown, { steps, change, value }: Mutation): unknown {
  let parent = record as Record<string, unknown>;
  let key = "";
  for (const step of steps) {
    const next = parent[key];
    if (typeof next === "object" && next !== null) parent = next as Record<string, unknown>;
    const keys = Object.keys(parent);
    key = keys[step % keys.length] ?? "";
  }
  if (Array.isArray(parent)) {
    if (change === "drop") parent.pop();
    else parent.push(structuredClone(change === "repeat" ? parent[0] : value));
  } else if (change === "drop") delete parent[key];
  else parent[change === "add" ? "extra" : key] = structuredClone(value);
  return record;
}
