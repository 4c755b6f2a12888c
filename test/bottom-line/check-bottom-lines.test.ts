import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bottomLines } from "../../src/bottom-line/codes.ts";
import type { BottomLineFinding } from "../../src/bottom-line/types.ts";
import { national } from "../../src/policies/cn/national.ts";
import { changed, line, report, run, sound } from "./support.ts";

const { renewal } = sound;
const codes = ({ reasons }: BottomLineFinding): string[] =>
  reasons.map(({ severity, code }) => `${severity} ${code.replace("bottom_line.", "")}`);
const told = (found: BottomLineFinding): unknown => [found.verdict, codes(found)];

describe("the report", () => {
  it("is met where every line is, exactly at every limit, in the order of the lines", () => {
    const found = report(sound);
    expect(found.lines.map(({ id }) => id)).toEqual(bottomLines);
    expect(found.lines.filter(({ verdict, applies }) => verdict !== "met" || !applies)).toEqual([]);
    expect([found.verdict, found.missing]).toEqual(["met", []]);
  });

  it("knows nothing of a plan without facts, and names what each strict line needs", () => {
    const found = report({});
    expect(found.verdict).toBe("unknown");
    expect(found.lines.filter(({ verdict, applies }) => verdict !== "unknown" || !applies)).toEqual([]);
    expect(found.missing).toContain("designVote");
    expect(found.missing).not.toContain("elderlyCare.areaM2");
  });

  it("is decided by one strict line that is not met, whatever else is not known", () => {
    expect(report({ hasSpecialMechanism: false }).verdict).toBe("not-met");
  });

  it("is not decided by the lines that only warn", () => {
    const elderlyCare = { isPossible: true, areaM2: 29.99, residentCount: 300 };
    const found = report({ ...sound, elderlyCare });
    expect(found.verdict).toBe("met");
    expect(told(line("elderly-care-area", { ...sound, elderlyCare }))).toEqual([
      "not-met",
      ["warning elderly_care_short"],
    ]);
    expect(found.lines.filter(({ isStrict }) => !isStrict).map(({ id }) => id)).toEqual([
      "priority",
      "elderly-care-area",
    ]);
  });

  it("says what a pack without the rules lacks", () => {
    const bare = { ...national, rules: {} };
    const outcome = run(sound, "2023-08-25", [bare]);
    expect(outcome.ok && outcome.value.verdict).toBe("unknown");
    expect(outcome.ok && outcome.value.missing).toContain("rule:bottom_line.rent_rise");
  });

  it("cites the document of each line, and how well it was checked", () => {
    const cited = report(sound).lines.map(({ id, rules }) => {
      const [cite] = rules[0]?.cites ?? [];
      return `${id} ${cite?.source} ${cite?.confidence}`;
    });
    expect(cited).toContain("resident-consent JBC-2021-50 from-memory");
    expect(cited).toContain("envelope-with-heating ENERGY-530 verified-primary");
    expect(cited).toContain("demolition-share JK-2021-63 verified-secondary");
    expect(cited).toContain("central-investment-list NDRC-2021-BATCHES verified-secondary");
  });

  it("warns that the ratio of demolition to construction is a reading", () => {
    expect(run(sound).issues.map(({ code, params }) => [code, params])).toContainEqual([
      "policy.doubtful_text",
      { rule: "bottom_line.built_ratio", pack: "cn/national@2026.1.0", warning: "built-ratio-not-defined" },
    ]);
  });
});

