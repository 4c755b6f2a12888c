import type { Recorder, StepInput, StepOp } from "../../kernel/trace.ts";
import { type Fraction, write } from "./fraction.ts";
import type { PerformanceStep } from "./steps.ts";

/** An exact number and the step that gives it. @internal */
export interface TracedPoints {
  readonly value: Fraction;
  readonly step: number;
}

/** Names an exact number as the input of a later step. @internal */
export function pointsInput(name: string, { step, value }: TracedPoints): StepInput {
  return { name, value: write(value), unit: "weight", step };
}

/** Names a decimal that is given. @internal */
export function givenInput(name: string, value: string): StepInput {
  return { name, value, unit: "weight" };
}

/** Records a step that gives an exact number. @internal */
export function recordPoints(
  trace: Recorder<PerformanceStep>,
  name: PerformanceStep,
  about: string | undefined,
  op: StepOp,
  inputs: readonly StepInput[],
  value: Fraction,
): TracedPoints {
  return { value, step: trace.add({ name, about, op, inputs, output: { value: write(value), unit: "weight" } }) };
}
