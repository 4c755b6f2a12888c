import type { Ratio } from "../../kernel/ratio.ts";
import type { Recorder } from "../../kernel/trace.ts";
import type { ProgressStep } from "../steps.ts";

/** A rate and the step that found it. @internal */
export interface Rate {
  readonly rate: Ratio;
  readonly step: number;
}

/** What a rate is of, and whom it is about. @internal */
export interface RateOf {
  readonly name: Extract<ProgressStep, "progress.start_rate" | "progress.completion_rate" | "progress.acceptance_rate">;
  readonly count: number;
  readonly plannedCount: number;
  readonly unit?: "count" | "household";
  readonly about?: string;
}

/** Records a count over a plan above 0, not reduced, so that both can be read from it. @internal */
export function addRate(trace: Recorder<ProgressStep>, of: RateOf): Rate {
  const { about, count, name, plannedCount, unit = "count" } = of;
  const rate = { num: count, den: plannedCount };
  const step = trace.add({
    name,
    about,
    op: "multiply",
    inputs: [
      { name: "count", value: count, unit },
      { name: "perPlanned", value: { num: 1, den: plannedCount }, unit: "1" },
    ],
    output: { value: rate, unit: "1" },
  });
  return { rate, step };
}