describe("days", () => {
  const appliesOn = (day: string): string[] =>
    report(sound, day)
      .lines.filter(({ applies }) => applies)
      .map(({ id }) => id);

  it.each([
    ["2008-09-30", "2008-10-01", ["envelope-with-heating", "energy-cost-shared"]],
    ["2020-07-19", "2020-07-20", ["priority"]],
    ["2021-08-29", "2021-08-30", ["demolition-share", "built-ratio", "nearby-resettlement", "rent-rise"]],
    ["2021-12-13", "2021-12-14", bottomLines.slice(0, bottomLines.indexOf("demolition-share"))],
    ["2023-07-17", "2023-07-18", ["elderly-care-area"]],
  ])("on %s does not ask for what begins on %s", (before, first, begun) => {
    const earlier = appliesOn(before);
    expect(appliesOn(first).filter((id) => !earlier.includes(id))).toEqual(begun);
  });

  it("says that a line was not in force, and lets it decide nothing", () => {
    const found = line("rent-rise", { rent: { yearBeforeFen: 100, currentFen: 200 } }, "2021-08-29");
    expect(found).toMatchObject({ verdict: "met", applies: false, rules: [], missing: [] });
    expect(codes(found)).toEqual(["info not_in_force"]);
  });

  it("has the negative list of central investment by the year of the plan, from 2021", () => {
    const listed = {
      measures: [{ id: "m1", items: ["roads"], exclusionReasons: ["city-road"] }],
      centrallyFunded: ["m1"],
    };
    expect(changed("central-investment-list", { ...listed, planYear: 2020 })).toMatchObject({ applies: false });
    expect(changed("central-investment-list", { ...listed, planYear: 2021 }).verdict).toBe("not-met");
  });

  it("cites the notice of 2023 for hazards from the day it was public", () => {
    const sources = (day: string): unknown =>
      changed("hazards-first", {}, day).rules[0]?.cites.map(({ source }) => source);
    expect(sources("2023-07-17")).toEqual(["JBC-2021-50"]);
    expect(sources("2023-07-18")).toEqual(["JBC-2021-50", "JBC-2023-26"]);
  });
});

describe("who may enter", () => {
  it("takes the assessment of eligibility with its reasons, missing facts and rules", () => {
    const found = changed("eligible", { community: { ...sound.community, landKind: "urban-village" } });
    expect(found.verdict).toBe("not-met");
    expect(found.reasons.at(-1)).toMatchObject({ code: "eligibility.excluded_land", path: ["community", "landKind"] });
    expect(found.rules.map(({ rule }) => rule)).toContain("eligibility.excluded");
    expect(line("eligible", { community: { builtYear: 1998 } }).missing).toContain("community.isWilling");
  });

  it("warns of a community that does not come first, and does not refuse it", () => {
    const later = {
      community: { ...sound.community, builtYear: 2003, isEarlierTaskSecured: true, isWithinFiscalCapacity: true },
    };
    expect(changed("eligible", later).verdict).toBe("met");
    expect(told(changed("priority", later))).toEqual(["not-met", ["warning not_priority"]]);
    expect(changed("priority", { community: {} }).missing).toEqual(["community.builtYear"]);
    expect(changed("priority", { community: { ...sound.community, isWilling: false } }).verdict).toBe("not-met");
  });

  it("asks for eligibility with the division and year of the plan, else those of the community", () => {
    const community = { ...sound.community, builtYear: 2003, planYear: 2025 };
    expect(changed("eligible", { community }).missing).toContain("plan.isEarlierTaskSecured");
    const { planYear, ...rest } = sound;
    expect(line("eligible", { ...rest, community }).missing).toEqual(["rule:eligibility.local_built_by"]);
  });

  it.each(["old-building-demolition", "resident-relocation", "old-tree-felling"])("is no pretext for %s", (pretext) => {
    expect(told(changed("no-pretext", { pretexts: [pretext] }))).toEqual(["not-met", ["error pretext"]]);
  });
});

