import type { RuleRef } from "../kernel/issue.ts";
import type { Outcome } from "../kernel/outcome.ts";
import type { Step, StepInput } from "../kernel/trace.ts";
import { labelOrSelf } from "./label-of.ts";
import type { LabelKind, Locale, StepName, StepView } from "./locale.ts";

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
  const text =
    write === undefined
      ? `${step.name}: ${locale.format.value(step.output.value, step.output.unit)}`
      : write(viewOf(step, locale));
  return locale.format.sentences([text, ...step.rules.flatMap((rule) => citationsOf(rule, locale))]);
}

function citationsOf(rule: RuleRef, locale: Locale): string[] {
  return rule.cites.map((cite) => locale.citation(cite, rule, locale));
}

const codeKinds = [
  "category",
  "item",
  "source",
  "financing",
  "land-kind",
  "matter",
  "sharing-method",
  "fact",
  "choice",
  "year-limit",
  "condition",
  "exclusion",
  "part",
  "row",
  "project-change",
  "area-basis",
] as const;

/** Inputs whose codes are words of a list of their own: "equal" of a floor is not the method "equal". */
const kindOfInput: Readonly<Record<string, LabelKind>> = {
  basis: "floor-basis",
  within: "within-floor",
  rounding: "rounding",
  votingUnit: "voting-unit",
};

function viewOf(step: Step, locale: Locale): StepView {
  const write = ({ value, unit }: Pick<StepInput, "value" | "unit">, kind?: LabelKind): string =>
    unit === "code" && typeof value === "string"
      ? labelOrSelf(kind === undefined ? codeKinds : [kind], value, locale)
      : locale.format.value(value, unit);
  const inputs = step.inputs.map((input) => ({
    name: labelOrSelf(codeKinds, input.name, locale),
    text: write(input, Object.hasOwn(kindOfInput, input.name) ? kindOfInput[input.name] : undefined),
  }));
  const aboutWords =
    step.about === null ? [] : step.about.split(":").map((word) => labelOrSelf(codeKinds, word, locale));
  return {
    op: step.op,
    // `city-share:municipal` is about a part and a payer: each word is a label where it is a code.
    about: aboutWords.join("·"),
    aboutWords,
    output: write(step.output),
    input: (name) => inputs[step.inputs.findIndex((input) => input.name === name)]?.text ?? "",
    inputs,
    step,
  };
}
