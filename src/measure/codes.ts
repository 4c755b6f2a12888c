/** Item codes of the national catalogue, in its order. 国办发〔2020〕23号所列 42 项改造内容。 */
export const items = [
  "water-supply",
  "drainage",
  "power-supply",
  "low-voltage",
  "roads",
  "gas",
  "heating",
  "fire-safety",
  "security",
  "waste-sorting",
  "mobile-comms",
  "fibre-to-home",
  "overhead-lines",
  "roof-repair",
  "facade-repair",
  "stair-repair",
  "illegal-structure-removal",
  "greening",
  "lighting",
  "age-friendly",
  "barrier-free",
  "parking",
  "ebike-charging",
  "ev-charging",
  "parcel-lockers",
  "mail-boxes",
  "culture-leisure",
  "sports-fitness",
  "property-management-room",
  "energy-retrofit",
  "elevator-addition",
  "community-service-centre",
  "health-station",
  "kindergarten",
  "perimeter-sensing",
  "elderly-care",
  "childcare",
  "meal-service",
  "housekeeping",
  "convenience-market",
  "convenience-store",
  "postal-express-station",
] as const;

/** An item of the national catalogue of renovation contents. 改造内容条目。 */
export type Item = (typeof items)[number];

/** Why a phrase is not a renovation work, or may not be funded as one. 不属于改造内容的原因。 */
export const exclusionReasons = [
  "city-road",
  "trunk-pipe",
  "utility-tunnel",
  "plaza-or-park",
  "city-facility",
  "shantytown-or-rebuild",
  "urban-village",
  "interior-private",
  "heritage-street",
  "bridge-or-transport",
  "water-or-flood",
  "rural",
  "other-programme",
  "not-works",
] as const;

/** Reason code of an excluded phrase. 排除原因。 */
export type ExclusionReason = (typeof exclusionReasons)[number];

/** Unit codes of quantities. 工程量的计量单位代码。 */
export const quantityUnits = [
  "m",
  "km",
  "m2",
  "m3",
  "ha",
  "mu",
  "t",
  "kw",
  "kva",
  "household",
  "building",
  "set",
  "count",
] as const;

/** Unit code of a quantity. 计量单位。 */
export type QuantityUnit = (typeof quantityUnits)[number];
