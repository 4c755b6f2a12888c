import type { QuestionStep } from "../../../funding/questions/steps.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { listInputs } from "../list-inputs.ts";

/** Sentences for missing facts and the bounds meanwhile. 补充询问步骤。 @internal */
export const questionSteps: Sentences<QuestionStep> = {
  "funding.question": (view) => `待补充事实“${factText(view)}”可使各来源出资额合计变动${view.output}。`,
  "funding.bound_least": (view) => `“${payerText(view)}”在待补充事实各种取值下的最小金额：${bound(view)}。`,
  "funding.bound_most": (view) => `“${payerText(view)}”在待补充事实各种取值下的最大金额：${bound(view)}。`,
};

const facts: Readonly<Record<string, string>> = { planYear: "计划年度", divisionCode: "行政区划" };

function factText({ step, aboutWords: [first = "", part = ""] }: StepView): string {
  const about = step.about ?? "";
  if (about.startsWith("given:")) return `${part}的取值`;
  const measure = /^measures\.(.+)\.item$/.exec(about)?.[1];
  return measure === undefined ? (facts[about] ?? first) : `改造项${measure}的条目`;
}

function payerText({ step, about }: StepView): string {
  return step.about === "gap" ? "资金缺口" : about;
}

function bound(view: StepView): string {
  return view.inputs.length < 2 ? view.output : `${listInputs(view)}，取${view.output}`;
}
