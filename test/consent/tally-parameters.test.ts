import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaBases, unitKinds } from "../../src/community/codes.ts";
import { choices, type Matter, matters } from "../../src/consent/codes.ts";
import type { BallotReading, ParkingReading, VoteRule } from "../../src/consent/rules.ts";
import { tallyConsent } from "../../src/consent/tally-consent.ts";
import type { BallotOwner, BallotUnit, ConsentBallot, ConsentTally } from "../../src/consent/types.ts";
import type { Outcome } from "../../src/kernel/outcome.ts";
import { deepFreeze } from "../support/deep-freeze.ts";
import { type Ctx, faultsOf, localPack, on, sound } from "./support.ts";

const day = on("2022-05-01");
const oldLaw = on("2020-12-31");

const count = (ballot: ConsentBallot, ctx: Ctx = day): Outcome<ConsentTally> => tallyConsent(deepFreeze(ballot), ctx);
const tally = (ballot: ConsentBallot, ctx: Ctx = day): ConsentTally => sound(count(ballot, ctx));
const codes = (outcome: Outcome<ConsentTally>): string[] =>
  outcome.issues.map(({ code, severity }) => `${severity} ${code.replace("consent.", "")}`);
const stepsOf = (outcome: Outcome<ConsentTally>): unknown[] =>
  outcome.trace
    .slice(0, 2)
    .map(({ name, about, op, output }) => [name.replace("consent.", ""), about, op, output.value]);

const flat = (ownerId: string, choice: BallotOwner["choice"], unit: BallotUnit = {}): BallotOwner => ({
  ownerId,
  choice,
  units: [{ areaM2: 80, ...unit }],
});
const parkingSpace = (areaM2: number): BallotUnit => ({ areaM2, kind: "parking-space" });

describe("tallyConsent: parking spaces", () => {
  const garage: BallotOwner = { ownerId: "p", choice: "none", units: [parkingSpace(12)] };
  const withSpace: BallotOwner = { ownerId: "o1", choice: "for", units: [{ areaM2: 80 }, parkingSpace(12)] };
  const owners = [withSpace, flat("o2", "for"), flat("o3", "against")];

  it("count as any exclusive part where nobody says, and a note says that it changes nothing", () => {
    const outcome = count({ matter: "covenant", owners: [...owners, garage] });
    expect(sound(outcome)).toMatchObject({
      verdict: "met",
      participation: { byArea: { num: 25_200, den: 26_400 }, byHead: { num: 3, den: 4 } },
      parking: { inArea: true, inHeads: true },
    });
    expect(codes(outcome)).toEqual(["info parking_not_settled"]);
    expect(outcome.issues[0]?.params).toEqual({ areaM2: 24, ownerCount: 1 });
    expect(stepsOf(outcome)).toEqual([
      ["parking_counts_in", "area", "given", true],
      ["parking_counts_in", "heads", "given", true],
    ]);
  });

  it("leave the answer open where they decide", () => {
    // Two of the four owners are enough of three, and not of four: a garage is an owner or is none.
    const two = [flat("o1", "for"), flat("o2", "for"), flat("o3", "none"), garage];
    const open = tally({ matter: "covenant", owners: two });
    expect(open).toMatchObject({ verdict: "unknown", missing: ["rule:consent.parking_reading"], toPass: null });
    expect(open.reasons.map(({ code }) => code)).toEqual([
      "consent.parking_decides",
      "consent.participation_area_not_met",
      "consent.participation_heads_not_met",
    ]);
    const read = (inArea: boolean, inHeads: boolean): string =>
      tally({ matter: "covenant", owners: two, parking: { inArea, inHeads } }).verdict;
    expect([read(false, false), read(true, false), read(false, true), read(true, true)]).toEqual([
      "met",
      "not-met",
      "not-met",
      "not-met",
    ]);
  });

  it("count as a rule of the place says", () => {
    const ctx = on("2022-05-01", localPack({ "consent.parking_reading": { inArea: false, inHeads: false } }));
    const outcome = count({ matter: "covenant", owners: [...owners, garage] }, ctx);
    expect(sound(outcome)).toMatchObject({
      participation: { byArea: { num: 24_000, den: 24_000 }, byHead: { num: 3, den: 3 } },
      parking: { inArea: false, inHeads: false },
    });
    expect(codes(outcome)).toEqual([]);
    expect(outcome.ok && outcome.value.rules.map(({ rule }) => rule)).toContain("consent.parking_reading");
    expect(stepsOf(outcome)).toEqual([
      ["parking_counts_in", "area", "rule", false],
      ["parking_counts_in", "heads", "rule", false],
    ]);
  });

  it("make nobody a participant where they alone took part and do not count", () => {
    const parking = { inArea: false, inHeads: false };
    const found = tally({ matter: "covenant", owners: [{ ...garage, choice: "for" }, flat("o1", "none")], parking });
    expect(found.verdict).toBe("not-met");
    expect(found.reasons[0]?.code).toBe("consent.nobody_took_part");
    // A head without any area is no share of the area either.
    const headOnly = tally({
      matter: "covenant",
      owners: [{ ...garage, choice: "for" }],
      parking: { inArea: false, inHeads: true },
    });
    expect(headOnly).toMatchObject({ verdict: "not-met", shortfall: { participation: { heads: 0, areaM2: 0.01 } } });
  });

  it("are no matter where the ballot has none", () => {
    expect(tally({ matter: "covenant", owners: [flat("o1", "for")] }).parking).toBeNull();
  });
});

