import type { CivilDate, Fen, SquareMetres } from "../../src/kernel/brand.ts";
import { checkAnnualPlan } from "../../src/plan/annual/check-annual-plan.ts";
import type { AnnualPlanCommunity, AnnualPlanInput, AnnualPlanReport } from "../../src/plan/annual/types.ts";
import type { CommunityPlan } from "../../src/plan/types.ts";
import { national } from "../../src/policies/cn/index.ts";
import { deepFreeze } from "../support/deep-freeze.ts";

export const fen = (amount: number): Fen => amount as Fen;
export const m2 = (area: number): SquareMetres => area as SquareMetres;
export const ctxOn = (on: string) => ({ packs: [national], on: on as CivilDate });

/** A community that may enter the plan and has its own. */
export function aCommunity(id: string, overrides: Partial<AnnualPlanCommunity> = {}): AnnualPlanCommunity {
  return {
    id,
    name: `community ${id}`,
    divisionCode: "220102",
    planId: `plan-${id}`,
    builtYear: 1998,
    landKind: "ordinary",
    isInShantytownPlan: false,
    isToBeRebuilt: false,
    isWilling: true,
    ...overrides,
  };
}

/** The plan of one community, with the figures that it prints. */
export function aCommunityPlan(id: string, overrides: Partial<CommunityPlan> = {}): CommunityPlan {
  return { id: `plan-${id}`, name: id, scale: "single", measures: [], ...overrides };
}

/** A plan of Changchun; of 2022 unless stated otherwise. */
export function anAnnualPlan(
  communities: readonly AnnualPlanCommunity[],
  overrides: Partial<AnnualPlanInput> = {},
): AnnualPlanInput {
  return deepFreeze({ id: "a", divisionCode: "220100", planYear: 2022, communities, ...overrides });
}

export function reportOf(plan: AnnualPlanInput, on = "2022-03-01"): AnnualPlanReport {
  const found = checkAnnualPlan(plan, ctxOn(on));
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value;
}

/** Severity, code and path of every finding. */
export function findingsOf(plan: AnnualPlanInput, on?: string): [string, string, string][] {
  return reportOf(plan, on).findings.map(({ severity, code, path }) => [severity, code, path.join(".")]);
}
