// jiugai/illegal-structure, written by `npm run docs:generate`; a test holds it fresh.

export type EnforcementMeasure = (typeof enforcementMeasures)[number];

export interface EnforcementRule {
  readonly orders: readonly StructureOrderKind[];
  readonly measures: readonly EnforcementMeasure[];
}

export interface FreedLand {
  readonly areaM2: SquareMetres;
  readonly unknownCount: number;
  readonly hasNoLandPrice: true | null;
}

export interface HandlingOption {
  readonly path: HandlingPath;
  readonly fine: StructureFine | null;
}

export type HandlingPath = (typeof handlingPaths)[number];

export interface IllegalStructure {
  readonly id: string;
  readonly kind: StructureKind;
  readonly areaM2: SquareMetres;
  readonly landAreaM2?: SquareMetres;
  readonly constructionCostFen?: Fen;
  readonly permitState?: PermitState;
  readonly canBeCured?: boolean;
  readonly canBeDemolished?: boolean;
  readonly foundOn?: CivilDate;
  readonly orders?: readonly StructureOrder[];
  readonly demolishedOn?: CivilDate | null;
}

export interface IllegalStructureAssessment extends Finding {
  readonly id: string;
  readonly state: StructureState;
  readonly path: HandlingPath | null;
  readonly options: readonly HandlingOption[];
  readonly orders: readonly StructureOrderStatus[];
  readonly enforcement: StructureEnforcement;
  readonly rules: readonly RuleRef[];
}

export interface IllegalStructureCase extends IllegalStructure {
  readonly divisionCode?: string;
}

export type IllegalStructureDeadlineCode = "illegal_structure.stop" | "illegal_structure.rectification" | "illegal_structure.demolition" | "illegal_structure.confiscation";

export type IllegalStructureFact = "permitState" | "canBeCured" | "canBeDemolished" | "constructionCostFen" | "landAreaM2" | "foundOn" | "demolishedOn" | "orders" | "orders.givenOn" | "orders.dueOn" | "orders.compliedOn";

export interface IllegalStructureInventory {
  readonly structures: readonly IllegalStructure[];
  readonly divisionCode?: string;
}

export type IllegalStructureIssue = IssueOf<IllegalStructureIssueParams>;

export interface IllegalStructureIssueParams {
  readonly "illegal_structure.fact_not_given": {
    readonly fact: IllegalStructureFact;
  };
  readonly "illegal_structure.days_out_of_order": {
    readonly first: IllegalStructureFact;
    readonly firstOn: string;
    readonly then: IllegalStructureFact;
    readonly thenOn: string;
  };
  readonly "illegal_structure.demolition_contradicts": {
    readonly compliedOn: string;
    readonly demolishedOn: string | null;
  };
  readonly "illegal_structure.to_be_handled": {
    readonly paths: readonly HandlingPath[];
  };
  readonly "illegal_structure.order_overdue": {
    readonly order: StructureOrderKind;
    readonly dueOn: string;
    readonly lateDays: number;
  };
  readonly "illegal_structure.order_off_path": {
    readonly order: StructureOrderKind;
    readonly path: HandlingPath;
  };
}

export interface IllegalStructureRules {
  readonly "illegal_structure.permanent_works": PermanentWorksRule;
  readonly "illegal_structure.temporary_works": StructureFineRule;
  readonly "illegal_structure.enforcement": EnforcementRule;
  readonly "illegal_structure.freed_land_without_price": true;
}

export interface IllegalStructureSummary extends Finding {
  readonly total: StructureTally;
  readonly byState: Readonly<Record<StructureState, StructureTally>>;
  readonly byPath: Readonly<Record<HandlingPath | "undecided", StructureTally>>;
  readonly removed: StructureShare;
  readonly settled: StructureShare;
  readonly freedLand: FreedLand;
  readonly demolishedIllegalAreaM2: SquareMetres;
  readonly structures: readonly IllegalStructureAssessment[];
  readonly rules: readonly RuleRef[];
}

export interface PermanentWorksRule {
  readonly rectificationFine: StructureFineRule;
  readonly confiscationFine: StructureFineRule;
}

export type PermitState = (typeof permitStates)[number];

export interface StructureEnforcement extends Omit<Finding, "reasons"> {
  readonly measures: readonly EnforcementMeasure[];
}

export interface StructureFine {
  readonly isMandatory: boolean;
  readonly leastFen: Fen | null;
  readonly mostFen: Fen | null;
}

export interface StructureFineRule {
  readonly leastRate: DecimalString | null;
  readonly mostRate: DecimalString;
}

export type StructureKind = (typeof structureKinds)[number];

export interface StructureOrder {
  readonly kind: StructureOrderKind;
  readonly givenOn: CivilDate;
  readonly dueOn?: CivilDate;
  readonly compliedOn?: CivilDate | null;
}

export type StructureOrderKind = (typeof structureOrderKinds)[number];

export type StructureOrderState = (typeof structureOrderStates)[number];

export interface StructureOrderStatus extends Deadline<IllegalStructureDeadlineCode> {
  readonly about: string;
  readonly kind: StructureOrderKind;
  readonly state: StructureOrderState;
  readonly lateDays: number | null;
}

export interface StructureShare {
  readonly byCount: Ratio | null;
  readonly byArea: Ratio | null;
}

export type StructureState = (typeof structureStates)[number];

export interface StructureTally {
  readonly count: number;
  readonly areaM2: SquareMetres;
}

export declare function assessIllegalStructure(structure: IllegalStructureCase, ctx: Context<IllegalStructureRules>): Outcome<IllegalStructureAssessment>;

export declare const enforcementMeasures: readonly ["seal-site", "forced-demolition"];

export declare const handlingPaths: readonly ["none", "rectify", "demolish", "confiscate", "demolish-temporary"];

export declare const permitStates: readonly ["none", "not-as-permitted", "temporary-unapproved", "temporary-not-as-approved", "temporary-overdue", "permitted"];

export declare const structureKinds: readonly ["extension", "enclosure", "rooftop-addition", "ground-occupation", "shed", "basement", "other"];

export declare const structureOrderKinds: readonly ["stop", "rectify", "demolish", "confiscate"];

export declare const structureOrderStates: readonly ["overdue", "unknown", "open", "late", "done"];

export declare const structureStates: readonly ["overdue", "unknown", "found", "ordered", "rectified", "confiscated", "demolished", "lawful"];

export declare function summariseIllegalStructures(input: IllegalStructureInventory, ctx: Context<IllegalStructureRules>): Outcome<IllegalStructureSummary>;
