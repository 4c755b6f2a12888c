import type { DecimalString } from "../../kernel/brand.ts";
import type { BuildingHeight, MaintenanceFundDuty, MaintenanceFundPart, MaintenanceFundWork } from "./codes.ts";

/** The least and the most that a published rate may be, both included. 交存比例的上下限。 */
export interface RateBounds {
  readonly least: DecimalString;
  readonly most: DecimalString;
}

/** First deposits for sold public housing. 已售公有住房首期交存。 */
export interface SoldPublicDeposit {
  /** Of the housing-reform cost price per m², from the owner. 业主交存比例。 */
  readonly ownerRate: DecimalString;
  /** Of the proceeds, from the unit that sold the home: at least so much. 售房单位提取比例下限。 */
  readonly sellerLeastRates: Readonly<Record<BuildingHeight, DecimalString>>;
}

/** What the fund is for. 维修资金使用范围。 */
export interface MaintenanceFundScope {
  readonly works: readonly MaintenanceFundWork[];
  readonly partKinds: readonly MaintenanceFundPart[];
  /** Only after the warranty period has ended. 保修期满后。 */
  readonly afterWarranty: boolean;
}

/** Rules of the residential special maintenance fund. 住宅专项维修资金规则。 */
export interface MaintenanceFundRules {
  /** Between which shares of the local construction cost per m² the published deposit lies. 首期交存比例上下限。 */
  readonly "funding.maintenance_fund.first_deposit_bounds": RateBounds;
  /** What owner and seller of sold public housing put in. 已售公有住房首期交存标准。 */
  readonly "funding.maintenance_fund.sold_public_first_deposit": SoldPublicDeposit;
  /** What the fund is for. 维修资金使用范围。 */
  readonly "funding.maintenance_fund.scope": MaintenanceFundScope;
  /** Whose duties it may never pay. 不得从维修资金列支的费用。 */
  readonly "funding.maintenance_fund.never_payable": readonly MaintenanceFundDuty[];
  /** Who votes on a use: the owners whom the cost falls on. 使用维修资金的表决范围。 */
  readonly "funding.maintenance_fund.voters": "owners-in-scope";
  /** How it is used where safety is at stake. 紧急情况下使用维修资金。 */
  readonly "funding.maintenance_fund.emergency_use": "without-ordinary-vote";
  /** An account below this share of its first deposit is to be topped up. 应当续交的余额界限。 */
  readonly "funding.maintenance_fund.top_up_below": DecimalString;
  /** Days in which the seller of public homes hands over what it sets aside. 售房单位存入专户的期限（日）。 */
  readonly "funding.maintenance_fund.transfer_days": number;
}
