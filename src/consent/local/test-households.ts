import type { Issue, RuleRef } from "../../kernel/issue.ts";
import { exceeds, reaches } from "../../kernel/ratio.ts";
import type { Recorder, StepInput, StepValue } from "../../kernel/trace.ts";
import { consentIssue } from "../issues.ts";
import type { VoteTest } from "../rules.ts";
import type { ConsentStep } from "../steps.ts";

/** A number of households and the step that holds it. @internal */
export interface Given {
  readonly name: ConsentStep;
  readonly count: number;
  readonly step: number;
}

/** What is held against what, and whose the whole is. @internal */
export interface HeldHouseholds {
  readonly about: "participation" | "approval";
  readonly part: Given;
  readonly whole: Given;
  readonly of: "all" | "participants";
}

/** Holds households against a share of the whole; gives the reason where they are too few. @internal */
export function testHouseholds(
  trace: Recorder<ConsentStep>,
  { about, part, whole, of }: HeldHouseholds,
  { share, bound }: VoteTest,
  ref: RuleRef,
): Issue | null {
  const rules = [ref];
  const input = (name: string, { count, step }: Given): StepInput => ({ name, value: count, unit: "household", step });
  const asks: StepInput = { name: "share", value: share, unit: "1" };
  const needed: StepValue = { num: whole.count * share.num, den: share.den };
  const askedAt = trace.add({
    name: "consent.required_rate",
    about,
    op: "rule",
    inputs: [asks],
    output: { value: share, unit: "1" },
    rules,
  });
  const neededAt = trace.add({
    name: "consent.required_households",
    about,
    op: "multiply",
    inputs: [input("whole", whole), { ...asks, step: askedAt }],
    output: { value: needed, unit: "household" },
    rules,
  });
  const isEnough = (bound === "reach" ? reaches : exceeds)(part.count, whole.count, share);
  trace.add({
    name: "consent.is_enough_households",
    about,
    op: "compare",
    inputs: [
      input("part", part),
      { name: "required", value: needed, unit: "household", step: neededAt },
      // Against nobody, 0 would reach 0.
      { name: "comparator", value: bound === "reach" && whole.count > 0 ? ">=" : ">", unit: "code" },
    ],
    output: { value: isEnough, unit: "boolean" },
    rules,
  });
  if (isEnough) return null;
  const least = (BigInt(whole.count) * BigInt(share.num) - (bound === "reach" ? 1n : 0n)) / BigInt(share.den) + 1n;
  const params = {
    of,
    shareNum: share.num,
    shareDen: share.den,
    bound,
    partCount: part.count,
    wholeCount: whole.count,
    shortCount: whole.count === 0 ? 1 : Number(least) - part.count,
  };
  const path = [about === "participation" ? "householdsTookPart" : "householdsAgreed"];
  return consentIssue("error", `consent.local_${about}_not_met`, params, { path, rules });
}
