import type { MaintenanceFundIssueParams } from "../../../funding/maintenance-fund/issues.ts";
import type { Messages } from "../../messages.ts";
import { shareText } from "../share-text.ts";

/** Messages about the maintenance fund. 维修资金类提示文字。 @internal */
export const maintenanceFundIssues: Messages<MaintenanceFundIssueParams> = {
  "funding.maintenance_fund.deposit_rate_outside_bounds": ({ rate, least, most }, { format }) =>
    `首期交存比例${format.percent(rate)}不在${format.percent(least)}至${format.percent(most)}之间。`,
  "funding.maintenance_fund.deposit_outside_bounds": ({ depositFenPerM2, leastFenPerM2, mostFenPerM2 }, { format }) =>
    `每平方米首期交存数额${format.fen(depositFenPerM2)}不在${format.fen(leastFenPerM2)}至${format.fen(mostFenPerM2)}之间。`,
  "funding.maintenance_fund.set_aside_too_small": ({ setAsideFen, leastFen, shortFen }, { format }) =>
    `售房单位从售房款中提取${format.fen(setAsideFen)}，不足最低的${format.fen(leastFen)}，尚差${format.fen(shortFen)}。`,
  "funding.maintenance_fund.fact_not_given": ({ fact }, { labels }) => `未填写${labels.fact[fact]}，无法判定。`,
  "funding.maintenance_fund.never_pays": ({ costId, dutyOf }, { labels }) =>
    `费用“${costId}”依法或依约应由${labels["maintenance-fund-duty"][dutyOf]}承担，不得从维修资金中列支。`,
  "funding.maintenance_fund.within_warranty": ({ costId, warrantyEndsOn }, { format }) =>
    `费用“${costId}”所涉部位的保修期至${format.date(warrantyEndsOn)}止，尚未届满，不得使用维修资金。`,
  "funding.maintenance_fund.not_for_exclusive_part": ({ costId }) =>
    `费用“${costId}”用于业主专有部分，维修资金只能用于共用部位、共用设施设备。`,
  "funding.maintenance_fund.other_use": ({ costId }) => `费用“${costId}”不属于维修和更新、改造，不得从维修资金中列支。`,
  "funding.maintenance_fund.no_cost": () => "没有列出拟从维修资金中列支的费用。",
  "funding.maintenance_fund.vote_needed": (params, { labels }) => {
    const { participationNum, participationDen, approvalNum, approvalDen, approvalBound, approvalOf } = params;
    const who = params.voters === null ? "业主" : "维修资金列支范围内的业主";
    const part =
      participationNum === null || participationDen === null
        ? ""
        : `专有部分面积和人数占比均达${shareText(participationNum, participationDen, "reach")}的业主参与表决，`;
    const whose = approvalOf === "all" ? "全体业主" : "参与表决业主";
    const approval = `占${whose}专有部分面积和人数均${shareText(approvalNum, approvalDen, approvalBound)}的业主同意`;
    return `须由${who}共同决定“${labels.matter[params.matter]}”：${part}并经${approval}。`;
  },
  "funding.maintenance_fund.vote_on_other_matter": ({ matter, needed }, { labels }) =>
    `已进行的表决事项为“${labels.matter[matter]}”，应为“${labels.matter[needed]}”。`,
  "funding.maintenance_fund.vote_not_passed": ({ matter, verdict }, { labels }) =>
    `“${labels.matter[matter]}”的表决${verdict === "not-met" ? "未获通过" : "结果无法判定"}。`,
  "funding.maintenance_fund.emergency_use_possible": () =>
    "发生危及房屋安全等紧急情况，可不经一般表决程序申请使用维修资金，请按当地规定办理并公布。",
  "funding.maintenance_fund.top_up_needed": ({ accountId, balanceFen, leastFen, topUpFen }, { format }) =>
    `账户“${accountId}”余额${format.fen(balanceFen)}，低于应当续交的界限${format.fen(leastFen)}，应至少续交${format.fen(topUpFen)}。`,
  "funding.maintenance_fund.balance_short": ({ accountId, shareFen, balanceFen, shortFen }, { format }) =>
    `${accountId === null ? "售房单位账户" : `账户“${accountId}”`}应分摊${format.fen(shareFen)}，余额${format.fen(balanceFen)}，不足${format.fen(shortFen)}；差额由谁承担须另行确定。`,
};
