import type { LeftOutReason, SelectionMethod, UrgencyPartKind } from "../../plan/selection/codes.ts";

/** Words of what urgency is scored by. 紧迫程度评分项名称。 @internal */
export const urgencyPartLabels: Readonly<Record<UrgencyPartKind, string>> = {
  hazard: "安全隐患",
  age: "房龄",
  willingness: "居民改造意愿",
  "missing-facility": "缺失设施",
};

/** Words of the methods. 遴选方法名称。 @internal */
export const selectionMethodLabels: Readonly<Record<SelectionMethod, string>> = {
  skip: "按位次依次纳入，超出限额的跳过",
  stop: "按位次依次纳入，遇超出限额的即止",
};

/** Words of the reasons. 未纳入原因名称。 @internal */
export const leftOutReasonLabels: Readonly<Record<LeftOutReason, string>> = {
  "not-eligible": "不符合改造对象范围",
  "eligibility-unknown": "是否符合改造对象范围尚未认定",
  "investment-unknown": "投资额不详",
  "household-count-unknown": "户数不详",
  budget: "剩余资金不足",
  "community-capacity": "超出年度小区数上限",
  "household-capacity": "超出年度户数上限",
  stopped: "名单已截止",
};
