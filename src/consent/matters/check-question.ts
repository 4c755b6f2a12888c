import { type Issue, inputIssue } from "../../kernel/issue.ts";
import { items } from "../../measure/codes.ts";
import { projectChanges } from "../codes.ts";
import type { MatterQuestion } from "./types.ts";

/** Finds codes that do not exist, and measures that stand twice. @internal */
export function checkQuestion({ measures, changes = [] }: MatterQuestion): readonly Issue[] {
  const firstIndexes = new Map<string, number>();
  return [
    ...measures.flatMap(({ id, item, convertsCommonParts }, index) => {
      const firstIndex = firstIndexes.get(id);
      if (firstIndex === undefined) firstIndexes.set(id, index);
      const path = ["measures", index];
      const received = typeof convertsCommonParts;
      return [
        ...(firstIndex === undefined ? [] : [inputIssue("input.duplicate_id", { id, firstIndex }, [...path, "id"])]),
        ...(item === undefined || items.includes(item)
          ? []
          : [inputIssue("input.invalid_value", { allowed: items }, [...path, "item"])]),
        ...(received === "undefined" || received === "boolean"
          ? []
          : [inputIssue("input.invalid_type", { expected: "boolean", received }, [...path, "convertsCommonParts"])]),
      ];
    }),
    ...changes.flatMap((change, index) =>
      projectChanges.includes(change)
        ? []
        : [inputIssue("input.invalid_value", { allowed: projectChanges }, ["changes", index])],
    ),
  ];
}
