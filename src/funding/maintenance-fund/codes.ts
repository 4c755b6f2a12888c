/** How tall a building of sold public housing is, for the part that the seller sets aside. 多层、高层。 @source SMF-165 — 第八条 */
export const buildingHeights = ["multi-storey", "high-rise"] as const;

/** How tall a building of sold public housing is. 多层、高层。 */
export type BuildingHeight = (typeof buildingHeights)[number];

/** Who is bound to bear a cost that the fund may never pay, in the order of the law. 不得列支费用的承担方。 @source SMF-165 — 第二十五条 */
export const maintenanceFundDuties = ["developer-or-builder", "utility", "liable-party", "manager"] as const;

/**
 * Who is bound to bear a cost that the fund may never pay: the developer or builder by law; a utility for its lines; who
 * caused the damage; the property company by its contract. 不得列支费用的承担方。
 */
export type MaintenanceFundDuty = (typeof maintenanceFundDuties)[number];

/** What a cost is for. 维修资金列支用途。 @source SMF-165 — 第二条、第十八条 */
export const maintenanceFundWorks = ["repair", "renewal", "renovation", "other"] as const;

/** What a cost is for: repair, renewal and renovation, or anything else. 维修资金列支用途。 */
export type MaintenanceFundWork = (typeof maintenanceFundWorks)[number];

/** Whose part the works are on. 共用部分、专有部分。 @source SMF-165 — 第二条、第十八条 */
export const maintenanceFundParts = ["common", "exclusive"] as const;

/** Whose part the works are on: common parts and facilities, or a part of one owner. 共用部分、专有部分。 */
export type MaintenanceFundPart = (typeof maintenanceFundParts)[number];

/** What the owners decide about the fund. 维修资金的决定事项。 */
export const maintenanceFundDecisions = ["use", "raise"] as const;

/** What the owners decide about the fund: to use it, or to raise it (a top-up included). 维修资金的决定事项。 */
export type MaintenanceFundDecision = (typeof maintenanceFundDecisions)[number];
