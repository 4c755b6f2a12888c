import { describe, expect, it } from "vitest";
import {
  aftercareCriteria,
  aftercareExemptions,
  aftercareStages,
  managementModes,
  meetingParticipants,
} from "../../src/aftercare/codes.ts";
import { aftercareSteps } from "../../src/aftercare/steps.ts";
import {
  approvalEventKinds,
  approvalNeeds,
  approvalOptions,
  approvalProcedures,
  approvalRoles,
  approvalStatuses,
  contractKinds,
} from "../../src/approval/codes.ts";
import { approvalSteps } from "../../src/approval/steps.ts";
import {
  bottomLines,
  exemptions,
  heatingWorks,
  pretexts,
  servingUtilities,
  utilityAlignments,
} from "../../src/bottom-line/codes.ts";
import { bottomLineSteps } from "../../src/bottom-line/steps.ts";
import { categories } from "../../src/category/codes.ts";
import { areaBases, landKinds, ownerKinds, unitKinds } from "../../src/community/codes.ts";
import { choices, matters, projectChanges, votingUnitKinds } from "../../src/consent/codes.ts";
import { consentSteps } from "../../src/consent/steps.ts";
import { eligibilitySteps } from "../../src/eligibility/steps.ts";
import { allocationFactors } from "../../src/funding/allocation/codes.ts";
import { allocationSteps } from "../../src/funding/allocation/steps.ts";
import { interestIntervals, repaymentKinds } from "../../src/funding/bond/codes.ts";
import { bondSteps } from "../../src/funding/bond/steps.ts";
import { budgetBounds, budgetMethods, unspentReasons } from "../../src/funding/budget/codes.ts";
import { budgetSteps } from "../../src/funding/budget/steps.ts";
import { financingKinds, fundingSources } from "../../src/funding/codes.ts";
import { elevatorSteps } from "../../src/funding/elevator/steps.ts";
import {
  elevatorEntries,
  floorBases,
  householdTenures,
  sharingMethodKinds,
  withinFloors,
} from "../../src/funding/household/codes.ts";
import { householdSteps } from "../../src/funding/household/steps.ts";
import {
  buildingHeights,
  maintenanceFundDecisions,
  maintenanceFundDuties,
  maintenanceFundParts,
  maintenanceFundWorks,
} from "../../src/funding/maintenance-fund/codes.ts";
import { maintenanceFundSteps } from "../../src/funding/maintenance-fund/steps.ts";
import { indicatorFacts, indicatorKinds } from "../../src/funding/performance/codes.ts";
import { performanceSteps } from "../../src/funding/performance/steps.ts";
import {
  holderRelations,
  homeHolders,
  withdrawalBounds,
  withdrawalPoints,
  withdrawalPurposes,
} from "../../src/funding/provident-fund/codes.ts";
import { providentFundSteps } from "../../src/funding/provident-fund/steps.ts";
import { questionSteps } from "../../src/funding/questions/steps.ts";
import { scenarioSteps } from "../../src/funding/scenario/steps.ts";
import {
  contractPaymentKinds,
  fundEntryKinds,
  fundStages,
  pledgeTreatments,
} from "../../src/funding/settlement/codes.ts";
import { settlementSteps } from "../../src/funding/settlement/steps.ts";
import { fundingSteps } from "../../src/funding/steps.ts";
import {
  enforcementMeasures,
  handlingPaths,
  permitStates,
  structureKinds,
  structureOrderKinds,
  structureOrderStates,
  structureStates,
} from "../../src/illegal-structure/codes.ts";
import { illegalStructureSteps } from "../../src/illegal-structure/steps.ts";
import { en } from "../../src/locale/en/index.ts";
import { zhCN } from "../../src/locale/zh-cn/index.ts";
import { measureSteps } from "../../src/measure/category-of.ts";
import { exclusionReasons, items, quantityUnits } from "../../src/measure/codes.ts";
import { roundingModes } from "../../src/money/round.ts";
import { annualPlanSteps } from "../../src/plan/annual/steps.ts";
import { leftOutReasons, selectionMethods, urgencyParts } from "../../src/plan/selection/codes.ts";
import { selectionSteps } from "../../src/plan/selection/steps.ts";
import * as cn from "../../src/policies/cn/index.ts";
import { forecastAssumptions, forecastMethods, forecastStates } from "../../src/progress/assessment/codes.ts";
import { progressStages } from "../../src/progress/codes.ts";
import { plausibleRatios } from "../../src/progress/plausibility/codes.ts";
import { aspects, criterionBases, principles, principleTexts } from "../../src/progress/principles/codes.ts";
import { principlesSteps } from "../../src/progress/principles/steps.ts";
import { differenceCauses } from "../../src/progress/reconciliation/codes.ts";
import { progressSteps } from "../../src/progress/steps.ts";
import {
  acceptanceConditions,
  rectificationStates,
  seasonReadings,
  wageDepositAdjustments,
  wageSafeguards,
  warrantyBounds,
  warrantyKinds,
} from "../../src/quality/codes.ts";
import { qualitySteps } from "../../src/quality/steps.ts";
import type { Labels, Locale } from "../../src/report/locale.ts";
import { deadlineStates, milestoneKinds } from "../../src/timeline/codes.ts";
import { timelineSteps } from "../../src/timeline/steps.ts";
import { issueSamples } from "./issue-samples.ts";

