/**
 * What is renovated: a community with its buildings, entrances, households, owners and units. 小区、楼栋、单元、户、业主。
 *
 * Facts only. Whether a community may be renovated is `jiugai/eligibility`, what its owners decide is `jiugai/consent`.
 *
 * @packageDocumentation
 */
export {
  type AreaBasis,
  areaBases,
  type LandKind,
  landKinds,
  type OwnerKind,
  ownerKinds,
  type UnitKind,
  unitKinds,
} from "./codes.ts";
export { parseCommunity } from "./parse-community.ts";
export { parseCommunityBulk } from "./parse-community-bulk.ts";
export {
  buildingSchema,
  communitySchema,
  entranceSchema,
  householdSchema,
  ownerSchema,
  unitSchema,
} from "./schema.ts";
export type { Building, Community, Entrance, Household, Owner, Unit, YearSpan } from "./types.ts";
export { yearSpanSchema } from "./year-span/schema.ts";
