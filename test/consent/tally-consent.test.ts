import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Choice, choices, type Matter, matters } from "../../src/consent/codes.ts";
import type { BallotReading, ConsentRules, VoteRule } from "../../src/consent/rules.ts";
import { consentSteps } from "../../src/consent/steps.ts";
import { tallyConsent } from "../../src/consent/tally-consent.ts";
import type { BallotOwner, ConsentBallot, ConsentTally } from "../../src/consent/types.ts";
import type { CivilDate } from "../../src/kernel/brand.ts";
import { civilDate } from "../../src/kernel/civil-date.ts";
import { unwrap } from "../../src/kernel/outcome.ts";
import { replay } from "../../src/kernel/replay.ts";
import { national } from "../../src/policies/cn/national.ts";
import type { Context, Pack, Rule } from "../../src/policy/types.ts";
import { deepFreeze } from "../support/deep-freeze.ts";

type Ctx = Context<ConsentRules>;

const on = (day: string, ...packs: readonly Pack<ConsentRules>[]): Ctx =>
  deepFreeze({ packs: packs.length === 0 ? [national] : packs, on: civilDate(day) });
const civilCode = on("2022-05-01");
const propertyLaw = on("2015-05-01");

function tally(ballot: ConsentBallot, ctx: Ctx = civilCode): ConsentTally {
  const outcome = tallyConsent(deepFreeze(ballot), ctx);
  expect(replay(outcome.trace)).toEqual([]);
  expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  for (const step of outcome.trace) expect(consentSteps).toContain(step.name);
  return unwrap(outcome);
}

/** Owners of one unit each whose areas add up to the total. */
function group(name: string, heads: number, areaM2: number, choice: Choice): BallotOwner[] {
  const hundredths = Math.round(areaM2 * 100);
  const each = Math.floor(hundredths / heads);
  return Array.from({ length: heads }, (_, index) => ({
    ownerId: `${name}${index}`,
    choice,
    units: [{ areaM2: (index === 0 ? hundredths - each * (heads - 1) : each) / 100 }],
  }));
}

interface Vote {
  readonly total: readonly [areaM2: number, heads: number];
  readonly part: readonly [areaM2: number, heads: number];
  readonly agree: readonly [areaM2: number, heads: number];
}

/** A ballot with these totals; who takes part and does not agree is against, who takes no part returned nothing. */
function ballotOf({ total, part, agree }: Vote, matter: Matter): ConsentBallot {
  const sub = (a: readonly [number, number], b: readonly [number, number]): [number, number] => [
    Math.round((a[0] - b[0]) * 100) / 100,
    a[1] - b[1],
  ];
  const named = (name: string, [areaM2, heads]: readonly [number, number], choice: Choice): BallotOwner[] =>
    heads === 0 ? [] : group(name, heads, areaM2, choice);
  return {
    matter,
    owners: [
      ...named("f", agree, "for"),
      ...named("a", sub(part, agree), "against"),
      ...named("n", sub(total, part), "none"),
    ],
  };
}

const codesOf = (found: ConsentTally): string[] => found.reasons.map((reason) => reason.code.replace("consent.", ""));
const owner = (ownerId: string, areaM2: number, choice: Choice): BallotOwner => ({
  ownerId,
  units: [{ areaM2 }],
  choice,
});

