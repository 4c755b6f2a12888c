import type { CivilDate } from "../kernel/brand.ts";
import { type Finding, met, notMet } from "../kernel/finding.ts";
import { type Asking, detailOf, factNotGiven, lacking, record } from "./assessing.ts";
import { aftercareIssue } from "./issues.ts";
import type { AftercareFact, Handover } from "./types.ts";

/** Answers whether something was done by the day asked for, that day included. @internal */
export function askDone(at: Asking<unknown>, fact: AftercareFact, doneOn: CivilDate | null | undefined): Finding {
  if (doneOn === undefined) return factNotGiven(at, fact);
  if (doneOn === null) return lacking(at, fact);
  const { criterion, on } = at;
  const holds = doneOn <= on;
  record(at, { name: fact, value: doneOn, unit: "date" }, "<=", { name: "on", value: on, unit: "date" }, holds);
  if (holds) return met;
  return notMet(aftercareIssue(at.severity, "aftercare.not_yet", { criterion, doneOn, on }, detailOf(at, fact)));
}

/** Answers an item that is one yes or no. @internal */
export function askFlag(at: Asking<unknown>, fact: AftercareFact, stated: boolean | undefined): Finding {
  if (stated === undefined) return factNotGiven(at, fact);
  const required = { name: "required", value: true, unit: "boolean" } as const;
  record(at, { name: fact, value: stated, unit: "boolean" }, "=", required, stated);
  return stated ? met : lacking(at, fact);
}

/** Answers whether something was handed over to somebody who is named. @internal */
export function askHandover(
  at: Asking<unknown>,
  fact: Extract<AftercareFact, "facilities" | `utilityAssets.${string}`>,
  { acceptedBy, handedOverOn }: Handover,
): readonly Finding[] {
  return [
    askDone(at, `${fact}.handedOverOn` as AftercareFact, handedOverOn),
    acceptedBy === undefined ? factNotGiven(at, `${fact}.acceptedBy` as AftercareFact) : met,
  ];
}
