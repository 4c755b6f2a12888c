import type { FundingIssueParams } from "../../../funding/issues.ts";
import type { Messages, Words } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";
import { limited } from "../limited.ts";

const portions = { "above-cap": "超出封顶的部分", rest: "封顶以内的其余部分" } as const;

const units = { household: "按每户", m2: "按每平方米", project: "按每个项目" } as const;
const capped = { cost: "费用", amount: "按比例计算的金额" } as const;

/** Messages about the sharing of costs. 资金类提示文字。 @internal */
export const fundingIssues: Messages<FundingIssueParams> = {
  "funding.no_measure": () => "项目没有列出任何改造项。",
  "funding.unknown_measure": ({ measureId }) => `已落实资金所指定的改造项“${measureId}”不在项目中。`,
  "funding.fact_needed": ({ part, fact }, words) => `测算“${partText(part, words)}”须填写${words.labels.fact[fact]}。`,
  "funding.division_not_in_scheme": ({ part, divisionCode }, words) =>
    `“${partText(part, words)}”按地区取值，行政区划${divisionCode}不在其列。`,
  "funding.value_needed": ({ part, given }, words) =>
    given === part
      ? `“${partText(part, words)}”所依据的文件未载明取值，须由使用方提供。`
      : `“${partText(part, words)}”所依据的文件未载明${sourceText(partyOf(given), words)}的分担比例，须由使用方提供。`,
  "funding.category_needed": ({ part, measureId }, words) =>
    `测算“${partText(part, words)}”须确定改造项“${measureText(measureId, words)}”的类别，但没有可用的归类规则。`,
  "funding.share_sum_above_one": ({ part, sum }, words) =>
    `“${partText(part, words)}”各方分担比例合计为${words.format.percent(sum)}，超过100%。`,
  "funding.pledge_exceeds_cost": ({ source, pledgedFen, placedFen, surplusFen }, words) =>
    `${sourceText(source, words)}已落实资金${words.format.fen(pledgedFen)}，超过尚待承担的费用：计入${words.format.fen(placedFen)}，余${words.format.fen(surplusFen)}。`,
  "funding.stream_differs": ({ source, amountFen, annualFen, years }, words) =>
    `${sourceText(source, words)}承诺每年${words.format.fen(annualFen)}、共${words.format.number(years)}年，与所填总额${words.format.fen(amountFen)}不符。`,
  "funding.pledge_conditional": ({ source, amountFen, conditions }, words) =>
    `${sourceText(source, words)}承诺的${words.format.fen(amountFen)}附有条件（${limited(conditions, words)}），条件是否成就未作判断。`,
  "funding.limited_to_remaining": ({ part, source, dueFen, paidFen }, words) =>
    `“${partText(part, words)}”应由${sourceText(source, words)}承担${words.format.fen(dueFen)}，以尚待承担的费用为限，实际承担${words.format.fen(paidFen)}。`,
  "funding.cap_applied": ({ part, capFenPerM2, costFen, cappedFen, aboveFen }, words) =>
    `“${partText(part, words)}”按每平方米${words.format.fen(capFenPerM2)}封顶：费用为${words.format.fen(costFen)}，其中计入补助的费用为${words.format.fen(cappedFen)}，超出封顶的费用为${words.format.fen(aboveFen)}。`,
  "funding.share_cap_applied": ({ part, capOn, per, capFen, beforeFen, cappedFen, aboveFen }, words) =>
    `“${partText(part, words)}”${units[per]}${words.format.fen(capFen)}封顶：${capped[capOn]}为${words.format.fen(beforeFen)}，其中计入${words.format.fen(cappedFen)}，超出封顶${words.format.fen(aboveFen)}。`,
  "funding.nothing_to_add_to": ({ scheme }) =>
    `分担方案“${scheme}”与上级方案叠加执行，但规则中没有现行的上级方案；测算结果不含上级方案应承担的资金。`,
  "funding.bearer_not_named": ({ part, portion, amountFen }, words) =>
    `“${partText(part, words)}”${portions[portion]}为${words.format.fen(amountFen)}，文件未载明由谁承担。`,
  "funding.minimum_share_taken": ({ part, source, amountFen }, words) =>
    `未填写${sourceText(source, words)}的已落实资金，按“${partText(part, words)}”计${words.format.fen(amountFen)}。`,
  "funding.share_below_minimum": ({ part, source, pledgedFen, minimumFen, shortFen }, words) =>
    `${sourceText(source, words)}已落实${words.format.fen(pledgedFen)}，低于“${partText(part, words)}”要求的${words.format.fen(minimumFen)}，尚差${words.format.fen(shortFen)}。`,
  "funding.measure_not_covered": ({ measureId }, words) =>
    `改造项“${measureText(measureId, words)}”的费用没有任何资金来源承担。`,
  "funding.gap": ({ gapFen, costFen }, { format }) => `费用${format.fen(costFen)}中尚有资金缺口${format.fen(gapFen)}。`,
  "funding.payer_not_named": ({ amountFen }, { format }) =>
    `通过融资解决的${format.fen(amountFen)}，文件未载明最终由谁承担。`,
};

/** The source in a key of the values given: `heat:district`. */
function partyOf(given: string): string {
  return given.slice(given.lastIndexOf(":") + 1);
}

function partText(part: string, words: Words): string {
  return wordIn(part, words.labels.part);
}

function sourceText(source: string, words: Words): string {
  return wordIn(source, words.labels.source, words.labels.financing);
}

function measureText(measureId: string, words: Words): string {
  return wordIn(measureId, words.labels.item, words.labels.row);
}
