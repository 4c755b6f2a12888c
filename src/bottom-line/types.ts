import type { LocalConsent } from "../consent/local/types.ts";
import type { EligibilityFactPath, EligibilityFacts } from "../eligibility/types.ts";
import type { CivilDate, Fen, SquareMetres } from "../kernel/brand.ts";
import type { Issue, RuleRef } from "../kernel/issue.ts";
import type { Verdict } from "../kernel/outcome.ts";
import type { Ratio } from "../kernel/ratio.ts";
import type { ExclusionReason, Item } from "../measure/codes.ts";
import type { BottomLine, HeatingWork, Pretext, ServingUtility, UtilityAlignment } from "./codes.ts";

/**
 * What is known of a plan and its community; a fact left out is not known, and `null` says that there is none yet.
 * 底线核查所需事实。
 */
export interface BottomLineFacts {
  /** Packs of other divisions are passed over. 行政区划代码。 */
  readonly divisionCode?: string;
  /** Year of the plan. 计划年度。 @unit year */
  readonly planYear?: number;
  /** What decides whether the community may enter a plan; a `Community` fits. 改造对象认定所需事实。 */
  readonly community?: EligibilityFacts;
  /** The works of the plan. 改造项。 */
  readonly measures?: readonly BottomLineMeasure[];
  /** Day on which the works start, or did; `null` where it is not fixed. 开工日期。 */
  readonly startOn?: CivilDate | null;
  /** The city or county has a special working mechanism with rules and a list of duties. 已建立专项工作机制。 */
  readonly hasSpecialMechanism?: boolean;
  /** What is done under the name of the renovation; empty for nothing. 以改造为名实施的行为。 */
  readonly pretexts?: readonly Pretext[];
  /** The annual plan of the place. 年度改造计划。 */
  readonly annualPlan?: AnnualPlanFacts;
  /** What the place can carry in the year. 年度能力。 */
  readonly capacity?: PlanCapacity;
  /** Whether each utility puts the community first in its own yearly plan. 专业经营单位年度计划衔接情况。 */
  readonly utilities?: Readonly<Partial<Record<ServingUtility, UtilityAlignment>>>;
  /** Day of the one construction scheme of all utilities. 水电气热信统筹施工方案制定日期。 */
  readonly coordinatedSchemeOn?: CivilDate | null;
  /** Gaps and hazards were surveyed before the plan was drawn. 制定计划前已摸排设施短板和安全隐患。 */
  readonly hasHazardSurvey?: boolean;
  /** What the survey found; empty for nothing. 摸排出的安全隐患。 */
  readonly hazards?: readonly Hazard[];
  /** In the northern heating region; no list of it is part of this library. 位于北方采暖地区。 */
  readonly isInNorthernHeatingRegion?: boolean;
  /** An energy retrofit was considered. 已研究建筑节能改造。 */
  readonly isEnergyRetrofitConsidered?: boolean;
  /** The energy retrofit, where the plan has one. 建筑节能改造情况。 */
  readonly energyRetrofit?: EnergyRetrofitFacts;
  /** How many households took part and agreed before the plan. 居民意愿征询情况。 */
  readonly consent?: LocalConsent;
  /** What the place asks for, where no pack says. 当地规定比例（规则包未载明的）。 */
  readonly localRatio?: LocalConsentRatio;
  /** The vote on the design; `null` where there was none yet. 改造方案表决。 */
  readonly designVote?: DesignVote | null;
  /** Residents agree to improve management together with the works. 居民已就同步完善长效管理达成共识。 */
  readonly isManagementConsensusReached?: boolean;
  /** Day on which the later management mode was agreed. 约定物业管理模式的日期。 */
  readonly managementModeAgreedOn?: CivilDate | null;
  /** Day on which residents agreed to pay the fees. 约定缴纳物业费的日期。 */
  readonly propertyFeesAgreedOn?: CivilDate | null;
  /** Floor area demolished and built in the unit or project. 拆除和新建面积。 */
  readonly renewal?: RenewalAreas;
  /** Residents who must move for the works. 居民安置。 */
  readonly resettlement?: ResettlementCounts;
  /** Housing rent of the city, now and a year before, for the same homes. 住房租金。 */
  readonly rent?: RentLevels;
  /** Measures that central budget investment pays for, by id; empty for none. 中央预算内投资支持的改造项。 */
  readonly centrallyFunded?: readonly string[];
  /** Room for the care of the elderly. 养老服务用地。 */
  readonly elderlyCare?: ElderlyCareFacts;
}