describe("tallyConsent: records of an area", () => {
  const unit: BallotUnit = { registeredAreaM2: 80, surveyedAreaM2: 81, contractAreaM2: 82 };
  const of = (...units: BallotUnit[]): BallotOwner => ({ ownerId: "o1", choice: "for", units: units as never });
  const areaOf = (ballot: ConsentBallot, ctx: Ctx = day): number => tally(ballot, ctx).participation.byArea.den / 100;

  it("count in the order of the law: registered, surveyed, contract, then as given", () => {
    const units: BallotUnit[] = [
      { areaM2: 83, ...unit },
      { areaM2: 83, surveyedAreaM2: 81, contractAreaM2: 82 },
      { areaM2: 83, contractAreaM2: 82 },
      { areaM2: 83 },
    ];
    expect(units.map((one) => areaOf({ matter: "covenant", owners: [of(one)] }))).toEqual([80, 81, 82, 83]);
    const outcome = count({ matter: "covenant", owners: [of(...units)] });
    expect(sound(outcome).unitCounts).toEqual({ registered: 1, surveyed: 1, contract: 1, unstated: 1 });
    expect(codes(outcome)).toEqual(["warning mixed_area_basis"]);
    expect(stepsOf(outcome)[0]).toEqual(["area_order", null, "rule", ["registered", "surveyed", "contract"]]);
    expect(outcome.ok && outcome.value.rules.at(-1)?.cites[0]?.source).toBe("SPC-BLDG");
  });

  it("count in the caller's order, or that of the place", () => {
    const areaOrder = ["contract", "registered"] as const;
    const outcome = count({ matter: "covenant", owners: [of(unit)], areaOrder });
    expect(sound(outcome)).toMatchObject({ participation: { byArea: { den: 8_200 } }, unitCounts: { contract: 1 } });
    expect(stepsOf(outcome)[0]).toEqual(["area_order", null, "given", ["contract", "registered"]]);
    const local = on("2022-05-01", localPack({ "consent.area_order": ["surveyed"] }));
    expect(areaOf({ matter: "covenant", owners: [of(unit)] }, local)).toBe(81);
    // What the place does not count is no area.
    expect(faultsOf(count({ matter: "covenant", owners: [of({ contractAreaM2: 82 })] }, local))).toEqual([
      ["consent.invalid_area", "owners.0.units.0.areaM2"],
    ]);
  });

  it("need a rule for their order only where a unit has several", () => {
    const before = on("2009-09-30");
    expect(tally({ matter: "covenant", owners: [of({ registeredAreaM2: 80 })] }, before).verdict).toBe("met");
    expect(tally({ matter: "covenant", owners: [of(unit)] }, before)).toMatchObject({
      verdict: "unknown",
      missing: ["rule:consent.area_order"],
    });
    expect(tally({ matter: "covenant", owners: [of(unit)] }, on("2009-10-01")).verdict).toBe("met");
  });

  it("are each checked, also where another counts", () => {
    const owners = [of({ registeredAreaM2: 80, contractAreaM2: 0 }, { surveyedAreaM2: 1.001 }, {})];
    expect(faultsOf(count({ matter: "covenant", owners }))).toEqual([
      ["consent.invalid_area", "owners.0.units.0.contractAreaM2"],
      ["consent.invalid_area", "owners.0.units.1.surveyedAreaM2"],
      ["consent.invalid_area", "owners.0.units.2.areaM2"],
    ]);
    expect(
      faultsOf(count({ matter: "covenant", owners: [flat("o1", "for")], areaOrder: ["guessed" as "contract"] })),
    ).toEqual([["input.invalid_value", "areaOrder.0"]]);
    expect(faultsOf(count({ matter: "covenant", owners: [flat("o1", "for", { kind: "barn" as "shop" })] }))).toEqual([
      ["input.invalid_value", "owners.0.units.0.kind"],
    ]);
  });
});

