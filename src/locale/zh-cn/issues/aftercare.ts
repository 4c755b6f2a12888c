import type { AftercareIssueParams } from "../../../aftercare/issues.ts";
import type { Messages } from "../../messages.ts";

/** Messages about long-term management. 长效管理类提示文字。 @internal */
export const aftercareIssues: Messages<AftercareIssueParams> = {
  "aftercare.not_in_force": ({ criterion, on }, { format, labels }) =>
    `${format.date(on)}尚无“${labels["aftercare-criterion"][criterion]}”的现行要求，不适用。`,
  "aftercare.does_not_apply": ({ criterion, exemption }, { labels }) =>
    `${labels["aftercare-exemption"][exemption]}，“${labels["aftercare-criterion"][criterion]}”不适用。`,
  "aftercare.fact_not_given": ({ criterion, fact }, { labels }) =>
    `未填写“${labels.fact[fact]}”，无法判定“${labels["aftercare-criterion"][criterion]}”。`,
  "aftercare.lacking": ({ criterion }, { labels }) =>
    criterion === "fund-balance"
      ? "小区没有维修资金分户账，应当建立、补建。"
      : `长效管理内容尚未落实：${labels["aftercare-criterion"][criterion]}。`,
  "aftercare.not_yet": ({ criterion, doneOn, on }, { format, labels }) =>
    `“${labels["aftercare-criterion"][criterion]}”的日期为${format.date(doneOn)}，截至${format.date(on)}尚未落实。`,
  "aftercare.vote_on_other_matter": ({ criterion, matter, needed }, { labels }) =>
    `“${labels["aftercare-criterion"][criterion]}”应当就“${labels.matter[needed]}”表决，实际表决事项为“${labels.matter[matter]}”。`,
  "aftercare.vote_not_passed": ({ criterion, verdict }, { labels }) =>
    `“${labels["aftercare-criterion"][criterion]}”${verdict === "not-met" ? "未获业主表决通过" : "是否经业主表决通过尚无法判定"}。`,
  "aftercare.participant_missing": ({ participant }, { labels }) =>
    `${labels["meeting-participant"][participant]}未参加多方联席会议。`,
  "aftercare.not_party_led": () => "多方联席会议未由基层党组织领导。",
  "aftercare.too_few_pay": ({ paidCount, dueCount, leastShare }, { format }) =>
    `物业费应缴${format.number(dueCount)}户，实缴${format.number(paidCount)}户，收缴率低于${format.percent(leastShare)}。`,
  "aftercare.utility_not_handed_over": ({ utility }, { labels }) =>
    `改造后的${labels["serving-utility"][utility]}设施设备尚未移交专业经营单位。`,
  "aftercare.more_pay_than_owe": ({ paidCount, dueCount }, { format }) =>
    `物业费实缴${format.number(paidCount)}户，多于应缴的${format.number(dueCount)}户。`,
};
