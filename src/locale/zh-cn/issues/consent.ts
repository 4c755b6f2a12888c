import type { ConsentIssueParams } from "../../../consent/issues.ts";
import type { Messages, Words } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";
import { shareText } from "../share-text.ts";

type Parameters =
  | ConsentIssueParams["consent.approval_area_not_met"]
  | ConsentIssueParams["consent.approval_heads_not_met"];

/** Messages about owners' votes. 业主表决类提示文字。 @internal */
export const consentIssues: Messages<ConsentIssueParams> = {
  "consent.nobody_took_part": ({ ownerCount }, { format }) =>
    `全体业主${format.number(ownerCount)}人均未参与表决，未形成决定。`,
  "consent.participation_area_not_met": (params, words) => notMet("参与表决", params, words),
  "consent.participation_heads_not_met": (params, words) => notMet("参与表决", params, words),
  "consent.approval_area_not_met": (params, words) => notMet("同意", params, words),
  "consent.approval_heads_not_met": (params, words) => notMet("同意", params, words),
  "consent.unknown_matter": ({ matter }) => `“${matter}”不是业主共同决定事项的代码。`,
  "consent.no_owners": () => "没有列出任何业主。",
  "consent.duplicate_owner": ({ ownerId, firstIndex }) =>
    `业主“${ownerId}”重复，首次出现于第${firstIndex + 1}项；同一业主（或建设单位）只列一次，按一人计算。`,
  "consent.owner_without_units": ({ ownerId }) => `业主“${ownerId}”没有列出专有部分。`,
  "consent.invalid_area": ({ ownerId, value, maximumM2 }, { format }) =>
    `业主“${ownerId}”的专有部分面积“${value}”无效，应大于0、不超过${format.areaM2(maximumM2)}，且最多两位小数（单位：平方米）。`,
  "consent.unknown_choice": ({ ownerId, choice }) => `业主“${ownerId}”的表决意见“${choice}”不是允许的取值。`,
  "consent.unit_without_place": ({ ownerId, kind }, { labels }) =>
    `业主“${ownerId}”的专有部分未填写所在${labels["voting-unit"][kind]}，无法确定是否属于本次表决单元。`,
  "consent.no_owner_in_voting_unit": (params, words) => `表决单元（${placeText(params, words)}）内没有业主。`,
  "consent.outside_voting_unit": ({ ownerCount, ...place }, words) =>
    `有${words.format.number(ownerCount)}名业主在表决单元（${placeText(place, words)}）内没有专有部分，未计入表决统计。`,
  "consent.voting_unit_not_given": ({ matter, kind }, { labels }) =>
    `当地规定“${labels.matter[matter]}”以${labels["voting-unit"][kind]}为表决单元，未填写表决单元，无法判定。`,
  "consent.voting_unit_differs": ({ matter, kind, askedKind }, { labels }) =>
    `本次以${labels["voting-unit"][kind]}为表决单元，当地规定“${labels.matter[matter]}”以${labels["voting-unit"][askedKind]}为表决单元，请核对。`,
  "consent.mixed_area_basis": (params, { format }) => {
    const { registeredCount, surveyedCount, contractCount, unstatedCount } = params;
    const parts = [
      ["登记面积", registeredCount],
      ["实测面积", surveyedCount],
      ["合同面积", contractCount],
      ["依据未注明", unstatedCount],
    ] as const;
    const texts = parts.filter(([, count]) => count > 0).map(([name, count]) => `${name}${format.number(count)}个`);
    return `各专有部分面积的依据不一致：${format.list(texts)}，请核对。`;
  },
  "consent.parking_not_settled": (params, words) =>
    `${parkingText(params, words)}是否计入表决，法律和当地规则均未明确；是否计入均不影响本次结论，统计结果按计入列示。`,
  "consent.parking_decides": (params, words) =>
    `${parkingText(params, words)}是否计入表决，法律和当地规则均未明确，且影响本次结论，无法判定；请按议事规则或者当地规定选定。`,
  "consent.local_participation_not_met": (params, words) => localNotMet("参与", params, words),
  "consent.local_approval_not_met": (params, words) => localNotMet("同意", params, words),
  "consent.matter_not_classified": (params, words) =>
    `${callerText(params, words)}是否须由业主共同决定、属于哪一事项，法律未明确归类；按当地规定的居民同意比例办理。`,
  "consent.matter_depends_on_use": ({ matter, ...caller }, words) =>
    `${callerText(caller, words)}是否改变共有部分用途尚不明确；如改变用途，须由业主共同决定“${words.labels.matter[matter]}”。`,
  "consent.common_income_touched": (params, words) =>
    `${callerText(params, words)}涉及利用共有部分产生的收入，该收入扣除合理成本后属于业主共有。`,
};

function placeText(
  { kind, id }: Pick<ConsentIssueParams["consent.no_owner_in_voting_unit"], "kind" | "id">,
  { labels }: Words,
): string {
  return `${labels["voting-unit"][kind]}${id === "" ? "" : `“${id}”`}`;
}

function parkingText({ areaM2, ownerCount }: ConsentIssueParams["consent.parking_decides"], { format }: Words): string {
  const only = ownerCount === 0 ? "" : `，其中仅有车位的业主${format.number(ownerCount)}人`;
  return `车位专有部分${format.areaM2(areaM2)}${only}，`;
}

function callerText(
  { kind, caller }: Pick<ConsentIssueParams["consent.matter_not_classified"], "kind" | "caller">,
  { labels }: Words,
): string {
  const names = { item: "改造内容", source: "资金来源", change: "变动事项" };
  const tables = { item: labels.item, source: labels.source, change: labels["project-change"] };
  return `${names[kind]}“${wordIn(caller, tables[kind])}”`;
}

function localNotMet(
  what: "参与" | "同意",
  params: ConsentIssueParams["consent.local_approval_not_met"],
  { format }: Words,
): string {
  const { of, shareNum, shareDen, bound, partCount, wholeCount, shortCount } = params;
  const whose = of === "all" ? "应征询居民" : "参与征询的居民";
  return `${what}的居民为${format.number(partCount)}户，${whose}为${format.number(wholeCount)}户，未达到当地规定的比例（${shareText(shareNum, shareDen, bound)}），尚差${format.number(shortCount)}户。`;
}

function notMet(what: "参与表决" | "同意", params: Parameters, { format }: Words): string {
  const { of, shareNum, shareDen, bound } = params;
  const whose = of === "all" ? "全体业主" : "参与表决的业主";
  const needed = shareText(shareNum, shareDen, bound);
  if ("partM2" in params) {
    const { partM2, wholeM2, shortM2 } = params;
    return `${what}的业主专有部分面积为${format.areaM2(partM2)}，${whose}为${format.areaM2(wholeM2)}，未达到面积占比${needed}的要求，尚差${format.areaM2(shortM2)}。`;
  }
  const { partCount, wholeCount, shortCount } = params;
  return `${what}的业主为${format.number(partCount)}人，${whose}为${format.number(wholeCount)}人，未达到人数占比${needed}的要求，尚差${format.number(shortCount)}人。`;
}
