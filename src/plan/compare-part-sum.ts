import type { Issue, IssuePath, Severity } from "../kernel/issue.ts";
import { type PlanFigure, planIssue } from "./issues.ts";
import { grainOf, isRounding } from "./rounding.ts";
import type { Coverage } from "./types.ts";

/** One figure of a whole and of its parts. @internal */
export interface PartSum {
  readonly figure: PlanFigure;
  readonly total: number | undefined;
  /** The figure of each part; `undefined` where a part does not give it. */
  readonly parts: readonly (number | undefined)[];
  readonly covers: Coverage;
  readonly path: IssuePath;
  /** How bad a difference is that rounding does not explain. */
  readonly severity: Severity;
  /** The whole may be printed more coarsely than its parts. */
  readonly isTotalRounded?: boolean;
}

/** Compares the sum of parts with the printed whole; nothing to say where either is not printed. @internal */
export function comparePartSum(compared: PartSum): readonly Issue[] {
  const { figure, total, parts, covers, path, severity, isTotalRounded = false } = compared;
  const known = parts.filter((value) => value !== undefined);
  if (total === undefined || known.length === 0) return [];
  // Areas are added in hundredths of a square metre, so that decimals do not drift.
  const scale = figure === "areaM2" ? 100 : 1;
  const units = known.map((value) => Math.round(value * scale));
  const whole = Math.round(total * scale);
  const sum = units.reduce((a, b) => a + b, 0);
  const difference = sum - whole;
  const params = { figure, total, sum: sum / scale, difference: difference / scale };
  if (covers === "part" || known.length < parts.length) {
    return difference > 0 ? [planIssue(severity, "plan.parts_exceed_total", params, { path })] : [];
  }
  if (difference === 0) return [];
  const common = grainOf([...units, whole]);
  const own = isTotalRounded ? grainOf([whole]) : 1;
  const grain = isRounding(difference, units.length + 1, common) ? common : isRounding(difference, 1, own) ? own : null;
  return grain === null
    ? [planIssue(severity, "plan.parts_do_not_add_up", params, { path })]
    : [planIssue("info", "plan.parts_differ_by_rounding", { ...params, grain: grain / scale }, { path })];
}
