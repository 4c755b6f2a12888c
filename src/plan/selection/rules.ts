import type { UrgencyWeights } from "./types.ts";

/** Rules by which a reserve is ranked. 储备小区排序规则。 */
export interface SelectionRules {
  /** Points by which urgency is scored. 紧迫程度评分标准。 */
  readonly "plan.urgency_weights": UrgencyWeights;
}
