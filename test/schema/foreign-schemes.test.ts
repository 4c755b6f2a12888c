import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tallyConsent } from "../../src/consent/tally-consent.ts";
import { shareAmongHouseholds } from "../../src/funding/household/share-among-households.ts";
import { parseFundingProject } from "../../src/funding/parse-funding-project.ts";
import { shareFunding } from "../../src/funding/share-funding.ts";
import type { FundingProject } from "../../src/funding/types.ts";
import type { CivilDate, Fen } from "../../src/kernel/brand.ts";
import { replay } from "../../src/kernel/replay.ts";
import { en } from "../../src/locale/en/index.ts";
import type { CnPack } from "../../src/policies/cn/rules.ts";
import { explain } from "../../src/report/explain.ts";
import { parsePack } from "../../src/schema/parse-pack.ts";

const readJson = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../golden/packs/${name}.json`, import.meta.url), "utf8"));

function read(json: unknown): CnPack {
  const parsed = parsePack(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  expect(parsed.issues).toEqual([]);
  return parsed.value;
}

/** Singapore's Home Improvement Programme: the block, and a pack for each type of flat that goes after it. */
const hip = read(readJson("singapore-hip"));
const flatTypes = new Map((readJson("singapore-hip-flat-types") as unknown[]).map(read).map((pack) => [pack.id, pack]));

/** Every amount is whole minor units: what is called fen is Singapore cents here, and nothing converts. */
const dollars = (amount: number): Fen => Math.round(amount * 100) as Fen;
const on = "2019-06-01" as CivilDate;

/** Six digits are the shape that a project's place must have; packs without a division of their own rule anywhere. */
function aFlat(optionalFen: Fen, overrides: Partial<FundingProject> = {}): FundingProject {
  return {
    id: "flat",
    divisionCode: "999999",
    planYear: 2019,
    measures: [
      { id: "waste-pipes", item: "drainage", costFen: dollars(4_000) },
      { id: "electrical-load", item: "power-supply", costFen: dollars(2_000) },
      { id: "optional-package", item: null, costFen: optionalFen },
    ],
    ...overrides,
  };
}

// Base × share as printed: 12,600 dollars in 2019, 11,990 in 2026 (the two middle amounts of 2026 are computed).
const published: [pack: string, year: number, base: number, owner: number][] = [
  ["sg/hip-1-to-3-room", 2019, 12_600, 630],
  ["sg/hip-4-room", 2019, 12_600, 945],
  ["sg/hip-5-room", 2019, 12_600, 1_260],
  ["sg/hip-executive", 2019, 12_600, 1_575],
  ["sg/hip-1-to-3-room", 2026, 11_990, 599.5],
  ["sg/hip-4-room", 2026, 11_990, 899.25],
  ["sg/hip-5-room", 2026, 11_990, 1_199],
  ["sg/hip-executive", 2026, 11_990, 1_498.75],
];

describe("Singapore's HIP as packs, without a line of code", () => {
  it("pays essential works in full from the government, and leaves the optional package open until a flat type is named", () => {
    const outcome = shareFunding({ project: aFlat(dollars(12_600)) }, { packs: [hip], on });
    expect(outcome.ok && outcome.value.bySource).toEqual([{ source: "government", amountFen: dollars(6_000) }]);
    expect(outcome.ok && outcome.value.gapFen).toBe(dollars(12_600));
  });

  it.each(published)(
    "asks the owner of a flat for the published amount: %s in %d, base %d, owner %d",
    (id, planYear, base, owner) => {
      const packs = [hip, flatTypes.get(id) as CnPack];
      const outcome = shareFunding({ project: aFlat(dollars(base), { planYear }) }, { packs, on });
      expect(outcome.ok && outcome.value.bySource).toEqual([
        { source: "government", amountFen: dollars(6_000 + base - owner) },
        { source: "residents", amountFen: dollars(owner) },
      ]);
      expect(outcome.ok && outcome.value.gapFen).toBe(0);
      expect(replay(outcome.trace)).toEqual([]);
      for (const sentence of explain(outcome, en)) expect(sentence).not.toMatch(/undefined|NaN/);
    },
  );

  it("splits what the owners of a block pay by 5 : 7.5 : 10 : 12.5, which is 2 : 3 : 4 : 5 in whole weights", () => {
    const households = [2, 3, 4, 5].map((weight) => ({ id: `weight-${weight}`, weight }));
    const owners = dollars(630 + 945 + 1_260 + 1_575);
    const outcome = shareAmongHouseholds(
      { amountFen: owners, households, method: { kind: "by-weight" } },
      { packs: [hip], on },
    );
    expect(outcome.ok && outcome.value.shares.map((share) => share.shareFen)).toEqual(
      [630, 945, 1_260, 1_575].map(dollars),
    );
  });

  it.each([
    [75, "met"],
    [74, "not-met"],
  ])("lets a block take part with %d of 100 households: %s", (inFavour, verdict) => {
    // The poll counts households alone: units of one size make the test by area say the same.
    const owners = Array.from({ length: 100 }, (_, index) => ({
      ownerId: `h${index}`,
      units: [{ areaM2: 1 }],
      choice: index < inFavour ? ("for" as const) : ("none" as const),
    }));
    const tally = tallyConsent({ matter: "other-major", owners }, { packs: [hip], on });
    expect(tally.ok && tally.value.verdict).toBe(verdict);
  });
});

describe("France's ceiling for each dwelling as a pack, without a line of code", () => {
  const packs = (readJson("france-maprimerenov") as unknown[]).map(read);
  const euro = dollars;
  const share = (id: string, costFen: Fen, householdCount: number) => {
    const project = {
      id: "condominium",
      divisionCode: "999999",
      householdCount,
      measures: [{ id: "works", item: "energy-retrofit" as const, costFen }],
    };
    const own = packs.filter((pack) => pack.id === id);
    const outcome = shareFunding({ project }, { packs: own, on: "2025-06-01" as CivilDate, include: ["undated"] });
    expect(replay(outcome.trace)).toEqual([]);
    return outcome.ok ? outcome.value.bySource.map(({ amountFen }) => amountFen) : outcome.issues;
  };

  // The rates and the ceiling are as printed; the condominium of 20 dwellings is made up.
  it.each([
    ["fr/maprimerenov-gain-35-to-50", 400_000, 120_000],
    ["fr/maprimerenov-gain-35-to-50", 500_000, 150_000],
    ["fr/maprimerenov-gain-35-to-50", 500_000.01, 150_000],
    ["fr/maprimerenov-gain-35-to-50", 800_000, 150_000],
    ["fr/maprimerenov-gain-50", 800_000, 225_000],
  ])("%s: works of %d euro for 20 dwellings have an aid of %d", (id, cost, aid) => {
    expect(share(id, euro(cost), 20)).toEqual([euro(aid), euro(cost) - euro(aid)]);
  });

  it("gives nothing where there is no dwelling", () => {
    expect(share("fr/maprimerenov-gain-50", euro(1_000), 0)).toEqual([euro(1_000)]);
  });
});

describe("what Singapore's HIP needs code for", () => {
  const faults = (json: unknown): [string, string][] =>
    parsePack(json).issues.map((issue) => [issue.code, issue.path.join(".")]);
  const changed = (rule: string, value: unknown): unknown => ({
    ...hip,
    rules: {
      ...hip.rules,
      [rule]: {
        ...(hip.rules as Record<string, object>)[rule],
        series: [{ from: "2019-01-01", value, cites: [{ source: "HDB-HIP", locator: null, confidence: "derived" }] }],
      },
    },
  });

  it("a block of mixed flats as one project: a project knows no flat type, so each type is a project with a pack of its own", () => {
    const parsed = parseFundingProject({ ...aFlat(dollars(12_600)), flatType: "4-room" });
    expect(parsed.issues.map((issue) => issue.code)).toEqual(["input.unrecognized_keys"]);
  });

  it("works that the Chinese catalogue does not hold (toilets, doors, drying racks): they go without an item and so without a category", () => {
    expect(faults(changed("measure.category_of_item", { toilet: "improvement" }))[0]?.[0]).toBe(
      "input.unrecognized_keys",
    );
    const outcome = shareFunding({ project: aFlat(dollars(12_600)) }, { packs: [hip], on });
    expect(outcome.ok && outcome.value.byMeasure[2]?.category).toBeNull();
  });

  it("a poll on one matter, by heads alone: a vote rule is asked for every matter of article 278, and tests area too", () => {
    const vote = hip.rules["consent.vote"]?.series[0].value?.["other-major"];
    expect(faults(changed("consent.vote", { "other-major": vote })).length).toBeGreaterThan(0);
    expect(
      faults(
        changed("consent.vote", {
          ...hip.rules["consent.vote"]?.series[0].value,
          "other-major": { ...vote, by: "heads" },
        }),
      ),
    ).toEqual([["input.unrecognized_keys", "rules.consent.vote.series.0.value.other-major"]]);
  });

  it("a place abroad: division codes have the Chinese shape", () => {
    expect(faults({ ...hip, divisionCode: "SG" })).toEqual([["input.invalid_format", "divisionCode"]]);
  });
});
