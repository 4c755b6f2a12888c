import { type Recorder, type Step, type StepDraft, shiftTrace } from "../kernel/trace.ts";
import type { ApprovalStep } from "./steps.ts";

/** Takes the steps of another calculator into the trace of this one. @internal */
export function appendTrace(trace: Recorder<ApprovalStep>, steps: readonly Step[]): void {
  for (const step of shiftTrace(steps, trace.steps.length)) trace.add(step as StepDraft<ApprovalStep>);
}
