// jiugai/consent, written by `npm run docs:generate`; a test holds it fresh.

export interface BallotOwner {
  readonly ownerId: string;
  readonly kind?: OwnerKind;
  readonly units: readonly BallotUnit[];
  readonly choice: Choice;
}

export type BallotReading = Readonly<Record<"abstain" | "none", ReadChoice>>;

export interface BallotUnit {
  readonly areaM2?: number;
  readonly registeredAreaM2?: number;
  readonly surveyedAreaM2?: number;
  readonly contractAreaM2?: number;
  readonly kind?: UnitKind;
  readonly buildingId?: string;
  readonly entranceId?: string;
}

export interface CalledMatter {
  readonly matter: MatterCalled;
  readonly touchesCommonIncome: boolean;
}

export type Choice = (typeof choices)[number];

export interface ConsentBallot {
  readonly matter: Matter;
  readonly owners: readonly BallotOwner[];
  readonly reading?: BallotReading;
  readonly votingUnit?: VotingUnit;
  readonly parking?: ParkingReading;
  readonly areaOrder?: readonly AreaBasis[];
  readonly divisionCode?: string;
}

export type ConsentDeadlineCode = "consent.revocation";

export type ConsentFact = "votingUnit" | "measures.convertsCommonParts" | "decisions.knownOn";

export interface ConsentGap {
  readonly heads: number;
  readonly areaM2: number;
}

export type ConsentIssue = IssueOf<ConsentIssueParams>;

export interface ConsentIssueParams {
  readonly "consent.nobody_took_part": {
    readonly ownerCount: number;
  };
  readonly "consent.participation_area_not_met": AreaTest;
  readonly "consent.participation_heads_not_met": HeadTest;
  readonly "consent.approval_area_not_met": AreaTest;
  readonly "consent.approval_heads_not_met": HeadTest;
  readonly "consent.unknown_matter": {
    readonly matter: string;
  };
  readonly "consent.no_owners": Readonly<Record<never, never>>;
  readonly "consent.duplicate_owner": {
    readonly ownerId: string;
    readonly firstIndex: number;
  };
  readonly "consent.owner_without_units": {
    readonly ownerId: string;
  };
  readonly "consent.invalid_area": {
    readonly ownerId: string;
    readonly value: string;
    readonly maximumM2: number;
  };
  readonly "consent.unknown_choice": {
    readonly ownerId: string;
    readonly choice: string;
  };
  readonly "consent.unit_without_place": {
    readonly ownerId: string;
    readonly kind: VotingUnitKind;
  };
  readonly "consent.no_owner_in_voting_unit": {
    readonly kind: VotingUnitKind;
    readonly id: string;
  };
  readonly "consent.outside_voting_unit": {
    readonly ownerCount: number;
    readonly kind: VotingUnitKind;
    readonly id: string;
  };
  readonly "consent.voting_unit_not_given": {
    readonly matter: Matter;
    readonly kind: VotingUnitKind;
  };
  readonly "consent.voting_unit_differs": {
    readonly matter: Matter;
    readonly kind: VotingUnitKind;
    readonly askedKind: VotingUnitKind;
  };
  readonly "consent.mixed_area_basis": {
    readonly registeredCount: number;
    readonly surveyedCount: number;
    readonly contractCount: number;
    readonly unstatedCount: number;
  };
  readonly "consent.parking_not_settled": {
    readonly areaM2: number;
    readonly ownerCount: number;
  };
  readonly "consent.parking_decides": {
    readonly areaM2: number;
    readonly ownerCount: number;
  };
  readonly "consent.local_participation_not_met": HeadTest;
  readonly "consent.local_approval_not_met": HeadTest;
  readonly "consent.matter_not_classified": MatterCallerParams;
  readonly "consent.matter_depends_on_use": MatterCallerParams & {
    readonly matter: Matter;
  };
  readonly "consent.common_income_touched": MatterCallerParams;
}

export interface ConsentRules {
  readonly "consent.vote": Readonly<Record<Matter, VoteRule>>;
  readonly "consent.ballot_reading": BallotReading;
  readonly "consent.parking_reading": ParkingReading;
  readonly "consent.area_order": readonly AreaBasis[];
  readonly "consent.voting_unit": Readonly<Partial<Record<Matter, VotingUnitKind>>>;
  readonly "consent.matters": MatterMap;
  readonly "consent.local_ratio": VoteRule;
  readonly "consent.revocation_months": number;
}

export interface ConsentShares {
  readonly byArea: CountedShare;
  readonly byHead: CountedShare;
}

