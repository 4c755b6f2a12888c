import type { Aspect, Principle } from "../../progress/principles/codes.ts";
import type { PrinciplesFactPath } from "../../progress/principles/types.ts";
import type { KnownCriterion } from "../../report/locale.ts";

/** Words of the five principles. 五个坚持的英文名称。 @internal */
export const principleLabels: Readonly<Record<Principle, string>> = {
  "planning-and-coordination": "planning and coordination",
  focus: "focus",
  "orderly-implementation": "orderly implementation",
  "scientific-approach": "scientific approach",
  "exemplary-leadership": "leadership by example",
};

/** Words of the six aspects. 六个方面的英文名称。 @internal */
export const aspectLabels: Readonly<Record<Aspect, string>> = {
  people: "people",
  water: "water",
  green: "green",
  lines: "lines",
  surfaces: "surfaces",
  management: "management",
};

/** Words of the criteria. 评分指标的英文名称。 @internal */
export const principleCriterionLabels: Readonly<Record<KnownCriterion, string>> = {
  "five-year-plan-drawn": "a five-year plan is drawn up",
  "annual-plan-drawn": "an annual plan is drawn up",
  "community-plan-drawn": "the community has a plan of its own",
  "special-mechanism": "a special working mechanism exists",
  "utility-plans-docked": "the plans of the utilities are coordinated with the renovation",
  "priority-community": "the community is among those built by the end of 2000",
  "residents-willing": "the residents want the renovation",
  "basic-works": "the plan has basic works",
  "full-start": "every planned community has started",
  "funds-secured": "the funds are secured",
  "project-approved": "the project is approved",
  "illegal-structures-settled": "illegal structures are dealt with",
  "quality-assured": "quality and safety are assured",
  "stock-surveyed": "the stock of communities is surveyed",
  "ranked-by-urgency": "the reserve is ranked by urgency",
  "model-community": "the community is shown as a model",
  "age-friendly-facilities": "facilities for the old",
  "child-facilities": "facilities where children play",
  "run-off-and-infiltration": "run-off and infiltration in balance",
  "sponge-city": "renovation by the idea of the sponge city",
  "greening-with-parking": "greening reconciled with parking and other facilities",
  "northern-trees": "trees that suit a northern climate",
  "pipes-renewed": "pipes in the community are renewed",
  "lines-tidied": "power and telecom lines are tidied or buried",
  "one-line-plan": "one plan for lines above and under ground",
  "facade-works": "works on the facades",
  "aftercare-agreed": "a mechanism of long-term management",
};

/** Words of the facts that they ask for. 评分所需事实的英文名称。 @internal */
export const principleFactLabels: Readonly<Record<PrinciplesFactPath, string>> = {
  "plan.measures": "the works of the plan",
  "facts.hasSpecialMechanism": "whether a special working mechanism exists",
  "facts.areUtilityPlansDocked": "whether the plans of the utilities are coordinated with the renovation",
  "facts.isPriority": "whether the community is among those that come first",
  "facts.isWilling": "whether the residents want the renovation",
  "facts.areFundsSecured": "whether the funds are secured",
  "facts.isApproved": "whether the project is approved",
  "facts.areIllegalStructuresSettled": "whether illegal structures are dealt with",
  "facts.isQualityAssured": "whether quality and safety are assured",
  "facts.isStockSurveyed": "whether the stock of communities is surveyed",
  "facts.isRankedByUrgency": "whether the reserve is ranked by urgency",
  "facts.isModel": "whether the community is shown as a model",
  "facts.hasChildFacilities": "whether there are facilities where children play",
  "facts.isRunoffPlanned": "whether run-off and infiltration are planned together",
  "facts.usesSpongeCity": "whether the plan follows the idea of the sponge city",
  "facts.isGreeningReconciled": "whether greening is reconciled with parking",
  "facts.usesNorthernTrees": "whether the trees suit a northern climate",
  "facts.areLinesTidied": "whether power and telecom lines are tidied or buried",
  "facts.isAftercareAgreed": "whether long-term management is agreed",
  "figures.startRate": "start rate",
  "documents.five-year-plan": "whether the five-year plan exists",
  "documents.annual-plan": "whether the annual plan exists",
  "documents.community-plan": "whether the plan of the community exists",
  "documents.line-plan": "whether the plan for lines above and under ground exists",
};