const locales: readonly Locale[] = [zhCN, en];
const cjk = /[\u3400-\u9FFF\uF900-\uFAFF]/;

/** Kinds of codes that the source lists in a tuple; the others are complete by type alone. */
const tuples: Partial<Record<keyof Labels, readonly string[]>> = {
  category: categories,
  item: items,
  "exclusion-reason": exclusionReasons,
  "quantity-unit": quantityUnits,
  source: [...fundingSources, "payer-unknown"],
  financing: financingKinds,
  matter: matters,
  choice: choices,
  "voting-unit": votingUnitKinds,
  "project-change": projectChanges,
  "owner-kind": ownerKinds,
  "land-kind": landKinds,
  "unit-kind": unitKinds,
  "area-basis": areaBases,
  tenure: householdTenures,
  "sharing-method": sharingMethodKinds,
  "elevator-entry": elevatorEntries,
  "floor-basis": floorBases,
  "within-floor": withinFloors,
  rounding: roundingModes,
  repayment: repaymentKinds,
  "interest-interval": interestIntervals,
  factor: allocationFactors,
  "budget-method": budgetMethods,
  "budget-bound": budgetBounds,
  "unspent-reason": unspentReasons,
  "indicator-kind": indicatorKinds,
  "indicator-fact": indicatorFacts,
  "building-height": buildingHeights,
  "maintenance-fund-decision": maintenanceFundDecisions,
  "maintenance-fund-duty": maintenanceFundDuties,
  "maintenance-fund-part": maintenanceFundParts,
  "maintenance-fund-work": maintenanceFundWorks,
  "home-holder": homeHolders,
  "holder-relation": holderRelations,
  "withdrawal-purpose": withdrawalPurposes,
  "withdrawal-bound": withdrawalBounds,
  "approval-procedure": approvalProcedures,
  "approval-need": approvalNeeds,
  "approval-role": approvalRoles,
  "approval-option": approvalOptions,
  "approval-status": approvalStatuses,
  "approval-event": approvalEventKinds,
  "contract-kind": contractKinds,
  "withdrawal-point": withdrawalPoints,
  "aftercare-criterion": aftercareCriteria,
  "aftercare-stage": aftercareStages,
  "aftercare-exemption": aftercareExemptions,
  "management-mode": managementModes,
  "meeting-participant": meetingParticipants,
  "bottom-line": bottomLines,
  "deadline-state": deadlineStates,
  milestone: milestoneKinds,
  pretext: pretexts,
  principle: principles,
  aspect: aspects,
  "principle-text": principleTexts,
  "criterion-basis": criterionBases,
  "urgency-part": urgencyParts,
  "selection-method": selectionMethods,
  "left-out-reason": leftOutReasons,
  "serving-utility": servingUtilities,
  "utility-alignment": utilityAlignments,
  "heating-work": heatingWorks,
  exemption: exemptions,
  "acceptance-condition": acceptanceConditions,
  "warranty-kind": warrantyKinds,
  "warranty-bound": warrantyBounds,
  "season-reading": seasonReadings,
  "wage-deposit-adjustment": wageDepositAdjustments,
  "wage-safeguard": wageSafeguards,
  "rectification-state": rectificationStates,
  "structure-kind": structureKinds,
  "permit-state": permitStates,
  "structure-order": structureOrderKinds,
  "structure-order-state": structureOrderStates,
  "structure-state": structureStates,
  "handling-path": [...handlingPaths, "undecided"],
  "enforcement-measure": enforcementMeasures,
  "fund-stage": fundStages,
  "fund-entry-kind": fundEntryKinds,
  "pledge-treatment": pledgeTreatments,
  "contract-payment-kind": contractPaymentKinds,
  "progress-stage": progressStages,
  "forecast-method": forecastMethods,
  "forecast-assumption": forecastAssumptions,
  "forecast-state": forecastStates,
  "difference-cause": differenceCauses,
  "plausible-ratio": plausibleRatios,
};

