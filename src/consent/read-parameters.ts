import { areaBases } from "../community/codes.ts";
import type { AreaBasis } from "../community/types.ts";
import type { Issue, RuleRef } from "../kernel/issue.ts";
import type { Recorder, Step } from "../kernel/trace.ts";
import type { RuleReader } from "../policy/rule-reader.ts";
import { consentIssue } from "./issues.ts";
import type { ConsentRules, ParkingReading } from "./rules.ts";
import type { ConsentStep } from "./steps.ts";
import type { ConsentBallot, VotingUnit } from "./types.ts";
import { mostRecords } from "./unit-area.ts";
import { placeOf } from "./voting-unit.ts";

/** A vote being counted: where its steps, its reasons and what it misses are kept. @internal */
export interface Tallying {
  readonly ballot: ConsentBallot;
  readonly trace: Recorder<ConsentStep>;
  readonly rules: RuleReader<ConsentRules>;
  readonly reasons: Issue[];
  readonly missing: string[];
  readonly issues: Issue[];
}

/** A parameter of the counting, and the rule that sets it; none where the caller does, or nobody. @internal */
export interface Parameter<T> {
  readonly value: T;
  readonly refs: readonly RuleRef[];
}

/** Reads a rule that the count cannot do without: where none is in force, the answer is not known. @internal */
export function readRule<K extends keyof ConsentRules>(
  { rules, reasons, missing }: Tallying,
  rule: K,
): Parameter<ConsentRules[K]> | undefined {
  const found = rules.find(rule);
  if (found.found) return { value: found.value, refs: [found.ref] };
  reasons.push(...found.finding.reasons);
  missing.push(...found.finding.missing);
  return undefined;
}

const none: readonly AreaBasis[] = [];

/** Says which record of an area counts first; empty where no unit names a record. @internal */
export function readAreaOrder(at: Tallying): readonly AreaBasis[] {
  const most = mostRecords(at.ballot);
  if (most === 0) return none;
  const given = at.ballot.areaOrder;
  const ofRule = (): Parameter<readonly AreaBasis[]> | undefined =>
    most > 1 ? readRule(at, "consent.area_order") : findRule(at, "consent.area_order");
  const order = (given ? { value: given, refs: [] } : ofRule()) ?? { value: areaBases, refs: [] };
  record(at, "consent.area_order", undefined, order, "code");
  return order.value;
}

/** Reads a rule that the count can do without. */
function findRule<K extends keyof ConsentRules>({ rules }: Tallying, rule: K): Parameter<ConsentRules[K]> | undefined {
  const found = rules.find(rule);
  return found.found ? { value: found.value, refs: [found.ref] } : undefined;
}

/** Says whose owners vote, and holds it against what the place asks for the matter. @internal */
export function readVotingUnit(at: Tallying): Parameter<VotingUnit | null> {
  const { ballot, reasons, missing, issues } = at;
  const { matter, votingUnit = null } = ballot;
  const found = findRule(at, "consent.voting_unit");
  const askedKind = found?.value[matter];
  const refs = found !== undefined && askedKind !== undefined ? found.refs : [];
  if (votingUnit !== null) {
    record(at, "consent.voting_unit", placeOf(votingUnit).id, { value: votingUnit.kind, refs: [] }, "code");
    if (askedKind !== undefined && askedKind !== votingUnit.kind) {
      const params = { matter, kind: votingUnit.kind, askedKind };
      issues.push(
        consentIssue("warning", "consent.voting_unit_differs", params, { path: ["votingUnit", "kind"], rules: refs }),
      );
    }
    return { value: votingUnit, refs };
  }
  if (askedKind === undefined) return { value: null, refs };
  record(at, "consent.voting_unit", undefined, { value: askedKind, refs }, "code");
  if (askedKind === "community") return { value: { kind: "community" }, refs };
  const params = { matter, kind: askedKind };
  reasons.push(consentIssue("warning", "consent.voting_unit_not_given", params, { path: ["votingUnit"], rules: refs }));
  missing.push("votingUnit");
  return { value: null, refs };
}

/** Says how parking spaces count; where nobody does, they count as any exclusive part, and `isSettled` is false. @internal */
export function readParking(at: Tallying): { readonly value: ParkingReading; readonly isSettled: boolean } {
  const given = at.ballot.parking;
  const found = given ? { value: given, refs: [] } : findRule(at, "consent.parking_reading");
  const { value, refs } = found ?? { value: { inArea: true, inHeads: true }, refs: [] };
  record(at, "consent.parking_counts_in", "area", { value: value.inArea, refs }, "boolean");
  record(at, "consent.parking_counts_in", "heads", { value: value.inHeads, refs }, "boolean");
  return { value, isSettled: found !== undefined };
}

function record(
  { trace }: Tallying,
  name: ConsentStep,
  about: string | undefined,
  { value, refs }: Parameter<string | boolean | readonly string[]>,
  unit: Step["output"]["unit"],
): void {
  trace.add({
    name,
    about,
    op: refs.length > 0 ? "rule" : "given",
    inputs: [{ name: name === "consent.voting_unit" ? "votingUnit" : "setting", value, unit }],
    output: { value, unit },
    rules: refs,
  });
}
