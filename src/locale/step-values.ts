import type { StepInput } from "../kernel/trace.ts";
import type { StepView } from "../report/locale.ts";

/** Whether what a step compares holds: a sentence turns on it. @internal */
export function holds({ step }: Pick<StepView, "step">): boolean {
  return step.output.value === true;
}

/** An input of a step with its value and unit; `undefined` where the step has none of that name. @internal */
export function inputOf({ step }: Pick<StepView, "step">, name: string): StepInput | undefined {
  return step.inputs.find((input) => input.name === name);
}
