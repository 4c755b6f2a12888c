import type { CivilDate } from "./brand.ts";
import type { RuleRef } from "./issue.ts";

/** A last day: by which something must be done, or on which a period ends. 期限。 */
export interface Deadline<C extends string = string> {
  /** What is due or ends, such as `quality.acceptance_filing`; a locale has words for it. 事项代码。 */
  readonly code: C;
  /** The one of several that it is about: a structure, a kind of work. `null` where there is one. 对象。 */
  readonly about: string | null;
  /** Day that the period is counted from; it is not counted itself. `null` where it is not known. 起算日。 */
  readonly from: CivilDate | null;
  /** Last day, itself included; `null` where it cannot be worked out, see `missing`. 截止日（含）。 */
  readonly dueOn: CivilDate | null;
  /** Facts and rules that are not known. 缺少的事实与规则。 */
  readonly missing: readonly string[];
  /** The dated rules behind it. 所依据的规则。 */
  readonly rules: readonly RuleRef[];
}