describe("capacity, utilities, hazards", () => {
  it.each([
    [499_999_999, 30, "met", []],
    [500_000_000, 30, "met", []],
    [500_000_001, 30, "not-met", ["error above_funds"]],
    [500_000_000, 29, "met", []],
    [500_000_000, 31, "not-met", ["error above_organising"]],
    [500_000_001, 31, "not-met", ["error above_funds", "error above_organising"]],
  ])(
    "holds a plan of %d fen and %d communities against what the place can carry: %s",
    (investmentFen, communityCount, verdict, expected) => {
      const found = changed("within-capacity", { annualPlan: { investmentFen, communityCount } });
      expect(told(found)).toEqual([verdict, expected]);
    },
  );

  it("names what is not given on either side", () => {
    const found = line("within-capacity", { annualPlan: { communityCount: 1 }, capacity: { investmentFen: 1 } });
    expect(found.missing).toEqual(["annualPlan.investmentFen", "capacity.communityCount"]);
  });

  it("asks each utility that serves the community", () => {
    const found = changed("utilities-aligned", { utilities: { ...sound.utilities, gas: "not-aligned" } });
    expect(found).toMatchObject({
      verdict: "not-met",
      reasons: [{ params: { utility: "gas" }, path: ["utilities", "gas"] }],
    });
    expect(changed("utilities-aligned", { utilities: { power: "aligned" } }).missing).toEqual([
      "utilities.telecom",
      "utilities.water",
      "utilities.drainage",
      "utilities.gas",
      "utilities.heat",
    ]);
  });

  it("wants each hazard of the survey cured by a measure of the plan", () => {
    const hazards = [
      { id: "h1", item: "gas" },
      { id: "h2", item: "fire-safety" },
    ];
    const found = changed("hazards-first", { hazards });
    expect(found).toMatchObject({
      verdict: "not-met",
      reasons: [{ params: { hazardId: "h2", item: "fire-safety" }, path: ["hazards", 1] }],
    });
    expect(line("hazards-first", { hazards }).missing).toEqual(["measures"]);
    expect(line("hazards-first", { hazards: [] }).verdict).toBe("met");
  });

  it.each([
    ["special-mechanism", { hasSpecialMechanism: false }],
    ["no-hidden-debt", { annualPlan: { ...sound.annualPlan, makesHiddenDebt: true } }],
    ["hazard-survey", { hasHazardSurvey: false }],
    ["management-consensus", { isManagementConsensusReached: false }],
    ["energy-cost-shared", { energyRetrofit: { ...sound.energyRetrofit, isCostShared: false } }],
  ] as const)("is told by one yes or no: %s", (id, facts) => {
    expect(told(changed(id, facts))).toEqual(["not-met", ["error not_met"]]);
  });
});

describe("before the start", () => {
  const scheme = (coordinatedSchemeOn: string | null, startOn: string | null): unknown =>
    told(changed("coordinated-scheme", { coordinatedSchemeOn, startOn }));

  it("may come on the day of the start, and not the day after", () => {
    expect(scheme("2023-08-19", "2023-08-20")).toEqual(["met", []]);
    expect(scheme("2023-08-20", "2023-08-20")).toEqual(["met", []]);
    expect(scheme("2023-08-21", "2023-08-20")).toEqual(["not-met", ["error after_start"]]);
  });

  it("is still to come while nothing has started, and is missed once it has", () => {
    expect(scheme(null, "2023-08-26")).toEqual(["unknown", ["warning still_to_do"]]);
    expect(scheme(null, "2023-08-25")).toEqual(["not-met", ["error not_done_at_start"]]);
    expect(scheme(null, null)).toEqual(["unknown", ["warning still_to_do"]]);
  });

  it("is still to come while its day is, and comes too late for a start before that day", () => {
    expect(scheme("2023-08-25", "2023-08-30")).toEqual(["met", []]);
    expect(scheme("2023-08-26", "2023-08-30")).toEqual(["unknown", ["warning still_to_do"]]);
    expect(scheme("2023-08-30", "2023-08-30")).toEqual(["unknown", ["warning still_to_do"]]);
    expect(scheme("2023-08-31", "2023-08-30")).toEqual(["not-met", ["error after_start"]]);
  });

  it("is done by now where no start is fixed", () => {
    expect(scheme("2023-08-25", null)).toEqual(["met", []]);
    expect(scheme("2023-08-26", null)).toEqual(["unknown", ["warning still_to_do"]]);
  });

  it("needs to know the start", () => {
    const { startOn, ...rest } = sound;
    expect(line("coordinated-scheme", rest).missing).toEqual(["startOn"]);
  });

  it.each([
    [{ verdict: "met", decidedOn: "2023-08-21" }, "not-met", ["error after_start"]],
    [{ verdict: "not-met", decidedOn: "2023-08-01" }, "not-met", ["error vote_not_passed"]],
    [{ verdict: "unknown", decidedOn: "2023-08-01" }, "unknown", ["warning vote_not_passed"]],
    [{ verdict: "met" }, "unknown", ["warning fact_not_given"]],
    [null, "not-met", ["error not_done_at_start"]],
  ])("takes the vote on the design as it came out: %j", (designVote, verdict, expected) => {
    expect(told(changed("design-vote", { designVote }))).toEqual([verdict, expected]);
  });

  it("wants both mode and fees agreed", () => {
    const found = changed("management-agreed", { managementModeAgreedOn: "2023-08-21", propertyFeesAgreedOn: null });
    expect(told(found)).toEqual(["not-met", ["error after_start", "error not_done_at_start"]]);
  });
});

