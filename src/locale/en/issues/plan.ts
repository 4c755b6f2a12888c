import type { PlanFigure, PlanIssueParams } from "../../../plan/issues.ts";
import { yuanDecimalText } from "../../format-number.ts";
import type { Messages, Words } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";
import { limited } from "../limited.ts";
import { capital, plural, quote } from "../plural.ts";

/** Messages about a plan. 方案类英文提示。 @internal */
export const planIssues: Messages<PlanIssueParams> = {
  "plan.parts_do_not_add_up": (params, words) =>
    `${sums(params, words)}, a difference of ${figureText(params.figure, Math.abs(params.difference), words)}.`,
  "plan.parts_differ_by_rounding": (params, words) =>
    `${sums(params, words)}, a difference of ${figureText(params.figure, Math.abs(params.difference), words)} that rounding to ${figureText(params.figure, params.grain, words)} explains.`,
  "plan.parts_exceed_total": (params, words) =>
    `${sums(params, words)}, ${figureText(params.figure, params.difference, words)} too much.`,
  "plan.part_count_differs": ({ partCount, communityCount }, { format }) =>
    `${plural(partCount, "part is", "parts are")} listed, and the number of communities is ${format.number(communityCount)}.`,
  "plan.budget_does_not_add_up": ({ totalFen, sumFen, differenceFen }, { format }) =>
    `The budget lines add up to ${format.fen(sumFen)} and the investment is ${format.fen(totalFen)}, a difference of ${format.fen(Math.abs(differenceFen))}.`,
  "plan.budget_line_exceeded": ({ line, amountFen, sumFen }, { format }) =>
    `The lines within the budget line ${quote(line)} add up to ${format.fen(sumFen)}, more than its ${format.fen(amountFen)}.`,
  "plan.unknown_budget_line": ({ line }) => `There is no budget line ${quote(line)} for this line to be a part of.`,
  "plan.cost_differs": ({ measureId, costFen, computedFen }, { format }) =>
    `The cost of the measure ${quote(measureId)} is ${format.fen(costFen)}, and quantity times unit price is ${format.fen(computedFen)}.`,
  "plan.measures_exceed_investment": ({ investmentFen, measuresFen }, { format }) =>
    `The costs of the measures add up to ${format.fen(measuresFen)}, more than the investment of ${format.fen(investmentFen)}.`,
  "plan.funds_exceed_investment": ({ investmentFen, fundsFen, surplusFen }, { format }) =>
    `The funds arranged, ${format.fen(fundsFen)}, are ${format.fen(surplusFen)} more than the investment of ${format.fen(investmentFen)}.`,
  "plan.funds_do_not_add_up": ({ totalFen, sumFen, differenceFen }, { format }) =>
    `The sources add up to ${format.fen(sumFen)} and the funds arranged are ${format.fen(totalFen)}, a difference of ${format.fen(Math.abs(differenceFen))}.`,
  "plan.average_differs": (params, words) => `${average(params, words)}.`,
  "plan.average_rounded": (params, words) => `${average(params, words)}, which rounding explains.`,
  "plan.implausible_area_per_household": ({ m2PerHousehold, leastM2, mostM2 }, { format }) =>
    `A floor area of ${format.number(m2PerHousehold)} m² per household is not between ${format.number(leastM2)} and ${format.number(mostM2)} m²; check the units and digits of area and households.`,
  "plan.conflicting_figures": ({ figure, value, other, where }, words) =>
    `${capital(words.labels.figure[figure])} is printed in two ways: ${value === null ? "not at all" : figureText(figure, value, words)} in the plan, and ${figureText(figure, other, words)} (${quote(where)}).`,
  "plan.work_not_classified": ({ text }) => `${quote(text)} names nothing of the catalogue of renovation contents.`,
  "plan.work_excluded": ({ reason, matched }, words) =>
    `${quote(matched)} may not be part of a renovation: ${wordIn(reason, words.labels["exclusion-reason"])}.`,
  "plan.work_unlisted": ({ matched }) =>
    `${quote(matched)} is not in the catalogue of renovation contents: it has no category, and rules by category do not reach it.`,
  "plan.amount_not_printed": ({ sources, openFen }, words) => {
    const named = limited(sources.map((source) => wordIn(source, words.labels.source)));
    return `The document names sources (${named}) without their amounts${openFen === null ? "" : `; ${words.format.fen(openFen)} is open`}.`;
  },
  "plan.sources_unknown": () =>
    "The document names no source of money, and no scheme for sharing the cost is in force.",
};

interface PartSums {
  readonly figure: PlanFigure;
  readonly total: number;
  readonly sum: number;
}

function sums({ figure, total, sum }: PartSums, words: Words): string {
  return `${capital(words.labels.figure[figure])}: the parts add up to ${figureText(figure, sum, words)} and the total is ${figureText(figure, total, words)}`;
}

function average(
  params: { readonly printedFenPerHousehold: number; readonly exactYuanPerHousehold: string },
  { format }: Words,
): string {
  return `The printed average is ${format.fen(params.printedFenPerHousehold)} per household, and investment over households is ${yuanDecimalText(params.exactYuanPerHousehold)} yuan`;
}

/** A figure with its unit, in words. @internal */
export function figureText(figure: PlanFigure, value: number, { format }: Words): string {
  switch (figure) {
    case "communityCount":
      return plural(value, "community", "communities");
    case "buildingCount":
      return plural(value, "building");
    case "householdCount":
      return plural(value, "household");
    case "areaM2":
      return format.areaM2(value);
    case "investmentFen":
    case "fundsArrangedFen":
      return format.fen(value);
  }
}
