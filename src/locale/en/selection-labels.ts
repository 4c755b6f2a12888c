import type { LeftOutReason, SelectionMethod, UrgencyPartKind } from "../../plan/selection/codes.ts";

/** Words of what urgency is scored by. 紧迫程度评分项的英文名称。 @internal */
export const urgencyPartLabels: Readonly<Record<UrgencyPartKind, string>> = {
  hazard: "hazard",
  age: "age",
  willingness: "wish of the residents",
  "missing-facility": "missing facility",
};

/** Words of the methods. 遴选方法的英文名称。 @internal */
export const selectionMethodLabels: Readonly<Record<SelectionMethod, string>> = {
  skip: "by rank, passing over what does not fit",
  stop: "by rank, ending at the first that does not fit",
};

/** Words of the reasons. 未纳入原因的英文名称。 @internal */
export const leftOutReasonLabels: Readonly<Record<LeftOutReason, string>> = {
  "not-eligible": "not eligible",
  "eligibility-unknown": "eligibility not known",
  "investment-unknown": "investment not known",
  "household-count-unknown": "number of households not known",
  budget: "not enough money left",
  "community-capacity": "more communities than the place can carry",
  "household-capacity": "more households than the place can carry",
  stopped: "the list ended before it",
};