describe("consent of the residents", () => {
  const asked = (householdsTookPart: number, householdsAgreed: number): unknown =>
    told(changed("resident-consent", { consent: { householdsAsked: 120, householdsTookPart, householdsAgreed } }));

  it("reaches the ratio that the caller gives, exactly", () => {
    expect(asked(79, 79)).toEqual(["not-met", ["error below_local_ratio", "error below_local_ratio"]]);
    expect(asked(80, 79)).toEqual(["not-met", ["error below_local_ratio"]]);
    expect(asked(80, 80)).toEqual(["met", []]);
    expect(asked(81, 81)).toEqual(["met", []]);
  });

  it("is not known without a ratio of the place", () => {
    const { localRatio, ...rest } = sound;
    expect(line("resident-consent", rest).missing).toEqual(["rule:consent.local_ratio"]);
  });

  it("goes by the ratio of a pack before that of the caller", () => {
    const share = { share: { num: 3, den: 4 }, bound: "reach" } as const;
    const cites = [{ source: "CC", locator: null, confidence: "derived" }] as const;
    const value = { participation: share, approval: share, approvalOf: "all" } as const;
    const local = {
      ...national,
      id: "cn/l",
      divisionCode: "220100",
      rules: {
        "consent.local_ratio": {
          unit: "vote-rule",
          datedBy: "event",
          series: [{ from: "2022-01-01" as never, value, cites }],
        },
      },
    } as const;
    const outcome = run(sound, "2023-08-25", [national, local]);
    const found = outcome.ok ? outcome.value.lines.find(({ id }) => id === "resident-consent") : undefined;
    expect(found?.verdict).toBe("not-met");
    expect(found?.reasons.map(({ code, path }) => [code, path[0]])).toEqual([
      ["consent.local_participation_not_met", "consent"],
      ["consent.local_approval_not_met", "consent"],
    ]);
    expect(found?.rules.map(({ rule }) => rule)).toContain("consent.local_ratio");
  });
});

describe("energy", () => {
  const plain = { measures: [{ id: "m1", items: ["gas"] }] };

  it("is asked for in the northern heating region, of which no list is known", () => {
    const considered = (
      isInNorthernHeatingRegion: boolean | undefined,
      isEnergyRetrofitConsidered?: boolean,
    ): unknown => {
      const { isInNorthernHeatingRegion: _, ...rest } = sound;
      const found = line("energy-considered", {
        ...rest,
        ...plain,
        ...(isInNorthernHeatingRegion === undefined ? {} : { isInNorthernHeatingRegion }),
        ...(isEnergyRetrofitConsidered === undefined ? {} : { isEnergyRetrofitConsidered }),
      });
      return [found.verdict, found.applies, found.missing];
    };
    expect(considered(true, true)).toEqual(["met", true, []]);
    expect(considered(true, false)).toEqual(["not-met", true, []]);
    expect(considered(true)).toEqual(["unknown", true, ["isEnergyRetrofitConsidered"]]);
    expect(considered(false, false)).toEqual(["met", false, []]);
    expect(considered(undefined, true)).toEqual(["met", true, []]);
    expect(considered(undefined, false)).toEqual(["unknown", true, ["isInNorthernHeatingRegion"]]);
    expect(considered(undefined)).toEqual([
      "unknown",
      true,
      ["isInNorthernHeatingRegion", "isEnergyRetrofitConsidered"],
    ]);
  });

  it("counts a retrofit that is planned as considered", () => {
    const { isInNorthernHeatingRegion, ...rest } = sound;
    expect(line("energy-considered", rest).verdict).toBe("met");
  });

  it.each([
    ["renovated", "renovated", "met", true],
    ["kept", "kept", "met", true],
    ["renovated", "kept", "not-met", true],
    ["kept", "renovated", "not-met", true],
    ["renovated", "none", "met", false],
    ["renovated", undefined, "unknown", true],
    [undefined, "kept", "unknown", true],
  ])("renovates envelope (%s) and heating (%s) together: %s", (envelope, heating, verdict, applies) => {
    const energyRetrofit = { ...(envelope && { envelope }), ...(heating && { heating }) };
    expect(changed("envelope-with-heating", { energyRetrofit })).toMatchObject({ verdict, applies });
  });

  it("asks nothing of a plan without a retrofit, and needs to know the plan", () => {
    for (const id of ["envelope-with-heating", "energy-cost-shared"] as const) {
      expect(changed(id, plain)).toMatchObject({ applies: false, verdict: "met" });
      expect(line(id, {}).missing).toEqual(["measures"]);
    }
  });
});

