import type { SquareMetres } from "../kernel/brand.ts";
import type { AreaBasis, LandKind, OwnerKind, UnitKind } from "./codes.ts";

export type { AreaBasis, LandKind, OwnerKind, UnitKind } from "./codes.ts";

/** Years between which something lies, both included; a side left out is not known. 年份区间。 */
export interface YearSpan {
  /** No earlier than this year. 起始年份。 @unit year */
  readonly from?: number;
  /** No later than this year. 截止年份。 @unit year */
  readonly to?: number;
}

/**
 * A residential compound; may be one stand-alone building. 小区（含单栋住宅楼）。
 *
 * Ids are unique in it by kind: those of buildings, of entrances, of households, of owners, and of units.
 */
export interface Community {
  /** Identifier in the system that it comes from. 标识。 */
  readonly id: string;
  /** Name, as registered. 小区名称。 */
  readonly name: string;
  /** Six, nine or twelve digits. 行政区划代码。 */
  readonly divisionCode: string;
  /** Sub-district or town, as written. 街道（镇）。 */
  readonly subDistrict?: string;
  /** Year of completion; of the last building where there are several. 建成年份。 @unit year */
  readonly builtYear?: number;
  /** What is known of that year where only “before 2000” or “the 1990s” is on record. 建成年份区间。 */
  readonly builtYearSpan?: YearSpan;
  /** Gross floor area. 建筑面积。 @unit m² */
  readonly floorAreaM2?: SquareMetres;
  /** Residential buildings. 楼栋数。 */
  readonly buildingCount?: number;
  /** Stair-and-lift sections of all buildings. 单元数。 */
  readonly entranceCount?: number;
  /** Dwellings. 户数。 */
  readonly householdCount?: number;
  /** People who live there. 居民人数。 */
  readonly residentCount?: number;
  /** What the land and homes mainly are. 小区性质。 */
  readonly landKind?: LandKind;
  /** Already in a shantytown plan. 已纳入棚户区改造计划。 */
  readonly isInShantytownPlan?: boolean;
  /** To be expropriated, demolished or rebuilt. 拟征收拆迁或拆除重建。 */
  readonly isToBeRebuilt?: boolean;
  /** Residents strongly want the renovation. 居民改造意愿强烈。 */
  readonly isWilling?: boolean;
  /** An owners' committee exists. 已成立业主委员会。 */
  readonly hasOwnersCommittee?: boolean;
  /** A property company or another manager serves it. 有物业服务。 */
  readonly hasPropertyService?: boolean;
  /** Its buildings, where they are on record one by one. 楼栋。 */
  readonly buildings?: readonly Building[];
  /** Its owners, where they are on record one by one. 业主。 */
  readonly owners?: readonly Owner[];
}

/** One residential building. 楼栋。 */
export interface Building {
  /** Unique in the community. 标识。 */
  readonly id: string;
  /** Name or number, as written. 楼栋名称。 */
  readonly name?: string;
  /** Year of completion. 建成年份。 @unit year */
  readonly builtYear?: number;
  /** Storeys above ground. 地上层数。 */
  readonly floorCount?: number;
  /** Gross floor area. 建筑面积。 @unit m² */
  readonly floorAreaM2?: SquareMetres;
  /** At least one entrance has a lift. 有电梯。 */
  readonly hasElevator?: boolean;
  /** Sections, each with its households. 单元。 */
  readonly entrances?: readonly Entrance[];
}

/** The stair-and-lift section of a building that shares one door. 单元。 */
export interface Entrance {
  /** Unique in the community. 标识。 */
  readonly id: string;
  /** Name or number, as written. 单元名称。 */
  readonly name?: string;
  /** Dwellings behind the door. 户。 */
  readonly households: readonly Household[];
}

/** One dwelling. 户。 */
export interface Household {
  /** Unique in the community. 标识。 */
  readonly id: string;
  /** Storey of the dwelling; 1 is the ground floor, -1 the first below it, and there is no 0. 所在楼层。 */
  readonly floor: number;
  /** Exclusive-use floor area. 专有部分面积。 @unit m² */
  readonly exclusiveAreaM2?: SquareMetres;
}

/** An exclusive part that can be registered to an owner. 专有部分。 @source SPC-BLDG — 第二条 */
export interface Unit {
  /** Unique in the community. 标识。 */
  readonly id: string;
  /** What it is used as. 用途。 */
  readonly kind: UnitKind;
  /** Exclusive-use floor area. 专有部分面积。 @unit m² */
  readonly exclusiveAreaM2: SquareMetres;
  /** Record that the area comes from. 面积依据。 */
  readonly areaBasis?: AreaBasis;
}

/** Holder of one or more units. 业主。 */
export interface Owner {
  /** Unique in the community. 标识。 */
  readonly id: string;
  /** An owner when left out. 业主类型。 */
  readonly kind?: OwnerKind;
  /** What the owner holds: at least one unit. 专有部分。 */
  readonly units: readonly [Unit, ...Unit[]];
}
