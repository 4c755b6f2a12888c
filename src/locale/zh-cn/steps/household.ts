import type { HouseholdStep } from "../../../funding/household/steps.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { holds } from "../../step-values.ts";
import { floorText } from "../floor-text.ts";
import { format } from "../format.ts";
import { limited } from "../limited.ts";
import { listSum } from "../list-inputs.ts";

/** Sentences for the sharing among households. 分户分摊步骤。 @internal */
export const householdSteps: Sentences<HouseholdStep> = {
  "funding.household.amount": ({ output }) => `应分摊的总额：${output}。`,
  "funding.household.table": ({ input }) => `采用当地公布的楼层系数表：${input("basis")}，${input("within")}。`,
  "funding.household.coefficient": (view) => `${floorText(view.about)}的系数：${plain(view.step.output.value)}。`,
  "funding.household.step_above": (view) =>
    `${floorText(view.about)}比系数表所列的最高层高${view.input("floors")}层，每层递增${given(view, "step")}，共递增${plain(view.step.output.value)}。`,
  "funding.household.coefficient_above": (view) =>
    `${floorText(view.about)}的系数：${given(view, "last")}＋${given(view, "above")}＝${plain(view.step.output.value)}。`,
  "funding.household.percent_sum": (view) =>
    `各楼层出资比例：${floors(view, (value) => `${value}%`)}，合计${plain(view.step.output.value)}%。`,
  "funding.household.percent_normalised": (view) =>
    `各楼层出资比例合计${plain(view.step.output.value)}%，按使用方要求以所给比例为权数折算为100%。`,
  "funding.household.percent_at_least": (view) =>
    `${percentOf(view)}${holds(view) ? "不低于" : "低于"}指导区间的下限${given(view, "bound")}%。`,
  "funding.household.percent_at_most": (view) =>
    `${percentOf(view)}${holds(view) ? "不高于" : "高于"}指导区间的上限${given(view, "bound")}%。`,
  "funding.household.shares": (view) =>
    `将${view.input("total")}按各户权数分摊，${grain(view)}，依次为${view.output}。`,
  "funding.household.floor_amounts": (view) =>
    `将${view.input("total")}先按各楼层权数分摊到层，${grain(view)}，由低到高依次为${view.output}。`,
  "funding.household.within_floor": (view) =>
    `${floorText(view.about)}的${view.input("total")}在同层各户间分摊，依次为${view.output}。`,
  "funding.household.sold_public_part": (view) => `已售公有住房应分摊的部分：${listSum(view)}。`,
  "funding.household.deposit_split": (view) =>
    `该部分${view.input("total")}由业主和售房单位按各自交存的维修资金比例分担：${deposits(view)}。`,
  "funding.household.sold_public_owners": (view) =>
    `已售公有住房业主分担的${view.input("total")}按面积分摊，依次为${view.output}。`,
  "funding.household.floor_total": (view) => `${floorText(view.about)}各户合计：${view.output}。`,
  "funding.household.total": (view) => `各楼层合计：${totals(view)}，共${view.output}。`,
};

type View = StepView;

function plain(value: View["step"]["output"]["value"]): string {
  return format.number(String(value));
}

/** Coefficients and percents as the table prints them. */
function given({ step }: View, name: string): string {
  return plain(step.inputs.find((input) => input.name === name)?.value ?? "");
}

function deposits({ step, output }: View): string {
  const value = step.output.value;
  return Array.isArray(value) && value.length === 2
    ? `业主${format.fen(value[0])}，售房单位${format.fen(value[1])}`
    : output;
}

function percentOf(view: View): string {
  return `${floorText(view.about)}的出资比例${given(view, "percent")}%`;
}

function grain({ input }: View): string {
  return `以${input("grain")}为最小单位`;
}

function floors({ step }: View, write: (value: string) => string): string {
  return limited(
    step.inputs.map((input) => `${floorText(input.name)}${write(plain(input.value))}`),
    { format },
  );
}

function totals({ step }: View): string {
  return limited(
    step.inputs.map(
      ({ name, value }) => `${name === "seller" ? "公有住房售房单位" : floorText(name)}${format.value(value, "fen")}`,
    ),
    { format },
  );
}
