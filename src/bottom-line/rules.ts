import type { ConsentRules } from "../consent/rules.ts";
import type { EligibilityRules } from "../eligibility/rules.ts";
import type { CentralInvestmentRules } from "../funding/check-funding/rules.ts";
import type { DecimalString } from "../kernel/brand.ts";
import type { Pretext, ServingUtility } from "./codes.ts";

/** The bottom lines of the national documents. 底线要求规则。 */
export interface BottomLineRules {
  /** A special working mechanism exists. 建立专项工作机制。 */
  readonly "bottom_line.special_mechanism": true;
  /** Only what is within the scope of the place enters a plan. 不符合当地改造对象范围的不得纳入。 */
  readonly "bottom_line.eligible": true;
  /** For what a renovation must not be the pretext. 不得以改造为名实施的行为。 */
  readonly "bottom_line.no_pretext": readonly Pretext[];
  /** The annual plan is within what the place can raise and organise. 不超过筹资能力和组织实施能力。 */
  readonly "bottom_line.within_capacity": true;
  /** The plan makes no hidden debt. 不新增政府隐性债务。 */
  readonly "bottom_line.no_hidden_debt": true;
  /** Utilities that put the community first in their own yearly plans. 专业经营单位年度计划优先安排。 */
  readonly "bottom_line.utilities_aligned": readonly ServingUtility[];
  /** One scheme of all utilities before the start. 开工前制定统筹施工方案。 */
  readonly "bottom_line.coordinated_scheme": true;
  /** Gaps and hazards are surveyed first. 先行摸排设施短板和安全隐患。 */
  readonly "bottom_line.hazard_survey": true;
  /** Hazards are in the plan first. 安全隐患优先纳入改造内容。 */
  readonly "bottom_line.hazards_first": true;
  /** Energy retrofit in the northern heating region. 北方采暖地区建筑节能改造。 */
  readonly "bottom_line.energy_considered": true;
  /** Participation and consent reach the ratio of the place. 居民参与率、同意率达到当地规定比例。 */
  readonly "bottom_line.resident_consent": true;
  /** The design is agreed by vote before the start. 开工前改造方案经居民表决同意。 */
  readonly "bottom_line.design_vote": true;
  /** Residents agree to improve management together with the works. 居民就同步完善长效管理达成共识。 */
  readonly "bottom_line.management_consensus": true;
  /** Management mode and fees are agreed before the start. 开工前约定物业管理模式和缴费。 */
  readonly "bottom_line.management_agreed": true;
  /** Most of the existing floor area that may be demolished. 拆除建筑面积占现状总建筑面积的上限。 @unit 1 */
  readonly "bottom_line.demolition_share": DecimalString;
  /** Most that may be built for what is demolished. 拆建比上限。 @unit 1 */
  readonly "bottom_line.built_ratio": DecimalString;
  /** Least share of residents resettled in place or nearby. 就地、就近安置率下限。 @unit 1 */
  readonly "bottom_line.nearby_resettlement": DecimalString;
  /** Most by which rents may rise in a year. 住房租金年度涨幅上限。 @unit 1 */
  readonly "bottom_line.rent_rise": DecimalString;
  /** Envelope and heating system are renovated together. 围护结构和供热系统改造同步进行。 */
  readonly "bottom_line.envelope_with_heating": true;
  /** Government and owners share the cost of an energy retrofit. 节能改造费用由政府、建筑所有权人共同负担。 */
  readonly "bottom_line.energy_cost_shared": true;
  /** Least area for elderly care, where possible. 人均养老服务用地面积下限。 @unit m²/person */
  readonly "bottom_line.elderly_care_area": DecimalString;
}

/** Every rule that the check reads. @internal */
export type CheckedRules = BottomLineRules &
  EligibilityRules &
  Pick<ConsentRules, "consent.local_ratio"> &
  Pick<CentralInvestmentRules, "funding.central_investment.excluded_reasons">;
