import type { StepView } from "../../report/locale.ts";
import { format } from "./format.ts";
import { limited } from "./limited.ts";

/** Lists the inputs of a sum by name and value. 逐项列举。 @internal */
export function listInputs({ inputs }: StepView): string {
  return limited(
    inputs.map(({ name, text }) => `“${name}”${text}`),
    { format },
  );
}

/** Lists the inputs of a sum and the sum; a single one is its own sum, and none is nothing. 列举并合计。 @internal */
export function listSum(view: StepView): string {
  if (view.inputs.length < 2) return view.output;
  return `${listInputs(view)}，合计${view.output}`;
}
