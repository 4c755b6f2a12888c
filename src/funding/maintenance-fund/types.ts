import type { ConsentTally } from "../../consent/types.ts";
import type { CivilDate, DecimalString, Fen, SquareMetres } from "../../kernel/brand.ts";
import type { Issue, RuleRef } from "../../kernel/issue.ts";
import type { Verdict } from "../../kernel/outcome.ts";
import type { HouseholdTenure } from "../household/codes.ts";
import type {
  BuildingHeight,
  MaintenanceFundDecision,
  MaintenanceFundDuty,
  MaintenanceFundPart,
  MaintenanceFundWork,
} from "./codes.ts";

/** A fact that a maintenance-fund question may lack. 可能缺少的事实。 */
export type MaintenanceFundFact =
  | "standard.costFenPerM2"
  | "sale"
  | "sale.setAsideFen"
  | "costs.work"
  | "costs.part"
  | "costs.dutyOf"
  | "costs.warrantyEndsOn"
  | "units.firstDepositFen";

/** How the place sets the first deposit for commodity housing. 商品住宅首期交存标准。 */
export type DepositStandard =
  | {
      readonly kind: "rate";
      /** Local construction-and-installation cost of housing. 当地住宅建筑安装工程每平方米造价。 @unit fen/m² */
      readonly costFenPerM2: Fen;
      /** Rate that the place has set. 当地确定的交存比例。 @unit 1 */
      readonly rate: DecimalString;
    }
  | {
      readonly kind: "published";
      /** Deposit that the place has published. 当地公布的每平方米交存数额。 @unit fen/m² */
      readonly depositFenPerM2: Fen;
      /** Local construction-and-installation cost, to hold the deposit against the bounds. 每平方米造价。 @unit fen/m² */
      readonly costFenPerM2?: Fen;
    };

/** Last days that this concept finds. 期限代码。 */
export type MaintenanceFundDeadlineCode = "funding.maintenance_fund.transfer";

/** Proceeds of public homes, of which the seller hands over what it sets aside. 公有住房售房款。 */
export interface SaleProceeds {
  readonly id: string;
  /** Day on which the seller received them. 收到售房款日期。 */
  readonly receivedOn: CivilDate;
  /** Day on which the fund's part was handed over; `null` where it was not. 存入专户日期。 */
  readonly transferredOn?: CivilDate | null;
}

/** The sale of a public home, for what its seller sets aside. 公有住房出售情况。 */
export interface PublicHousingSale {
  /** @unit fen */
  readonly proceedsFen: Fen;
  readonly buildingHeight: BuildingHeight;
  /** What the seller did set aside; left out, not known. 实际提取金额。 @unit fen */
  readonly setAsideFen?: Fen;
}

/** A home whose first deposit is asked for. 首期交存输入。 */
export type FirstDepositInput =
  | {
      readonly tenure: "commercial";
      /** @unit m² */
      readonly areaM2: SquareMetres;
      readonly standard: DepositStandard;
      readonly divisionCode?: string;
    }
  | {
      readonly tenure: "sold-public";
      /** @unit m² */
      readonly areaM2: SquareMetres;
      /** Local housing-reform cost price. 当地房改成本价。 @unit fen/m² */
      readonly reformCostFenPerM2: Fen;
      readonly sale?: PublicHousingSale;
      readonly divisionCode?: string;
    };

/** What the seller of a public home sets aside at least. 售房单位提取。 */
export interface SellerSetAside {
  /** @unit fen */
  readonly leastFen: Fen;
  /** What is short of it; `null` where what was set aside is not known. 差额。 @unit fen */
  readonly shortFen: Fen | null;
}

/** A first deposit, and whether it is as the law asks. 首期交存结果。 */
export interface FirstDeposit {
  readonly tenure: HouseholdTenure;
  /** Commodity housing: the rate lies within the bounds. Sold public housing: the seller set enough aside. 结论。 */
  readonly verdict: Verdict;
  /** What the owner puts in. 业主首期交存额。 @unit fen */
  readonly depositFen: Fen;
  /** `null` for commodity housing, and where the sale is not given. 售房单位提取。 */
  readonly seller: SellerSetAside | null;
  readonly reasons: readonly Issue[];
  /** Facts and rules that are not known. 缺少的事实与规则。 */
  readonly missing: readonly string[];
  readonly rules: readonly RuleRef[];
}

/** A cost that is to be paid from the fund; a fact left out is not known. 拟列支的费用。 */
export interface MaintenanceFundCost {
  readonly id: string;
  readonly work?: MaintenanceFundWork;
  readonly part?: MaintenanceFundPart;
  /** Who is bound to bear it by law or contract; `null` where nobody else is. 依法或依约应承担费用的一方。 */
  readonly dutyOf?: MaintenanceFundDuty | null;
  /** Last day of the warranty; `null` where none ever ran. 保修期最后一日。 */
  readonly warrantyEndsOn?: CivilDate | null;
}

