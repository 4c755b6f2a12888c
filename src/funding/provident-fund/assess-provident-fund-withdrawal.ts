import type { Fen } from "../../kernel/brand.ts";
import { joinFindings } from "../../kernel/finding.ts";
import { fail, hasIssues, type Outcome, succeed } from "../../kernel/outcome.ts";
import { startTrace } from "../../kernel/trace.ts";
import { resolveRule } from "../../policy/resolve-rule.ts";
import type { Context } from "../../policy/types.ts";
import { assessApplicant, assessPurpose } from "./assess-applicant.ts";
import { assessTime } from "./assess-time.ts";
import { checkApplication } from "./check-input.ts";
import { findLimit } from "./find-limit.ts";
import type { ProvidentFundRules } from "./rules.ts";
import type { ProvidentFundStep } from "./steps.ts";
import type { ProvidentFundApplication, ProvidentFundWithdrawal } from "./types.ts";

const rule = "funding.provident_fund.withdrawal";

/**
 * Tells whether a resident may withdraw the housing provident fund for a renovation, and how much. 改造提取住房公积金。
 *
 * The applicant, the works and the day must fit the rule of the place; one that does not fit decides, one that is not known
 * leaves the answer open. The last day is the acceptance plus whole months, itself included: from 29 February it is 28
 * February of a common year. Before the acceptance the time has not begun. The limit is the least of what the rule names:
 * own payment, balance, a fixed cap. Where the text, as read, does not say who or what for, the authority must confirm.
 *
 * @param application - Who applies, for which works, and the amounts.
 * @param ctx - Packs in force (general → local) and the date of the question, which is the day of the application where
 *   none is given; the rule is looked up on that day.
 * @returns Verdict, limit and reasons; `unknown` where the place has no rule.
 *
 * @unit ownPaymentFen, balanceFen, limitFen: fen
 * @rule funding.provident_fund.withdrawal
 * @issue funding.provident_fund.applicant_not_listed — the rule lists others
 * @issue funding.provident_fund.too_late — the time after acceptance is over
 * @source BJ-2022-PROVIDENT — works and applicants
 * @source HGS-PROVIDENT — cap and time
 *
 * @example
 * ```ts
 * import { assessProvidentFundWithdrawal } from "jiugai/funding";
 * import { civilDate } from "jiugai/kernel";
 * import { fenFromYuan } from "jiugai/money";
 * import { beijing, national } from "jiugai/policies/cn";
 * const withdrawal = assessProvidentFundWithdrawal(
 *   {
 *     divisionCode: "110105",
 *     holder: "owner",
 *     relation: "child",
 *     purpose: "elevator-addition",
 *     ownPaymentFen: fenFromYuan("45000"),
 *     balanceFen: fenFromYuan("30000"),
 *   },
 *   { packs: [national, beijing], on: civilDate("2022-06-01") },
 * );
 * withdrawal.ok && [withdrawal.value.verdict, withdrawal.value.limitFen, withdrawal.value.boundBy]; // => ["met", 3000000, "balance"]
 * ```
 * @category Calculators
 */
export function assessProvidentFundWithdrawal(
  application: ProvidentFundApplication,
  ctx: Context<ProvidentFundRules>,
): Outcome<ProvidentFundWithdrawal> {
  const faults = checkApplication(application);
  if (hasIssues(faults)) return fail(faults);
  const { appliedOn = ctx.on, divisionCode } = application;
  const found = resolveRule({ ...ctx, on: appliedOn }, rule, { divisionCode });
  if (!found.found) {
    const reasons = [{ ...found.issue, severity: "warning" as const }];
    const unknown = { verdict: "unknown", limitFen: null, boundBy: null, lastOn: null } as const;
    return succeed({ ...unknown, reasons, missing: [`rule:${rule}`], rules: [] });
  }
  const { ref, value } = found;
  const trace = startTrace<ProvidentFundStep>();
  const time = assessTime(trace, application, appliedOn, value, ref);
  const findings = [assessApplicant(application, value, ref), assessPurpose(application, value, ref), time];
  const { verdict, reasons, missing } = joinFindings(findings);
  const limit = findLimit(trace, application, value, ref);
  const isNone = verdict === "not-met";
  return succeed(
    {
      verdict,
      limitFen: isNone ? (0 as Fen) : limit.limitFen,
      boundBy: isNone ? null : limit.boundBy,
      lastOn: time.lastOn,
      reasons: [...reasons, ...limit.reasons],
      missing: [...missing, ...limit.missing],
      rules: [ref],
    },
    found.issues,
    trace.steps,
  );
}
