import { joinFindings } from "../kernel/finding.ts";
import { assessBuiltYear, type BuiltYearFinding } from "./assess-built-year.ts";
import { assessExclusions } from "./assess-exclusions.ts";
import { assessWillingness } from "./assess-willingness.ts";
import type { Assessing } from "./finding.ts";

/** Answers all questions of eligibility on facts that are sound. @internal */
export function assessFacts(at: Assessing): BuiltYearFinding {
  const built = assessBuiltYear(at);
  const whole = joinFindings([built, assessExclusions(at), assessWillingness(at)]);
  return { ...whole, priority: built.priority && whole.verdict !== "not-met" };
}
