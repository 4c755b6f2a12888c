import { type IssueMaker, type IssueOf, issueMaker } from "../kernel/issue.ts";
import type { HandlingPath, StructureOrderKind } from "./codes.ts";
import type { IllegalStructureFact } from "./types.ts";

/** What the handling of illegal structures can say. 违法建设处理类提示。 */
export interface IllegalStructureIssueParams {
  /** A fact is not given on which the answer depends. */
  readonly "illegal_structure.fact_not_given": { readonly fact: IllegalStructureFact };
  /** A day comes before one that it must follow. */
  readonly "illegal_structure.days_out_of_order": {
    readonly first: IllegalStructureFact;
    readonly firstOn: string;
    readonly then: IllegalStructureFact;
    readonly thenOn: string;
  };
  /** An order to demolish was complied with on another day than the structure was gone, or it stands. */
  readonly "illegal_structure.demolition_contradicts": {
    readonly compliedOn: string;
    readonly demolishedOn: string | null;
  };
  /** It is not dealt with yet; several ways where the facts leave them open. */
  readonly "illegal_structure.to_be_handled": { readonly paths: readonly HandlingPath[] };
  /** An order is not carried out, and its last day is past. */
  readonly "illegal_structure.order_overdue": {
    readonly order: StructureOrderKind;
    readonly dueOn: string;
    readonly lateDays: number;
  };
  /** The order that stands is not the one that the facts call for. */
  readonly "illegal_structure.order_off_path": {
    readonly order: StructureOrderKind;
    readonly path: HandlingPath;
  };
}

/** Issue about illegal structures. 违法建设处理类提示。 */
export type IllegalStructureIssue = IssueOf<IllegalStructureIssueParams>;

/** @internal */
export const illegalStructureIssue: IssueMaker<IllegalStructureIssueParams> = issueMaker();
