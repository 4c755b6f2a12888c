import type { RuleRef } from "./issue.ts";
import type { Ratio } from "./ratio.ts";

/** What one step of a computation does; `replay` recomputes each from its inputs. 运算。 */
export type StepOp =
  | "given"
  | "rule"
  | "sum"
  | "subtract"
  | "multiply"
  | "min"
  | "max"
  | "compare"
  | "select"
  | "apportion"
  | "add-days"
  | "add-months"
  | "add-working-days"
  | "days-between";

/**
 * A value in a step: a number, a decimal in text, a fraction, a code, a list. 步骤中的值。
 *
 * A number of a list that is no safe integer stands there as a decimal in text, digit for digit.
 * A fraction that no decimal writes out, and whose terms may exceed the safe integers, is text too: `"48000/1623"`.
 */
export type StepValue = number | string | boolean | null | Ratio | readonly (number | string)[];

/** Unit of a step's value. 单位。 */
export type StepUnit =
  | "fen"
  | "fen/m2"
  | "fen/household"
  | "m2"
  | "household"
  | "count"
  | "year"
  | "date"
  | "1"
  | "point"
  | "weight"
  | "code"
  | "boolean";

/** One input of a step. 步骤的输入。 */
export interface StepInput {
  readonly name: string;
  readonly value: StepValue;
  readonly unit: StepUnit;
  /** The earlier step whose output this is. 来自第几步。 */
  readonly step?: number;
}

/** One step: enough to recompute its output, and the dated rules it used. 一步计算。 */
export interface Step {
  /** Its place in the trace. 序号。 */
  readonly id: number;
  /** What the step finds, such as `funding.eligible_cost`; a locale has a sentence for it. 步骤名称。 */
  readonly name: string;
  /** What it is about: a measure, a source, a household. `null` for the whole. 对象。 */
  readonly about: string | null;
  readonly op: StepOp;
  readonly inputs: readonly StepInput[];
  readonly output: { readonly value: StepValue; readonly unit: StepUnit };
  readonly rules: readonly RuleRef[];
}

/** What a recorder is told; the number is its own. @internal */
export interface StepDraft<Name extends string> extends Omit<Step, "id" | "about" | "rules"> {
  readonly name: Name;
  readonly about?: string | undefined;
  readonly rules?: readonly RuleRef[];
}

/** Collects steps while a calculator runs; never escapes it. @internal */
export interface Recorder<Name extends string> {
  readonly steps: readonly Step[];
  /** Records a step and gives its number. */
  readonly add: (draft: StepDraft<Name>) => number;
}

const noRules: readonly RuleRef[] = [];

/** Starts an empty trace for the steps that a concept names. @internal */
export function startTrace<Name extends string>(): Recorder<Name> {
  const steps: Step[] = [];
  return {
    steps,
    add: ({ name, about = null, op, inputs, output, rules = noRules }) => {
      const id = steps.length;
      steps.push({ id, name, about, op, inputs, output, rules });
      return id;
    },
  };
}

/** Renumbers the steps of a trace so that it can follow others in one list. @internal */
export function shiftTrace(steps: readonly Step[], offset: number): readonly Step[] {
  if (offset === 0) return steps;
  return steps.map((step) => ({
    ...step,
    id: step.id + offset,
    inputs: step.inputs.map((input) => (input.step === undefined ? input : { ...input, step: input.step + offset })),
  }));
}
