import type { StepView } from "../../report/locale.ts";
import { format } from "./format.ts";
import { limited } from "./limited.ts";

/** Lists the inputs of a sum by name and value; `unit` is what a bare count is of. 逐项列举。 @internal */
export function listInputs({ inputs }: Pick<StepView, "inputs">, unit = ""): string {
  return limited(
    inputs.map(({ name, text }) => `“${name}”${text}${unit}`),
    { format },
  );
}

/** Lists the inputs of a sum and the sum; a single one is its own sum, and none is nothing. 列举并合计。 @internal */
export function listSum(view: Pick<StepView, "inputs" | "output">, unit = ""): string {
  if (view.inputs.length < 2) return `${view.output}${unit}`;
  return `${listInputs(view, unit)}，合计${view.output}${unit}`;
}
