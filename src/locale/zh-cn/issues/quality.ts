import type { QualityIssueParams } from "../../../quality/issues.ts";
import type { Messages } from "../../messages.ts";

/** Messages about quality and safety. 质量安全类提示文字。 @internal */
export const qualityIssues: Messages<QualityIssueParams> = {
  "quality.fact_not_given": ({ fact }, { labels }) => `未填写“${labels.fact[fact]}”，无法判定。`,
  "quality.days_out_of_order": ({ first, firstOn, then, thenOn }, { format, labels }) =>
    `${labels.fact[then]}（${format.date(thenOn)}）早于${labels.fact[first]}（${format.date(firstOn)}）。`,
  "quality.condition_not_met": ({ condition }, { labels }) =>
    `不具备竣工验收条件：${labels["acceptance-condition"][condition]}。`,
  "quality.filed_late": ({ dueOn, filedOn }, { format }) =>
    `竣工验收备案逾期：应于${format.date(dueOn)}前（含当日）备案，实际备案日期为${format.date(filedOn)}。`,
  "quality.filing_overdue": ({ dueOn }, { format }) => `竣工验收尚未备案，备案期限已于${format.date(dueOn)}届满。`,
  "quality.filing_open": ({ dueOn }, { format }) => `竣工验收尚未备案，备案期限至${format.date(dueOn)}。`,
  "quality.warranty_below_minimum": ({ kind, contractOn, minimumOn }, { format, labels }) =>
    `合同约定的保修期（${labels["warranty-kind"][kind]}）至${format.date(contractOn)}，短于法定最低保修期限，应保修至${format.date(minimumOn)}。`,
  "quality.seasons_too_few": ({ of, neededCount }) =>
    `保修期为${neededCount}个${of === "heating" ? "采暖期" : "供冷期"}，所列${of === "heating" ? "采暖期" : "供冷期"}未完整覆盖竣工验收后的相应期间。`,
  "quality.season_overlaps": ({ fromOn, toOn }, { format }) =>
    `${format.date(fromOn)}至${format.date(toOn)}的采暖期（供冷期）起止颠倒，或未排在上一个之后。`,
  "quality.deposit_above_cap": ({ depositFen, capFen }, { format }) =>
    `预留质量保证金${format.fen(depositFen)}，超过上限${format.fen(capFen)}。`,
  "quality.deposit_beside_bond": ({ depositFen }, { format }) =>
    `施工单位已提供履约担保，不得同时预留质量保证金，已预留${format.fen(depositFen)}。`,
  "quality.defect_period_too_long": ({ defectMonths, mostMonths }) =>
    `合同约定缺陷责任期${defectMonths}个月，最长不得超过${mostMonths}个月，按${mostMonths}个月计算。`,
  "quality.defect_period_not_given": ({ usualMonths, mostMonths }) =>
    `未填写合同约定的缺陷责任期；缺陷责任期一般为${usualMonths}个月，最长不超过${mostMonths}个月。`,
  "quality.arrears_contradict": ({ first, then }, { labels }) =>
    `“${labels.fact[first]}”与“${labels.fact[then]}”所填内容相互矛盾。`,
  "quality.not_exempt": ({ exemptBelowFen, exemptAfterYears }, { format }) =>
    `不符合免存条件：既不属于合同额低于${format.fen(exemptBelowFen)}且前1年内未发生工资拖欠，也不属于连续${exemptAfterYears}年未发生工资拖欠且落实工资支付各项制度。`,
  "quality.adjustment_not_numbered": ({ adjustment }, { labels }) =>
    `该施工单位的工资保证金存储比例应${labels["wage-deposit-adjustment"][adjustment]}；所见文本未载明幅度，由当地确定。`,
  "quality.outside_work_calendar": ({ fromOn, workingDays }, { format }) =>
    `工作日历未覆盖${format.date(fromOn)}起的${workingDays}个工作日，无法推算期限。`,
  "quality.wages_late": ({ fromOn, dueOn, paidOn }, { format }) =>
    `${format.date(fromOn)}之后，人工费用应于${format.date(dueOn)}前（含当日）拨付，${paidOn === null ? "至今尚未拨付" : `实际于${format.date(paidOn)}拨付`}。`,
  "quality.safeguard_missing": ({ safeguard }, { labels }) =>
    `工资支付保障措施未落实：${labels["wage-safeguard"][safeguard]}。`,
  "quality.rectification_overdue": ({ dueOn, lateDays }, { format }) =>
    `尚未完成整改，整改期限为${format.date(dueOn)}，已逾期${lateDays}日。`,
  "quality.rectified_late": ({ dueOn, rectifiedOn, lateDays }, { format }) =>
    `整改期限为${format.date(dueOn)}，实际于${format.date(rectifiedOn)}完成整改，逾期${lateDays}日。`,
};