describe("tallyConsent: voting unit", () => {
  const at = (buildingId: string, entranceId: string): BallotUnit => ({ buildingId, entranceId });
  const owners: BallotOwner[] = [
    flat("o1", "for", at("3", "3-1")),
    flat("o2", "for", at("3", "3-2")),
    flat("o3", "against", at("4", "4-1")),
    {
      ownerId: "o4",
      choice: "none",
      units: [
        { areaM2: 60, ...at("3", "3-1") },
        { areaM2: 90, ...at("4", "4-1") },
      ],
    },
  ];
  const matter = "alter-or-rebuild";

  it("counts only what lies in it, and says who does not", () => {
    const outcome = count({ matter, owners, votingUnit: { kind: "building", id: "3" } });
    expect(sound(outcome)).toMatchObject({
      votingUnit: { kind: "building", id: "3" },
      participation: { byArea: { num: 16_000, den: 22_000 }, byHead: { num: 2, den: 3 } },
      verdict: "met",
    });
    expect(codes(outcome)).toEqual(["info outside_voting_unit"]);
    expect(outcome.issues[0]?.params).toEqual({ ownerCount: 1, kind: "building", id: "3" });
    expect(stepsOf(outcome)[0]).toEqual(["voting_unit", "3", "given", "building"]);
    expect(tally({ matter, owners, votingUnit: { kind: "entrance", id: "3-1" } }).participation).toEqual({
      byArea: { num: 8_000, den: 14_000 },
      byHead: { num: 1, den: 2 },
    });
    expect(tally({ matter, owners, votingUnit: { kind: "community" } }).participation.byHead).toEqual({
      num: 3,
      den: 4,
    });
  });

  it("is all that are listed where nobody says", () => {
    expect(tally({ matter, owners })).toMatchObject({ votingUnit: null, participation: { byHead: { den: 4 } } });
  });

  it("is what the place asks for the matter", () => {
    const ctx = on("2022-05-01", localPack({ "consent.voting_unit": { "alter-or-rebuild": "building" } }));
    const open = count({ matter, owners }, ctx);
    expect(sound(open)).toMatchObject({ verdict: "unknown", missing: ["votingUnit"], votingUnit: null, toPass: null });
    expect(open.ok && open.value.reasons[0]?.code).toBe("consent.voting_unit_not_given");
    const given = count({ matter, owners, votingUnit: { kind: "building", id: "3" } }, ctx);
    expect(sound(given)).toMatchObject({ verdict: "met" });
    expect(given.ok && given.value.rules.map(({ rule }) => rule)).toContain("consent.voting_unit");
    expect(codes(count({ matter, owners, votingUnit: { kind: "community" } }, ctx))).toEqual([
      "warning voting_unit_differs",
    ]);
    // Another matter is not ruled.
    const other = tally({ matter: "covenant", owners }, ctx);
    expect(other.rules.map(({ rule }) => rule)).not.toContain("consent.voting_unit");
    expect(other.votingUnit).toBeNull();
  });

  it("is the whole list where the place asks for the community", () => {
    const ctx = on("2022-05-01", localPack({ "consent.voting_unit": { "alter-or-rebuild": "community" } }));
    const outcome = count({ matter, owners }, ctx);
    expect(sound(outcome)).toMatchObject({ votingUnit: { kind: "community" }, participation: { byHead: { den: 4 } } });
    expect(stepsOf(outcome)[0]).toEqual(["voting_unit", null, "rule", "community"]);
  });

  it("needs every unit to say where it lies, and somebody in it", () => {
    expect(
      faultsOf(count({ matter, owners: [...owners, flat("o5", "for")], votingUnit: { kind: "entrance", id: "3-1" } })),
    ).toEqual([["consent.unit_without_place", "owners.4.units.0"]]);
    expect(faultsOf(count({ matter, owners, votingUnit: { kind: "building", id: "9" } }))).toEqual([
      ["consent.no_owner_in_voting_unit", "votingUnit"],
    ]);
    expect(faultsOf(count({ matter, owners, votingUnit: { kind: "block" as "building", id: "3" } }))).toEqual([
      ["input.invalid_value", "votingUnit.kind"],
    ]);
  });
});

