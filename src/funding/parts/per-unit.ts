import { hundredthsOfM2 } from "../../kernel/area.ts";
import type { Fen } from "../../kernel/brand.ts";
import type { StepInput } from "../../kernel/trace.ts";
import { mulDiv } from "../../money/mul-div.ts";
import { type Figure, forDivision, needFact, type Sharing } from "../sharing.ts";
import type { FundingStep } from "../steps.ts";
import type { ByDivision, PaidPer, SchemePart } from "../types.ts";

/** So much for each household, each m², or once; needs the fact that it is counted by. @internal */
export function timesUnits(
  sharing: Sharing,
  part: SchemePart,
  name: FundingStep,
  { per, fen }: { readonly per: PaidPer; readonly fen: Fen | ByDivision<Fen> },
): (Figure & { readonly eachFen: Fen }) | null {
  const eachFen = forDivision(sharing, part, fen);
  const times = timesOf(sharing, part, per, eachFen);
  if (eachFen === null || times === null) return null;
  const { hundredths, input } = times;
  const value = mulDiv(eachFen, hundredths, 100, "half-up");
  const step = sharing.trace?.add({
    name,
    about: part.id,
    op: "multiply",
    inputs: [
      { name: "amount", value: eachFen, unit: amountUnit[per] },
      input,
      { name: "rounding", value: "half-up", unit: "code" },
    ],
    output: { value, unit: "fen" },
    rules: sharing.rules,
  });
  return { value, step, eachFen };
}

const amountUnit = { household: "fen/household", m2: "fen/m2", project: "fen" } as const;

function timesOf(
  sharing: Sharing,
  part: SchemePart,
  per: PaidPer,
  eachFen: Fen | null,
): { readonly hundredths: number; readonly input: StepInput } | null {
  switch (per) {
    case "household": {
      const count = needFact(sharing, part, "householdCount", eachFen);
      return count === null
        ? null
        : { hundredths: count * 100, input: { name: "households", value: count, unit: "household" } };
    }
    case "m2": {
      const areaM2 = needFact(sharing, part, "areaM2", eachFen);
      return areaM2 === null
        ? null
        : { hundredths: hundredthsOfM2(areaM2), input: { name: "area", value: areaM2, unit: "m2" } };
    }
    case "project":
      return { hundredths: 100, input: { name: "times", value: 1, unit: "count" } };
  }
}
