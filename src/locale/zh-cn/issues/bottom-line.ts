import type { BottomLine } from "../../../bottom-line/codes.ts";
import type { BottomLineIssueParams } from "../../../bottom-line/issues.ts";
import type { Messages, Words } from "../../messages.ts";

/** Messages about bottom lines. 底线要求类提示文字。 @internal */
export const bottomLineIssues: Messages<BottomLineIssueParams> = {
  "bottom_line.not_in_force": ({ line, on }, words) =>
    `${words.format.date(on)}尚无“${named(line, words)}”的现行要求，不适用。`,
  "bottom_line.does_not_apply": ({ line, exemption }, words) =>
    `${words.labels.exemption[exemption]}，“${named(line, words)}”不适用。`,
  "bottom_line.fact_not_given": ({ line, fact }, words) =>
    `未填写“${words.labels.fact[fact]}”，无法判定“${named(line, words)}”。`,
  "bottom_line.not_met": ({ line }, words) => `不符合底线要求：${named(line, words)}。`,
  "bottom_line.not_priority": () => "小区不属于重点改造对象。",
  "bottom_line.pretext": ({ pretext }, { labels }) => `严禁以改造为名${labels.pretext[pretext]}。`,
  "bottom_line.above_funds": ({ planFen, capacityFen, excessFen }, { format }) =>
    `年度改造计划总投资${format.fen(planFen)}，超过当地筹资能力${format.fen(capacityFen)}，超出${format.fen(excessFen)}。`,
  "bottom_line.above_organising": ({ planCount, capacityCount, excessCount }, { format }) =>
    `年度改造计划${format.number(planCount)}个小区，超过当地组织实施能力${format.number(capacityCount)}个，超出${format.number(excessCount)}个。`,
  "bottom_line.utility_not_aligned": ({ utility }, { labels }) =>
    `${labels["serving-utility"][utility]}单位未将小区配套设施优先列入本单位年度更新改造计划。`,
  "bottom_line.after_start": ({ fact, doneOn, startOn }, { format, labels }) =>
    `${labels.fact[fact]}为${format.date(doneOn)}，晚于开工日期${format.date(startOn)}，应当在开工前完成。`,
  "bottom_line.not_done_at_start": ({ fact, startOn }, { format, labels }) =>
    `已于${format.date(startOn)}开工，但开工前应当完成的事项尚未完成（${labels.fact[fact]}：无）。`,
  "bottom_line.still_to_do": ({ fact, startOn, doneOn }, { format, labels }) =>
    `${startOn === null ? "开工前" : `${format.date(startOn)}开工前`}应当完成的事项尚未完成（${labels.fact[fact]}：${doneOn === null ? "无" : `${format.date(doneOn)}，尚未到期`}）。`,
  "bottom_line.vote_not_passed": ({ verdict }) =>
    verdict === "not-met" ? "改造方案未获表决通过，不得开工。" : "改造方案是否表决通过尚无法判定。",
  "bottom_line.hazard_not_cured": ({ hazardId, item }, { labels }) =>
    `安全隐患“${hazardId}”应优先改造，但改造内容中没有“${labels.item[item]}”。`,
  "bottom_line.below_local_ratio": ({ share, num, den, leastNum, leastDen }, { format }) =>
    `居民${share === "participation" ? "参与率" : "同意率"}为${format.number(num)}/${format.number(den)}，未达到当地规定的${format.number(leastNum)}/${format.number(leastDen)}。`,
  "bottom_line.too_much_demolished": ({ demolishedM2, existingM2, mostShare }, { format }) =>
    `计入的拆除建筑面积为${format.areaM2(demolishedM2)}，超过现状总建筑面积${format.areaM2(existingM2)}的${format.percent(mostShare)}。`,
  "bottom_line.too_much_built": ({ builtM2, demolishedM2, mostRatio }, { format }) =>
    `计入的新建建筑面积为${format.areaM2(builtM2)}，超过拆除建筑面积${format.areaM2(demolishedM2)}的${mostRatio}倍。`,
  "bottom_line.too_few_nearby": ({ nearbyCount, residentCount, leastShare }, { format }) =>
    `就地、就近安置居民数为${format.number(nearbyCount)}，低于安置居民总数${format.number(residentCount)}的${format.percent(leastShare)}。`,
  "bottom_line.rent_rose": ({ yearBeforeFen, currentFen, mostShare }, { format }) =>
    `住房租金由${format.fen(yearBeforeFen)}升至${format.fen(currentFen)}，年度涨幅超过${format.percent(mostShare)}。`,
  "bottom_line.elderly_care_short": ({ areaM2, residentCount, leastM2PerPerson }, { format }) =>
    `养老服务用地${format.areaM2(areaM2)}，居民${format.number(residentCount)}人，低于人均${leastM2PerPerson}平方米。`,
  "bottom_line.invalid_ratio": ({ num, den }) => `“${num}/${den}”不是有效比例，应为不大于1的整数之比，且分母大于0。`,
  "bottom_line.part_exceeds_whole": ({ part, whole, wholeFact }, { format, labels }) => {
    const amount = wholeFact.startsWith("renewal.") ? format.areaM2 : format.number;
    return `分项数${amount(part)}大于${labels.fact[wholeFact]}${amount(whole)}。`;
  },
};

function named(line: BottomLine, { labels }: Words): string {
  return labels["bottom-line"][line];
}