describe("demolition and construction", () => {
  it.each([
    [2_099.99, "met"],
    [2_100, "met"],
    [2_100.01, "not-met"],
  ])(
    "may demolish 20 per cent beside illegal and dangerous buildings: %d of 10,000 m² is %s",
    (demolishedAreaM2, verdict) => {
      const found = changed("demolition-share", { renewal: { ...renewal, demolishedAreaM2 } });
      expect(found.verdict).toBe(verdict);
      if (verdict === "not-met")
        expect(found.reasons[0]?.params).toEqual({ demolishedM2: 2_000.01, existingM2: 10_000, mostShare: "0.2" });
    },
  );

  it("needs the parts that do not count only where the whole is too much", () => {
    const areas = (demolishedAreaM2: number): object => ({ renewal: { existingAreaM2: 10_000, demolishedAreaM2 } });
    expect(line("demolition-share", areas(2_000)).verdict).toBe("met");
    expect(line("demolition-share", areas(2_000.01)).missing).toEqual([
      "renewal.demolishedIllegalAreaM2",
      "renewal.demolishedDangerousAreaM2",
    ]);
    const partly = { renewal: { existingAreaM2: 10_000, demolishedAreaM2: 2_100, demolishedIllegalAreaM2: 50 } };
    expect(line("demolition-share", partly).missing).toEqual(["renewal.demolishedDangerousAreaM2"]);
  });

  it("counts exactly where decimals of a computer would not", () => {
    expect(line("demolition-share", { renewal: { existingAreaM2: 0.35, demolishedAreaM2: 0.07 } }).verdict).toBe("met");
    expect(line("demolition-share", { renewal: { existingAreaM2: 1.15, demolishedAreaM2: 0.23 } }).verdict).toBe("met");
  });

  it.each([
    [4_299.99, "met"],
    [4_300, "met"],
    [4_300.01, "not-met"],
  ])("may build twice what is demolished beside public facilities: %d m² is %s", (builtAreaM2, verdict) => {
    expect(changed("built-ratio", { renewal: { ...renewal, builtAreaM2 } }).verdict).toBe(verdict);
  });

  it("needs the public facilities only where the whole is too much", () => {
    expect(line("built-ratio", { renewal: { demolishedAreaM2: 100, builtAreaM2: 200 } }).verdict).toBe("met");
    expect(line("built-ratio", { renewal: { demolishedAreaM2: 100, builtAreaM2: 200.01 } }).missing).toEqual([
      "renewal.builtPublicAreaM2",
    ]);
  });

  it("asks nothing where nothing is demolished and nobody moves", () => {
    const idle = { renewal: { demolishedAreaM2: 0, builtAreaM2: 500 }, resettlement: { residentCount: 0 } };
    for (const id of ["demolition-share", "built-ratio", "nearby-resettlement"] as const)
      expect(line(id, idle)).toMatchObject({ verdict: "met", applies: false });
  });

  it.each([
    [19, "not-met"],
    [20, "met"],
    [21, "met"],
  ])("resettles half in place or nearby: %d of 40 is %s", (nearbyCount, verdict) => {
    expect(changed("nearby-resettlement", { resettlement: { residentCount: 40, nearbyCount } }).verdict).toBe(verdict);
  });

  it("takes half of an odd number upward", () => {
    const nearby = (nearbyCount: number): string =>
      changed("nearby-resettlement", { resettlement: { residentCount: 41, nearbyCount } }).verdict;
    expect([nearby(20), nearby(21)]).toEqual(["not-met", "met"]);
  });

  it.each([
    [90_000, "met"],
    [104_999, "met"],
    [105_000, "met"],
    [105_001, "not-met"],
  ])("lets rent rise by 5 per cent of 1,000 yuan: to %d fen is %s", (currentFen, verdict) => {
    expect(changed("rent-rise", { rent: { yearBeforeFen: 100_000, currentFen } }).verdict).toBe(verdict);
  });
});

