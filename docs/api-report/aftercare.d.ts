// jiugai/aftercare, written by `npm run docs:generate`; a test holds it fresh.

export type AftercareCriterion = (typeof aftercareCriteria)[number];

export interface AftercareDemand {
  readonly stage: AftercareStage;
  readonly isStrict: boolean;
}

export type AftercareExemption = (typeof aftercareExemptions)[number];

export type AftercareFact = DecisionFact | `${DecisionFact}.vote` | `${DecisionFact}.decidedOn` | "jointMeeting" | "jointMeeting.isPartyLed" | "propertyFees" | "propertyFees.agreedOn" | "feeCollection" | "leastCollectionShare" | "hasFundMechanism" | "fundAccounts" | "fundPublishedOn" | "commonIncome" | "commonIncome.isForOwners" | "commonIncome.publishedOn" | "facilities" | "facilities.handedOverOn" | "facilities.acceptedBy" | "facilities.hasLedger" | `utilityAssets.${ServingUtility}` | `utilityAssets.${ServingUtility}.handedOverOn` | `utilityAssets.${ServingUtility}.acceptedBy`;

export interface AftercareFacts {
  readonly divisionCode?: string;
  readonly stage: AftercareStage;
  readonly jointMeeting?: JointMeeting | null;
  readonly ownersCommittee?: OwnersDecision | null;
  readonly rulesOfProcedure?: OwnersDecision | null;
  readonly covenant?: OwnersDecision | null;
  readonly managementMode?: ManagementModeDecision | null;
  readonly propertyFees?: PropertyFees | null;
  readonly feeCollection?: FeeCollection;
  readonly leastCollectionShare?: DecimalString;
  readonly hasFundMechanism?: boolean;
  readonly fundAccounts?: readonly MaintenanceFundAccount[];
  readonly fundPublishedOn?: CivilDate | null;
  readonly commonIncome?: CommonIncome | null;
  readonly facilities?: FacilityHandover | null;
  readonly utilityAssets?: Readonly<Partial<Record<ServingUtility, Handover | "none" | null>>>;
}

export interface AftercareFinding extends Finding {
  readonly criterion: AftercareCriterion;
  readonly stage: AftercareStage | null;
  readonly isStrict: boolean;
  readonly isDue: boolean;
  readonly rules: readonly RuleRef[];
}

export type AftercareIssue = IssueOf<AftercareIssueParams>;

export interface AftercareIssueParams {
  readonly "aftercare.not_in_force": {
    readonly criterion: AftercareCriterion;
    readonly on: string;
  };
  readonly "aftercare.does_not_apply": {
    readonly criterion: AftercareCriterion;
    readonly exemption: AftercareExemption;
  };
  readonly "aftercare.fact_not_given": {
    readonly criterion: AftercareCriterion;
    readonly fact: AftercareFact;
  };
  readonly "aftercare.lacking": {
    readonly criterion: AftercareCriterion;
  };
  readonly "aftercare.not_yet": {
    readonly criterion: AftercareCriterion;
    readonly doneOn: string;
    readonly on: string;
  };
  readonly "aftercare.vote_on_other_matter": {
    readonly criterion: AftercareCriterion;
    readonly matter: Matter;
    readonly needed: Matter;
  };
  readonly "aftercare.vote_not_passed": {
    readonly criterion: AftercareCriterion;
    readonly verdict: Exclude<Verdict, "met">;
  };
  readonly "aftercare.participant_missing": {
    readonly participant: MeetingParticipant;
  };
  readonly "aftercare.not_party_led": Readonly<Record<never, never>>;
  readonly "aftercare.too_few_pay": {
    readonly paidCount: number;
    readonly dueCount: number;
    readonly leastShare: string;
  };
  readonly "aftercare.utility_not_handed_over": {
    readonly utility: ServingUtility;
  };
  readonly "aftercare.more_pay_than_owe": {
    readonly paidCount: number;
    readonly dueCount: number;
  };
}

