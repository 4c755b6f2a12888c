import type { DecimalString, Fen } from "../../../src/kernel/brand.ts";
import { civilDate } from "../../../src/kernel/civil-date.ts";
import { rankCommunities } from "../../../src/plan/selection/rank-communities.ts";
import { selectAnnualList } from "../../../src/plan/selection/select-annual-list.ts";

/** A reserve of one community, with points for everything. */
export const rankedReserve = rankCommunities(
  {
    planYear: 2022,
    weights: {
      hazards: { gas: "10" as DecimalString },
      perYearOfAge: "0.5" as DecimalString,
      mostYearsOfAge: 40,
      willingness: "20" as DecimalString,
      missingFacilities: { parking: "1" as DecimalString },
    },
    communities: [{ id: "a", builtYear: 1990 }],
  },
  { packs: [], on: civilDate("2021-10-01") },
);

/** A list of two communities out of three. */
export const annualList = selectAnnualList({
  ranked: [
    { id: "a", investmentFen: 30_000_000 as Fen, householdCount: 120 },
    { id: "b", investmentFen: 20_000_000 as Fen, householdCount: 80 },
    { id: "c", investmentFen: 10_000_000 as Fen, householdCount: 40 },
  ],
  budgetFen: 55_000_000 as Fen,
  capacity: { communityCount: 3, householdCount: 200 },
  method: "skip",
});
