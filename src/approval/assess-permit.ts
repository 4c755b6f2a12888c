import { fail, hasIssues, type Outcome, succeed } from "../kernel/outcome.ts";
import { startTrace } from "../kernel/trace.ts";
import type { Context } from "../policy/types.ts";
import { checkPermitProject } from "./check-input.ts";
import { factNotGiven } from "./fact-not-given.ts";
import { findChain } from "./find-chain.ts";
import type { ApprovalRules } from "./rules.ts";
import type { ApprovalStep } from "./steps.ts";
import { testExemption } from "./test-exemption.ts";
import type { PermitAssessment, PermitProject } from "./types.ts";

const rule = "approval.permit_exemption";

/**
 * Tells whether a project needs a construction permit. 是否须申请领取施工许可证。
 *
 * Either test suffices to be exempt: the investment or the floor area is within its limit. The limit itself is still exempt
 * where the text says 以下, and is not where it says 不足 or excludes it. Works without floor area have one test only. A fact
 * that is missing matters only where the other test does not decide. The limits of the place go before the national ones;
 * limits for privately invested projects leave the others to the more general rule.
 *
 * @param project - Place, investment and floor area; left out means not known.
 * @param ctx - Packs in force (general → local) and the date of the question.
 * @returns Needed, not needed (exempt), or unknown, with the reasons and what is missing.
 *
 * @unit investmentFen: fen · floorAreaM2: m²
 * @rule approval.permit_exemption
 * @issue approval.permit_above_limits — neither test exempts it
 * @issue approval.local_limit_not_given — the national limits were used, and the province may have its own
 * @source CP-18 — 第二条
 *
 * @example
 * ```ts
 * import { assessPermit } from "jiugai/approval";
 * import { civilDate, squareMetres } from "jiugai/kernel";
 * import { fenFromYuan } from "jiugai/money";
 * import { guangdong, national } from "jiugai/policies/cn";
 * const project = { divisionCode: "440100", investmentFen: fenFromYuan("1000000"), floorAreaM2: squareMetres(8000) };
 * const permit = assessPermit(project, { packs: [national, guangdong], on: civilDate("2021-06-01") });
 * permit.ok && [permit.value.need, permit.value.exemptBy]; // => ["not-needed", ["investment"]]
 * ```
 * @category Calculators
 */
export function assessPermit(project: PermitProject, ctx: Context<ApprovalRules>): Outcome<PermitAssessment> {
  const faults = checkPermitProject(project);
  if (hasIssues(faults)) return fail(faults);
  const { divisionCode, isPrivatelyInvested } = project;
  const trace = startTrace<ApprovalStep>();
  const { links, end } = findChain(
    ctx,
    rule,
    { divisionCode },
    ({ appliesTo }) => appliesTo === "privately-invested" && isPrivatelyInvested !== true,
  );
  // What is for private projects alone says nothing of one that is not.
  const applicable = links.filter(({ value }) => value.appliesTo === "all" || isPrivatelyInvested !== false);
  const answers = applicable.map((link) => testExemption(trace, project, link));
  const issues = applicable.flatMap((link) => link.issues);
  const rules = applicable.map(({ ref }) => ref);
  const gap = end === null ? [] : [{ reasons: [end], missing: [`rule:${rule}`] }];
  const last = answers.at(-1);
  const isAgreed = answers.length === 1 || answers.every(({ need }) => need !== "unknown" && need === last?.need);
  if (last !== undefined && end === null && isAgreed) return succeed({ ...last, rules }, issues, trace.steps);
  const open = [
    ...answers.filter(({ need }) => need === "unknown"),
    ...(answers.length > 1 || (answers.length > 0 && end !== null) ? [factNotGiven("isPrivatelyInvested", rules)] : []),
    ...gap,
  ];
  const unknown = {
    need: "unknown" as const,
    exemptBy: [],
    reasons: open.flatMap(({ reasons }) => reasons),
    missing: [...new Set(open.flatMap(({ missing }) => missing))],
  };
  return succeed({ ...unknown, rules }, issues, trace.steps);
}
