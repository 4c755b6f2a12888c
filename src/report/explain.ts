import type { RuleRef } from "../kernel/issue.ts";
import type { Outcome } from "../kernel/outcome.ts";
import type { Step, StepInput } from "../kernel/trace.ts";
import { labelOrSelf } from "./label-of.ts";
import type { Locale, StepName, StepView } from "./locale.ts";

/**
 * Tells how an outcome came about, one sentence a step, each with the documents it rests on. 计算过程说明。
 *
 * The sentences stand in the order of the trace; `traceTo` gives the steps of one figure alone.
 *
 * @param outcome - Any outcome, or a part of one that holds its trace.
 * @param locale - The language, passed in; there is no default.
 * @returns Sentences; empty where nothing was computed.
 *
 * @example
 * ```ts
 * import { civilDate } from "jiugai/kernel";
 * import { zhCN } from "jiugai/locale/zh-cn";
 * import { categoryOf } from "jiugai/measure";
 * import { national } from "jiugai/policies/cn";
 * import { explain } from "jiugai/report";
 * const found = categoryOf("roads", { packs: [national], on: civilDate("2021-06-01") });
 * explain(found, zhCN).length; // => 1
 * ```
 * @category Report
 */
export function explain(outcome: Pick<Outcome<unknown>, "trace">, locale: Locale): string[] {
  return outcome.trace.map((step) => sentence(step, locale));
}

function sentence(step: Step, locale: Locale): string {
  const write = Object.hasOwn(locale.steps, step.name) ? locale.steps[step.name as StepName] : undefined;
  const text = write === undefined ? `${step.name}: ${locale.format.value(step.output.value, step.output.unit)}` : write(viewOf(step, locale));
  return text + step.rules.map((rule) => citationsOf(rule, locale)).join("");
}

function citationsOf(rule: RuleRef, locale: Locale): string {
  return rule.cites.map((cite) => locale.citation(cite, rule, locale)).join("");
}

const codeKinds = ["category", "item", "source", "financing", "land-kind", "matter", "sharing-method", "fact"] as const;

function viewOf(step: Step, locale: Locale): StepView {
  const write = (value: StepInput["value"], unit: StepInput["unit"]): string =>
    unit === "code" && typeof value === "string" ? labelOrSelf(codeKinds, value, locale) : locale.format.value(value, unit);
  const inputs = step.inputs.map((input) => ({ name: labelOrSelf(codeKinds, input.name, locale), text: write(input.value, input.unit) }));
  return {
    op: step.op,
    about: aboutOf(step.about, locale),
    output: write(step.output.value, step.output.unit),
    input: (name) => inputs[step.inputs.findIndex((input) => input.name === name)]?.text ?? "",
    inputs,
  };
}

/** `city-share:municipal` is about a part and a payer: each word is a label where it is a code. */
function aboutOf(about: string | null, locale: Locale): string {
  return about === null ? "" : about.split(":").map((word) => labelOrSelf(codeKinds, word, locale)).join("·");
}
