import type { Fen } from "../../src/kernel/brand.ts";
import { civilDate } from "../../src/kernel/civil-date.ts";
import { national } from "../../src/policies/cn/national.ts";
import { assessWageDeposit } from "../../src/quality/assess-wage-deposit.ts";
import { checkAcceptance } from "../../src/quality/check-acceptance.ts";
import { checkQualityDeposit } from "../../src/quality/check-quality-deposit.ts";
import { checkWagePayment } from "../../src/quality/check-wage-payment.ts";
import { trackRectification } from "../../src/quality/track-rectification.ts";
import { warrantiesOf } from "../../src/quality/warranties-of.ts";

const ctx = { packs: [national], on: civilDate("2023-12-01") };
const acceptedOn = civilDate("2023-10-20");
const heatingSeasons = [2023, 2024, 2025].map((year) => ({
  from: civilDate(`${year}-10-20`),
  to: civilDate(`${year + 1}-04-10`),
}));
const heat = { id: "heat", item: "heating" } as const;
const workCalendar = {
  from: civilDate("2023-10-01"),
  to: civilDate("2023-12-31"),
  holidays: [],
  workingWeekends: [],
};

/** Accepted on the day a heating season begins, with a warranty of each way to find one. */
export const warranties = warrantiesOf(
  {
    acceptedOn,
    works: [
      heat,
      { id: "frame", kind: "structure", designLifeYears: 50 },
      { id: "roof", item: "roof-repair", contractMonths: 24 },
    ],
    heatingSeasons,
  },
  ctx,
);

export const wageDeposit = assessWageDeposit(
  {
    contractFen: 1_000_000_001 as Fen,
    cleanYears: 1,
    hasArrearsInLastTwoYears: false,
    isCompliant: true,
    hasSeveralProjects: false,
    openFrom: acceptedOn,
    refillFrom: acceptedOn,
    noticeFrom: acceptedOn,
    workCalendar,
  },
  ctx,
);

export const wagePayment = checkWagePayment(
  { startedOn: civilDate("2023-09-30"), paidOn: [civilDate("2023-10-31")], isAllPaid: false },
  ctx,
);

/** Outcomes that record every step of quality, with each branch that a sentence may take. */
export const qualityOutcomes = [
  warranties,
  warrantiesOf({ acceptedOn, works: [heat], heatingSeasons, seasonReading: "begun" }, ctx),
  checkAcceptance({ acceptedOn, filedOn: civilDate("2023-11-05") }, ctx),
  checkAcceptance({ acceptedOn, filedOn: null }, ctx),
  checkQualityDeposit({ settledFen: 1_000_000 as Fen, depositFen: 30_001 as Fen, acceptedOn, defectMonths: 25 }, ctx),
  wageDeposit,
  wagePayment,
  trackRectification(
    {
      inspections: [
        {
          id: "i1",
          inspectedOn: acceptedOn,
          defects: [
            { id: "late", withinDays: 7, rectifiedOn: civilDate("2023-10-28") },
            { id: "overdue", withinDays: 7, rectifiedOn: null },
          ],
        },
      ],
    },
    ctx,
  ),
];
