import type { StepView } from "../../report/locale.ts";
import { groupDigits } from "../format-number.ts";

/** Lists texts, and beyond so many only the beginning and the count. @internal */
export function limited(texts: readonly string[], most = 8): string {
  if (texts.length <= most) return texts.join(", ");
  return `${texts.slice(0, 3).join(", ")}, … (${groupDigits(texts.length)} in all)`;
}

/** Lists the inputs of a sum by name and value. @internal */
export function listInputs({ inputs }: Pick<StepView, "inputs">): string {
  return limited(inputs.map(({ name, text }) => `${name}: ${text}`));
}

/** Lists the inputs of a sum and the sum; a single one is its own sum, and none is nothing. @internal */
export function listSum(view: Pick<StepView, "inputs" | "output">): string {
  if (view.inputs.length < 2) return view.output;
  return `${listInputs(view)}; together ${view.output}`;
}
