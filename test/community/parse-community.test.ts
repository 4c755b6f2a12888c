import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type * as z from "zod/mini";
import { parseCommunity } from "../../src/community/parse-community.ts";
import { parseCommunityBulk } from "../../src/community/parse-community-bulk.ts";
import {
  buildingSchema,
  communitySchema,
  entranceSchema,
  householdSchema,
  ownerSchema,
  unitSchema,
} from "../../src/community/schema.ts";
import { yearSpanSchema } from "../../src/community/year-span/schema.ts";
import { parseWith } from "../../src/kernel/parse.ts";
import { deepFreeze } from "../support/deep-freeze.ts";

const household = { id: "h1", floor: 3, exclusiveAreaM2: 60.5 };
const entrance = { id: "e1", name: "1", households: [household, { id: "h2", floor: -1 }] };
const building = {
  id: "b1",
  name: "3",
  builtYear: 1986,
  floorCount: 6,
  floorAreaM2: 2400.25,
  hasElevator: false,
  entrances: [entrance],
};
const unit = { id: "u1", kind: "dwelling", exclusiveAreaM2: 60.5, areaBasis: "registered" };
const owner = { id: "o1", kind: "owner", units: [unit] };
const community = deepFreeze({
  id: "c1",
  name: "Nanhu",
  divisionCode: "220104",
  subDistrict: "Nanhu Road",
  builtYear: 1998,
  builtYearSpan: { from: 1986, to: 1998 },
  floorAreaM2: 32_050.5,
  buildingCount: 12,
  entranceCount: 40,
  householdCount: 390,
  residentCount: 1200,
  landKind: "ordinary",
  isInShantytownPlan: false,
  isToBeRebuilt: false,
  isWilling: true,
  hasOwnersCommittee: true,
  hasPropertyService: false,
  buildings: [building, { id: "b2" }],
  owners: [owner, { id: "o2", kind: "developer", units: [{ id: "u2", kind: "shop", exclusiveAreaM2: 100 }] }],
});

/** Code, path and parameters of each fault. */
function faultsOf(input: unknown): unknown[] {
  const parsed = parseCommunity(input);
  expect(parseCommunityBulk(input)).toEqual(parsed);
  return parsed.ok ? [] : parsed.issues.map(({ code, path, params }) => [code, path.join("."), params]);
}

describe("parseCommunity: examples", () => {
  it("reads a community with everything in it, and gives it back as it was, frozen", () => {
    const parsed = parseCommunity(community);
    expect(parsed).toEqual({ ok: true, value: community, issues: [], trace: [] });
    expect(parsed.ok && Object.isFrozen(parsed.value) && Object.isFrozen(parsed.value.buildings?.[0])).toBe(true);
    expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed);
  });

  it("reads a community of which only name and place are known", () => {
    expect(faultsOf({ id: "c1", name: "Nanhu", divisionCode: "220104001" })).toEqual([]);
    expect(faultsOf({ id: "c1", name: "Nanhu", divisionCode: "220104001", builtYearSpan: {} })).toEqual([]);
  });
});

describe("parseCommunity: boundaries", () => {
  const withFact = (fact: object): unknown => ({ ...community, builtYearSpan: {}, ...fact });

  it.each([
    ["year 1900", { builtYear: 1900 }, { builtYear: 1899 }, "input.too_small"],
    ["year 2100", { builtYear: 2100 }, { builtYear: 2101 }, "input.too_big"],
    ["two decimals", { floorAreaM2: 0.01 }, { floorAreaM2: 0.001 }, "input.invalid_area"],
    ["no area", { floorAreaM2: 0 }, { floorAreaM2: -0.01 }, "input.invalid_area"],
    ["no households", { householdCount: 0 }, { householdCount: -1 }, "input.too_small"],
    ["whole households", { householdCount: 1 }, { householdCount: 1.5 }, "input.invalid_type"],
    [
      "a span of one year",
      { builtYearSpan: { from: 1990, to: 1990 } },
      { builtYearSpan: { from: 1990, to: 1989 } },
      "input.too_small",
    ],
    ["a name of 200 characters", { name: "x".repeat(200) }, { name: "x".repeat(201) }, "input.too_big"],
    ["a name of one character", { name: "x" }, { name: "" }, "input.too_small"],
  ])("%s", (_, good, bad, code) => {
    expect(faultsOf(withFact(good))).toEqual([]);
    expect(faultsOf(withFact(bad)).map((fault) => (fault as string[])[0])).toEqual([code]);
  });

  it("names the earlier year that the span must reach", () => {
    expect(faultsOf({ ...community, builtYearSpan: { from: 1990, to: 1985 } })).toEqual([
      ["input.too_small", "builtYearSpan.to", { minimum: 1990, inclusive: true, of: "number" }],
    ]);
  });
});