describe("tallyConsent: examples", () => {
  const nine = [9000, 90] as const;
  const sixty = [6000, 60] as const;

  // The worked vectors of the brief: area and heads of all, of the participants, of those who agree.
  it.each<[Vote, string, string, string[]]>([
    [{ total: nine, part: sixty, agree: [3001, 31] }, "met", "not-met", []],
    [{ total: nine, part: sixty, agree: [3000, 31] }, "not-met", "not-met", ["approval_area_not_met"]],
    [{ total: nine, part: sixty, agree: [4500, 45] }, "met", "met", []],
    [{ total: nine, part: [5999, 60], agree: [5999, 60] }, "not-met", "not-met", ["participation_area_not_met"]],
  ])("%j", (vote, ofFund, ofRebuilding, reasons) => {
    const fund = tally(ballotOf(vote, "use-maintenance-fund"));
    expect([fund.verdict, codesOf(fund)]).toEqual([ofFund, reasons]);
    expect(tally(ballotOf(vote, "alter-or-rebuild")).verdict).toBe(ofRebuilding);
  });

  it("gives both shares, not reduced, area in hundredths of a square metre", () => {
    const found = tally(ballotOf({ total: nine, part: sixty, agree: [3001, 31] }, "use-maintenance-fund"));
    expect(found.participation).toEqual({ byArea: { num: 600_000, den: 900_000 }, byHead: { num: 60, den: 90 } });
    expect(found.approval).toEqual({ byArea: { num: 300_100, den: 600_000 }, byHead: { num: 31, den: 60 } });
    expect(found.required).toEqual({
      participation: { share: { num: 2, den: 3 }, bound: "reach" },
      approval: { share: { num: 1, den: 2 }, bound: "exceed" },
      approvalOf: "participants",
    });
    expect(found.rules.map((ref) => [ref.rule, ref.cites[0]?.source, ref.cites[0]?.confidence])).toEqual([
      ["consent.vote", "CC", "verified-primary"],
      ["consent.ballot_reading", "CC", "derived"],
    ]);
  });

  it("says what is short of each test", () => {
    const found = tally(ballotOf({ total: nine, part: [5999, 59], agree: [3000, 30] }, "raise-maintenance-fund"));
    expect(found.shortfall).toEqual({
      participation: { heads: 1, areaM2: 1 },
      approval: { heads: 15, areaM2: 1499.25 },
    });
    expect(found.reasons.map((reason) => reason.params)).toEqual([
      { of: "all", shareNum: 2, shareDen: 3, bound: "reach", partM2: 5999, wholeM2: 9000, shortM2: 1 },
      { of: "all", shareNum: 2, shareDen: 3, bound: "reach", partCount: 59, wholeCount: 90, shortCount: 1 },
      { of: "participants", shareNum: 3, shareDen: 4, bound: "reach", partM2: 3000, wholeM2: 5999, shortM2: 1499.25 },
      { of: "participants", shareNum: 3, shareDen: 4, bound: "reach", partCount: 30, wholeCount: 59, shortCount: 15 },
    ]);
  });

  it("counts an owner as one head however many units, and the developer too", () => {
    const found = tally({
      matter: "covenant",
      owners: [
        { ownerId: "o1", units: [{ areaM2: 85.37 }, { areaM2: 12.5 }], choice: "for" },
        { ownerId: "d", kind: "developer", units: Array.from({ length: 20 }, () => ({ areaM2: 80 })), choice: "none" },
        owner("o2", 60, "against"),
      ],
    });
    expect(found.participation).toEqual({ byArea: { num: 15_787, den: 175_787 }, byHead: { num: 2, den: 3 } });
    expect(codesOf(found)).toEqual(["participation_area_not_met", "approval_heads_not_met"]);
  });

  it("records sums, rules and comparisons, and no step for a single owner", () => {
    const outcome = tallyConsent(
      ballotOf({ total: nine, part: sixty, agree: [4500, 45] }, "alter-or-rebuild"),
      civilCode,
    );
    expect(
      outcome.trace.map((step) => `${step.op} ${step.name.replace("consent.", "")} ${step.about ?? ""}`.trim()),
    ).toEqual([
      "rule counts_as abstain",
      "rule counts_as none",
      "sum total_area",
      "sum total_heads",
      "sum participating_area",
      "sum participating_heads",
      "sum agreeing_area",
      "sum agreeing_heads",
      ...["participation", "approval"].flatMap((about) => [
        `rule required_share ${about}`,
        `multiply required_area ${about}`,
        `compare is_enough_area ${about}`,
        `multiply required_heads ${about}`,
        `compare is_enough_heads ${about}`,
      ]),
    ]);
  });
});

