import type { DecimalString } from "../../../src/kernel/brand.ts";
import { civilDate } from "../../../src/kernel/civil-date.ts";
import { jilin, national } from "../../../src/policies/cn/index.ts";
import { scorePrinciples } from "../../../src/progress/principles/score-principles.ts";

/** An annual plan of which some is known; water is known in full. */
export const scorecard = scorePrinciples(
  {
    divisionCode: "220102",
    planYear: 2021,
    facts: { isRunoffPlanned: true, usesSpongeCity: false },
    figures: { startRate: "0.9999" as DecimalString },
    weights: { "sponge-city": "0.5" as DecimalString },
  },
  { packs: [national, jilin], on: civilDate("2021-06-01") },
);
