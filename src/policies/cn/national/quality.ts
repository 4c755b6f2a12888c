import type { CivilDate, Fen } from "../../../kernel/brand.ts";
import type { Citation } from "../../../policy/types.ts";
import type { QualityRules, WarrantyRules } from "../../../quality/rules.ts";
import type { CnPack } from "../rules.ts";

const regulations = "2000-01-30" as CivilDate;
const energyRegulations = "2008-10-01" as CivilDate;
const depositMeasures = "2017-07-01" as CivilDate;
const wageRegulations = "2020-05-01" as CivilDate;
const wageDepositRules = "2021-11-01" as CivilDate;

const warranty: WarrantyRules["quality.warranty"] = {
  structure: { kind: "design-life" },
  waterproofing: { kind: "months", months: 60 },
  insulation: { kind: "contract" },
  heating: { kind: "seasons", count: 2, of: "heating" },
  cooling: { kind: "seasons", count: 2, of: "cooling" },
  wiring: { kind: "months", months: 24 },
  "water-pipes": { kind: "months", months: 24 },
  equipment: { kind: "months", months: 24 },
  decoration: { kind: "months", months: 24 },
  other: { kind: "contract" },
};
const article40: Citation = { source: "CQR", locator: "第四十条", confidence: "verified-primary" };

/**
 * Acceptance, warranty, deposits and wages. 竣工验收、保修、保证金与工资支付。
 *
 * The regulations of 2000 were read as amended to 2019-04-23 and are dated from the day they were issued. Their article
 * 40 does not say whether a season counts that was running at acceptance: that only later ones count is this library's
 * reading. Nor does it name items of renovation: the kinds given to them are this library's too, and an item whose
 * works may be of several kinds has none. Insulation has its warranty from the energy regulations of 2008. By how much
 * clean years lower the wage deposit and owed wages raise it was not read. No calendar of working days and no days for
 * rectification are set here.
 */
export const nationalQuality: Pick<
  CnPack["rules"],
  Exclude<keyof QualityRules, "quality.rectification_days" | "quality.work_calendar">
> = {
  "quality.acceptance_conditions": {
    unit: "code",
    datedBy: "event",
    series: [
      {
        from: regulations,
        value: ["works-completed", "technical-file", "material-reports", "signed-quality-papers", "signed-warranty"],
        cites: [{ source: "CQR", locator: "第十六条", confidence: "verified-primary" }],
      },
    ],
  },
  "quality.acceptance_filing_days": {
    unit: "day",
    datedBy: "event",
    series: [
      {
        from: regulations,
        value: 15,
        cites: [{ source: "CQR", locator: "第四十九条", confidence: "verified-primary" }],
      },
    ],
  },
  "quality.warranty": {
    unit: "warranty-term",
    datedBy: "event",
    series: [
      {
        from: regulations,
        to: energyRegulations,
        value: warranty,
        cites: [article40],
      },
      {
        from: energyRegulations,
        value: { ...warranty, insulation: { kind: "months", months: 60 } },
        cites: [article40, { source: "ENERGY-530", locator: "第二十三条（保温工程）", confidence: "verified-primary" }],
      },
    ],
  },
  "quality.season_reading": {
    unit: "code",
    datedBy: "event",
    series: [
      {
        from: regulations,
        value: "whole",
        cites: [{ source: "CQR", locator: "第四十条", confidence: "derived" }],
      },
    ],
  },
  "quality.warranty_kind_of_item": {
    unit: "code",
    datedBy: "event",
    series: [
      {
        from: regulations,
        value: {
          "water-supply": "water-pipes",
          drainage: "water-pipes",
          "power-supply": "wiring",
          "low-voltage": "wiring",
          heating: "heating",
          "roof-repair": "waterproofing",
          "fire-safety": "equipment",
          security: "equipment",
          lighting: "equipment",
          "ebike-charging": "equipment",
          "ev-charging": "equipment",
          "parcel-lockers": "equipment",
          "mail-boxes": "equipment",
          "perimeter-sensing": "equipment",
          greening: "other",
        },
        cites: [{ source: "CQR", locator: "第四十条", confidence: "derived" }],
      },
    ],
  },
  "quality.deposit_cap": {
    unit: "1",
    datedBy: "event",
    series: [
      {
        from: depositMeasures,
        value: "0.03",
        cites: [{ source: "QD-138", locator: null, confidence: "verified-secondary" }],
      },
    ],
  },
  "quality.no_deposit_beside_bond": {
    unit: "boolean",
    datedBy: "event",
    series: [
      {
        from: depositMeasures,
        value: true,
        cites: [{ source: "QD-138", locator: null, confidence: "from-memory" }],
      },
    ],
  },
  "quality.defect_period": {
    unit: "month",
    datedBy: "event",
    series: [
      {
        from: depositMeasures,
        value: { usualMonths: 12, mostMonths: 24 },
        cites: [{ source: "QD-138", locator: null, confidence: "from-memory" }],
      },
    ],
  },
  "quality.wage_deposit": {
    unit: "wage-deposit",
    datedBy: "event",
    series: [
      {
        from: wageDepositRules,
        value: {
          leastRate: "0.01",
          mostRate: "0.03",
          severalProjectsLeastRate: "0.005",
          exemptBelowFen: 300_000_000 as Fen,
          lowerAfterYears: 2,
          exemptAfterYears: 3,
          openWithinWorkingDays: 20,
          refillWithinWorkingDays: 10,
          noticeDays: 30,
        },
        cites: [{ source: "MW-65", locator: null, confidence: "verified-secondary" }],
      },
    ],
  },
  "quality.wage_interval_months": {
    unit: "month",
    datedBy: "event",
    series: [
      {
        from: wageRegulations,
        value: 1,
        cites: [{ source: "MW-724", locator: "第二十四条", confidence: "verified-primary" }],
      },
    ],
  },
  "quality.wage_safeguards": {
    unit: "code",
    datedBy: "event",
    series: [
      {
        from: wageRegulations,
        value: ["payment-guarantee", "special-account"],
        cites: [{ source: "MW-724", locator: "第二十四条、第二十六条", confidence: "verified-primary" }],
      },
    ],
  },
};
