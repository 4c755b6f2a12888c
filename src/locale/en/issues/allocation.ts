import type { AllocationIssueParams } from "../../../funding/allocation/issues.ts";
import type { Messages, Words } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";
import { plural, quote } from "../plural.ts";

/** Messages about the allocation by factors. 因素法分配类英文提示。 @internal */
export const allocationIssues: Messages<AllocationIssueParams> = {
  "funding.no_region": () => "No region is listed.",
  "funding.figure_too_fine": ({ value, mostDecimals }) =>
    `${String(value)} is beyond exact arithmetic: at most ${plural(mostDecimals, "decimal")}.`,
  "funding.weights_unknown": ({ pack, from, factors }, words) => {
    const since = from === null ? "" : `, from ${words.format.date(from)}`;
    const which = factors.length === 0 ? "no weights of factors" : `no weights of ${factorList(factors, words)}`;
    return `The document in force (${pack}${since}) shows ${which}; you must supply them, and this library does not guess.`;
  },
  "funding.weight_sum_not_one": ({ sum }, { format }) =>
    `The weights of the factors add up to ${format.percent(sum)}, not to 100%.`,
  "funding.factor_total_zero": ({ factor }, words) =>
    `The regions' ${quote(factorText(factor, words))} adds up to 0, so nothing can be split by it; give it the weight 0 if it is not used.`,
  "funding.group_share_differs": ({ factors, share, sum }, words) =>
    `The given weights of ${factorList(factors, words)} add up to ${words.format.percent(sum)}, and the document says ${words.format.percent(share)}; the given weights were used.`,
  "funding.difficulty_by_default": ({ withDifficulty, withoutDifficulty }, words) => {
    const parts = [
      ...(withDifficulty.length === 0 ? [] : [`${factorList(withDifficulty, words)} multiplied`]),
      ...(withoutDifficulty.length === 0 ? [] : [`${factorList(withoutDifficulty, words)} not multiplied`]),
    ];
    return `No rule says whether the given factors take the fiscal difficulty coefficient; as in article 8 of the measures of 2019: ${parts.join(", ")}.`;
  },
  "funding.general_formula_used": ({ divisionCode, pack }) =>
    `Division ${divisionCode} has no formula of its own; a more general one was used (${pack}).`,
};

function factorText(factor: string, { labels }: Words): string {
  return wordIn(factor, labels.factor);
}

function factorList(factors: readonly string[], words: Words): string {
  return words.format.list(factors.map((factor) => quote(factorText(factor, words))));
}
