import type { ApprovalRules } from "../approval/rules.ts";
import type { ConsentRules } from "../consent/rules.ts";
import type { MaintenanceFundRules } from "../funding/maintenance-fund/rules.ts";
import type { ProvidentFundRules } from "../funding/provident-fund/rules.ts";
import type { IllegalStructureRules } from "../illegal-structure/rules.ts";
import type { QualityRules } from "../quality/rules.ts";

/** Rules of the calculators whose last days the timeline gathers; it has none of its own. 时间表所用规则。 */
export type TimelineRules = ApprovalRules &
  ConsentRules &
  MaintenanceFundRules &
  ProvidentFundRules &
  IllegalStructureRules &
  QualityRules;
