import { assessLocalConsent } from "../consent/local/assess-local-consent.ts";
import { assessEligibility } from "../eligibility/assess-eligibility.ts";
import type { EligibilityFacts } from "../eligibility/types.ts";
import { joinFindings } from "../kernel/finding.ts";
import { type Fail, fail, hasIssues, type Outcome, succeed } from "../kernel/outcome.ts";
import { shiftTrace, startTrace } from "../kernel/trace.ts";
import { listPacks } from "../policy/list-packs.ts";
import { readRules } from "../policy/rule-reader.ts";
import type { Context } from "../policy/types.ts";
import { askBeforeStart } from "./ask-before-start.ts";
import { askCentralInvestment } from "./ask-central-investment.ts";
import { askEnergyConsidered, askEnergyCost, askEnvelopeWithHeating } from "./ask-energy.ts";
import { askFlag } from "./ask-flag.ts";
import { askCapacity, askHazards, askUtilities } from "./ask-planning.ts";
import { askBuiltRatio, askDemolitionShare, askElderlyCare, askNearby, askRent } from "./ask-renewal.ts";
import { askConsent, askDesignVote, askManagement } from "./ask-residents.ts";
import { askEligible, askPretexts, askPriority } from "./ask-scope.ts";
import { checkBottomLineFacts } from "./check-input.ts";
import { type Checking, type Question, question, within } from "./checking.ts";
import type { CheckedRules } from "./rules.ts";
import type { BottomLineStep } from "./steps.ts";
import type { BottomLineFacts, BottomLineReport } from "./types.ts";

/** The lines in the order of `bottomLines`, each with its rule and with what answers it. */
const questions: readonly Question[] = [
  question("special-mechanism", "bottom_line.special_mechanism", (at) =>
    askFlag(at, "hasSpecialMechanism", at.facts.hasSpecialMechanism),
  ),
  question("eligible", "bottom_line.eligible", askEligible),
  question("no-pretext", "bottom_line.no_pretext", askPretexts),
  question("within-capacity", "bottom_line.within_capacity", askCapacity),
  question("no-hidden-debt", "bottom_line.no_hidden_debt", (at) =>
    askFlag(at, "annualPlan.makesHiddenDebt", at.facts.annualPlan?.makesHiddenDebt, false),
  ),
  question("utilities-aligned", "bottom_line.utilities_aligned", askUtilities),
  question("coordinated-scheme", "bottom_line.coordinated_scheme", (at) =>
    askBeforeStart(at, "coordinatedSchemeOn", at.facts.coordinatedSchemeOn),
  ),
  question("hazard-survey", "bottom_line.hazard_survey", (at) =>
    askFlag(at, "hasHazardSurvey", at.facts.hasHazardSurvey),
  ),
  question("hazards-first", "bottom_line.hazards_first", askHazards),
  question("energy-considered", "bottom_line.energy_considered", askEnergyConsidered),
  question("resident-consent", "bottom_line.resident_consent", askConsent),
  question("design-vote", "bottom_line.design_vote", askDesignVote),
  question("management-consensus", "bottom_line.management_consensus", (at) =>
    askFlag(at, "isManagementConsensusReached", at.facts.isManagementConsensusReached),
  ),
  question("management-agreed", "bottom_line.management_agreed", askManagement),
  question("demolition-share", "bottom_line.demolition_share", askDemolitionShare),
  question("built-ratio", "bottom_line.built_ratio", askBuiltRatio),
  question("nearby-resettlement", "bottom_line.nearby_resettlement", askNearby),
  question("rent-rise", "bottom_line.rent_rise", askRent),
  question("envelope-with-heating", "bottom_line.envelope_with_heating", askEnvelopeWithHeating),
  question("energy-cost-shared", "bottom_line.energy_cost_shared", askEnergyCost),
  question("central-investment-list", "funding.central_investment.excluded_reasons", askCentralInvestment),
  question("priority", "eligibility.priority_built_by", askPriority),
  question("elderly-care-area", "bottom_line.elderly_care_area", askElderlyCare),
];