describe("land for the care of the elderly", () => {
  it.each([
    [29.99, 300, "not-met"],
    [30, 300, "met"],
    [30.01, 300, "met"],
    [30, 301, "not-met"],
    [30, 299, "met"],
  ])("is 0.1 m² a person: %d m² for %d is %s", (areaM2, residentCount, verdict) => {
    expect(changed("elderly-care-area", { elderlyCare: { isPossible: true, areaM2, residentCount } }).verdict).toBe(
      verdict,
    );
  });

  it("is asked for where there is room for it", () => {
    expect(changed("elderly-care-area", { elderlyCare: { isPossible: false } })).toMatchObject({ applies: false });
    expect(changed("elderly-care-area", { elderlyCare: { areaM2: 1, residentCount: 300 } }).missing).toEqual([
      "elderlyCare.isPossible",
    ]);
    expect(changed("elderly-care-area", { elderlyCare: {} }).missing).toEqual([
      "elderlyCare.areaM2",
      "elderlyCare.residentCount",
    ]);
  });
});

describe("the negative list of central investment", () => {
  const measures = [
    { id: "m1", items: ["roads"], exclusionReasons: ["city-road", "rural"] },
    { id: "m2", items: [], exclusionReasons: ["plaza-or-park"] },
    { id: "m3", items: ["gas"] },
  ];

  it("has the words of the check of funding, for the measures that the money pays for", () => {
    expect(changed("central-investment-list", { measures, centrallyFunded: ["m1"] }).reasons).toMatchObject([
      {
        code: "funding.not_for_central_investment",
        params: { measureId: "m1", reason: "city-road" },
        path: ["measures", 0, "exclusionReasons"],
      },
    ]);
  });

  it("leaves open what nobody has classified, and asks nothing where no such money is used", () => {
    expect(changed("central-investment-list", { measures, centrallyFunded: ["m3"] }).missing).toEqual([
      "measures.exclusionReasons",
    ]);
    expect(changed("central-investment-list", { measures, centrallyFunded: ["m2", "m3"] }).verdict).toBe("not-met");
    expect(changed("central-investment-list", { centrallyFunded: [] })).toMatchObject({ applies: false });
    expect(line("central-investment-list", { centrallyFunded: ["m1"] }).missing).toEqual(["measures"]);
  });
});

describe("properties", () => {
  it("a square metre less demolished never loses a line that was met", () => {
    const hundredths = fc.nat(500_000);
    fc.assert(
      fc.property(hundredths, fc.integer({ min: 1, max: 500_000 }), hundredths, (demolished, rest, illegal) => {
        const verdictOf = (area: number): string =>
          line("demolition-share", {
            renewal: {
              existingAreaM2: (demolished + rest) / 100,
              demolishedAreaM2: area / 100,
              demolishedIllegalAreaM2: Math.min(illegal, area) / 100,
              demolishedDangerousAreaM2: 0,
            },
          }).verdict;
        const counted = demolished - Math.min(illegal, demolished);
        expect(verdictOf(demolished)).toBe(counted * 5 <= demolished + rest ? "met" : "not-met");
      }),
      { numRuns: 60 },
    );
  });

  it("one fact less never turns a verdict round", () => {
    fc.assert(
      fc.property(fc.constantFrom(...(Object.keys(sound) as (keyof typeof sound)[])), (fact) => {
        const { [fact]: _, ...rest } = sound;
        for (const { verdict } of report(rest).lines) expect(["met", "unknown"]).toContain(verdict);
      }),
      { numRuns: 60 },
    );
  });
});
