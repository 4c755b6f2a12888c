// jiugai/timeline, written by `npm run docs:generate`; a test holds it fresh.

export type DeadlineCode = ApprovalDeadlineCode | ConsentDeadlineCode | IllegalStructureDeadlineCode | MaintenanceFundDeadlineCode | ProvidentFundDeadlineCode | QualityDeadlineCode;

export type DeadlineState = (typeof deadlineStates)[number];

export interface DoneDeadline {
  readonly code: DeadlineCode;
  readonly about?: string | null;
  readonly doneOn: CivilDate | null;
}

export interface FoundDeadline<C extends string = DeadlineCode> extends Deadline<C> {
  readonly state?: RectificationState;
  readonly doneOn?: CivilDate | null;
}

export interface Milestone {
  readonly kind: MilestoneKind;
  readonly on: CivilDate;
}

export type MilestoneKind = (typeof milestoneKinds)[number];

export interface ProjectTimeline {
  readonly milestones: readonly Milestone[];
  readonly deadlines: readonly TimelineEntry[];
  readonly missing: readonly string[];
}

export interface TimelineEntry<C extends string = DeadlineCode> extends Deadline<C> {
  readonly state: DeadlineState;
  readonly daysLeft: number | null;
}

export interface TimelineInput {
  readonly milestones?: Readonly<Partial<Record<MilestoneKind, CivilDate>>>;
  readonly decisions?: readonly KnownDecision[];
  readonly saleProceeds?: readonly SaleProceeds[];
  readonly approval?: ApprovalProject;
  readonly illegalStructures?: IllegalStructureInventory;
  readonly wageDeposit?: WageDepositInput;
  readonly wagePayment?: WagePaymentInput;
  readonly rectification?: RectificationInput;
  readonly acceptance?: AcceptanceFacts;
  readonly warranty?: WarrantyInput;
  readonly qualityDeposit?: QualityDepositInput;
  readonly providentFund?: ProvidentFundApplication;
  readonly done?: readonly DoneDeadline[];
}

export type TimelineIssue = IssueOf<TimelineIssueParams>;

export interface TimelineIssueParams {
  readonly "timeline.milestone_out_of_order": {
    readonly first: MilestoneKind;
    readonly firstOn: string;
    readonly then: MilestoneKind;
    readonly thenOn: string;
  };
  readonly "timeline.done_not_used": {
    readonly deadline: DeadlineCode;
    readonly about: string | null;
  };
}

export type TimelineRules = ApprovalRules & ConsentRules & MaintenanceFundRules & ProvidentFundRules & IllegalStructureRules & QualityRules;

export declare const deadlineStates: readonly ["overdue", "unknown", "due", "late", "done", "ended"];

export declare function mergeDeadlines<C extends string>(lists: readonly (readonly FoundDeadline<C>[])[], on: CivilDate): readonly TimelineEntry<C>[];

export declare const milestoneKinds: readonly ["vote", "approval", "start", "completion", "acceptance"];

export declare function scheduleDeadlines(input: TimelineInput, ctx: Context<TimelineRules>): Outcome<ProjectTimeline>;
