import type { Issue, RuleRef } from "../kernel/issue.ts";
import { fail, hasIssues, type Outcome, succeed } from "../kernel/outcome.ts";
import { startTrace } from "../kernel/trace.ts";
import { resolveRule } from "../policy/resolve-rule.ts";
import type { Context } from "../policy/types.ts";
import { applyTest } from "./apply-test.ts";
import { choices } from "./codes.ts";
import { countBallot } from "./count-ballot.ts";
import { consentIssue } from "./issues.ts";
import { readBallots } from "./read-ballots.ts";
import type { BallotReading, ConsentRules, VoteTest } from "./rules.ts";
import type { ConsentStep } from "./steps.ts";
import { type Sum, sumChoices } from "./sum-choices.ts";
import type { ConsentBallot, ConsentGap, ConsentShares, ConsentTally } from "./types.ts";

/** How ballots are counted where no rule says: every one returned takes part. */
const returned: BallotReading = {
  abstain: { takesPart: true, agrees: false },
  none: { takesPart: false, agrees: false },
};

/**
 * Counts the owners' votes on a matter, by area and by heads. 业主共同决定的表决统计。
 *
 * Both tests must pass, each exactly: “以上” is reached by the share itself, “过半数” only exceeded. From 2021 two thirds
 * of all take part, and of the participants more than half agree, or three quarters for items 6 to 8; before, shares of
 * the totals. An owner is one head however many units, and so is the developer. A ballot that abstains takes part and
 * does not agree, one not returned takes no part: the library's reading of art. 278 ¶2, which a pack or `reading` may
 * replace. Where nobody took part nothing is decided. Areas are summed in hundredths of a square metre.
 *
 * @param ballot - Every owner once; the totals are theirs.
 * @param ctx - Packs in force (general → local) and the day of the vote.
 * @returns The verdict with both shares, not reduced, and what is short of each test while the other numbers stay.
 *
 * @unit areaM2: m² · byArea: 0.01 m² · byHead: heads
 * @rule consent.vote
 * @rule consent.ballot_reading
 * @issue consent.nobody_took_part — no ballot counts as taking part
 * @issue consent.participation_area_not_met — too little area took part
 * @issue consent.approval_heads_not_met — too few owners agreed
 * @issue consent.duplicate_owner — a second entry for an owner, or for the developer
 * @source CC — 第二百七十八条
 * @source PL-2007 — 第七十六条
 * @source SPC-BLDG — 第八条、第九条
 *
 * @example
 * ```ts
 * import { tallyConsent } from "jiugai/consent";
 * import { civilDate } from "jiugai/kernel";
 * import { national } from "jiugai/policies/cn";
 * const ctx = { packs: [national], on: civilDate("2022-05-01") };
 * const vote = (ownerId: string, choice: "for" | "against" | "none") => ({ ownerId, units: [{ areaM2: 80 }], choice });
 * const owners = [vote("o1", "for"), vote("o2", "against"), vote("o3", "none")];
 * const tally = tallyConsent({ matter: "use-maintenance-fund", owners }, ctx);
 * tally.ok && tally.value.verdict; // => "not-met"
 * tally.ok && tally.value.approval.byHead; // => { num: 1, den: 2 }
 * tally.ok && tally.value.shortfall?.approval; // => { heads: 1, areaM2: 0.01 }
 * ```
 * @category Calculators
 */
export function tallyConsent(ballot: ConsentBallot, ctx: Context<ConsentRules>): Outcome<ConsentTally> {
  const { counts, faults } = countBallot(ballot);
  if (hasIssues(faults)) return fail(faults);
  const { matter, divisionCode } = ballot;
  const rules: RuleRef[] = [];
  const issues: Issue[] = [];
  const reasons: Issue[] = [];
  const missing: string[] = [];
  const find = <K extends keyof ConsentRules>(rule: K): ConsentRules[K] | undefined => {
    const found = resolveRule(ctx, rule, { divisionCode });
    if (found.found) {
      rules.push(found.ref);
      issues.push(...found.issues);
      return found.value;
    }
    reasons.push({ ...found.issue, severity: "warning" });
    missing.push(`rule:${rule}`);
    return undefined;
  };
  const vote = find("consent.vote")?.[matter];
  const voteRules = [...rules];
  const given = ballot.reading;
  const reading = given ?? find("consent.ballot_reading");
  const required = reading && vote;
  const trace = startTrace<ConsentStep>();
  const read = readBallots(trace, reading ?? returned, rules.slice(voteRules.length));
  const total = sumChoices(trace, "total", counts, choices);
  const participating = sumChoices(
    trace,
    "participating",
    counts,
    choices.filter((choice) => read[choice] !== "none"),
  );
  const agreeing = sumChoices(
    trace,
    "agreeing",
    counts,
    choices.filter((choice) => read[choice] === "for"),
  );
  const base = required?.approvalOf === "participants" ? participating : total;
  const hold = (about: "participation" | "approval", part: Sum, whole: Sum, test: VoteTest | null): ConsentGap =>
    test === null
      ? { heads: 0, areaM2: 0 }
      : applyTest(
          trace,
          reasons,
          { about, part, whole, of: whole === total ? "all" : "participants" },
          test,
          voteRules,
        );
  if (required && participating.heads.count === 0)
    reasons.push(
      consentIssue("error", "consent.nobody_took_part", { ownerCount: total.heads.count }, { rules: voteRules }),
    );
  const shortfall = required
    ? {
        participation: hold("participation", participating, total, required.participation),
        approval: hold("approval", agreeing, base, required.approval),
      }
    : null;
  return succeed(
    {
      matter,
      verdict: required ? (reasons.length === 0 ? "met" : "not-met") : "unknown",
      participation: sharesOf(participating, total),
      approval: sharesOf(agreeing, base),
      required: required ?? null,
      reasons,
      missing,
      shortfall,
      rules,
    },
    issues,
    trace.steps,
  );
}

function sharesOf(part: Sum, whole: Sum): ConsentShares {
  return {
    byArea: { num: part.area.count, den: whole.area.count },
    byHead: { num: part.heads.count, den: whole.heads.count },
  };
}
