/** Who holds the home: its owner, or the tenant of a public home. 房屋产权人、公房承租人。 */
export const homeHolders = ["owner", "public-housing-tenant"] as const;

/** Who holds the home: its owner, or the tenant of a public home. 房屋产权人、公房承租人。 */
export type HomeHolder = (typeof homeHolders)[number];

/** What the applicant is to the holder of the home. 申请人与产权人（承租人）的关系。 */
export const holderRelations = ["self", "spouse", "parent", "child", "other"] as const;

/** What the applicant is to the holder of the home. 申请人与产权人（承租人）的关系。 */
export type HolderRelation = (typeof holderRelations)[number];

/** Works for which a provident fund may be withdrawn. 可提取住房公积金的改造内容。 */
export const withdrawalPurposes = [
  "elevator-addition",
  "balcony-with-seismic-works",
  "flat-to-pitched-roof",
  "water-pipes",
  "outer-extension",
  "window-replacement",
  "dangerous-building-rebuild",
  "other",
] as const;

/** A work for which a provident fund may be withdrawn; `other` is one that no list of this library names. 改造内容。 */
export type WithdrawalPurpose = (typeof withdrawalPurposes)[number];

/** What a withdrawal may not exceed. 提取限额。 */
export const withdrawalBounds = ["own-payment", "balance", "cap"] as const;

/** What a withdrawal may not exceed: the own payment, the applicant's balance, or a fixed cap. 提取限额。 */
export type WithdrawalBound = (typeof withdrawalBounds)[number];

/** What the authority can confirm where the copy read of its rule is silent. 须向公积金中心确认的事项。 */
export const withdrawalPoints = ["applicant", "purpose"] as const;

/** What the authority can confirm where the copy read of its rule is silent. 须向公积金中心确认的事项。 */
export type WithdrawalPoint = (typeof withdrawalPoints)[number];
