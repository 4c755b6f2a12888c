import type { Aspect, Principle } from "../../progress/principles/codes.ts";
import type { PrinciplesFactPath } from "../../progress/principles/types.ts";
import type { KnownCriterion } from "../../report/locale.ts";

/** Words of the five principles. 五个坚持名称。 @internal */
export const principleLabels: Readonly<Record<Principle, string>> = {
  "planning-and-coordination": "坚持规划统筹",
  focus: "坚持重点突出",
  "orderly-implementation": "坚持实施有序",
  "scientific-approach": "坚持推动科学",
  "exemplary-leadership": "坚持典型引领",
};

/** Words of the six aspects. 六个方面名称。 @internal */
export const aspectLabels: Readonly<Record<Aspect, string>> = {
  people: "人",
  water: "水",
  green: "绿",
  lines: "线",
  surfaces: "面",
  management: "管",
};

/** Words of the criteria. 评分指标名称。 @internal */
export const principleCriterionLabels: Readonly<Record<KnownCriterion, string>> = {
  "five-year-plan-drawn": "编制五年改造规划",
  "annual-plan-drawn": "编制年度改造计划",
  "community-plan-drawn": "编制“一个小区一个方案”",
  "special-mechanism": "建立专项工作机制",
  "utility-plans-docked": "管线单位专项规划与改造计划衔接",
  "priority-community": "重点改造2000年底前建成的小区",
  "residents-willing": "居民改造意愿强、参与积极性高",
  "basic-works": "含有基础类改造内容",
  "full-start": "年度计划小区全面开工",
  "funds-secured": "改造资金落实",
  "project-approved": "项目审批完成",
  "illegal-structures-settled": "违法建设拆除处置到位",
  "quality-assured": "工程质量和安全有保障",
  "stock-surveyed": "摸清既有小区底数",
  "ranked-by-urgency": "按轻重缓急排序",
  "model-community": "列为典型示范小区",
  "age-friendly-facilities": "建设适老设施",
  "child-facilities": "建设儿童活动设施",
  "run-off-and-infiltration": "处理好小区内径流与下渗的关系",
  "sponge-city": "运用海绵城市理念改造",
  "greening-with-parking": "处理好绿化与停车场等设施建设的矛盾",
  "northern-trees": "选择适合北方气候特点的树种",
  "pipes-renewed": "改造小区内市政管线",
  "lines-tidied": "强弱电规整或入地",
  "one-line-plan": "统筹管理地上和地下管线设施",
  "facade-works": "整治建筑外立面",
  "aftercare-agreed": "建立长效管理机制",
};

/** Words of the facts that they ask for. 评分所需事实的名称。 @internal */
export const principleFactLabels: Readonly<Record<PrinciplesFactPath, string>> = {
  "plan.measures": "方案的改造内容",
  "facts.hasSpecialMechanism": "是否已建立专项工作机制",
  "facts.areUtilityPlansDocked": "管线单位专项规划是否与改造计划衔接",
  "facts.isPriority": "是否属重点改造对象",
  "facts.isWilling": "居民改造意愿是否强烈",
  "facts.areFundsSecured": "改造资金是否落实",
  "facts.isApproved": "项目审批是否完成",
  "facts.areIllegalStructuresSettled": "违法建设是否处置到位",
  "facts.isQualityAssured": "质量安全保障措施是否落实",
  "facts.isStockSurveyed": "是否已摸清既有小区底数",
  "facts.isRankedByUrgency": "是否按轻重缓急排序",
  "facts.isModel": "是否列为典型示范小区",
  "facts.hasChildFacilities": "是否建设儿童活动设施",
  "facts.isRunoffPlanned": "是否统筹考虑径流与下渗",
  "facts.usesSpongeCity": "是否运用海绵城市理念",
  "facts.isGreeningReconciled": "是否处理好绿化与停车等设施的矛盾",
  "facts.usesNorthernTrees": "树种是否适合北方气候",
  "facts.areLinesTidied": "强弱电线路是否规整或入地",
  "facts.isAftercareAgreed": "是否建立长效管理机制",
  "figures.startRate": "开工率",
  "documents.five-year-plan": "五年改造规划是否已编制",
  "documents.annual-plan": "年度改造计划是否已编制",
  "documents.community-plan": "“一个小区一个方案”是否已编制",
  "documents.line-plan": "地上地下管线统筹方案是否已编制",
};