/** A work of the plan, as far as the bottom lines ask. 改造项。 */
export interface BottomLineMeasure {
  /** Unique in the plan. 标识。 */
  readonly id: string;
  /** What it is, in items of the catalogue. 改造内容条目。 */
  readonly items: readonly Item[];
  /** Why it is no work of the community, as `classifyText` says; empty where nothing does. 不属于小区改造内容的原因。 */
  readonly exclusionReasons?: readonly ExclusionReason[];
}

/** The annual plan of the place: what is held against its capacity. 年度改造计划。 */
export interface AnnualPlanFacts {
  /** Communities in it. 小区数。 */
  readonly communityCount?: number;
  /** Whole investment. 总投资。 @unit fen */
  readonly investmentFen?: Fen;
  /** It makes hidden debt of the government. 新增政府隐性债务。 */
  readonly makesHiddenDebt?: boolean;
}

/** What a place can organise and raise in the year. 组织实施能力和筹资能力。 */
export interface PlanCapacity {
  /** Communities that it can organise. 组织实施能力（小区数）。 */
  readonly communityCount?: number;
  /** Money that it can raise. 筹资能力。 @unit fen */
  readonly investmentFen?: Fen;
}

/** A hazard, and the item that cures it. 安全隐患及对应的改造内容。 */
export interface Hazard {
  /** Unique in the survey. 标识。 */
  readonly id: string;
  /** The item that cures it, such as `gas` for old gas pipes. 对应的改造内容条目。 */
  readonly item: Item;
}

/** What an energy retrofit reaches, and who pays. 建筑节能改造情况。 */
export interface EnergyRetrofitFacts {
  /** Walls, roof, windows. 围护结构改造情况。 */
  readonly envelope?: Exclude<HeatingWork, "none">;
  /** The heating system. 供热系统改造情况。 */
  readonly heating?: HeatingWork;
  /** Government and owners both bear a part of its cost. 费用由政府、建筑所有权人共同负担。 */
  readonly isCostShared?: boolean;
}

/** Least shares of the households asked; the share itself is enough. 当地规定的参与率和同意率。 */
export interface LocalConsentRatio {
  /** Who took part. 参与率下限。 */
  readonly participation: Ratio;
  /** Who agrees, of all asked. 同意率下限。 */
  readonly approval: Ratio;
}

/** How the vote on the design came out; a `ConsentTally` has the verdict. 改造方案表决结果。 */
export interface DesignVote {
  /** Whether it passed. 结论。 */
  readonly verdict: Verdict;
  /** Day of the vote. 表决日期。 */
  readonly decidedOn?: CivilDate;
}

/** Floor areas of a renewal unit or project. 城市更新单元（片区）或项目的建筑面积。 */
export interface RenewalAreas {
  /** All existing floor area. 现状总建筑面积。 @unit m² */
  readonly existingAreaM2?: SquareMetres;
  /** All floor area demolished. 拆除建筑面积。 @unit m² */
  readonly demolishedAreaM2?: SquareMetres;
  /** Of it, illegal buildings: does not count in the share. 其中违法建筑面积。 @unit m² */
  readonly demolishedIllegalAreaM2?: SquareMetres;
  /** Of it, certified dangerous buildings not worth repair: does not count in the share. 其中经鉴定为危房且无修缮保留价值的面积。 @unit m² */
  readonly demolishedDangerousAreaM2?: SquareMetres;
  /** All floor area built. 新建建筑面积。 @unit m² */
  readonly builtAreaM2?: SquareMetres;
  /** Of it, necessary public facilities: do not count in the ratio. 其中必要的公共服务设施面积。 @unit m² */
  readonly builtPublicAreaM2?: SquareMetres;
}

