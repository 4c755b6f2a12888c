import type { RuleRef } from "../kernel/issue.ts";
import type { Recorder } from "../kernel/trace.ts";
import type { Choice } from "./codes.ts";
import type { BallotReading } from "./rules.ts";
import type { ConsentStep } from "./steps.ts";

/** What each choice counts as: agreeing, only taking part, or neither. @internal */
export type ReadBallots = Readonly<Record<Choice, "for" | "against" | "none">>;

/** Says how each choice counts, and records it for the two that the law does not name; a caller's reading names no rule. @internal */
export function readBallots(
  trace: Recorder<ConsentStep>,
  reading: BallotReading,
  rules: readonly RuleRef[],
): ReadBallots {
  const read = (about: "abstain" | "none"): ReadBallots[Choice] => {
    const { takesPart, agrees } = reading[about];
    const value = !takesPart ? "none" : agrees ? "for" : "against";
    trace.add({
      name: "consent.counts_as",
      about,
      op: rules.length > 0 ? "rule" : "given",
      inputs: [{ name: "reading", value, unit: "code" }],
      output: { value, unit: "code" },
      rules,
    });
    return value;
  };
  return { for: "for", against: "against", abstain: read("abstain"), none: read("none") };
}
