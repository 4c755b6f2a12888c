// jiugai/kernel, written by `npm run docs:generate`; a test holds it fresh.

export type Branded<T, Name extends string> = T & {
  readonly [brand]: Name;
};

export interface CitedDocument {
  readonly source: string;
  readonly title: string;
  readonly titleEn: string;
  readonly isOwnTitle: boolean;
  readonly docNo: string | null;
  readonly locator: string | null;
  readonly confidence: Confidence;
}

export type CivilDate = Branded<string, "CivilDate">;

export type Confidence = "verified-primary" | "verified-secondary" | "low-authority" | "derived" | "from-memory" | "uncertain";

export interface Deadline<C extends string = string> {
  readonly code: C;
  readonly about: string | null;
  readonly from: CivilDate | null;
  readonly dueOn: CivilDate | null;
  readonly missing: readonly string[];
  readonly rules: readonly RuleRef[];
}

export type DecimalString = `${number}`;

export interface Fail {
  readonly ok: false;
  readonly issues: readonly [Issue, ...Issue[]];
  readonly trace: readonly Step[];
}

export type Fen = Branded<number, "Fen">;

export interface Finding {
  readonly verdict: Verdict;
  readonly reasons: readonly Issue[];
  readonly missing: readonly string[];
}

export type InputIssue = IssueOf<InputIssueParams>;

export interface InputIssueParams {
  readonly "input.invalid_type": {
    readonly expected: string;
    readonly received: string;
  };
  readonly "input.invalid_value": {
    readonly allowed: readonly (string | number)[];
  };
  readonly "input.invalid_format": {
    readonly format: string;
  };
  readonly "input.invalid_date": {
    readonly value: string;
  };
  readonly "input.invalid_area": {
    readonly value: IssueParam;
  };
  readonly "input.invalid_fen": {
    readonly value: IssueParam;
  };
  readonly "input.invalid_share": {
    readonly value: IssueParam;
  };
  readonly "input.too_small": {
    readonly minimum: number;
    readonly inclusive: boolean;
    readonly of: string;
  };
  readonly "input.too_big": {
    readonly maximum: number;
    readonly inclusive: boolean;
    readonly of: string;
  };
  readonly "input.unrecognized_keys": {
    readonly keys: readonly string[];
  };
  readonly "input.missing": Readonly<Record<never, never>>;
  readonly "input.out_of_order": {
    readonly after: string;
  };
  readonly "input.duplicate_id": {
    readonly id: string;
    readonly firstIndex: number;
  };
  readonly "input.invalid": Readonly<Record<never, never>>;
}

export interface Issue<C extends string = string, P = Readonly<Record<string, IssueParam>>> {
  readonly code: C;
  readonly severity: Severity;
  readonly path: IssuePath;
  readonly params: P;
  readonly rules: readonly RuleRef[];
}

export type IssueOf<Table> = {
  [C in keyof Table & string]: Issue<C, Table[C]>;
}[keyof Table & string];

export type IssueParam = string | number | boolean | null | readonly (string | number)[];

export type IssuePath = readonly (string | number)[];

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
  readonly issues: readonly Issue[];
  readonly trace: readonly Step[];
}

export type Outcome<T> = Ok<T> | Fail;

export interface OutcomeError extends Error {
  readonly name: "OutcomeError";
  readonly issues: readonly Issue[];
}

export interface Ratio {
  readonly num: number;
  readonly den: number;
}

export interface ReplayFault {
  readonly step: number;
  readonly fault: "output" | "link" | "citation";
  readonly expected: string | null;
}

export interface RuleRef {
  readonly rule: string;
  readonly pack: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly status: "in-force" | "draft" | "undated";
  readonly cites: readonly CitedDocument[];
  readonly warning: string | null;
}

export type Severity = "error" | "warning" | "info";

export type SquareMetres = Branded<number, "SquareMetres">;

export interface Step {
  readonly id: number;
  readonly name: string;
  readonly about: string | null;
  readonly op: StepOp;
  readonly inputs: readonly StepInput[];
  readonly output: {
    readonly value: StepValue;
    readonly unit: StepUnit;
  };
  readonly rules: readonly RuleRef[];
}

export interface StepInput {
  readonly name: string;
  readonly value: StepValue;
  readonly unit: StepUnit;
  readonly step?: number;
}

export type StepOp = "given" | "rule" | "sum" | "subtract" | "multiply" | "min" | "max" | "compare" | "select" | "apportion" | "add-days" | "add-months" | "add-working-days" | "days-between";

export type StepUnit = "fen" | "fen/m2" | "fen/household" | "m2" | "household" | "count" | "year" | "date" | "1" | "point" | "weight" | "code" | "boolean";

export type StepValue = number | string | boolean | null | Ratio | readonly (number | string)[];

export type Verdict = "met" | "not-met" | "unknown";

export interface WorkCalendar {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly holidays: readonly CivilDate[];
  readonly workingWeekends: readonly CivilDate[];
}

export declare function addDays(on: CivilDate, days: number): CivilDate;

export declare function addMonths(on: CivilDate, months: number): CivilDate;

export declare function addWorkingDays(on: CivilDate, days: number, calendar: WorkCalendar): CivilDate | null;

export declare function civilDate(text: string): CivilDate;

export declare function collect<T>(outcomes: readonly Outcome<T>[]): Outcome<T[]>;

export declare function compareRatios(a: Ratio, b: Ratio): number;

export declare function daysBetween(from: CivilDate, to: CivilDate): number;

export declare function exceeds(part: number, whole: number, share: Ratio): boolean;

export declare function hundredthsOfM2(areaM2: SquareMetres): number;

export declare function isCivilDate(value: unknown): value is CivilDate;

export declare function isSquareMetres(value: unknown): value is SquareMetres;

export declare function isWorkingDay(on: CivilDate, calendar: WorkCalendar): boolean | null;

export declare function lastDayOfYear(year: number): CivilDate;

export declare function reaches(part: number, whole: number, share: Ratio): boolean;

export declare function replay(trace: readonly Step[]): readonly ReplayFault[];

export declare function squareMetres(value: number): SquareMetres;

export declare function unwrap<T>(outcome: Outcome<T>): T;
