import type { BondIssueParams } from "../../../funding/bond/issues.ts";
import type { Messages } from "../../messages.ts";
import { limited } from "../limited.ts";

/** Messages about schedules and coverage. 债务类英文提示。 @internal */
export const bondIssues: Messages<BondIssueParams> = {
  "funding.bond.no_loan": () => "No debt is listed.",
  "funding.bond.duplicate_year": ({ year, firstIndex }) =>
    `The income of ${year} is given twice; entry ${firstIndex + 1} has it already.`,
  "funding.bond.cost_exceeds_income": ({ incomeFen, costFen, shortFen }, { format }) =>
    `The operating cost of ${format.fen(costFen)} is above the income of ${format.fen(incomeFen)} by ${format.fen(shortFen)}: nothing is left to pay debts.`,
  "funding.bond.service_not_covered": ({ coverage, debtServiceFen, shortFen }, { format }) =>
    `The net income does not cover principal and interest of ${format.fen(debtServiceFen)}: the coverage is ${coverage}, and ${format.fen(shortFen)} is short.`,
  "funding.bond.years_not_covered": ({ years }) =>
    `By the end of these years the net income so far is below the debt service so far: ${limited(years.map(String))}.`,
  "funding.bond.below_minimum": ({ coverage, minimum, neededFen, shortFen }, { format }) =>
    `The coverage of ${coverage} is below the least coverage of ${minimum}: the net income must reach ${format.fen(neededFen)}, and ${format.fen(shortFen)} is short.`,
};