const messages = locales.map((locale) => ({
  locale,
  texts: Object.entries(issueSamples).flatMap(([code, samples]) => {
    const message = locale.issues[code as keyof typeof issueSamples] as (params: unknown, words: Locale) => string;
    return samples.map((params: unknown) => ({ code, text: message(params, locale) }));
  }),
}));

describe("labels", () => {
  it("give every code of every list its words, in the order of the list, and no other", () => {
    for (const { labels } of locales) {
      for (const [kind, codes] of Object.entries(tuples))
        expect([...Object.keys(labels[kind as keyof Labels])].sort(), kind).toEqual([...codes].sort());
    }
  });

  it("have the same kinds and codes in both languages", () => {
    const keys = (labels: Labels): unknown => Object.entries(labels).map(([kind, words]) => [kind, Object.keys(words)]);
    expect(keys(en.labels)).toEqual(keys(zhCN.labels));
  });

  it("are words: Chinese in Chinese, none of it in English, none empty", () => {
    for (const words of Object.values(zhCN.labels))
      for (const [code, text] of Object.entries(words)) expect(text, code).toMatch(cjk);
    for (const words of Object.values(en.labels)) {
      for (const [code, text] of Object.entries(words)) {
        expect(text.trim(), code).not.toBe("");
        expect(text, code).not.toMatch(cjk);
      }
    }
  });

  it("name every rule, warning and part of a scheme that the packs of this library hold", () => {
    const packs = Object.values(cn);
    const rules = packs.flatMap((pack) => Object.entries(pack.rules));
    const values = rules.flatMap(
      ([, rule]) => rule.series as readonly { readonly warning?: string; readonly value: unknown }[],
    );
    const parts = values
      .flatMap(({ value }) =>
        typeof value === "object" && value !== null && "parts" in value
          ? (value.parts as readonly { readonly id: string }[])
          : [],
      )
      .map(({ id }) => id);
    for (const { labels } of locales) {
      expect(rules.map(([rule]) => rule).filter((rule) => !Object.hasOwn(labels.rule, rule))).toEqual([]);
      expect(
        values.flatMap(({ warning }) => warning ?? []).filter((warning) => !Object.hasOwn(labels.warning, warning)),
      ).toEqual([]);
      expect(parts.filter((part) => !Object.hasOwn(labels.part, part))).toEqual([]);
    }
    expect(parts.length).toBeGreaterThan(0);
  });
});

describe("issues", () => {
  it("have a message for the same codes in both languages, and a sample for each", () => {
    expect(Object.keys(en.issues).sort()).toEqual(Object.keys(zhCN.issues).sort());
    expect(Object.keys(issueSamples).sort()).toEqual(Object.keys(zhCN.issues).sort());
  });

  it.each(messages)("are whole sentences of $locale.tag: nothing that leaked from the code", ({ texts }) => {
    for (const { code, text } of texts) {
      expect(text, code).not.toMatch(/undefined|NaN|\[object|Infinity|\$\{|\s{2}/);
      expect(text.trim(), code).toBe(text);
      expect(text.length, code).toBeGreaterThan(3);
    }
  });

  it("end with a full stop of their language, and hold no half-width comma or stop between Chinese characters", () => {
    for (const { locale, texts } of messages) {
      for (const { code, text } of texts) {
        expect(text, code).toMatch(locale === zhCN ? /[^。]。$/ : /[^.]\.$/);
        if (locale === zhCN)
          expect(text, code).not.toMatch(/[\u3400-\u9FFF][,.;:!?()][\u3400-\u9FFF]|[\u3400-\u9FFF]\s+[\u3400-\u9FFF]/);
        else expect(text, code).not.toMatch(cjk);
      }
    }
  });
});

describe("steps", () => {
  it("have a sentence for every name that a calculator may record, and for no other, in both languages", () => {
    const names = [
      ...measureSteps,
      ...annualPlanSteps,
      ...eligibilitySteps,
      ...consentSteps,
      ...fundingSteps,
      ...questionSteps,
      ...scenarioSteps,
      ...householdSteps,
      ...bondSteps,
      ...elevatorSteps,
      ...allocationSteps,
      ...budgetSteps,
      ...performanceSteps,
      ...maintenanceFundSteps,
      ...providentFundSteps,
      ...approvalSteps,
      ...bottomLineSteps,
      ...principlesSteps,
      ...selectionSteps,
      ...aftercareSteps,
      ...qualitySteps,
      ...timelineSteps,
      ...illegalStructureSteps,
      ...settlementSteps,
      ...progressSteps,
    ].sort();
    for (const { steps } of locales) expect(Object.keys(steps).sort()).toEqual(names);
  });
});