/**
 * Checks a plan against the bottom lines of the national documents. 底线要求核查。
 *
 * Every line is answered by itself, in a fixed order: met, not met, or not known for want of what it names. One that is
 * not in force on the day, or does not concern the plan, does not apply and says why. The strict lines decide together:
 * one that is not met, else one that is not known. Two lines only warn: whether the community comes first, and land for
 * the care of the elderly. A limit itself is within it, and shares are compared as exact fractions. What must come before
 * the start may come on that day; still to come, or planned for a day after the one asked for, is not known while nothing
 * has started.
 *
 * @param facts - What is known; left out means not known, `null` means not yet.
 * @param ctx - Packs in force (general → local) and the date the question is asked for.
 * @returns One finding a line and the verdict over the strict ones; refused only where a fact cannot be.
 *
 * @unit areas: m² · amounts: fen
 * @rule bottom_line.eligible
 * @rule bottom_line.demolition_share
 * @rule bottom_line.elderly_care_area
 * @issue bottom_line.not_met — what a line asks for is not so
 * @issue bottom_line.still_to_do — what must come before the start is still to come
 * @issue bottom_line.part_exceeds_whole — a part of an area or a count is more than its whole
 * @source JBC-2021-50 — 一
 * @source JK-2021-63
 * @source ENERGY-530 — 第二十八条、第三十条
 *
 * @example
 * ```ts
 * import { checkBottomLines } from "jiugai/bottom-line";
 * import { civilDate, squareMetres } from "jiugai/kernel";
 * import { national } from "jiugai/policies/cn";
 * const renewal = { existingAreaM2: squareMetres(10_000), demolishedAreaM2: squareMetres(2_000) };
 * const report = checkBottomLines({ renewal }, { packs: [national], on: civilDate("2022-03-01") });
 * report.ok && report.value.verdict; // => "unknown"
 * report.ok && report.value.lines.find(({ id }) => id === "demolition-share")?.verdict; // => "met"
 * ```
 * @category Calculators
 */
export function checkBottomLines(facts: BottomLineFacts, ctx: Context<CheckedRules>): Outcome<BottomLineReport> {
  const faults = checkBottomLineFacts(facts);
  if (hasIssues(faults)) return fail(faults);
  const community = communityOf(facts);
  const { divisionCode, planYear } = community;
  const eligibility = assessEligibility(community, ctx);
  if (!eligibility.ok) return fail(placed("community", eligibility.issues));
  const asked = facts.consent && { ...facts.consent, ...(divisionCode === undefined ? {} : { divisionCode }) };
  const consent = asked === undefined ? null : assessLocalConsent(asked, ctx);
  if (consent?.ok === false) return fail(placed("consent", consent.issues));
  const rules = readRules<CheckedRules>(ctx, { divisionCode, planYear });
  const trace = startTrace<BottomLineStep>();
  trace.add({
    name: "bottom_line.asked_on",
    op: "given",
    inputs: [{ name: "on", value: ctx.on, unit: "date" }],
    output: { value: ctx.on, unit: "date" },
  });
  const at: Checking = {
    facts,
    on: ctx.on,
    eligibility: eligibility.value,
    consent: consent?.value ?? null,
    planned: facts.measures === undefined ? null : new Set(facts.measures.flatMap(({ items }) => items)),
    trace,
    find: rules.find,
    isKnown: (rule) => listPacks(ctx.packs, rule, divisionCode).length > 0,
  };
  const lines = questions.map((ask) => ask(at));
  const before = [...eligibility.trace, ...shiftTrace(consent?.trace ?? [], eligibility.trace.length)];
  const { verdict, missing } = joinFindings(lines.filter(({ isStrict }) => isStrict));
  return succeed(
    { verdict, lines, missing },
    [...eligibility.issues, ...(consent?.issues ?? []), ...rules.issues()],
    [...before, ...shiftTrace(trace.steps, before.length)],
  );
}

/** Division and year of the plan go before those of the community. */
function communityOf({ community, divisionCode, planYear }: BottomLineFacts): EligibilityFacts {
  return {
    ...community,
    divisionCode: divisionCode ?? community?.divisionCode,
    planYear: planYear ?? community?.planYear,
  };
}

function placed(part: "community" | "consent", [first, ...more]: Fail["issues"]): Fail["issues"] {
  return [within(part, first), ...more.map((issue) => within(part, issue))];
}