/** Residents who are resettled, in persons or in households. 安置居民数。 */
export interface ResettlementCounts {
  /** All who are resettled. 安置总数。 */
  readonly residentCount?: number;
  /** Of them, in place or nearby. 就地、就近安置数。 */
  readonly nearbyCount?: number;
}

/** Two levels of rent a year apart, in the same unit. 相隔一年的租金水平。 */
export interface RentLevels {
  /** A year before, above 0. 上年租金。 @unit fen */
  readonly yearBeforeFen?: Fen;
  /** Now. 本年租金。 @unit fen */
  readonly currentFen?: Fen;
}

/** Land for the care of the elderly. 养老服务用地情况。 */
export interface ElderlyCareFacts {
  /** The community has room for it. 具备条件。 */
  readonly isPossible?: boolean;
  /** Land of the rooms (人均用地), as the text says. 养老服务用地面积。 @unit m² */
  readonly areaM2?: SquareMetres;
  /** People who live in the community. 居民人数。 */
  readonly residentCount?: number;
}

/** A fact that a bottom line asks for, by its place in the data. 底线核查所需事实的路径。 */
export type BottomLineFact =
  | EligibilityFactPath
  | "measures"
  | "measures.exclusionReasons"
  | "startOn"
  | "hasSpecialMechanism"
  | "pretexts"
  | "annualPlan.communityCount"
  | "annualPlan.investmentFen"
  | "annualPlan.makesHiddenDebt"
  | "capacity.communityCount"
  | "capacity.investmentFen"
  | `utilities.${ServingUtility}`
  | "coordinatedSchemeOn"
  | "hasHazardSurvey"
  | "hazards"
  | "isInNorthernHeatingRegion"
  | "isEnergyRetrofitConsidered"
  | "energyRetrofit.envelope"
  | "energyRetrofit.heating"
  | "energyRetrofit.isCostShared"
  | "consent"
  | "designVote"
  | "designVote.verdict"
  | "designVote.decidedOn"
  | "isManagementConsensusReached"
  | "managementModeAgreedOn"
  | "propertyFeesAgreedOn"
  | "renewal.existingAreaM2"
  | "renewal.demolishedAreaM2"
  | "renewal.demolishedIllegalAreaM2"
  | "renewal.demolishedDangerousAreaM2"
  | "renewal.builtAreaM2"
  | "renewal.builtPublicAreaM2"
  | "resettlement.residentCount"
  | "resettlement.nearbyCount"
  | "rent.yearBeforeFen"
  | "rent.currentFen"
  | "centrallyFunded"
  | "elderlyCare.isPossible"
  | "elderlyCare.areaM2"
  | "elderlyCare.residentCount";

/** Whether one bottom line holds. 一项底线要求的结论。 */
export interface BottomLineFinding {
  readonly id: BottomLine;
  /** Whether the texts demand it; of the others only warnings come. 是否为必须遵守的底线。 */
  readonly isStrict: boolean;
  /** Whether it concerns this plan on this day, as far as is known; `met` where it does not. 是否适用。 */
  readonly applies: boolean;
  /** `unknown` where the answer depends on what `missing` names. 结论。 */
  readonly verdict: Verdict;
  /** What speaks against it, leaves it open, or exempts from it. 理由。 */
  readonly reasons: readonly Issue[];
  /** Facts (`startOn`) and rules (`rule:bottom_line.rent_rise`) that are not known. 缺少的事实与规则。 */
  readonly missing: readonly string[];
  /** The dated rules that were read. 所依据的规则。 */
  readonly rules: readonly RuleRef[];
}

/** All bottom lines of a plan, in the order of `bottomLines`. 底线要求核查结论。 */
export interface BottomLineReport {
  /** Over the strict lines: one that is not met decides, else one that is not known. 总结论。 */
  readonly verdict: Verdict;
  /** Every line, whether it applies or not. 各项结论。 */
  readonly lines: readonly BottomLineFinding[];
  /** What the strict lines lack. 缺少的事实与规则。 */
  readonly missing: readonly string[];
}