describe("tallyConsent: boundaries of the Civil Code", () => {
  const verdict = (matter: Matter, vote: Vote): string => tally(ballotOf(vote, matter)).verdict;
  const ordinary: Matter[] = [
    "rules-of-procedure",
    "covenant",
    "owners-committee",
    "hire-manager",
    "use-maintenance-fund",
    "other-major",
  ];
  const special: Matter[] = ["raise-maintenance-fund", "alter-or-rebuild", "change-use-of-common-parts"];

  it("two thirds take part: the share itself is enough, by area and by heads", () => {
    const take = (areaM2: number, heads: number): string =>
      verdict("covenant", { total: [900, 90], part: [areaM2, heads], agree: [areaM2, heads] });
    expect([take(599.99, 60), take(600, 60), take(600.01, 60)]).toEqual(["not-met", "met", "met"]);
    expect([take(600, 59), take(600, 60), take(600, 61)]).toEqual(["not-met", "met", "met"]);
  });

  it.each(ordinary)("%s: more than half of the participants, the half itself is not enough", (matter) => {
    const agree = (areaM2: number, heads: number): string =>
      verdict(matter, { total: [600, 60], part: [600, 60], agree: [areaM2, heads] });
    expect([agree(299.99, 31), agree(300, 31), agree(300.01, 31)]).toEqual(["not-met", "not-met", "met"]);
    expect([agree(310, 29), agree(310, 30), agree(310, 31)]).toEqual(["not-met", "not-met", "met"]);
  });

  it.each(special)("%s: three quarters of the participants, the share itself is enough", (matter) => {
    const agree = (areaM2: number, heads: number): string =>
      verdict(matter, { total: [600, 60], part: [600, 60], agree: [areaM2, heads] });
    expect([agree(449.99, 45), agree(450, 45), agree(450.01, 45)]).toEqual(["not-met", "met", "met"]);
    expect([agree(450, 44), agree(450, 45), agree(450, 46)]).toEqual(["not-met", "met", "met"]);
  });

  it("covers the nine matters", () => {
    expect([...ordinary, ...special].sort()).toEqual([...matters].sort());
  });
});

describe("tallyConsent: boundaries of the Property Law", () => {
  const verdict = (matter: Matter, agree: readonly [number, number], part: readonly [number, number] = agree): string =>
    tally(ballotOf({ total: [900, 90], part, agree }, matter), propertyLaw).verdict;

  it.each(["use-maintenance-fund", "raise-maintenance-fund", "alter-or-rebuild"] as const)(
    "%s: two thirds of the totals",
    (matter) => {
      expect([
        verdict(matter, [599.99, 60]),
        verdict(matter, [600, 60]),
        verdict(matter, [600, 59]),
        verdict(matter, [600.01, 61]),
      ]).toEqual(["not-met", "met", "not-met", "met"]);
    },
  );

  it.each([
    "rules-of-procedure",
    "covenant",
    "owners-committee",
    "hire-manager",
    "change-use-of-common-parts",
    "other-major",
  ] as const)("%s: more than half of the totals", (matter) => {
    expect([
      verdict(matter, [450, 46]),
      verdict(matter, [450.01, 46]),
      verdict(matter, [460, 45]),
      verdict(matter, [460, 46]),
    ]).toEqual(["not-met", "met", "not-met", "met"]);
  });

  it("asks for no share of participants, and takes the approval of all", () => {
    const found = tally(ballotOf({ total: [900, 90], part: [500, 50], agree: [460, 46] }, "covenant"), propertyLaw);
    expect(found).toMatchObject({
      verdict: "met",
      approval: { byArea: { num: 46_000, den: 90_000 }, byHead: { num: 46, den: 90 } },
      shortfall: { participation: { heads: 0, areaM2: 0 } },
    });
    expect(found.required?.approvalOf).toBe("all");
    const short = tally(ballotOf({ total: [900, 90], part: [500, 50], agree: [400, 40] }, "covenant"), propertyLaw);
    expect(short.reasons.map((reason) => reason.params["of"])).toEqual(["all", "all"]);
    expect(short.shortfall?.approval).toEqual({ heads: 6, areaM2: 50.01 });
  });
});

