import type { Recorder, StepUnit } from "../kernel/trace.ts";
import type { Choice } from "./codes.ts";
import type { ChoiceCounts } from "./count-ballot.ts";
import type { ConsentStep } from "./steps.ts";

/** What is counted: area and heads, both of which the law asks for. @internal */
export type Measure = "area" | "heads";

/** The unit that a measure is recorded in, and how many counted ones make it up. @internal */
export const measures: Readonly<Record<Measure, { readonly unit: StepUnit; readonly scale: number }>> = {
  area: { unit: "m2", scale: 100 },
  heads: { unit: "count", scale: 1 },
};

/** A sum in hundredths of a square metre and in heads, with the steps that hold it. @internal */
export type Sum = Readonly<Record<Measure, { readonly count: number; readonly step: number }>>;

/** Adds up the choices that enter a sum; no step stands for a single owner. @internal */
export function sumChoices(
  trace: Recorder<ConsentStep>,
  name: "total" | "participating" | "agreeing",
  counts: ChoiceCounts,
  entering: readonly Choice[],
): Sum {
  const add = (measure: Measure): Sum[Measure] => {
    const { unit, scale } = measures[measure];
    const count = entering.reduce((sum, choice) => sum + counts[choice][measure], 0);
    const inputs = entering.map((choice) => ({ name: choice, value: counts[choice][measure] / scale, unit }));
    return {
      count,
      step: trace.add({
        name: `consent.${name}_${measure}`,
        op: "sum",
        inputs,
        output: { value: count / scale, unit },
      }),
    };
  };
  return { area: add("area"), heads: add("heads") };
}
