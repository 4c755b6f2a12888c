// jiugai/bottom-line, written by `npm run docs:generate`; a test holds it fresh.

export interface AnnualPlanFacts {
  readonly communityCount?: number;
  readonly investmentFen?: Fen;
  readonly makesHiddenDebt?: boolean;
}

export type BottomLine = (typeof bottomLines)[number];

export type BottomLineFact = EligibilityFactPath | "measures" | "measures.exclusionReasons" | "startOn" | "hasSpecialMechanism" | "pretexts" | "annualPlan.communityCount" | "annualPlan.investmentFen" | "annualPlan.makesHiddenDebt" | "capacity.communityCount" | "capacity.investmentFen" | `utilities.${ServingUtility}` | "coordinatedSchemeOn" | "hasHazardSurvey" | "hazards" | "isInNorthernHeatingRegion" | "isEnergyRetrofitConsidered" | "energyRetrofit.envelope" | "energyRetrofit.heating" | "energyRetrofit.isCostShared" | "consent" | "designVote" | "designVote.verdict" | "designVote.decidedOn" | "isManagementConsensusReached" | "managementModeAgreedOn" | "propertyFeesAgreedOn" | "renewal.existingAreaM2" | "renewal.demolishedAreaM2" | "renewal.demolishedIllegalAreaM2" | "renewal.demolishedDangerousAreaM2" | "renewal.builtAreaM2" | "renewal.builtPublicAreaM2" | "resettlement.residentCount" | "resettlement.nearbyCount" | "rent.yearBeforeFen" | "rent.currentFen" | "centrallyFunded" | "elderlyCare.isPossible" | "elderlyCare.areaM2" | "elderlyCare.residentCount";

export interface BottomLineFacts {
  readonly divisionCode?: string;
  readonly planYear?: number;
  readonly community?: EligibilityFacts;
  readonly measures?: readonly BottomLineMeasure[];
  readonly startOn?: CivilDate | null;
  readonly hasSpecialMechanism?: boolean;
  readonly pretexts?: readonly Pretext[];
  readonly annualPlan?: AnnualPlanFacts;
  readonly capacity?: PlanCapacity;
  readonly utilities?: Readonly<Partial<Record<ServingUtility, UtilityAlignment>>>;
  readonly coordinatedSchemeOn?: CivilDate | null;
  readonly hasHazardSurvey?: boolean;
  readonly hazards?: readonly Hazard[];
  readonly isInNorthernHeatingRegion?: boolean;
  readonly isEnergyRetrofitConsidered?: boolean;
  readonly energyRetrofit?: EnergyRetrofitFacts;
  readonly consent?: LocalConsent;
  readonly localRatio?: LocalConsentRatio;
  readonly designVote?: DesignVote | null;
  readonly isManagementConsensusReached?: boolean;
  readonly managementModeAgreedOn?: CivilDate | null;
  readonly propertyFeesAgreedOn?: CivilDate | null;
  readonly renewal?: RenewalAreas;
  readonly resettlement?: ResettlementCounts;
  readonly rent?: RentLevels;
  readonly centrallyFunded?: readonly string[];
  readonly elderlyCare?: ElderlyCareFacts;
}

export interface BottomLineFinding {
  readonly id: BottomLine;
  readonly isStrict: boolean;
  readonly applies: boolean;
  readonly verdict: Verdict;
  readonly reasons: readonly Issue[];
  readonly missing: readonly string[];
  readonly rules: readonly RuleRef[];
}

export type BottomLineIssue = IssueOf<BottomLineIssueParams>;

export interface BottomLineIssueParams {
  readonly "bottom_line.not_in_force": {
    readonly line: BottomLine;
    readonly on: string;
  };
  readonly "bottom_line.does_not_apply": {
    readonly line: BottomLine;
    readonly exemption: Exemption;
  };
  readonly "bottom_line.fact_not_given": {
    readonly line: BottomLine;
    readonly fact: BottomLineFact;
  };
  readonly "bottom_line.not_met": {
    readonly line: BottomLine;
  };
  readonly "bottom_line.not_priority": Readonly<Record<never, never>>;
  readonly "bottom_line.pretext": {
    readonly pretext: Pretext;
  };
  readonly "bottom_line.above_funds": {
    readonly planFen: number;
    readonly capacityFen: number;
    readonly excessFen: number;
  };
  readonly "bottom_line.above_organising": {
    readonly planCount: number;
    readonly capacityCount: number;
    readonly excessCount: number;
  };
  readonly "bottom_line.utility_not_aligned": {
    readonly utility: ServingUtility;
  };
  readonly "bottom_line.after_start": {
    readonly fact: BottomLineFact;
    readonly doneOn: string;
    readonly startOn: string;
  };
  readonly "bottom_line.not_done_at_start": {
    readonly fact: BottomLineFact;
    readonly startOn: string;
  };
  readonly "bottom_line.still_to_do": {
    readonly fact: BottomLineFact;
    readonly startOn: string | null;
    readonly doneOn: string | null;
  };
  readonly "bottom_line.vote_not_passed": {
    readonly verdict: Exclude<Verdict, "met">;
  };
  readonly "bottom_line.hazard_not_cured": {
    readonly hazardId: string;
    readonly item: Item;
  };
  readonly "bottom_line.below_local_ratio": {
    readonly share: "participation" | "approval";
    readonly num: number;
    readonly den: number;
    readonly leastNum: number;
    readonly leastDen: number;
  };
  readonly "bottom_line.too_much_demolished": {
    readonly demolishedM2: number;
    readonly existingM2: number;
    readonly mostShare: string;
  };
  readonly "bottom_line.too_much_built": {
    readonly builtM2: number;
    readonly demolishedM2: number;
    readonly mostRatio: string;
  };
  readonly "bottom_line.too_few_nearby": {
    readonly nearbyCount: number;
    readonly residentCount: number;
    readonly leastShare: string;
  };
  readonly "bottom_line.rent_rose": {
    readonly yearBeforeFen: number;
    readonly currentFen: number;
    readonly mostShare: string;
  };
  readonly "bottom_line.elderly_care_short": {
    readonly areaM2: number;
    readonly residentCount: number;
    readonly leastM2PerPerson: string;
  };
  readonly "bottom_line.invalid_ratio": {
    readonly num: string;
    readonly den: string;
  };
  readonly "bottom_line.part_exceeds_whole": {
    readonly part: number;
    readonly whole: number;
    readonly wholeFact: BottomLineFact;
  };
}