describe("tallyConsent: last day of the old law, first day of the new", () => {
  const thin: Vote = { total: [900, 90], part: [460, 46], agree: [460, 46] };

  it("changes on 2021-01-01", () => {
    expect(["2020-12-31", "2021-01-01"].map((day) => tally(ballotOf(thin, "covenant"), on(day)).verdict)).toEqual([
      "met",
      "not-met",
    ]);
    expect(
      ["2020-12-31", "2021-01-01"].map((day) => tally(ballotOf(thin, "covenant"), on(day)).rules[0]?.cites[0]?.source),
    ).toEqual(["PL-2007", "CC"]);
  });

  it("has no rule before 2007-10-01: unknown, with the ballots counted as returned", () => {
    const found = tally(
      { matter: "covenant", owners: [owner("a", 100, "for"), owner("b", 50, "abstain"), owner("c", 50, "none")] },
      on("2007-09-30"),
    );
    expect(found).toEqual({
      matter: "covenant",
      verdict: "unknown",
      participation: { byArea: { num: 15_000, den: 20_000 }, byHead: { num: 2, den: 3 } },
      approval: { byArea: { num: 10_000, den: 20_000 }, byHead: { num: 1, den: 3 } },
      required: null,
      reasons: ["consent.vote", "consent.ballot_reading"].map((rule) => ({
        code: "policy.no_rule_in_force",
        severity: "warning",
        path: [],
        params: { rule, on: "2007-09-30", divisionCode: null },
        rules: [],
      })),
      missing: ["rule:consent.vote", "rule:consent.ballot_reading"],
      shortfall: null,
      toPass: null,
      votingUnit: null,
      parking: null,
      unitCounts: { registered: 0, surveyed: 0, contract: 0, unstated: 3 },
      rules: [],
    });
    expect(tally(ballotOf(thin, "covenant"), on("2007-10-01")).verdict).toBe("met");
  });
});