/** The account of a unit. 分户账。 */
export interface MaintenanceFundAccount {
  readonly id: string;
  /** @unit fen */
  readonly balanceFen: Fen;
  /** What was first put in. 首期交存额。 @unit fen */
  readonly firstDepositFen: Fen;
}

/** What the owners want to decide about the fund. 维修资金使用或续筹事项。 */
export interface MaintenanceFundUse {
  readonly decision: MaintenanceFundDecision;
  /** What is to be paid; none where money is raised. 拟列支的费用。 */
  readonly costs?: readonly MaintenanceFundCost[];
  /** Safety is at stake. 发生危及房屋安全等紧急情况。 */
  readonly isEmergency?: boolean;
  /** The vote that was held: a `ConsentTally` fits. 已进行的表决。 */
  readonly vote?: Pick<ConsentTally, "matter" | "verdict">;
  /** Accounts to hold against the limit for a top-up. 分户账。 */
  readonly accounts?: readonly MaintenanceFundAccount[];
  readonly divisionCode?: string;
}

/** A unit that a cost falls on, with its account; what is not sold yet has none. 参与分摊的专有部分。 */
export type MaintenanceFundUnit =
  | {
      readonly id: string;
      /** @unit m² */
      readonly areaM2: SquareMetres;
      readonly tenure: HouseholdTenure;
      /** @unit fen */
      readonly balanceFen: Fen;
      /** Left out, not known, and a top-up cannot be found. 首期交存额。 @unit fen */
      readonly firstDepositFen?: Fen;
    }
  | {
      readonly id: string;
      /** @unit m² */
      readonly areaM2: SquareMetres;
      /** Its owner pays: the developer, or the unit that holds the public home. 未售房屋。 @source SMF-165 — 第二十一条 */
      readonly tenure: "unsold";
    };

/** Deposits of sold public housing, by which its part is split, and the seller's account. 已售公有住房的维修资金。 */
export interface SoldPublicFund {
  /** What the owners put in. 业主交存额。 @unit fen */
  readonly ownersDepositFen: Fen;
  /** What the unit that sold the homes put in. 售房单位交存额。 @unit fen */
  readonly sellerDepositFen: Fen;
  /** What the seller's account holds now. 售房单位账户余额。 @unit fen */
  readonly sellerBalanceFen: Fen;
}

/** A cost to charge to the accounts of the units. 维修资金列支分摊输入。 */
export interface MaintenanceFundChargeInput {
  /** @unit fen */
  readonly amountFen: Fen;
  /** Grain of a share; 1 when left out. 分摊最小单位。 @unit fen */
  readonly roundToFen?: Fen;
  readonly units: readonly MaintenanceFundUnit[];
  /** Needed where a unit is sold public housing. 已售公有住房的维修资金。 */
  readonly soldPublic?: SoldPublicFund;
  readonly divisionCode?: string;
}

/** An account before and after. 账户列支前后。 */
export interface AccountCharge {
  /** @unit fen */
  readonly balanceBeforeFen: Fen;
  /** Taken from the account: the share, as far as the balance goes. 从账户列支。 @unit fen */
  readonly chargedFen: Fen;
  /** @unit fen */
  readonly balanceAfterFen: Fen;
  /** Part of the share that the account cannot pay; who bears it is for the owners to say. 余额不足的差额。 @unit fen */
  readonly shortfallFen: Fen;
  /** Least balance without a top-up; `null` where the first deposit or the rule is not known. 无须续交的最低余额。 @unit fen */
  readonly leastBalanceFen: Fen | null;
  /** What brings it back to the least balance; 0 where it is not below. 应续交至最低余额的金额。 @unit fen */
  readonly topUpFen: Fen | null;
}

/** The share of one unit. 一户的分摊。 */
export interface UnitCharge {
  readonly id: string;
  /** @unit fen */
  readonly shareFen: Fen;
  /** `null` for an unsold unit, whose owner pays. 分户账。 */
  readonly account: AccountCharge | null;
}

/** A cost charged to the fund: charged, short and paid by owners of unsold units add up to it. 维修资金列支分摊结果。 */
export interface MaintenanceFundCharge {
  /** @unit fen */
  readonly amountFen: Fen;
  readonly units: readonly UnitCharge[];
  /** The unit that sold public homes; `null` where there are none. 公有住房售房单位。 */
  readonly seller: Omit<UnitCharge, "id"> | null;
  /** Paid by the accounts, the seller's included. 账户列支合计。 @unit fen */
  readonly chargedFen: Fen;
  /** What the accounts cannot pay. 差额合计。 @unit fen */
  readonly shortfallFen: Fen;
  /** Paid by the owners of unsold units. 未售房屋承担合计。 @unit fen */
  readonly unsoldFen: Fen;
  /** Where the rest smaller than a grain went, as in `HouseholdShares`. 尾数。 */
  readonly rest: { readonly id: string | null; readonly amountFen: Fen } | null;
  /** Facts and rules without which a top-up cannot be found. 缺少的事实与规则。 */
  readonly missing: readonly string[];
}