export interface ConsentTally {
  readonly matter: Matter;
  readonly verdict: Verdict;
  readonly participation: ConsentShares;
  readonly approval: ConsentShares;
  readonly required: VoteRule | null;
  readonly reasons: readonly Issue[];
  readonly missing: readonly string[];
  readonly shortfall: {
    readonly participation: ConsentGap;
    readonly approval: ConsentGap;
  } | null;
  readonly toPass: ConsentGap | null;
  readonly votingUnit: VotingUnit | null;
  readonly parking: ParkingReading | null;
  readonly unitCounts: Readonly<Record<AreaBasis | "unstated", number>>;
  readonly rules: readonly RuleRef[];
}

export interface CountedShare {
  readonly num: number;
  readonly den: number;
}

export interface ItemMatter {
  readonly matter: MatterCalled;
  readonly mayConvert: boolean;
}

export interface KnownDecision {
  readonly id: string;
  readonly knownOn?: CivilDate;
}

export interface LocalConsent {
  readonly householdsAsked: number;
  readonly householdsTookPart: number;
  readonly householdsAgreed: number;
  readonly divisionCode?: string;
}

export interface LocalConsentAssessment extends Finding {
  readonly participation: CountedShare;
  readonly approval: CountedShare;
  readonly required: VoteRule | null;
  readonly rules: readonly RuleRef[];
}

export type Matter = (typeof matters)[number];

export type MatterCalled = Matter | "none" | "unclassified";

export interface MatterCaller {
  readonly kind: "item" | "source" | "change";
  readonly code: string;
  readonly measureIds: readonly string[];
}

export interface MatterMap {
  readonly items: Readonly<Partial<Record<Item, ItemMatter>>>;
  readonly sources: Readonly<Record<string, CalledMatter>>;
  readonly changes: Readonly<Partial<Record<ProjectChange, CalledMatter>>>;
}

export interface MatterMeasure {
  readonly id: string;
  readonly item?: Item;
  readonly convertsCommonParts?: boolean;
}

export interface MatterQuestion {
  readonly measures: readonly MatterMeasure[];
  readonly sources?: readonly string[];
  readonly changes?: readonly ProjectChange[];
  readonly map?: Partial<MatterMap>;
  readonly divisionCode?: string;
}

export interface MattersNeeded {
  readonly matters: readonly NeededMatter[];
  readonly strictest: Matter | null;
  readonly open: readonly MatterCaller[];
  readonly unclassified: readonly MatterCaller[];
  readonly localRatio: VoteRule | null;
  readonly reasons: readonly Issue[];
  readonly missing: readonly string[];
  readonly rules: readonly RuleRef[];
}

export interface NeededMatter {
  readonly matter: Matter;
  readonly calledBy: readonly MatterCaller[];
  readonly required: VoteRule | null;
  readonly votingUnit: VotingUnitKind | null;
}

export interface ParkingReading {
  readonly inArea: boolean;
  readonly inHeads: boolean;
}

export type ProjectChange = (typeof projectChanges)[number];

export interface ReadChoice {
  readonly takesPart: boolean;
  readonly agrees: boolean;
}

export interface VoteRule {
  readonly participation: VoteTest | null;
  readonly approval: VoteTest;
  readonly approvalOf: "participants" | "all";
}

export interface VoteTest {
  readonly share: Ratio;
  readonly bound: "reach" | "exceed";
}

export type VotingUnit = {
  readonly kind: "community";
} | {
  readonly kind: "building" | "entrance";
  readonly id: string;
};

export type VotingUnitKind = (typeof votingUnitKinds)[number];

export declare function assessLocalConsent(consent: LocalConsent, ctx: Context<Pick<ConsentRules, "consent.local_ratio">>): Outcome<LocalConsentAssessment>;

export declare const choices: readonly ["for", "against", "abstain", "none"];

export declare const matters: readonly ["rules-of-procedure", "covenant", "owners-committee", "hire-manager", "use-maintenance-fund", "raise-maintenance-fund", "alter-or-rebuild", "change-use-of-common-parts", "other-major"];

export declare function mattersOf(question: MatterQuestion, ctx: Context<ConsentRules>): Outcome<MattersNeeded>;

export declare const projectChanges: readonly ["rules-of-procedure-adopted", "covenant-adopted", "manager-chosen", "maintenance-fund-topped-up", "structure-altered", "building-extended", "common-parts-converted", "common-parts-let", "advertising-placed"];

export declare function tallyConsent(ballot: ConsentBallot, ctx: Context<ConsentRules>): Outcome<ConsentTally>;

export declare const votingUnitKinds: readonly ["entrance", "building", "community"];