describe("tallyConsent: findings", () => {
  it("decides nothing where nobody took part", () => {
    for (const matter of matters) {
      const found = tally({ matter, owners: [owner("a", 100, "none"), owner("b", 50, "none")] });
      expect(found).toMatchObject({
        verdict: "not-met",
        approval: { byArea: { num: 0, den: 0 }, byHead: { num: 0, den: 0 } },
        shortfall: { approval: { heads: 1, areaM2: 0.01 } },
      });
      expect(codesOf(found)).toEqual(["nobody_took_part", "participation_area_not_met", "participation_heads_not_met"]);
      expect(codesOf(tally({ matter, owners: [owner("a", 100, "none")] }, propertyLaw))).toEqual([
        "nobody_took_part",
        "approval_area_not_met",
        "approval_heads_not_met",
      ]);
    }
  });

  it("takes who abstains for a participant who does not agree", () => {
    const owners = [owner("a", 100, "for"), owner("b", 100, "abstain")];
    expect(tally({ matter: "covenant", owners })).toMatchObject({
      verdict: "not-met",
      participation: { byHead: { num: 2, den: 2 } },
      approval: { byHead: { num: 1, den: 2 } },
    });
  });

  it("reads ballots as the caller's rules of procedure say", () => {
    const owners = [owner("a", 100, "for"), owner("b", 100, "abstain"), owner("c", 100, "none")];
    const read = (abstain: BallotReading["abstain"], none: BallotReading["none"]): ConsentTally =>
      tally({ matter: "covenant", owners, reading: { abstain, none } });
    const out = { takesPart: false, agrees: false };
    expect(read({ takesPart: true, agrees: true }, out)).toMatchObject({
      verdict: "met",
      approval: { byHead: { num: 2, den: 2 } },
    });
    expect(read(out, out)).toMatchObject({ verdict: "not-met", participation: { byHead: { num: 1, den: 3 } } });
    expect(read({ takesPart: false, agrees: true }, { takesPart: true, agrees: true })).toMatchObject({
      verdict: "met",
      participation: { byHead: { num: 2, den: 3 } },
      approval: { byHead: { num: 2, den: 2 } },
    });
    const outcome = tallyConsent({ matter: "covenant", owners, reading: { abstain: out, none: out } }, civilCode);
    expect(outcome.trace.slice(0, 2).map((step) => [step.op, step.about, step.output.value, step.rules])).toEqual([
      ["given", "abstain", "none", []],
      ["given", "none", "none", []],
    ]);
    expect(outcome.ok && outcome.value.rules.map((ref) => ref.rule)).toEqual(["consent.vote"]);
  });

  it("lets a pack of the place set another rule, there only", () => {
    const rule: VoteRule = {
      participation: null,
      approval: { share: { num: 4, den: 5 }, bound: "reach" },
      approvalOf: "participants",
    };
    const series = [
      {
        from: "2021-01-01" as CivilDate,
        value: Object.fromEntries(matters.map((matter) => [matter, rule])) as ConsentRules["consent.vote"],
        warning: "odd-text",
        cites: [{ source: "L", locator: null, confidence: "derived" }],
      },
    ] as const;
    const vote: Rule<ConsentRules["consent.vote"]> = { unit: "vote-rule", datedBy: "event", series };
    const local: Pack<ConsentRules> = {
      id: "cn/l",
      version: "1",
      verifiedOn: civilDate("2026-01-01"),
      divisionCode: "220100",
      sources: [],
      rules: { "consent.vote": vote },
    };
    const ctx = on("2022-05-01", national, local);
    const owners = [...group("f", 4, 80, "for"), owner("a", 20, "against"), owner("n", 900, "none")];
    expect(tally({ matter: "covenant", owners, divisionCode: "220104" }, ctx)).toMatchObject({
      verdict: "met",
      required: rule,
    });
    expect(tally({ matter: "covenant", owners, divisionCode: "220200" }, ctx).verdict).toBe("not-met");
    expect(
      tallyConsent({ matter: "covenant", owners, divisionCode: "220104" }, ctx).issues.map((issue) => issue.code),
    ).toEqual(["policy.doubtful_text"]);
    // The pack alone has no reading of ballots.
    expect(tally({ matter: "covenant", owners }, on("2022-05-01", local))).toMatchObject({
      verdict: "unknown",
      required: null,
      missing: ["rule:consent.ballot_reading"],
    });
    expect(
      tally(
        {
          matter: "covenant",
          owners: owners.slice(0, 5),
          reading: { abstain: { takesPart: true, agrees: false }, none: { takesPart: false, agrees: false } },
        },
        on("2022-05-01", local),
      ).verdict,
    ).toBe("met");
  });

  it("names an empty set of packs", () => {
    expect(
      tally(
        { matter: "covenant", owners: [owner("a", 1, "for")] },
        deepFreeze({ packs: [], on: civilDate("2022-05-01") }),
      ).verdict,
    ).toBe("unknown");
  });
});

