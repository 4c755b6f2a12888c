import type { Fen } from "../kernel/brand.ts";
import { type Finding, joinFindings, met, notMet } from "../kernel/finding.ts";
import type { Issue, RuleRef } from "../kernel/issue.ts";
import type { Recorder } from "../kernel/trace.ts";
import type { ContractKind } from "./codes.ts";
import { factNotGiven } from "./fact-not-given.ts";
import { approvalIssue } from "./issues.ts";
import type { ApprovalStep } from "./steps.ts";
import type { TenderContract } from "./types.ts";

/** A contract and whether it reaches the line, by itself or with others of its kind. @internal */
export interface ReachedContract {
  readonly id: string;
  readonly finding: Finding;
  readonly combinedWith: readonly string[];
}

/** The contracts of one kind and the line that they are held against. @internal */
export interface KindOfContracts {
  readonly kind: ContractKind;
  readonly contracts: readonly TenderContract[];
  /** @unit fen */
  readonly leastFen: Fen;
  readonly addsCombined: boolean;
  readonly indexOf: (contract: TenderContract) => number;
}

/** Holds the contracts of one kind against the line: each alone, then those that can be combined together. @internal */
export function tenderKind(
  trace: Recorder<ApprovalStep>,
  of: KindOfContracts,
  rules: readonly RuleRef[],
): { readonly contracts: readonly ReachedContract[]; readonly reasons: readonly Issue[] } {
  const { addsCombined, contracts, indexOf, kind, leastFen } = of;
  const lineStep = trace.add({
    name: "approval.tender_line",
    about: kind,
    op: "rule",
    inputs: [{ name: "least", value: leastFen, unit: "fen" }],
    output: { value: leastFen, unit: "fen" },
    rules,
  });
  const certain = addsCombined ? contracts.filter(({ canBeCombined }) => canBeCombined === true) : [];
  const possible = addsCombined ? contracts.filter(({ canBeCombined }) => canBeCombined !== false) : [];
  const combinedFen = sumOf(certain);
  const together = certain.length > 1 && combinedFen >= leastFen ? certain.map(({ id }) => id) : [];
  if (certain.length > 1) recordCombined(trace, of, certain, combinedFen, lineStep, rules);
  const reached = contracts.map((contract): ReachedContract => {
    const { canBeCombined, estimateFen, id } = contract;
    const path = ["contracts", indexOf(contract)];
    if (estimateFen !== undefined) {
      const isReached = estimateFen >= leastFen;
      trace.add({
        name: "approval.reaches_line",
        about: id,
        op: "compare",
        inputs: [
          { name: "estimate", value: estimateFen, unit: "fen" },
          { name: "least", value: leastFen, unit: "fen", step: lineStep },
          { name: "comparator", value: ">=", unit: "code" },
        ],
        output: { value: isReached, unit: "boolean" },
        rules,
      });
      if (isReached) {
        const params = { contractId: id, kind, estimateFen, leastFen };
        const reason = approvalIssue("info", "approval.contract_reaches_line", params, { path, rules });
        return { id, finding: { ...met, reasons: [reason] }, combinedWith: [] };
      }
    }
    if (together.includes(id)) return { id, finding: met, combinedWith: together.filter((other) => other !== id) };
    const group = canBeCombined === false || !addsCombined ? [contract] : [...new Set([contract, ...possible])];
    const open = openFacts(group, leastFen).map(({ fact, of: owner }) =>
      factNotGiven(fact, rules, ["contracts", indexOf(owner), fact.slice("contracts.".length)]),
    );
    if (open.length > 0 || estimateFen === undefined) return { id, finding: joinFindings(open), combinedWith: [] };
    const params = { contractId: id, kind, estimateFen, leastFen };
    const below = approvalIssue("info", "approval.contract_below_line", params, { path, rules });
    return { id, finding: notMet(below), combinedWith: [] };
  });
  const belowAlone = together.filter((id) => (contracts.find((one) => one.id === id)?.estimateFen ?? 0) < leastFen);
  if (belowAlone.length === 0) return { contracts: reached, reasons: [] };
  const params = { kind, contractIds: together, totalFen: combinedFen, leastFen };
  const split = approvalIssue("warning", "approval.combined_reach_line", params, { path: ["contracts"], rules });
  return { contracts: reached, reasons: [split] };
}

/** What would have to be known, and of which contract, before one of a group could be called below the line. */
function openFacts(
  group: readonly TenderContract[],
  leastFen: Fen,
): readonly { readonly fact: "contracts.estimateFen" | "contracts.canBeCombined"; readonly of: TenderContract }[] {
  const priceless = group.find(({ estimateFen }) => estimateFen === undefined);
  if (priceless === undefined && sumOf(group) < leastFen) return [];
  const unsettled = group.length > 1 ? group.find(({ canBeCombined }) => canBeCombined === undefined) : undefined;
  return [
    ...(priceless === undefined ? [] : [{ fact: "contracts.estimateFen" as const, of: priceless }]),
    ...(unsettled === undefined ? [] : [{ fact: "contracts.canBeCombined" as const, of: unsettled }]),
  ];
}

function sumOf(contracts: readonly TenderContract[]): number {
  return contracts.reduce((sum, { estimateFen = 0 }) => sum + estimateFen, 0);
}

function recordCombined(
  trace: Recorder<ApprovalStep>,
  { kind, leastFen }: KindOfContracts,
  certain: readonly TenderContract[],
  combinedFen: number,
  lineStep: number,
  rules: readonly RuleRef[],
): void {
  const sumStep = trace.add({
    name: "approval.combined_total",
    about: kind,
    op: "sum",
    inputs: certain.map(({ estimateFen = 0, id }) => ({ name: id, value: estimateFen, unit: "fen" })),
    output: { value: combinedFen, unit: "fen" },
    rules,
  });
  trace.add({
    name: "approval.combined_reach_line",
    about: kind,
    op: "compare",
    inputs: [
      { name: "total", value: combinedFen, unit: "fen", step: sumStep },
      { name: "least", value: leastFen, unit: "fen", step: lineStep },
      { name: "comparator", value: ">=", unit: "code" },
    ],
    output: { value: combinedFen >= leastFen, unit: "boolean" },
    rules,
  });
}
