import type { QualityIssueParams } from "../../../quality/issues.ts";
import type { Messages } from "../../messages.ts";
import { plural } from "../plural.ts";

/** Messages about quality and safety. 质量安全类英文提示。 @internal */
export const qualityIssues: Messages<QualityIssueParams> = {
  "quality.fact_not_given": ({ fact }, { labels }) =>
    `A fact is not given (${labels.fact[fact]}), so this could not be judged.`,
  "quality.days_out_of_order": ({ first, firstOn, then, thenOn }, { format, labels }) =>
    `The ${labels.fact[then]}, ${format.date(thenOn)}, is before the ${labels.fact[first]}, ${format.date(firstOn)}.`,
  "quality.condition_not_met": ({ condition }, { labels }) =>
    `A condition of acceptance is not met: ${labels["acceptance-condition"][condition]}.`,
  "quality.filed_late": ({ dueOn, filedOn }, { format }) =>
    `The acceptance was filed on ${format.date(filedOn)}; the last day was ${format.date(dueOn)}.`,
  "quality.filing_overdue": ({ dueOn }, { format }) =>
    `The acceptance is not filed, and the last day was ${format.date(dueOn)}.`,
  "quality.filing_open": ({ dueOn }, { format }) =>
    `The acceptance is not filed yet; the last day is ${format.date(dueOn)}.`,
  "quality.warranty_below_minimum": ({ kind, contractOn, minimumOn }, { format, labels }) =>
    `The contract ends the warranty of ${labels["warranty-kind"][kind]} on ${format.date(contractOn)}, before the legal minimum; the warranty runs until ${format.date(minimumOn)}.`,
  "quality.seasons_too_few": ({ of, neededCount }) =>
    `The warranty covers ${plural(neededCount, `${of} season`)}, and the list does not hold every season from acceptance to the last of them.`,
  "quality.season_overlaps": ({ fromOn, toOn }, { format }) =>
    `The season from ${format.date(fromOn)} to ${format.date(toOn)} ends before it begins, or does not come after the one before it.`,
  "quality.deposit_above_cap": ({ depositFen, capFen }, { format }) =>
    `The quality deposit of ${format.fen(depositFen)} is above the cap of ${format.fen(capFen)}.`,
  "quality.deposit_beside_bond": ({ depositFen }, { format }) =>
    `The contractor gave a performance bond, so no quality deposit may be held; ${format.fen(depositFen)} is held.`,
  "quality.defect_period_too_long": ({ defectMonths, mostMonths }) =>
    `The contract sets a defect liability period of ${plural(defectMonths, "month")}; the most is ${mostMonths}, which stands.`,
  "quality.defect_period_not_given": ({ usualMonths, mostMonths }) =>
    `The defect liability period of the contract is not given; it is usually ${plural(usualMonths, "month")} and at most ${mostMonths}.`,
  "quality.arrears_contradict": ({ first, then }, { labels }) =>
    `What is given of ${labels.fact[first]} and of ${labels.fact[then]} cannot both hold.`,
  "quality.not_exempt": ({ exemptBelowFen, exemptAfterYears }, { format }) =>
    `The deposit is not waived: the contractor has neither a contract below ${format.fen(exemptBelowFen)} with no wages owed in the last year, nor ${plural(exemptAfterYears, "clean year")} in a row with the rules on wages kept.`,
  "quality.adjustment_not_numbered": ({ adjustment }, { labels }) =>
    `The rate is ${labels["wage-deposit-adjustment"][adjustment]} for this contractor; the text that was read does not say by how much, and the place decides.`,
  "quality.outside_work_calendar": ({ fromOn, workingDays }, { format }) =>
    `No calendar of working days covers ${plural(workingDays, "working day")} after ${format.date(fromOn)}, so the last day could not be worked out.`,
  "quality.wages_late": ({ fromOn, dueOn, paidOn }, { format }) =>
    `After ${format.date(fromOn)} labour costs were due by ${format.date(dueOn)}; ${paidOn === null ? "they are not paid yet" : `they were paid on ${format.date(paidOn)}`}.`,
  "quality.safeguard_missing": ({ safeguard }, { labels }) =>
    `A safeguard of wages is not in place: ${labels["wage-safeguard"][safeguard]}.`,
  "quality.rectification_overdue": ({ dueOn, lateDays }, { format }) =>
    `It is not put right; the last day was ${format.date(dueOn)}, ${plural(lateDays, "day")} ago.`,
  "quality.rectified_late": ({ dueOn, rectifiedOn, lateDays }, { format }) =>
    `It was put right on ${format.date(rectifiedOn)}, ${plural(lateDays, "day")} after the last day, ${format.date(dueOn)}.`,
};
