import { describe, expect, it } from "vitest";
import { parseConsentBallot } from "../../src/consent/parse-consent-ballot.ts";
import { deepFreeze } from "../support/deep-freeze.ts";

const reading = { abstain: { takesPart: true, agrees: false }, none: { takesPart: false, agrees: false } };
const owners = [
  { ownerId: "o1", kind: "owner", units: [{ areaM2: 85.37 }], choice: "for" },
  { ownerId: "d", kind: "developer", units: [{ areaM2: 0.01 }, { areaM2: 80 }], choice: "none" },
];
const ballot = deepFreeze({ matter: "covenant", owners, reading, divisionCode: "220104" });

const faultsOf = (input: unknown): unknown[] => {
  const parsed = parseConsentBallot(input);
  expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => [code, path.join(".")]);
};
const withOwner = (more: object): unknown => ({ ...ballot, owners: [{ ...owners[0], ...more }] });

describe("parseConsentBallot", () => {
  it("reads a ballot and gives it back as it was, frozen", () => {
    const parsed = parseConsentBallot(ballot);
    expect(parsed).toEqual({ ok: true, value: ballot, issues: [], trace: [] });
    expect(parsed.ok && Object.isFrozen(parsed.value.owners)).toBe(true);
    expect(
      faultsOf({ matter: "covenant", owners: [{ ownerId: "o1", units: [{ areaM2: 1 }], choice: "abstain" }] }),
    ).toEqual([]);
  });

  it("reads where units lie, the records of their areas, and the parameters of the counting", () => {
    const unit = {
      registeredAreaM2: 85.37,
      surveyedAreaM2: 85.4,
      contractAreaM2: 86,
      kind: "dwelling",
      buildingId: "3",
      entranceId: "3-1",
    };
    const full = {
      ...ballot,
      owners: [{ ...owners[0], units: [unit] }],
      votingUnit: { kind: "building", id: "3" },
      parking: { inArea: false, inHeads: false },
      areaOrder: ["surveyed", "registered"],
    };
    expect(parseConsentBallot(full)).toEqual({ ok: true, value: full, issues: [], trace: [] });
    expect(faultsOf({ ...full, votingUnit: { kind: "community" } })).toEqual([]);
  });

  it.each([
    ["no owners", { ...ballot, owners: [] }, "input.too_small", "owners"],
    ["unknown matter", { ...ballot, matter: "lunch" }, "input.invalid_value", "matter"],
    ["unknown choice", withOwner({ choice: "maybe" }), "input.invalid_value", "owners.0.choice"],
    ["unknown kind", withOwner({ kind: "tenant" }), "input.invalid_value", "owners.0.kind"],
    ["no units", withOwner({ units: [] }), "input.too_small", "owners.0.units"],
    ["no area", withOwner({ units: [{ areaM2: 0 }] }), "input.too_small", "owners.0.units.0.areaM2"],
    ["third decimal", withOwner({ units: [{ areaM2: 1.001 }] }), "input.invalid_area", "owners.0.units.0.areaM2"],
    ["empty id", withOwner({ ownerId: "" }), "input.too_small", "owners.0.ownerId"],
    ["reading in part", { ...ballot, reading: { abstain: reading.abstain } }, "input.missing", "reading.none"],
    ["division", { ...ballot, divisionCode: "22" }, "input.invalid_format", "divisionCode"],
    ["voting unit", { ...ballot, votingUnit: { kind: "block", id: "3" } }, "input.invalid_value", "votingUnit.kind"],
    ["building without identifier", { ...ballot, votingUnit: { kind: "building" } }, "input.missing", "votingUnit.id"],
    ["parking in part", { ...ballot, parking: { inArea: true } }, "input.missing", "parking.inHeads"],
    ["record", { ...ballot, areaOrder: ["guessed"] }, "input.invalid_value", "areaOrder.0"],
    ["unit kind", withOwner({ units: [{ areaM2: 1, kind: "x" }] }), "input.invalid_value", "owners.0.units.0.kind"],
    [
      "recorded area of 0",
      withOwner({ units: [{ contractAreaM2: 0 }] }),
      "input.too_small",
      "owners.0.units.0.contractAreaM2",
    ],
    ["a key too many", { ...ballot, day: 1 }, "input.unrecognized_keys", ""],
    ["a key too many in an owner", withOwner({ name: "x" }), "input.unrecognized_keys", "owners.0"],
    [
      "a key too many in a unit",
      withOwner({ units: [{ areaM2: 1, id: "u" }] }),
      "input.unrecognized_keys",
      "owners.0.units.0",
    ],
    [
      "a key too many in the reading",
      { ...ballot, reading: { ...reading, for: reading.none } },
      "input.unrecognized_keys",
      "reading",
    ],
    [
      "a key too many in a choice's reading",
      { ...ballot, reading: { ...reading, none: { ...reading.none, more: true } } },
      "input.unrecognized_keys",
      "reading.none",
    ],
  ])("%s", (_, input, code, path) => expect(faultsOf(input)).toEqual([[code, path]]));
});
