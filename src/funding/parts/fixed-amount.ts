import { hundredthsOfM2 } from "../../kernel/area.ts";
import type { StepInput } from "../../kernel/trace.ts";
import { mulDiv } from "../../money/mul-div.ts";
import { forDivision, needFact, payDue, reachedBy, type Sharing } from "../sharing.ts";
import type { FixedAmount } from "../types.ts";

/** A fixed sum times what it is given for; at most the cost that is left. @internal */
export function applyFixedAmount(sharing: Sharing, part: FixedAmount): void {
  const rows = reachedBy(sharing, part.scope);
  if (rows.length === 0) return;
  const amountFen = forDivision(sharing, part, part.amountFen);
  const times = timesOf(sharing, part);
  if (amountFen === null || times === null) return;
  const { hundredths, input } = times;
  const value = mulDiv(amountFen, hundredths, 100, "half-up");
  const step = sharing.trace.add({
    name: "funding.fixed_amount",
    about: part.id,
    op: "multiply",
    inputs: [
      { name: "amount", value: amountFen, unit: amountUnit[part.per] },
      input,
      { name: "rounding", value: "half-up", unit: "code" },
    ],
    output: { value, unit: "fen" },
    rules: sharing.rules,
  });
  payDue(sharing, part, part.source, { value, step }, rows);
}

const amountUnit = { household: "fen/household", m2: "fen/m2", project: "fen" } as const;

function timesOf(
  sharing: Sharing,
  part: FixedAmount,
): { readonly hundredths: number; readonly input: StepInput } | null {
  switch (part.per) {
    case "household": {
      const count = needFact(sharing, part, "householdCount");
      return count === null
        ? null
        : { hundredths: count * 100, input: { name: "households", value: count, unit: "household" } };
    }
    case "m2": {
      const areaM2 = needFact(sharing, part, "areaM2");
      return areaM2 === null
        ? null
        : { hundredths: hundredthsOfM2(areaM2), input: { name: "area", value: areaM2, unit: "m2" } };
    }
    case "project":
      return { hundredths: 100, input: { name: "times", value: 1, unit: "count" } };
  }
}
