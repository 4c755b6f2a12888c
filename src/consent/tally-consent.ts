import type { Issue, RuleRef } from "../kernel/issue.ts";
import { fail, hasIssues, type Outcome, succeed } from "../kernel/outcome.ts";
import { startTrace } from "../kernel/trace.ts";
import { type NotApplied, resolveRule } from "../policy/resolve-rule.ts";
import type { Context } from "../policy/types.ts";
import { countBallot } from "./count-ballot.ts";
import { recordCounts, recordReading, recordTest } from "./record-tally.ts";
import { refusals } from "./refusals.ts";
import type { BallotReading, ConsentRules } from "./rules.ts";
import type { ConsentStep } from "./steps.ts";
import { sumUp, type Sums } from "./sum-up.ts";
import { testVote, type TestResult } from "./test-vote.ts";
import type { ConsentBallot, ConsentGap, ConsentShares, ConsentTally } from "./types.ts";

const returned: BallotReading = { abstain: { takesPart: true, agrees: false }, none: { takesPart: false, agrees: false } };

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
  const { matter } = ballot;
  const lookup = { divisionCode: ballot.divisionCode };
  const vote = resolveRule(ctx, "consent.vote", lookup);
  // Ballots that are all for or against need no reading.
  const isRead = ballot.reading !== undefined || counts.abstain.heads + counts.none.heads === 0;
  const reading = isRead ? null : resolveRule(ctx, "consent.ballot_reading", lookup);
  const read = reading === null ? (ballot.reading ?? returned) : reading.found ? reading.value : null;
  const trace = startTrace<ConsentStep>();
  trace.add({ name: "consent.matter", op: "given", inputs: [{ name: "matter", value: matter, unit: "code" }], output: { value: matter, unit: "code" } });
  const rules = [vote, reading].flatMap((rule) => (rule?.found ? [rule.ref] : []));
  if (!vote.found || read === null) {
    const lacking = [vote, reading].filter((rule) => rule?.found === false);
    const sums = sumUp(counts, returned);
    recordCounts(trace, counts, returned);
    return succeed({ matter, verdict: "unknown", ...sharesOf(sums, sums.total), required: null, ...openRules(lacking), shortfall: null, rules }, [], trace.steps);
  }
  const required = vote.value[matter];
  const sums = sumUp(counts, read);
  const base = required.approvalOf === "all" ? sums.total : sums.participating;
  const participation = required.participation === null ? null : testVote(sums.participating, sums.total, required.participation);
  const approval = testVote(sums.agreeing, base, required.approval);
  …
}
