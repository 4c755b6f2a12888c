import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessLocalConsent } from "../../src/consent/local/assess-local-consent.ts";
import type { LocalConsent, LocalConsentAssessment } from "../../src/consent/local/types.ts";
import type { VoteRule } from "../../src/consent/rules.ts";
import { deepFreeze } from "../support/deep-freeze.ts";
import { type Ctx, faultsOf, localPack, on, sound } from "./support.ts";

const rule = (bound: "reach" | "exceed", approvalOf: VoteRule["approvalOf"] = "participants"): VoteRule => ({
  participation: { share: { num: 2, den: 3 }, bound },
  approval: { share: { num: 4, den: 5 }, bound },
  approvalOf,
});
const place = (value: VoteRule, day = "2024-05-01"): Ctx => on(day, localPack({ "consent.local_ratio": value }));
const assess = (asked: number, tookPart: number, agreed: number, ctx: Ctx): LocalConsentAssessment =>
  sound(
    assessLocalConsent(
      deepFreeze({ householdsAsked: asked, householdsTookPart: tookPart, householdsAgreed: agreed }),
      ctx,
    ),
  );

describe("assessLocalConsent", () => {
  it("has no national ratio: the notice leaves it to the place, and before it there was none", () => {
    expect(assess(120, 110, 104, on("2024-05-01"))).toMatchObject({
      verdict: "unknown",
      missing: ["rule:consent.local_ratio"],
      reasons: [{ code: "policy.value_not_given" }],
      participation: { num: 110, den: 120 },
      approval: { num: 104, den: 120 },
      required: null,
    });
    expect(assess(120, 110, 104, on("2021-12-13")).reasons[0]?.code).toBe("policy.no_rule_in_force");
    expect(assess(120, 110, 104, on("2021-12-14")).reasons[0]?.code).toBe("policy.value_not_given");
  });

  it("holds both rates against the ratio of the place, the share itself enough where it is to be reached", () => {
    const verdicts = (bound: "reach" | "exceed"): unknown =>
      [
        [79, 79],
        [80, 64],
        [81, 65],
        [80, 63],
        [120, 96],
        [120, 97],
      ].map(([tookPart, agreed]) => assess(120, tookPart as number, agreed as number, place(rule(bound))).verdict);
    expect(verdicts("reach")).toEqual(["not-met", "met", "met", "not-met", "met", "met"]);
    expect(verdicts("exceed")).toEqual(["not-met", "not-met", "met", "not-met", "not-met", "met"]);
  });

  it("says how many households are short", () => {
    const found = assess(120, 79, 63, place(rule("reach")));
    expect(found.reasons.map(({ code, path, params }) => [code, path, params["shortCount"]])).toEqual([
      ["consent.local_participation_not_met", ["householdsTookPart"], 1],
      ["consent.local_approval_not_met", ["householdsAgreed"], 1],
    ]);
    expect(found.rules.map(({ rule: name }) => name)).toEqual(["consent.local_ratio"]);
  });

  it("takes the approval of all households where the place says so, and no participation where it asks for none", () => {
    expect(assess(100, 90, 79, place(rule("reach", "all")))).toMatchObject({
      verdict: "not-met",
      approval: { num: 79, den: 100 },
      reasons: [{ params: { of: "all", shortCount: 1 } }],
    });
    expect(assess(100, 10, 8, place({ ...rule("reach"), participation: null })).verdict).toBe("met");
  });

  it("takes nobody's consent for none", () => {
    const found = assess(100, 0, 0, place({ ...rule("reach"), participation: null }));
    expect(found).toMatchObject({ verdict: "not-met", approval: { num: 0, den: 0 } });
    expect(found.reasons[0]?.params).toMatchObject({ wholeCount: 0, shortCount: 1 });
  });

  it.each<[string, Partial<Record<keyof LocalConsent, unknown>>, unknown[]]>([
    ["nobody asked", { householdsAsked: 0 }, ["input.too_small", "householdsAsked"]],
    ["more who took part than were asked", { householdsTookPart: 101 }, ["input.too_big", "householdsTookPart"]],
    ["more who agreed than took part", { householdsAgreed: 91 }, ["input.too_big", "householdsAgreed"]],
    ["a part of a household", { householdsAgreed: 1.5 }, ["input.invalid_type", "householdsAgreed"]],
    ["minus nobody", { householdsAgreed: -0 }, ["input.invalid_type", "householdsAgreed"]],
    ["fewer than nobody", { householdsAgreed: -1 }, ["input.too_small", "householdsAgreed"]],
    ["no count", { householdsTookPart: undefined }, ["input.missing", "householdsTookPart"]],
  ])("refuses %s", (_, change, fault) => {
    const input = { householdsAsked: 100, householdsTookPart: 90, householdsAgreed: 80, ...change } as LocalConsent;
    expect(faultsOf(assessLocalConsent(input, on("2024-05-01")))).toEqual([fault]);
  });

  it("agrees with the shares compared in big integers, and what is short is the least that suffices", () => {
    const bound = fc.constantFrom("reach", "exceed") as fc.Arbitrary<"reach" | "exceed">;
    const counts = fc
      .tuple(fc.integer({ min: 1, max: 200 }), fc.nat(200), fc.nat(200))
      .map(([asked, a, b]) => [asked, Math.min(asked, a), Math.min(asked, a, b)] as const);
    fc.assert(
      fc.property(counts, bound, fc.constantFrom<VoteRule["approvalOf"]>("all", "participants"), (list, how, of) => {
        const [asked, tookPart, agreed] = list;
        const found = assess(asked, tookPart, agreed, place(rule(how, of)));
        const holds = (part: number, whole: number, num: number, den: number): boolean =>
          whole > 0 && (how === "reach" ? part * den >= whole * num : part * den > whole * num);
        const base = of === "all" ? asked : tookPart;
        const passes = holds(tookPart, asked, 2, 3) && holds(agreed, base, 4, 5);
        expect(found.verdict).toBe(passes ? "met" : "not-met");
        for (const { code, params } of found.reasons) {
          const short = params["shortCount"] as number;
          const [part, whole, num, den] = code.includes("participation")
            ? ([tookPart, asked, 2, 3] as const)
            : ([agreed, base, 4, 5] as const);
          if (whole === 0) continue;
          expect([holds(part + short, whole, num, den), holds(part + short - 1, whole, num, den)]).toEqual([
            true,
            false,
          ]);
        }
      }),
    );
  });
});
