import type { ConsentRules } from "../../consent/rules.ts";
import type { EligibilityRules } from "../../eligibility/rules.ts";
import type { FundingRules } from "../../funding/rules.ts";
import type { MeasureRules } from "../../measure/rules.ts";
import type { PlanRules } from "../../plan/rules.ts";
import type { Pack } from "../../policy/types.ts";

/** Every rule that a pack may hold. 全部规则。 */
export type Rules = MeasureRules & EligibilityRules & ConsentRules & FundingRules & PlanRules;

/** A pack of this library's rules. 规则包。 */
export type CnPack = Pack<Rules>;