describe("tallyConsent: the least that passes", () => {
  it("raises participation and approval at once", () => {
    // Eight of twelve must take part, and more than half of them agree: two more who agree make both.
    const owners = [
      ...["a", "b", "c"].map((id) => flat(id, "for")),
      ...["d", "e", "f"].map((id) => flat(id, "against")),
      ...["g", "h", "i", "j", "k", "l"].map((id) => flat(id, "none")),
    ];
    expect(tally({ matter: "covenant", owners })).toMatchObject({
      verdict: "not-met",
      shortfall: { participation: { heads: 2, areaM2: 160 }, approval: { heads: 1, areaM2: 0.01 } },
      toPass: { heads: 2, areaM2: 160 },
    });
  });

  it("asks for as many owners as hold the area, the largest first", () => {
    const owners = [flat("a", "for", { areaM2: 100 }), flat("b", "against", { areaM2: 100 })].concat(
      [10, 20, 30, 40].map((areaM2, index) => flat(`n${index}`, "none", { areaM2 })),
    );
    // Participation wants 200 of 300 m² and 4 of 6 owners, approval more than half: 0.01 m² and 1 owner do not suffice.
    expect(tally({ matter: "covenant", owners }).toPass).toEqual({ heads: 2, areaM2: 0.01 });
    const larger = owners.map((owner) => (owner.ownerId === "b" ? flat("b", "against", { areaM2: 145 }) : owner));
    // 45 m² more and some: the two largest hold 70.
    expect(tally({ matter: "covenant", owners: larger }).toPass).toEqual({ heads: 2, areaM2: 45.01 });
    const largest = owners.map((owner) => (owner.ownerId === "b" ? flat("b", "against", { areaM2: 180 }) : owner));
    expect(tally({ matter: "covenant", owners: largest }).toPass).toEqual({ heads: 3, areaM2: 80.01 });
  });

  it("is nothing where the vote passed, and cannot be where too many voted against", () => {
    expect(tally({ matter: "covenant", owners: [flat("a", "for")] }).toPass).toEqual({ heads: 0, areaM2: 0 });
    expect(
      tally({ matter: "covenant", owners: [flat("a", "against"), flat("b", "against"), flat("c", "none")] }).toPass,
    ).toBeNull();
  });
});

