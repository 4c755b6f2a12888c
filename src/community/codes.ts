/** What the land and homes of a community may mainly be. 小区性质：一般、城中村、以自建住房为主。 */
export const landKinds = ["ordinary", "urban-village", "self-built"] as const;

/** What the land and homes of a community mainly are. 小区性质。 */
export type LandKind = (typeof landKinds)[number];

/** Records that an area may come from, in the order of the law. 面积依据：登记、测绘、合同。 @source SPC-BLDG — 第八条 */
export const areaBases = ["registered", "surveyed", "contract"] as const;

/** Which record an area comes from. 面积依据。 @source SPC-BLDG — 第八条 */
export type AreaBasis = (typeof areaBases)[number];

/** Uses of an exclusive part. 专有部分用途：住宅、商铺、车位、其他。 */
export const unitKinds = ["dwelling", "shop", "parking-space", "other"] as const;

/** What an exclusive part is used as. 专有部分用途。 */
export type UnitKind = (typeof unitKinds)[number];

/** Kinds of owners. 业主类型：业主、建设单位。 @source SPC-BLDG — 第九条 */
export const ownerKinds = ["owner", "developer"] as const;

/** An owner, or the developer with all units not sold or not handed over. 业主类型。 @source SPC-BLDG — 第九条 */
export type OwnerKind = (typeof ownerKinds)[number];
