import type { AllocationIssueParams } from "../../../funding/allocation/issues.ts";
import type { Messages, Words } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";

/** Messages about the allocation by factors. 因素法分配类提示文字。 @internal */
export const allocationIssues: Messages<AllocationIssueParams> = {
  "funding.no_region": () => "没有列出参与分配的地区。",
  "funding.figure_too_fine": ({ value, mostDecimals }) =>
    `${String(value)}超出可精确计算的范围：最多${mostDecimals}位小数。`,
  "funding.weights_unknown": ({ pack, from, factors }, words) => {
    const since = from === null ? "" : `、自${words.format.date(from)}起`;
    const which = factors.length === 0 ? "各因素" : factorList(factors, words);
    return `现行文件（规则包${pack}${since}）未见${which}的权重，须由使用方提供，本库不作推测。`;
  },
  "funding.weight_sum_not_one": ({ sum }, { format }) => `各因素权重合计为${format.percent(sum)}，应为100%。`,
  "funding.factor_total_zero": ({ factor }, words) =>
    `各地区“${factorText(factor, words)}”合计为0，无法按该因素分配；如不采用该因素，请将其权重设为0。`,
  "funding.group_share_differs": ({ factors, share, sum }, words) =>
    `所给权重中${factorList(factors, words)}合计为${words.format.percent(sum)}，与文件规定的${words.format.percent(share)}不一致，已按所给权重分配。`,
  "funding.difficulty_by_default": ({ withDifficulty, withoutDifficulty }, words) => {
    const parts = [
      ...(withDifficulty.length === 0 ? [] : [`${factorList(withDifficulty, words)}乘以该系数`]),
      ...(withoutDifficulty.length === 0 ? [] : [`${factorList(withoutDifficulty, words)}不乘以该系数`]),
    ];
    return `没有规则说明所给因素是否乘以财政困难程度系数，参照2019年办法第八条的做法：${parts.join("，")}。`;
  },
  "funding.general_formula_used": ({ divisionCode, pack }) =>
    `行政区划${divisionCode}没有本级的分配公式，采用了上级的公式（规则包${pack}）。`,
};

function factorText(factor: string, { labels }: Words): string {
  return wordIn(factor, labels.factor);
}

function factorList(factors: readonly string[], words: Words): string {
  return words.format.list(factors.map((factor) => `“${factorText(factor, words)}”`));
}
