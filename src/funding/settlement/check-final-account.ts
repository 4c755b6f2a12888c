import { type Issue, type IssuePath, inputIssue } from "../../kernel/issue.ts";
import { items } from "../../measure/codes.ts";
import { fundingSources } from "../codes.ts";
import { checkAreaM2, checkCode, checkFen, checkMembers, whereGiven } from "../input-checks.ts";
import { pledgeTreatments } from "./codes.ts";
import { settlementIssue } from "./issues.ts";
import type { SettleFundingInput } from "./types.ts";

/** Faults of a final account beside those of the plan, which `shareFunding` finds. @internal */
export function checkFinalAccount(input: SettleFundingInput): readonly Issue[] {
  const { added = [], audited, auditedAreaM2, paid, planned, pledges } = input;
  const plannedAt = new Map(planned.project.measures.map(({ id }, index) => [id, index]));
  const ids = new Set([...plannedAt.keys(), ...added.map(({ id }) => id)]);
  const faults = [
    ...checkCode(pledges, pledgeTreatments, ["pledges"]),
    ...whereGiven(auditedAreaM2, (value) => checkAreaM2(value, ["auditedAreaM2"])),
    ...checkAudited(audited, plannedAt),
    ...checkMembers(added, "added", ({ id, item, costFen }, path) => [
      ...whereGiven(plannedAt.get(id), (firstIndex) => [
        inputIssue("input.duplicate_id", { id, firstIndex }, [...path, "id"]),
      ]),
      ...(item === null ? [] : checkCode(item, items, [...path, "item"])),
      ...checkFen(costFen, [...path, "costFen"]),
    ]),
    ...paid.flatMap(({ source, amountFen, measureId }, index) => [
      ...checkCode(source, fundingSources, ["paid", index, "source"]),
      ...checkFen(amountFen, ["paid", index, "amountFen"]),
      ...(measureId === undefined || ids.has(measureId) ? [] : [unknown(measureId, ["paid", index, "measureId"])]),
    ]),
  ];
  if (faults.length > 0) return faults;
  return [
    ...checkSum(
      [...audited, ...added].map(({ costFen }) => costFen),
      "audited",
    ),
    ...checkSum(
      paid.map(({ amountFen }) => amountFen),
      "paid",
    ),
  ];
}

function checkAudited(
  audited: SettleFundingInput["audited"],
  plannedAt: ReadonlyMap<string, number>,
): readonly Issue[] {
  const firstIndexes = new Map<string, number>();
  const faults = audited.flatMap(({ measureId, costFen }, index) => {
    const path = ["audited", index, "measureId"];
    const firstIndex = firstIndexes.get(measureId);
    if (firstIndex === undefined) firstIndexes.set(measureId, index);
    return [
      ...(plannedAt.has(measureId) ? [] : [unknown(measureId, path)]),
      ...(firstIndex === undefined ? [] : [inputIssue("input.duplicate_id", { id: measureId, firstIndex }, path)]),
      ...checkFen(costFen, ["audited", index, "costFen"]),
    ];
  });
  const missing = [...plannedAt.keys()].filter((id) => !firstIndexes.has(id));
  const code = "funding.settlement.measure_not_audited";
  return [
    ...faults,
    ...missing.map((measureId) => settlementIssue("error", code, { measureId }, { path: ["audited"] })),
  ];
}

function unknown(measureId: string, path: IssuePath): Issue {
  return settlementIssue("error", "funding.settlement.unknown_measure", { measureId }, { path });
}

/** Each amount is safe and their sum may not be: nothing after it would be exact. */
function checkSum(amounts: readonly number[], name: string): readonly Issue[] {
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return Number.isSafeInteger(sum) ? [] : [inputIssue("input.invalid_fen", { value: sum }, [name])];
}