describe("tallyConsent: bad data", () => {
  const faultsOf = (ballot: object): unknown[] => {
    const outcome = tallyConsent(deepFreeze(ballot) as ConsentBallot, civilCode);
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
    return outcome.ok
      ? []
      : outcome.issues.map(({ code, severity, path, params }) => [
          code.replace("consent.", ""),
          severity,
          path.join("."),
          params,
        ]);
  };
  const good = owner("o1", 80, "for");
  const withOwner = (other: object): object => ({ matter: "covenant", owners: [good, other] });

  it.each([
    ["matter", { matter: "lunch", owners: [good] }, ["unknown_matter", "error", "matter", { matter: "lunch" }]],
    [
      "matter of every object",
      { matter: "constructor", owners: [good] },
      ["unknown_matter", "error", "matter", { matter: "constructor" }],
    ],
    ["nobody", { matter: "covenant", owners: [] }, ["no_owners", "error", "owners", {}]],
    [
      "owner twice",
      withOwner({ ...good, choice: "against" }),
      ["duplicate_owner", "error", "owners.1.ownerId", { ownerId: "o1", firstIndex: 0 }],
    ],
    [
      "nothing owned",
      withOwner({ ownerId: "o2", units: [], choice: "for" }),
      ["owner_without_units", "error", "owners.1.units", { ownerId: "o2" }],
    ],
    [
      "choice",
      withOwner(owner("o2", 80, "maybe" as Choice)),
      ["unknown_choice", "error", "owners.1.choice", { ownerId: "o2", choice: "maybe" }],
    ],
    [
      "choice of every object",
      withOwner(owner("o2", 80, "toString" as Choice)),
      ["unknown_choice", "error", "owners.1.choice", { ownerId: "o2", choice: "toString" }],
    ],
    ...[0, -0, -1, 85.371, 0.001, Number.NaN, Number.POSITIVE_INFINITY, 100_000_000.01, "80", null, undefined].map(
      (areaM2) => [
        `area ${String(areaM2)}`,
        withOwner({ ownerId: "o2", units: [{ areaM2: 80 }, { areaM2 }], choice: "for" }),
        [
          "invalid_area",
          "error",
          "owners.1.units.1.areaM2",
          { ownerId: "o2", value: String(areaM2), maximumM2: 100_000_000 },
        ],
      ],
    ),
  ] as [string, object, unknown][])("%s", (_, ballot, fault) => expect(faultsOf(ballot)).toEqual([fault]));

  it("takes the least and the largest area", () => {
    expect(faultsOf(withOwner(owner("o2", 0.01, "for")))).toEqual([]);
    expect(faultsOf(withOwner(owner("o2", 100_000_000, "for")))).toEqual([]);
  });

  it("takes the developer for one owner, whatever the identifier", () => {
    const developer = (ownerId: string): BallotOwner => ({ ...owner(ownerId, 80, "for"), kind: "developer" });
    expect(faultsOf({ matter: "covenant", owners: [good, developer("d1"), developer("d2"), developer("d1")] })).toEqual(
      [
        ["duplicate_owner", "error", "owners.2.ownerId", { ownerId: "d2", firstIndex: 1 }],
        ["duplicate_owner", "error", "owners.3.ownerId", { ownerId: "d1", firstIndex: 1 }],
      ],
    );
    expect(faultsOf({ matter: "covenant", owners: [developer("d1"), { ...good, kind: "owner" }] })).toEqual([]);
  });

  it("names every fault", () => {
    const found = faultsOf({
      matter: "lunch",
      owners: [
        { ownerId: "a", units: [], choice: "maybe" },
        { ownerId: "a", units: [{ areaM2: -1 }, { areaM2: 0 }], choice: "for" },
      ],
    });
    expect(found.map((fault) => (fault as string[])[0])).toEqual([
      "unknown_matter",
      "owner_without_units",
      "unknown_choice",
      "duplicate_owner",
      "invalid_area",
      "invalid_area",
    ]);
  });

  it("minds identifiers that look like keys of every object", () => {
    expect(
      faultsOf({ matter: "covenant", owners: [owner("__proto__", 1, "for"), owner("constructor", 1, "for")] }),
    ).toEqual([]);
  });
});

