import type { IllegalStructureIssueParams } from "../../../illegal-structure/issues.ts";
import type { IllegalStructureFact } from "../../../illegal-structure/types.ts";
import type { Messages } from "../../messages.ts";
import { plural } from "../plural.ts";

/** What a fact is wanted for, where not for the answer itself. */
const wanting: Readonly<Partial<Record<IllegalStructureFact, string>>> = {
  constructionCostFen: "the bounds of the fine are not known",
  landAreaM2: "the land freed does not count it",
};

/** Messages about illegal structures. 违法建设处理类英文提示。 @internal */
export const illegalStructureIssues: Messages<IllegalStructureIssueParams> = {
  "illegal_structure.fact_not_given": ({ fact }, { labels }) =>
    `A fact is not given (${labels.fact[fact]}), so ${wanting[fact] ?? "this could not be judged"}.`,
  "illegal_structure.days_out_of_order": ({ first, firstOn, then, thenOn }, { format, labels }) =>
    `The ${labels.fact[then]}, ${format.date(thenOn)}, is before the ${labels.fact[first]}, ${format.date(firstOn)}.`,
  "illegal_structure.demolition_contradicts": ({ compliedOn, demolishedOn }, { format }) =>
    `The order to demolish was complied with on ${format.date(compliedOn)}, but the structure ${demolishedOn === null ? "is said to stand" : `was demolished on ${format.date(demolishedOn)}`}.`,
  "illegal_structure.to_be_handled": ({ paths }, { labels }) =>
    `${paths.length === 1 ? "The law says" : "The facts leave open"}: ${paths.map((path) => labels["handling-path"][path]).join("; ")}.`,
  "illegal_structure.order_overdue": ({ order, dueOn, lateDays }, { format, labels }) =>
    `The order ${labels["structure-order"][order]} is not carried out; its last day was ${format.date(dueOn)}, ${plural(lateDays, "day")} ago.`,
  "illegal_structure.order_off_path": ({ order, path }, { labels }) =>
    `The order that stands is one ${labels["structure-order"][order]}, but the facts call for another way: ${labels["handling-path"][path]}.`,
};
