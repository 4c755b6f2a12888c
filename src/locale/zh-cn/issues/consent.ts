import type { ConsentIssueParams } from "../../../consent/issues.ts";
import type { Messages, Words } from "../../messages.ts";
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
};

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