describe("tallyConsent: properties", () => {
  const owners = fc
    .array(
      fc.record({
        units: fc.array(
          fc.integer({ min: 1, max: 30_000 }).map((n) => ({ areaM2: n / 100 })),
          { minLength: 1, maxLength: 3 },
        ),
        choice: fc.constantFrom(...choices),
      }),
      { minLength: 1, maxLength: 24 },
    )
    .map((list) => list.map((entry, index) => ({ ...entry, ownerId: `o${index}` })));
  const matter = fc.constantFrom(...matters);
  const ctx = fc.constantFrom(civilCode, propertyLaw);

  it("agrees with the law computed in big integers", () => {
    fc.assert(
      fc.property(owners, matter, ctx, (list, about, context) => {
        const found = tally({ matter: about, owners: list }, context);
        const sum = (...of: Choice[]): readonly [bigint, bigint] => {
          const chosen = list.filter((one) => of.includes(one.choice));
          return [
            chosen.reduce(
              (total, one) =>
                total + one.units.reduce((area, { areaM2 }) => area + BigInt(Math.round(areaM2 * 100)), 0n),
              0n,
            ),
            BigInt(chosen.length),
          ];
        };
        const [all, part, agree] = [sum(...choices), sum("for", "against", "abstain"), sum("for")];
        const isSpecial = ["raise-maintenance-fund", "alter-or-rebuild", "change-use-of-common-parts"].includes(about);
        const isSpecialOfOld = ["use-maintenance-fund", "raise-maintenance-fund", "alter-or-rebuild"].includes(about);
        const holds = ([0, 1] as const).every((at) => {
          if (context === propertyLaw)
            return isSpecialOfOld ? 3n * agree[at] >= 2n * all[at] : 2n * agree[at] > all[at];
          return (
            3n * part[at] >= 2n * all[at] && (isSpecial ? 4n * agree[at] >= 3n * part[at] : 2n * agree[at] > part[at])
          );
        });
        expect(found.verdict).toBe(holds && part[1] > 0n ? "met" : "not-met");
        expect(BigInt(found.participation.byArea.num)).toBe(part[0]);
      }),
      { numRuns: 300 },
    );
  });

  it("does not depend on the order of the owners", () => {
    fc.assert(
      fc.property(owners, matter, ctx, (list, about, context) => {
        expect(tally({ matter: about, owners: [...list].reverse() }, context)).toEqual(
          tally({ matter: about, owners: list }, context),
        );
      }),
    );
  });

  it("never lets a further vote for it defeat it", () => {
    fc.assert(
      fc.property(owners, matter, ctx, fc.nat(23), (list, about, context, at) => {
        const turned = list.map((one, index) => (index === at ? { ...one, choice: "for" as const } : one));
        if (tally({ matter: about, owners: list }, context).verdict === "met")
          expect(tally({ matter: about, owners: turned }, context).verdict).toBe("met");
      }),
    );
  });

  it("gives the least that is short: with it the test passes, with less it does not", () => {
    fc.assert(
      fc.property(owners, matter, ctx, (list, about, context) => {
        const { shortfall, participation, approval, required } = tally({ matter: about, owners: list }, context);
        const check = (share: { num: number; den: number }, test: VoteRule["participation"], short: number): void => {
          if (test === null || share.den === 0) return;
          const passes = (part: number): boolean => {
            const sign = BigInt(part) * BigInt(test.share.den) - BigInt(share.den) * BigInt(test.share.num);
            return test.bound === "reach" ? sign >= 0n : sign > 0n;
          };
          expect(passes(share.num + short)).toBe(true);
          if (short > 0) expect(passes(share.num + short - 1)).toBe(false);
        };
        check(participation.byHead, required?.participation ?? null, shortfall?.participation.heads ?? 0);
        check(
          participation.byArea,
          required?.participation ?? null,
          Math.round((shortfall?.participation.areaM2 ?? 0) * 100),
        );
        check(approval.byHead, required?.approval ?? null, shortfall?.approval.heads ?? 0);
        check(approval.byArea, required?.approval ?? null, Math.round((shortfall?.approval.areaM2 ?? 0) * 100));
      }),
    );
  });
});