export interface BottomLineMeasure {
  readonly id: string;
  readonly items: readonly Item[];
  readonly exclusionReasons?: readonly ExclusionReason[];
}

export interface BottomLineReport {
  readonly verdict: Verdict;
  readonly lines: readonly BottomLineFinding[];
  readonly missing: readonly string[];
}

export interface BottomLineRules {
  readonly "bottom_line.special_mechanism": true;
  readonly "bottom_line.eligible": true;
  readonly "bottom_line.no_pretext": readonly Pretext[];
  readonly "bottom_line.within_capacity": true;
  readonly "bottom_line.no_hidden_debt": true;
  readonly "bottom_line.utilities_aligned": readonly ServingUtility[];
  readonly "bottom_line.coordinated_scheme": true;
  readonly "bottom_line.hazard_survey": true;
  readonly "bottom_line.hazards_first": true;
  readonly "bottom_line.energy_considered": true;
  readonly "bottom_line.resident_consent": true;
  readonly "bottom_line.design_vote": true;
  readonly "bottom_line.management_consensus": true;
  readonly "bottom_line.management_agreed": true;
  readonly "bottom_line.demolition_share": DecimalString;
  readonly "bottom_line.built_ratio": DecimalString;
  readonly "bottom_line.nearby_resettlement": DecimalString;
  readonly "bottom_line.rent_rise": DecimalString;
  readonly "bottom_line.envelope_with_heating": true;
  readonly "bottom_line.energy_cost_shared": true;
  readonly "bottom_line.elderly_care_area": DecimalString;
}

export interface DesignVote {
  readonly verdict: Verdict;
  readonly decidedOn?: CivilDate;
}

export interface ElderlyCareFacts {
  readonly isPossible?: boolean;
  readonly areaM2?: SquareMetres;
  readonly residentCount?: number;
}

export interface EnergyRetrofitFacts {
  readonly envelope?: Exclude<HeatingWork, "none">;
  readonly heating?: HeatingWork;
  readonly isCostShared?: boolean;
}

export type Exemption = (typeof exemptions)[number];

export interface Hazard {
  readonly id: string;
  readonly item: Item;
}

export type HeatingWork = (typeof heatingWorks)[number];

export interface LocalConsentRatio {
  readonly participation: Ratio;
  readonly approval: Ratio;
}

export interface PlanCapacity {
  readonly communityCount?: number;
  readonly investmentFen?: Fen;
}

export type Pretext = (typeof pretexts)[number];

export interface RenewalAreas {
  readonly existingAreaM2?: SquareMetres;
  readonly demolishedAreaM2?: SquareMetres;
  readonly demolishedIllegalAreaM2?: SquareMetres;
  readonly demolishedDangerousAreaM2?: SquareMetres;
  readonly builtAreaM2?: SquareMetres;
  readonly builtPublicAreaM2?: SquareMetres;
}

export interface RentLevels {
  readonly yearBeforeFen?: Fen;
  readonly currentFen?: Fen;
}

export interface ResettlementCounts {
  readonly residentCount?: number;
  readonly nearbyCount?: number;
}

export type ServingUtility = (typeof servingUtilities)[number];

export type UtilityAlignment = (typeof utilityAlignments)[number];

export declare const bottomLines: readonly ["special-mechanism", "eligible", "no-pretext", "within-capacity", "no-hidden-debt", "utilities-aligned", "coordinated-scheme", "hazard-survey", "hazards-first", "energy-considered", "resident-consent", "design-vote", "management-consensus", "management-agreed", "demolition-share", "built-ratio", "nearby-resettlement", "rent-rise", "envelope-with-heating", "energy-cost-shared", "central-investment-list", "priority", "elderly-care-area"];

export declare function checkBottomLines(facts: BottomLineFacts, ctx: Context<CheckedRules>): Outcome<BottomLineReport>;

export declare const exemptions: readonly ["outside-heating-region", "no-energy-retrofit", "no-heating-system", "nothing-demolished", "nobody-resettled", "no-central-investment", "no-room-for-elderly-care"];

export declare const heatingWorks: readonly ["renovated", "kept", "none"];

export declare const pretexts: readonly ["old-building-demolition", "resident-relocation", "old-tree-felling"];

export declare const servingUtilities: readonly ["power", "telecom", "water", "drainage", "gas", "heat"];

export declare const utilityAlignments: readonly ["aligned", "not-aligned", "none"];
