import type { AftercareRules } from "../../aftercare/rules.ts";
import type { ApprovalRules } from "../../approval/rules.ts";
import type { BottomLineRules } from "../../bottom-line/rules.ts";
import type { ConsentRules } from "../../consent/rules.ts";
import type { EligibilityRules } from "../../eligibility/rules.ts";
import type { FundingRules } from "../../funding/rules.ts";
import type { IllegalStructureRules } from "../../illegal-structure/rules.ts";
import type { MeasureRules } from "../../measure/rules.ts";
import type { PlanRules } from "../../plan/rules.ts";
import type { SelectionRules } from "../../plan/selection/rules.ts";
import type { Pack } from "../../policy/types.ts";
import type { PlausibilityRules } from "../../progress/plausibility/rules.ts";
import type { PrinciplesRules } from "../../progress/principles/rules.ts";
import type { QualityRules } from "../../quality/rules.ts";

/** Every rule that a pack may hold. 全部规则。 */
export type Rules = MeasureRules &
  EligibilityRules &
  ConsentRules &
  FundingRules &
  PlanRules &
  SelectionRules &
  PrinciplesRules &
  PlausibilityRules &
  QualityRules &
  AftercareRules &
  IllegalStructureRules &
  BottomLineRules &
  ApprovalRules;

/** A pack of this library's rules. 规则包。 */
export type CnPack = Pack<Rules>;