describe("tallyConsent: properties of the parameters", () => {
  const area = fc.integer({ min: 1, max: 30_000 }).map((n) => n / 100);
  const unit = fc.record(
    {
      areaM2: area,
      registeredAreaM2: area,
      surveyedAreaM2: area,
      contractAreaM2: area,
      kind: fc.constantFrom(...unitKinds),
      buildingId: fc.constantFrom("1", "2"),
      entranceId: fc.constantFrom("1-1", "1-2", "2-1"),
    },
    { requiredKeys: ["areaM2", "buildingId", "entranceId"] },
  );
  const listOf = (maxLength: number): fc.Arbitrary<BallotOwner[]> =>
    fc
      .array(
        fc.record({
          units: fc.array(unit, { minLength: 1, maxLength: 3 }) as fc.Arbitrary<unknown> as fc.Arbitrary<
            BallotOwner["units"]
          >,
          choice: fc.constantFrom(...choices),
        }),
        { minLength: 1, maxLength },
      )
      .map((list) => list.map((entry, index) => ({ ...entry, ownerId: `o${index}` })));
  const matter = fc.constantFrom<Matter>(...matters);
  const ctx = fc.constantFrom(day, oldLaw);
  const readChoice = fc.record({ takesPart: fc.boolean(), agrees: fc.boolean() });
  const reading: fc.Arbitrary<BallotReading> = fc.record({ abstain: readChoice, none: readChoice });
  const parkingReading: fc.Arbitrary<ParkingReading> = fc.record({ inArea: fc.boolean(), inHeads: fc.boolean() });
  const votingUnit = fc.constantFrom(
    { kind: "building", id: "1" } as const,
    { kind: "entrance", id: "1-2" } as const,
    { kind: "community" } as const,
  );
  const areaOrder = fc.shuffledSubarray([...areaBases], { minLength: 0 });
  const optional = <T>(key: string, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<object> =>
    fc.option(arbitrary, { nil: undefined }).map((value) => (value === undefined ? {} : { [key]: value }));
  const ballotOf = (maxLength: number): fc.Arbitrary<ConsentBallot> =>
    fc
      .tuple(
        listOf(maxLength),
        matter,
        optional("reading", reading),
        optional("votingUnit", votingUnit),
        optional("areaOrder", areaOrder),
        parkingReading,
      )
      .map(([owners, about, ...rest]) =>
        Object.assign({ matter: about, owners }, rest[0], rest[1], rest[2], { parking: rest[3] }),
      );

  /** The vote counted again, owner by owner in big integers, straight from the definitions. */
  function passes(ballot: ConsentBallot, rule: VoteRule): boolean {
    const { parking = { inArea: true, inHeads: true }, votingUnit: within } = ballot;
    const order = ballot.areaOrder ?? areaBases;
    const takesPart = (owner: BallotOwner): boolean =>
      ["for", "against"].includes(owner.choice) ||
      (ballot.reading === undefined ? owner.choice === "abstain" : ballot.reading[owner.choice as "none"].takesPart);
    const agrees = (owner: BallotOwner): boolean =>
      owner.choice === "for" ||
      (owner.choice !== "against" && takesPart(owner) && ballot.reading?.[owner.choice].agrees === true);
    const isIn = (one: BallotUnit): boolean =>
      within === undefined ||
      within.kind === "community" ||
      (within.kind === "building" ? one.buildingId : one.entranceId) === within.id;
    const areaOf = (one: BallotUnit): bigint => {
      const records = order.map((basis) => one[`${basis}AreaM2`]).filter((value) => value !== undefined);
      return BigInt(Math.round((records[0] ?? (one.areaM2 as number)) * 100));
    };
    const sum = (of: readonly BallotOwner[]): readonly [bigint, bigint] => [
      of
        .flatMap(({ units }) => units.filter(isIn))
        .filter(({ kind }) => parking.inArea || kind !== "parking-space")
        .reduce((total, one) => total + areaOf(one), 0n),
      BigInt(
        of.filter(({ units }) => units.some((one) => isIn(one) && (parking.inHeads || one.kind !== "parking-space")))
          .length,
      ),
    ];
    const all = sum(ballot.owners);
    const part = sum(ballot.owners.filter(takesPart));
    const agree = sum(ballot.owners.filter(agrees));
    return ([0, 1] as const).every((at) => {
      const base = rule.approvalOf === "all" ? all[at] : part[at];
      const holds = (n: bigint, whole: bigint, test: VoteRule["approval"]): boolean => {
        const sign = n * BigInt(test.share.den) - whole * BigInt(test.share.num);
        return whole > 0n && (test.bound === "reach" ? sign >= 0n : sign > 0n);
      };
      return (
        part[at] > 0n &&
        (rule.participation === null || holds(part[at], all[at], rule.participation)) &&
        holds(agree[at], base, rule.approval)
      );
    });
  }

  const hasOwner = (ballot: ConsentBallot): boolean => count(ballot).ok;

  it("agrees with a count of its own whatever the parameters", () => {
    fc.assert(
      fc.property(ballotOf(12), ctx, (ballot, context) => {
        fc.pre(hasOwner(ballot));
        const found = tally(ballot, context);
        expect(found.verdict).toBe(passes(ballot, found.required as VoteRule) ? "met" : "not-met");
      }),
      { numRuns: 300 },
    );
  });

  it("answers without a rule for parking spaces only what every reading answers", () => {
    fc.assert(
      fc.property(ballotOf(6), ctx, ({ parking: _, ...ballot }, context) => {
        fc.pre(hasOwner(ballot));
        const found = tally(ballot, context);
        const answers = new Set(
          [true, false].flatMap((inArea) =>
            [true, false].map((inHeads) =>
              passes({ ...ballot, parking: { inArea, inHeads } }, found.required as VoteRule),
            ),
          ),
        );
        expect(found.verdict).toBe(answers.size > 1 ? "unknown" : answers.has(true) ? "met" : "not-met");
      }),
      { numRuns: 300 },
    );
  });

  it("never lets a further vote for it defeat it", () => {
    fc.assert(
      fc.property(ballotOf(12), ctx, fc.nat(11), (ballot, context, at) => {
        fc.pre(hasOwner(ballot) && tally(ballot, context).verdict === "met");
        const owners = ballot.owners.map((one, index) => (index === at ? { ...one, choice: "for" as const } : one));
        expect(tally({ ...ballot, owners }, context).verdict).toBe("met");
      }),
    );
  });

  it("names the least that passes: every choice of ballots not returned was tried", () => {
    fc.assert(
      fc.property(ballotOf(8), ctx, (ballot, context) => {
        fc.pre(hasOwner(ballot));
        const found = tally(ballot, context);
        const open = ballot.owners.flatMap(({ choice }, index) => (choice === "none" ? [index] : []));
        let least: { heads: number; areaM2: number } | null = null;
        for (let subset = 0; subset < 1 << open.length; subset++) {
          const turned = new Set(open.filter((_, bit) => (subset >> bit) & 1));
          const owners = ballot.owners.map((one, index) =>
            turned.has(index) ? { ...one, choice: "for" as const } : one,
          );
          const gained = [...turned].map((index) => [ballot.owners[index]] as [BallotOwner]);
          const held = gained.map((list) => tallyOf({ ...ballot, owners: list }, context));
          const heads = held.reduce((sum, one) => sum + one.heads, 0);
          const hundredths = held.reduce((sum, one) => sum + one.area, 0);
          const isPassed = passes({ ...ballot, owners }, found.required as VoteRule);
          const suffices =
            found.toPass !== null && heads >= found.toPass.heads && hundredths >= Math.round(found.toPass.areaM2 * 100);
          expect(isPassed).toBe(suffices);
          if (isPassed && (least === null || heads < least.heads)) least = { heads, areaM2: hundredths / 100 };
        }
        expect(found.toPass?.heads).toBe(least?.heads);
      }),
      { numRuns: 200 },
    );
  });

  /** What one owner adds, by a ballot of that owner alone. */
  function tallyOf(ballot: ConsentBallot, context: Ctx): { heads: number; area: number } {
    const outcome = count(ballot, context);
    if (!outcome.ok) return { heads: 0, area: 0 };
    const { byHead, byArea } = outcome.value.participation;
    return { heads: byHead.den, area: byArea.den };
  }
});
