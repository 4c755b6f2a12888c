import type { DecimalString, Fen, SquareMetres } from "../../kernel/brand.ts";
import type { ElevatorEntry, FloorBasis, HouseholdTenure, WithinFloor } from "./codes.ts";

export type { HouseholdTenure } from "./codes.ts";

/** A dwelling that takes part in a sharing. 参与分摊的住户。 */
export interface SharingHousehold {
  readonly id: string;
  /** Storey; 1 is the ground floor, or the lift's start floor where a table says so. 楼层。 */
  readonly floor?: number;
  /** Exclusive-use floor area. 专有部分面积。 @unit m² */
  readonly areaM2?: SquareMetres;
  /** Weight for `by-weight`: a whole number ≥ 0. 权数。 */
  readonly weight?: number;
  /** What the unit is, for `decree-165`; an unsold unit is `commercial`, borne by whoever owns it. 房屋性质。 */
  readonly tenure?: HouseholdTenure;
}

/** Coefficient of each floor, by its number in text. 楼层系数表。 */
export type FloorCoefficients = Readonly<Record<string, DecimalString>>;

/** How a sum is shared among households. 分摊方法。 */
export type SharingMethod =
  | { readonly kind: "equal" }
  | { readonly kind: "by-area" }
  | { readonly kind: "by-weight" }
  | {
      readonly kind: "by-floor";
      readonly coefficients: FloorCoefficients;
      /** `household`: a flat weighs its coefficient; `floor`: a floor weighs its coefficient, then its flats share. */
      readonly basis: FloorBasis;
      readonly within: WithinFloor;
    }
  | { readonly kind: "by-floor-rule" }
  | {
      readonly kind: "decree-165";
      /** Maintenance fund that the owners of sold public units deposited. 业主交存的维修资金。 @unit fen */
      readonly ownersDepositFen: Fen;
      /** Maintenance fund that the unit which sold them deposited. 公有住房售房单位交存的维修资金。 @unit fen */
      readonly sellerDepositFen: Fen;
    }
  | {
      readonly kind: "floor-percent";
      /** Percent of the sum that a whole floor bears; together exactly 100, unless normalised. 各楼层出资比例。 @unit % */
      readonly percents: Readonly<Record<string, DecimalString>>;
      readonly within: WithinFloor;
      /** Where the lift stops, to hold the percents against the right guidance; left out, against any. 入户方式。 */
      readonly entry?: ElevatorEntry;
      /** Percents that do not add up to 100 are taken as weights, exactly, instead of refused; an issue names their sum. 按比例折算为100%。 */
      readonly isNormalised?: boolean;
    };

/** What is to be shared, among whom and how. 分户分摊输入。 */
export interface HouseholdSharesInput {
  /** @unit fen */
  readonly amountFen: Fen;
  /** Grain of a share; 1 when left out. 分摊最小单位。 @unit fen */
  readonly roundToFen?: Fen;
  /** Division whose rule `by-floor-rule` takes. 行政区划代码。 */
  readonly divisionCode?: string;
  readonly households: readonly SharingHousehold[];
  readonly method: SharingMethod;
}

/** What one household pays. 一户应分摊金额。 */
export interface HouseholdShare {
  readonly id: string;
  /** @unit fen */
  readonly shareFen: Fen;
}

/** What the households of one floor pay. 一层合计。 */
export interface FloorShares {
  readonly floor: number;
  readonly householdCount: number;
  /** @unit fen */
  readonly amountFen: Fen;
  /** Least and most that one of them pays. 本层最低与最高。 @unit fen */
  readonly leastFen: Fen;
  /** @unit fen */
  readonly mostFen: Fen;
}

/** The shares, in the order of the households; they add up to the sum exactly. 分户分摊结果。 */
export interface HouseholdShares {
  /** @unit fen */
  readonly amountFen: Fen;
  readonly shares: readonly HouseholdShare[];
  /** What the unit that sold public homes bears (decree-165 only, else 0). 公有住房售房单位承担。 @unit fen */
  readonly sellerFen: Fen;
  /** Share of each floor together, from the lowest; empty where a household gives no floor. 各楼层合计。 */
  readonly byFloor: readonly FloorShares[];
  /**
   * Where the rest smaller than a grain went; `null` where there is none. An `id` of `null` is the unit that sold public
   * homes. 不足一个最小单位的尾数及承担者。
   */
  readonly rest: { readonly id: string | null; readonly amountFen: Fen } | null;
}
