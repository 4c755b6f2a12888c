import { joinFindings, met, notMet } from "../../kernel/finding.ts";
import { fail, hasIssues, type Outcome, succeed } from "../../kernel/outcome.ts";
import { startTrace } from "../../kernel/trace.ts";
import { readRules } from "../../policy/rule-reader.ts";
import type { Context } from "../../policy/types.ts";
import type { ConsentRules } from "../rules.ts";
import type { ConsentStep } from "../steps.ts";
import { checkCounts } from "./check-counts.ts";
import { type Given, testHouseholds } from "./test-households.ts";
import type { LocalConsent, LocalConsentAssessment } from "./types.ts";

/**
 * Tells whether the households of a community agree as the place asks before it enters a plan. 居民参与率、同意率认定。
 *
 * The national notice makes the rates a condition and leaves their numbers to the place: without a rule of it, or for a
 * day before the notice, the answer is not known. By households, each exactly; the share itself is enough where the rule
 * says “reach”. Where nobody took part, nobody agreed. It is no vote of the owners under art. 278.
 *
 * @param consent - Households asked, those of them who took part, and those of these who agreed.
 * @param ctx - Packs in force (general → local) and the day on which the households were asked.
 * @returns The verdict with both shares, not reduced; refused for counts that cannot be.
 *
 * @unit householdsAsked, householdsTookPart, householdsAgreed: household
 * @rule consent.local_ratio
 * @issue consent.local_participation_not_met — too few households took part
 * @issue consent.local_approval_not_met — too few households agreed
 * @source JBC-2021-50 — 一（五）
 *
 * @example
 * ```ts
 * import { assessLocalConsent } from "jiugai/consent";
 * import { civilDate } from "jiugai/kernel";
 * import { national } from "jiugai/policies/cn";
 * const asked = { householdsAsked: 120, householdsTookPart: 110, householdsAgreed: 104 };
 * const found = assessLocalConsent(asked, { packs: [national], on: civilDate("2024-05-01") });
 * found.ok && found.value.verdict; // => "unknown"
 * found.ok && found.value.missing; // => ["rule:consent.local_ratio"]
 * ```
 * @category Calculators
 */
export function assessLocalConsent(
  consent: LocalConsent,
  ctx: Context<Pick<ConsentRules, "consent.local_ratio">>,
): Outcome<LocalConsentAssessment> {
  const faults = checkCounts(consent);
  if (hasIssues(faults)) return fail(faults);
  const { householdsAsked, householdsTookPart, householdsAgreed, divisionCode } = consent;
  const rules = readRules(ctx, { divisionCode });
  const trace = startTrace<ConsentStep>();
  const give = (name: Given["name"], count: number): Given => {
    const value = { value: count, unit: "household" } as const;
    return {
      name,
      count,
      step: trace.add({ name, op: "given", inputs: [{ name: "households", ...value }], output: value }),
    };
  };
  const asked = give("consent.households_asked", householdsAsked);
  const tookPart = give("consent.households_took_part", householdsTookPart);
  const agreed = give("consent.households_agreed", householdsAgreed);
  const found = rules.find("consent.local_ratio");
  const required = found.found ? found.value : null;
  const base = required?.approvalOf === "participants" ? tookPart : asked;
  const test = (about: "participation" | "approval", part: Given, whole: Given) => {
    const asks = required?.[about] ?? null;
    if (asks === null || !found.found) return met;
    const of = whole === asked ? "all" : "participants";
    const reason = testHouseholds(trace, { about, part, whole, of }, asks, found.ref);
    return reason === null ? met : notMet(reason);
  };
  const finding = found.found
    ? joinFindings([test("participation", tookPart, asked), test("approval", agreed, base)])
    : found.finding;
  return succeed(
    {
      ...finding,
      participation: { num: householdsTookPart, den: householdsAsked },
      approval: { num: householdsAgreed, den: base.count },
      required,
      rules: rules.refs(),
    },
    rules.issues(),
    trace.steps,
  );
}
