import type { ProvidentFundIssueParams } from "../../../funding/provident-fund/issues.ts";
import type { Messages } from "../../messages.ts";

/** Messages about withdrawals from the provident fund. 住房公积金提取类提示文字。 @internal */
export const providentFundIssues: Messages<ProvidentFundIssueParams> = {
  "funding.provident_fund.applicant_not_listed": ({ holder, relation }, { labels }) =>
    `申请人（${labels["home-holder"][holder]}，与其关系为“${labels["holder-relation"][relation]}”）不在可提取住房公积金的人员范围内。`,
  "funding.provident_fund.without_purchase_agreement": () => "公房承租人尚未签订购房协议，不得提取住房公积金。",
  "funding.provident_fund.purpose_not_listed": ({ purpose }, { labels }) =>
    `“${labels["withdrawal-purpose"][purpose]}”不在可提取住房公积金的改造内容范围内。`,
  "funding.provident_fund.not_stated": ({ point }, { labels }) =>
    `所见文本未载明${labels["withdrawal-point"][point]}，须向当地住房公积金管理中心确认。`,
  "funding.provident_fund.before_acceptance": ({ acceptedOn, appliedOn }, { format }) =>
    `申请日期${format.date(appliedOn)}早于竣工验收日期${format.date(acceptedOn)}，尚不能提取。`,
  "funding.provident_fund.too_late": ({ acceptedOn, withinMonths, lastOn, appliedOn }, { format }) =>
    `应在竣工验收（${format.date(acceptedOn)}）后${withinMonths}个月内提出，最迟为${format.date(lastOn)}，申请日期为${format.date(appliedOn)}。`,
  "funding.provident_fund.fact_not_given": ({ fact }, { labels }) => `未填写${labels.fact[fact]}，无法判定。`,
};
