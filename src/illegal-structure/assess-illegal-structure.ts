import { fail, hasIssues, type Outcome, succeed } from "../kernel/outcome.ts";
import { startTrace } from "../kernel/trace.ts";
import { readRules } from "../policy/rule-reader.ts";
import type { Context } from "../policy/types.ts";
import { checkCase } from "./check-input.ts";
import { judgeStructure } from "./judge-structure.ts";
import type { IllegalStructureRules } from "./rules.ts";
import type { IllegalStructureStep } from "./steps.ts";
import type { IllegalStructureAssessment, IllegalStructureCase } from "./types.ts";

/**
 * Tells how the law handles an illegal structure, and how far that is done. 违法建设处理判定。
 *
 * Without a permit or not as permitted: rectify with a fine where the effect can be cured, else demolish, else
 * confiscate with a fine that may be added. Temporary works are demolished, and a fine may be added. Where facts are
 * missing, every way they leave open is listed, and the facts are named. Bounds of a fine are whole fen within the
 * shares: the least rounded up, the most down.
 *
 * The last order to stop and the last other one stand. A last day is the one that the order names; an order to stop that
 * names none binds at once. On that day an order is still in time, the day after it is overdue, and an ignored order to
 * stop or demolish may be enforced. What happens after the date of the question is not yet. The announcement and the
 * time for review that enforcement also takes (行政强制法) are not part of this.
 *
 * @param structure - The structure as the inventory has it.
 * @param ctx - Packs in force and the date of the question; the law of that day is applied.
 * @returns Met where nothing is left to do: lawful, demolished, rectified or confiscated.
 *
 * @unit constructionCostFen, fines: fen · areaM2: m²
 * @rule illegal_structure.permanent_works
 * @rule illegal_structure.temporary_works
 * @rule illegal_structure.enforcement
 * @issue illegal_structure.to_be_handled — the ways in which it is still to be dealt with
 * @issue illegal_structure.order_overdue — an order is not carried out, or was late
 * @issue illegal_structure.order_off_path — the facts call for another order
 * @source URPL — 第四十条、第四十四条、第六十四条、第六十六条、第六十八条
 *
 * @example
 * ```ts
 * import { civilDate, squareMetres } from "jiugai/kernel";
 * import { assessIllegalStructure } from "jiugai/illegal-structure";
 * import { fenFromYuan } from "jiugai/money";
 * import { national } from "jiugai/policies/cn";
 * const structure = {
 *   id: "s1", kind: "extension" as const, areaM2: squareMetres(18.5), permitState: "none" as const, canBeCured: true,
 *   constructionCostFen: fenFromYuan("20000"), orders: [], demolishedOn: null,
 * };
 * const found = assessIllegalStructure(structure, { packs: [national], on: civilDate("2023-06-01") });
 * found.ok && found.value.options; // => [{ path: "rectify", fine: { isMandatory: true, leastFen: 100000, mostFen: 200000 } }]
 * ```
 * @category Calculators
 */
export function assessIllegalStructure(
  structure: IllegalStructureCase,
  ctx: Context<IllegalStructureRules>,
): Outcome<IllegalStructureAssessment> {
  const faults = checkCase(structure);
  if (hasIssues(faults)) return fail(faults);
  const reader = readRules(ctx, { divisionCode: structure.divisionCode });
  const trace = startTrace<IllegalStructureStep>();
  const { assessment, issues } = judgeStructure({ on: ctx.on, reader, trace }, structure);
  return succeed(assessment, [...reader.issues(), ...issues], trace.steps);
}
