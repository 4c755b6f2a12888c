import type { StepInput } from "../kernel/trace.ts";

/** An amount and the step that gives it. @internal */
export interface Traced {
  readonly fen: number;
  readonly step: number;
}

/** Names an amount as the input of a later step. @internal */
export function linked(name: string, { fen, step }: Traced): StepInput {
  return { name, value: fen, unit: "fen", step };
}
