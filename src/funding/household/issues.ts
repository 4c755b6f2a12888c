import { type IssueMaker, type IssueOf, issueMaker } from "../../kernel/issue.ts";

/** What the sharing among households can say. 分户分摊类提示。 */
export interface HouseholdIssueParams {
  /** The list of households is empty. */
  readonly "funding.no_household": Readonly<Record<never, never>>;
  /** Every weight is 0, so that nobody would pay. */
  readonly "funding.no_positive_weight": Readonly<Record<never, never>>;
  /** The weights are written with more digits than the exact arithmetic and its trace can carry. */
  readonly "funding.weights_too_fine": { readonly largestWeight: string };
  /** A household lives on a floor that the table does not give; the floor is never taken as 0. */
  readonly "funding.floor_not_in_table": { readonly floor: number };
  /** A floor is to pay, is shared by area, and its flats have none. */
  readonly "funding.floor_without_area": { readonly floor: number };
  /** A floor is given a percent, and no household lives there to pay it. */
  readonly "funding.floor_without_household": { readonly floor: number; readonly percent: string };
  /** The percents of the floors do not add up to exactly 100. */
  readonly "funding.percent_sum_not_100": { readonly sum: string };
  /** The percents of the floors do not add up to 100, and stand as weights because the caller said so. */
  readonly "funding.percent_normalised": { readonly sum: string };
  /** The rule gives a range for the floor; the owners must agree on a percent and give it. */
  readonly "funding.percent_not_fixed": FloorRangeParams;
  /** The rule gives ranges, and none for a building with so many floors. */
  readonly "funding.building_not_in_table": { readonly floorCount: number };
  /** The percent of a floor lies outside the published guidance. */
  readonly "funding.percent_outside_guidance": FloorRangeParams & { readonly percent: string };
  /** Sold public homes take part, and no maintenance fund was deposited by which to split their part. */
  readonly "funding.no_deposit": Readonly<Record<never, never>>;
}

/** A published range of a floor's percent of the owners' money. 楼层出资比例区间。 */
type FloorRangeParams = {
  readonly floor: number;
  readonly floorCount: number;
  readonly entry: "flat" | "staggered";
  readonly leastPercent: string;
  readonly mostPercent: string;
};

/** Issue about the sharing among households. 分户分摊类提示。 */
export type HouseholdIssue = IssueOf<HouseholdIssueParams>;

/** @internal */
export const householdIssue: IssueMaker<HouseholdIssueParams> = issueMaker();
