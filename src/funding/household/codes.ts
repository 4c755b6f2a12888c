/** Ways to share a sum among households. 分摊方法。 */
export const sharingMethodKinds = [
  "equal",
  "by-area",
  "by-weight",
  "by-floor",
  "by-floor-rule",
  "decree-165",
  "floor-percent",
] as const;

/** A way to share a sum among households. 分摊方法。 */
export type SharingMethodKind = (typeof sharingMethodKinds)[number];

/** What a coefficient is given to: each flat, or a floor as a whole. 系数的对象。 */
export const floorBases = ["household", "floor"] as const;

/** What a coefficient is given to. 系数的对象。 */
export type FloorBasis = (typeof floorBases)[number];

/** How the flats of one floor share. 同层分摊方式。 */
export const withinFloors = ["equal", "by-area"] as const;

/** How the flats of one floor share. 同层分摊方式。 */
export type WithinFloor = (typeof withinFloors)[number];

/** Where the lift stops: at the level of the flats, or half a storey off. 电梯入户方式。 */
export const elevatorEntries = ["flat", "staggered"] as const;

/** Where the lift stops: at the level of the flats (平层), or half a storey off (错层). 电梯入户方式。 */
export type ElevatorEntry = (typeof elevatorEntries)[number];

/** What a unit is under the maintenance-fund measure. 房屋性质。 @source SMF-165 — 第二十条 */
export const householdTenures = ["commercial", "sold-public"] as const;

/** What a unit is under the maintenance-fund measure. 房屋性质。 @source SMF-165 — 第二十条 */
export type HouseholdTenure = (typeof householdTenures)[number];

const lowestFloor = -9;
const highestFloor = 200;

/** A storey written as the key of a table, in its one spelling: from -9 to 200 without 0. @internal */
export const floorKeyPattern: RegExp = /^(?:-[1-9]|[1-9]\d?|1\d\d|200)$/;

/** Tells a storey: a whole number from -9 to 200 without 0. @internal */
export function isFloor(value: number): boolean {
  return Number.isInteger(value) && value !== 0 && value >= lowestFloor && value <= highestFloor;
}
