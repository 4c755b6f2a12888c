import type { CommunityPlan } from "../types.ts";
import type { AnnualPlanCommunity, AnnualPlanInput } from "./types.ts";

/** A community plan, its place, and the communities that name it. @internal */
export interface LinkedPlan {
  readonly plan: CommunityPlan;
  readonly index: number;
  readonly communities: { readonly community: AnnualPlanCommunity; readonly index: number }[];
}

/** The community plans by id, each with the communities that name it. @internal */
export function linkPlans({ communities, communityPlans = [] }: AnnualPlanInput): ReadonlyMap<string, LinkedPlan> {
  const byId = new Map<string, LinkedPlan>();
  communityPlans.forEach((plan, index) => {
    byId.set(plan.id, { plan, index, communities: [] });
  });
  communities.forEach((community, index) => {
    if (community.planId !== undefined) byId.get(community.planId)?.communities.push({ community, index });
  });
  return byId;
}
