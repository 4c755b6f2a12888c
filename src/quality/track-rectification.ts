import type { CivilDate } from "../kernel/brand.ts";
import { addDaysStep, daysBetweenStep } from "../kernel/date-steps.ts";
import type { IssuePath } from "../kernel/issue.ts";
import { fail, hasIssues, type Outcome, succeed } from "../kernel/outcome.ts";
import { type Recorder, startTrace } from "../kernel/trace.ts";
import { type RuleReader, readRules } from "../policy/rule-reader.ts";
import type { Context } from "../policy/types.ts";
import { checkRectificationInput } from "./check-input.ts";
import { type RectificationState, rectificationStates } from "./codes.ts";
import { factNotGiven } from "./finding.ts";
import { qualityIssue } from "./issues.ts";
import type { QualityRules } from "./rules.ts";
import type { QualityStep } from "./steps.ts";
import type { InspectedDefect, Inspection, Rectification, RectificationInput, RectificationRecord } from "./types.ts";

/**
 * Follows what inspections found until it is put right, worst first. 检查问题整改台账。
 *
 * The last day is the one given, else the inspection plus the days given, else plus the days of the rule; itself
 * included. Put right by then is done, later is late; not put right is open until that day is past, then overdue. Where
 * no last day or no state is known, neither is the answer. What is put right after the date of the question is not yet.
 *
 * @param input - Inspections and their findings; ids unique.
 * @param ctx - Packs in force and the date of the question.
 * @returns The findings: overdue, not known, open, late, done; not met while one is overdue.
 *
 * @unit withinDays, lateDays: calendar days
 * @rule quality.rectification_days
 * @issue quality.rectification_overdue — not put right, and the last day is past
 * @issue quality.rectified_late — put right after the last day
 *
 * @example
 * ```ts
 * import { civilDate } from "jiugai/kernel";
 * import { trackRectification } from "jiugai/quality";
 * const defects = [{ id: "scaffold", withinDays: 3, rectifiedOn: null }, { id: "wiring", withinDays: 7, rectifiedOn: civilDate("2023-05-10") }];
 * const inspections = [{ id: "i1", inspectedOn: civilDate("2023-05-04"), defects }];
 * const record = trackRectification({ inspections }, { packs: [], on: civilDate("2023-05-20") });
 * record.ok && record.value.rectifications.map(({ about, state, lateDays }) => [about, state, lateDays]); // => [["scaffold", "overdue", 13], ["wiring", "done", null]]
 * ```
 * @category Calculators
 */
export function trackRectification(
  input: RectificationInput,
  ctx: Context<QualityRules>,
): Outcome<RectificationRecord> {
  const faults = checkRectificationInput(input);
  if (hasIssues(faults)) return fail(faults);
  const reader = readRules(ctx, { divisionCode: input.divisionCode });
  const trace = startTrace<QualityStep>();
  const rectifications = input.inspections
    .flatMap((inspection, index) =>
      inspection.defects.map((defect, at) => {
        const path = ["inspections", index, "defects", at];
        return follow(trace, inspection, defect, ctx.on, reader, path);
      }),
    )
    .sort((a, b) => rank(a) - rank(b) || compareDue(a, b));
  const states = new Set(rectifications.map(({ state }) => state));
  const value: RectificationRecord = {
    verdict: states.has("overdue") ? "not-met" : states.has("unknown") ? "unknown" : "met",
    reasons: rectifications.flatMap(({ reasons }) => reasons),
    missing: [...new Set(rectifications.flatMap(({ missing }) => missing))],
    rectifications,
    rules: reader.refs(),
  };
  return succeed(value, reader.issues(), trace.steps);
}

function rank({ state }: Rectification): number {
  return rectificationStates.indexOf(state);
}

/** What has no last day comes after what has one. */
function compareDue({ dueOn: a }: Rectification, { dueOn: b }: Rectification): number {
  if (a === b) return 0;
  return b === null || (a !== null && a < b) ? -1 : 1;
}

function follow(
  trace: Recorder<QualityStep>,
  inspection: Inspection,
  defect: InspectedDefect,
  on: CivilDate,
  reader: RuleReader<QualityRules>,
  path: IssuePath,
): Rectification {
  const { id, rectifiedOn } = defect;
  const due = findDue(trace, inspection, defect, reader);
  const nothing = { state: "unknown" as RectificationState, lateDays: null, reasons: [], missing: [] };
  const entry = {
    code: "quality.rectification",
    about: id,
    inspectionId: inspection.id,
    from: inspection.inspectedOn,
  } as const;
  if (due === null) {
    const { missing, reasons } = factNotGiven("defects.dueOn", [], [...path, "dueOn"]);
    return { ...entry, ...nothing, dueOn: null, missing, reasons, rules: [] };
  }
  const { rules, on: dueOn } = due;
  const known = { ...entry, ...nothing, dueOn, rules };
  if (rectifiedOn === undefined) {
    const { missing, reasons } = factNotGiven("defects.rectifiedOn", rules, [...path, "rectifiedOn"]);
    return { ...known, missing, reasons };
  }
  const isDone = rectifiedOn !== null && rectifiedOn <= on;
  const [name, day] = isDone ? (["rectifiedOn", rectifiedOn] as const) : (["on", on] as const);
  const dueDay = { name: "dueOn", on: dueOn, ...(due.step === undefined ? {} : { step: due.step }) };
  const isInTime = day <= dueOn;
  trace.add({
    name: "quality.rectified_in_time",
    about: id,
    op: "compare",
    inputs: [
      { name, value: day, unit: "date" },
      { name: "dueOn", value: dueOn, unit: "date", ...(due.step === undefined ? {} : { step: due.step }) },
      { name: "comparator", value: "<=", unit: "code" },
    ],
    output: { value: isInTime, unit: "boolean" },
    rules,
  });
  if (isInTime) return { ...known, state: isDone ? "done" : "open" };
  const late = daysBetweenStep(dueDay, { name, on: day });
  trace.add({ name: "quality.days_late", about: id, ...late, rules });
  const lateDays = late.output.value;
  const detail = { path: [...path, "rectifiedOn"], rules };
  const reason = isDone
    ? qualityIssue("warning", "quality.rectified_late", { dueOn, rectifiedOn, lateDays }, detail)
    : qualityIssue("error", "quality.rectification_overdue", { dueOn, lateDays }, detail);
  return { ...known, state: isDone ? "late" : "overdue", lateDays, reasons: [reason] };
}

/** The last day: given, or counted from the inspection. */
function findDue(
  trace: Recorder<QualityStep>,
  { inspectedOn }: Inspection,
  { dueOn, id, withinDays }: InspectedDefect,
  reader: RuleReader<QualityRules>,
): { readonly on: CivilDate; readonly step?: number; readonly rules: Rectification["rules"] } | null {
  if (dueOn !== undefined) return { on: dueOn, rules: [] };
  const rule = withinDays === undefined ? reader.find("quality.rectification_days") : undefined;
  const days = rule?.found ? rule.value : withinDays;
  if (days === undefined) return null;
  const rules = rule?.found ? [rule.ref] : [];
  const last = addDaysStep({ name: "inspectedOn", on: inspectedOn }, days);
  return {
    on: last.output.value,
    step: trace.add({ name: "quality.rectification", about: id, ...last, rules }),
    rules,
  };
}
