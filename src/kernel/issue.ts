/** How bad a finding is. 严重程度。 */
export type Severity = "error" | "warning" | "info";

/** What a parameter of an issue may hold: plain JSON, with the unit in the parameter's name. 提示参数。 */
export type IssueParam = string | number | boolean | null | readonly (string | number)[];

/** Where in the input a finding stands; `[]` is the whole input. 位置路径。 */
export type IssuePath = readonly (string | number)[];

/**
 * How well a fact was checked: read in a primary copy, in a secondary copy, on a page of low authority; computed here;
 * remembered; uncertain. 核实程度。
 */
export type Confidence =
  | "verified-primary"
  | "verified-secondary"
  | "low-authority"
  | "derived"
  | "from-memory"
  | "uncertain";

/** The dated rule that an answer used, with the documents it rests on. 所依据的规则。 */
export interface RuleRef {
  /** Identifier of the rule, such as `funding.scheme`. 规则标识。 */
  readonly rule: string;
  /** Pack and its version, such as `cn/hefei@2026.1.0`. 规则包及版本。 */
  readonly pack: string;
  /** First day in force; `null` where the source gives no date. 生效日期。 */
  readonly from: string | null;
  /** First day no longer in force; `null` while the rule stands. 失效日期。 */
  readonly to: string | null;
  /** Whether the rule is law, a draft, or undated. 规则状态。 */
  readonly status: "in-force" | "draft" | "undated";
  /** Documents and articles, with how well each was checked. 依据。 */
  readonly cites: readonly CitedDocument[];
  /** Code of a warning that goes with a doubtful text; `null` where there is none. 存疑提示。 */
  readonly warning: string | null;
}

/** A citation as results carry it: enough to find the article without a registry. 引用的文件。 */
export interface CitedDocument {
  /** Identifier in the pack's source list. 文件标识。 */
  readonly source: string;
  /** Title in Chinese. 文件名称。 */
  readonly title: string;
  /** Title in English. 文件英文名称。 */
  readonly titleEn: string;
  /** The official title was not read: `title` says in our words what the document is. 名称系本库概括。 */
  readonly isOwnTitle: boolean;
  /** Document number; `null` where there is none or it was not read. 文号。 */
  readonly docNo: string | null;
  /** Article or section; `null` where the copy read does not show it. 条款。 */
  readonly locator: string | null;
  /** How well the cited fact was checked. 核实程度。 */
  readonly confidence: Confidence;
}

/**
 * One machine-readable finding. Words live in `jiugai/locale/*`; see `formatIssue`. 一条提示。
 */
export interface Issue<C extends string = string, P = Readonly<Record<string, IssueParam>>> {
  /** Public code, never renamed and never reused. 代码。 */
  readonly code: C;
  /** How bad it is. 严重程度。 */
  readonly severity: Severity;
  /** Where it stands in the input. 位置。 */
  readonly path: IssuePath;
  /** Typed parameters, with units in their names. 参数。 */
  readonly params: P;
  /** Dated rules that say so; empty for faults of shape. 所依据的规则。 */
  readonly rules: readonly RuleRef[];
}

/** The union of issues that a table of codes and parameters describes. 某组代码对应的提示类型。 */
export type IssueOf<Table> = { [C in keyof Table & string]: Issue<C, Table[C]> }[keyof Table & string];

/** What an issue may say beside its code and parameters. 提示的附加信息。 */
export interface IssueDetail {
  readonly path?: IssuePath;
  readonly rules?: readonly RuleRef[];
}

/** Makes issues of a concept's table, so that a wrong code or parameter does not compile. @internal */
export type IssueMaker<Table> = <C extends keyof Table & string>(
  severity: Severity,
  code: C,
  params: Table[C],
  detail?: IssueDetail,
) => Issue<C, Table[C]>;

/** Gives the maker of issues for a concept's table of codes. @internal */
export function issueMaker<Table>(): IssueMaker<Table> {
  return (severity, code, params, detail) => ({
    code,
    severity,
    path: detail?.path ?? [],
    params,
    rules: detail?.rules ?? [],
  });
}

/** Faults of shape and of plain values, the same for every input. 输入类提示。 */
export interface InputIssueParams {
  readonly "input.invalid_type": { readonly expected: string; readonly received: string };
  readonly "input.invalid_value": { readonly allowed: readonly (string | number)[] };
  readonly "input.invalid_format": { readonly format: string };
  readonly "input.invalid_date": { readonly value: string };
  readonly "input.invalid_area": { readonly value: IssueParam };
  readonly "input.invalid_fen": { readonly value: IssueParam };
  readonly "input.invalid_share": { readonly value: IssueParam };
  readonly "input.too_small": { readonly minimum: number; readonly inclusive: boolean; readonly of: string };
  readonly "input.too_big": { readonly maximum: number; readonly inclusive: boolean; readonly of: string };
  readonly "input.unrecognized_keys": { readonly keys: readonly string[] };
  readonly "input.missing": Readonly<Record<never, never>>;
  /** A day that lies before the one that must come first, or stands without it. */
  readonly "input.out_of_order": { readonly after: string };
  readonly "input.duplicate_id": { readonly id: string; readonly firstIndex: number };
  readonly "input.invalid": Readonly<Record<never, never>>;
}

/** Issue about the shape or a plain value of the input. 输入类提示。 */
export type InputIssue = IssueOf<InputIssueParams>;

/** Makes an issue about the input; always an error. @internal */
export function inputIssue<C extends keyof InputIssueParams>(
  code: C,
  params: InputIssueParams[C],
  path: IssuePath,
): Issue<C, InputIssueParams[C]> {
  return { code, severity: "error", path, params, rules: [] };
}