export interface AftercareRules {
  readonly "aftercare.joint_meeting": JointMeetingDemand;
  readonly "aftercare.owners_committee": DecisionDemand;
  readonly "aftercare.rules_of_procedure": DecisionDemand;
  readonly "aftercare.covenant": DecisionDemand;
  readonly "aftercare.management_mode": ManagementModeDemand;
  readonly "aftercare.property_fees": AftercareDemand;
  readonly "aftercare.fee_collection": FeeCollectionDemand;
  readonly "aftercare.fund_mechanism": AftercareDemand;
  readonly "aftercare.fund_balance": AftercareDemand;
  readonly "aftercare.fund_accounts_published": AftercareDemand;
  readonly "aftercare.common_income_owned": AftercareDemand;
  readonly "aftercare.common_income_published": AftercareDemand;
  readonly "aftercare.facility_handover": AftercareDemand;
  readonly "aftercare.facility_ledger": AftercareDemand;
  readonly "aftercare.utility_handover": UtilityHandoverDemand;
}

export interface AftercareScorecard extends Finding {
  readonly items: readonly AftercareFinding[];
  readonly lacking: readonly AftercareCriterion[];
  readonly dueCount: number;
  readonly metCount: number;
  readonly topUpFen: Fen | null;
}

export type AftercareStage = (typeof aftercareStages)[number];

export interface CommonIncome {
  readonly isForOwners?: boolean;
  readonly publishedOn?: CivilDate | null;
}

export interface DecisionDemand extends AftercareDemand {
  readonly matter: Matter;
}

export type DecisionFact = "ownersCommittee" | "rulesOfProcedure" | "covenant" | "managementMode";

export interface FacilityHandover extends Handover {
  readonly hasLedger?: boolean;
}

export interface FeeCollection {
  readonly dueHouseholdCount: number;
  readonly paidHouseholdCount: number;
}

export interface FeeCollectionDemand extends AftercareDemand {
  readonly leastShare: DecimalString | null;
}

export interface Handover {
  readonly handedOverOn?: CivilDate;
  readonly acceptedBy?: string;
}

export interface JointMeeting {
  readonly participants: readonly MeetingParticipant[];
  readonly isPartyLed?: boolean;
}

export interface JointMeetingDemand extends AftercareDemand {
  readonly participants: readonly MeetingParticipant[];
}

export interface ManagementBudget {
  readonly chargedFen: Fen;
  readonly feeIncomeFen: Fen;
  readonly incomeFen: Fen;
  readonly surplusFen: Fen;
  readonly gapFen: Fen;
  readonly breakEvenFeeFenPerM2: Fen | null;
}

export interface ManagementBudgetInput {
  readonly yearlyBudgetFen: Fen;
  readonly chargedAreaM2: SquareMetres;
  readonly monthlyFeeFenPerM2: Fen;
  readonly collection: FeeCollection;
  readonly commonIncomeFen: Fen;
}

export type ManagementMode = (typeof managementModes)[number];

export interface ManagementModeDecision extends OwnersDecision {
  readonly mode: ManagementMode;
}

export interface ManagementModeDemand extends AftercareDemand {
  readonly matters: Readonly<Record<ManagementMode, Matter>>;
}

export type MeetingParticipant = (typeof meetingParticipants)[number];

export interface OwnersDecision {
  readonly vote?: Pick<ConsentTally, "matter" | "verdict">;
  readonly decidedOn?: CivilDate;
}

export interface PropertyFees {
  readonly monthlyFeeFenPerM2: Fen;
  readonly agreedOn?: CivilDate;
}

export interface UtilityHandoverDemand extends AftercareDemand {
  readonly utilities: readonly ServingUtility[];
}

export declare const aftercareCriteria: readonly ["joint-meeting", "owners-committee", "rules-of-procedure", "covenant", "management-mode", "property-fees", "facility-handover", "facility-ledger", "utility-handover", "fund-mechanism", "fund-balance", "fund-accounts-published", "common-income-owned", "common-income-published", "fee-collection"];

export declare const aftercareExemptions: readonly ["no-common-income", "no-utility-assets"];

export declare const aftercareStages: readonly ["before-start", "after-acceptance"];

export declare function assessAftercare(facts: AftercareFacts, ctx: Context<AssessedRules>): Outcome<AftercareScorecard>;

export declare function estimateManagementBudget(input: ManagementBudgetInput): Outcome<ManagementBudget>;

export declare const managementModes: readonly ["property-company", "state-owned-backstop", "community-custody", "self-management", "other-manager"];

export declare const meetingParticipants: readonly ["community-committee", "owners-committee", "property-company"];