describe("parseCommunity: findings on ids", () => {
  it("finds the second use of an id for the same kind of thing, anywhere in the community", () => {
    const twice = {
      ...community,
      buildings: [
        {
          id: "b1",
          entrances: [
            {
              id: "e1",
              households: [
                { id: "h1", floor: 1 },
                { id: "h1", floor: 2 },
              ],
            },
          ],
        },
        {
          id: "b1",
          entrances: [
            { id: "e1", households: [{ id: "h1", floor: 1 }] },
            { id: "e2", households: [] },
          ],
        },
        { id: "b2" },
      ],
      owners: [owner, { id: "o1", units: [unit, { ...unit, id: "u2" }] }],
    };
    expect(faultsOf(twice)).toEqual([
      ["input.duplicate_id", "buildings.1.id", { id: "b1", firstIndex: 0 }],
      ["input.duplicate_id", "buildings.1.entrances.0.id", { id: "e1", firstIndex: 0 }],
      ["input.duplicate_id", "buildings.0.entrances.0.households.1.id", { id: "h1", firstIndex: 0 }],
      ["input.duplicate_id", "buildings.1.entrances.0.households.0.id", { id: "h1", firstIndex: 0 }],
      ["input.duplicate_id", "owners.1.id", { id: "o1", firstIndex: 0 }],
      ["input.duplicate_id", "owners.1.units.0.id", { id: "u1", firstIndex: 0 }],
    ]);
  });

  it("does not mind one id for things of different kinds", () => {
    expect(
      faultsOf({
        ...community,
        buildings: [{ id: "c1", entrances: [{ id: "c1", households: [{ id: "c1", floor: 1 }] }] }],
        owners: [{ id: "c1", units: [{ ...unit, id: "c1" }] }],
      }),
    ).toEqual([]);
  });

  it("counts ids that look like keys of every object", () => {
    expect(faultsOf({ ...community, buildings: [{ id: "__proto__" }, { id: "constructor" }] })).toEqual([]);
    expect(faultsOf({ ...community, buildings: [{ id: "__proto__" }, { id: "__proto__" }] })).toEqual([
      ["input.duplicate_id", "buildings.1.id", { id: "__proto__", firstIndex: 0 }],
    ]);
  });
});

describe("parseCommunity: bad data", () => {
  it.each([
    ["nothing", undefined, "input.missing", ""],
    ["a list", [community], "input.invalid_type", ""],
    ["text", "Nanhu", "input.invalid_type", ""],
    ["a list for a span", { ...community, builtYearSpan: [1986, 1998] }, "input.invalid_type", "builtYearSpan"],
    ["a year in text", { ...community, builtYear: "1998" }, "input.invalid_type", "builtYear"],
    ["a year that is none", { ...community, builtYear: Number.NaN }, "input.invalid_type", "builtYear"],
    ["a count of -0", { ...community, householdCount: -0 }, "input.invalid", "householdCount"],
    ["an area of -0", { ...community, floorAreaM2: -0 }, "input.invalid_area", "floorAreaM2"],
    ["a count beyond the safe integers", { ...community, householdCount: 2 ** 53 }, "input.too_big", "householdCount"],
    ["an unknown kind of land", { ...community, landKind: "palace" }, "input.invalid_value", "landKind"],
    ["a key left undefined", { ...community, isWilling: undefined }, "input.missing", "isWilling"],
    [
      "a storey 0",
      { ...community, buildings: [{ id: "b1", entrances: [{ id: "e1", households: [{ id: "h1", floor: 0 }] }] }] },
      "input.invalid",
      "buildings.0.entrances.0.households.0.floor",
    ],
    [
      "an owner without units",
      { ...community, owners: [{ id: "o1", units: [] }] },
      "input.missing",
      "owners.0.units.0",
    ],
    [
      "a bad second unit",
      { ...community, owners: [{ id: "o1", units: [unit, { ...unit, id: "u2", kind: "boat" }] }] },
      "input.invalid_value",
      "owners.0.units.1.kind",
    ],
  ])("%s", (_, input, code, path) => {
    expect(faultsOf(input).map((fault) => (fault as string[]).slice(0, 2))).toEqual([[code, path]]);
  });

  it.each<[string, z.core.$ZodType, object]>([
    ["community", communitySchema, community],
    ["building", buildingSchema, building],
    ["entrance", entranceSchema, entrance],
    ["household", householdSchema, household],
    ["unit", unitSchema, unit],
    ["owner", ownerSchema, owner],
    ["span", yearSpanSchema, { from: 1986 }],
  ])("a key too many in a %s", (_, schema, good) => {
    expect(parseWith(schema, good).ok).toBe(true);
    const parsed = parseWith(schema, { ...good, colour: "red" });
    expect(parsed.ok || parsed.issues.map(({ code, path, params }) => [code, path, params])).toEqual([
      ["input.unrecognized_keys", [], { keys: ["colour"] }],
    ]);
  });
});

describe("parseCommunity: properties", () => {
  it("never throws, and gives plain JSON", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.object()),
        fc.constantFrom("builtYear", "buildings", "owners", "divisionCode", "builtYearSpan", "floorAreaM2"),
        (value, key) => {
          for (const input of [value, { ...community, [key]: value }]) {
            const parsed = parseCommunity(input);
            expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed);
          }
        },
      ),
    );
  });

  it("gives back what it took, and takes it again", () => {
    const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
    const arbitrary = fc
      .record({
        builtYear: some(fc.integer({ min: 1900, max: 2100 })),
        householdCount: some(fc.nat()),
        floorAreaM2: some(fc.nat(1e9).map((n) => n / 100)),
        isWilling: some(fc.boolean()),
      })
      .map((facts) => JSON.parse(JSON.stringify({ id: "c", name: "n", divisionCode: "220104", ...facts })) as object);
    fc.assert(
      fc.property(arbitrary, (input) => {
        const parsed = parseCommunity(input);
        expect(parsed.ok && parsed.value).toEqual(input);
        expect(parsed.ok && parseCommunity(parsed.value)).toEqual(parsed);
      }),
    );
  });
});
