import { type Answer, type Asking, exempt, factNotGiven } from "./assessing.ts";
import type { CommonIncome } from "./types.ts";

/** Answers what is asked of common income, where there is some. @internal */
export function askCommonIncome<D>(answer: (at: Asking<D>, income: CommonIncome) => Answer): (at: Asking<D>) => Answer {
  return (at) => {
    const { commonIncome } = at.facts;
    if (commonIncome === undefined) return factNotGiven(at, "commonIncome");
    return commonIncome === null ? exempt(at, "no-common-income") : answer(at, commonIncome);
  };
}
