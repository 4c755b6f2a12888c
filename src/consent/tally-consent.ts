import type { Issue } from "../kernel/issue.ts";
import { fail, hasIssues, type Outcome, succeed } from "../kernel/outcome.ts";
import { startTrace } from "../kernel/trace.ts";
import { readRules } from "../policy/rule-reader.ts";
import type { Context } from "../policy/types.ts";
import { applyTest } from "./apply-test.ts";
import { checkBallot } from "./check-input.ts";
import { choices } from "./codes.ts";
import { type Count, choiceCounts, countBallot, parkingOf, withParking } from "./count-ballot.ts";
import { consentIssue } from "./issues.ts";
import { judgeParking } from "./judge-parking.ts";
import { leastToPass } from "./least-to-pass.ts";
import { noteCounted } from "./note-counted.ts";
import { readBallots } from "./read-ballots.ts";
import { readAreaOrder, readParking, readRule, readVotingUnit, type Tallying } from "./read-parameters.ts";
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
 * Of several records of an area the registered one counts, then the surveyed, then the contract. With a `votingUnit` only
 * units in it count, and an owner without any is no owner there. Whether parking spaces count is settled by a pack or by
 * `parking`; where it is not, they are counted with and without, and the answer is `unknown` only where that decides.
 *
 * @param ballot - Every owner once; the totals are theirs.
 * @param ctx - Packs in force (general → local) and the day of the vote.
 * @returns The verdict with both shares, not reduced; what is short of each test while the other numbers stay; and the
 * least further agreement, of owners whose ballots are not returned, that passes the vote.
 *
 * @unit areaM2: m² · byArea: 0.01 m² · byHead: heads
 * @rule consent.vote
 * @rule consent.ballot_reading
 * @rule consent.parking_reading
 * @rule consent.area_order
 * @rule consent.voting_unit
 * @issue consent.nobody_took_part — no ballot counts as taking part
 * @issue consent.participation_area_not_met — too little area took part
 * @issue consent.approval_heads_not_met — too few owners agreed
 * @issue consent.parking_decides — nobody says whether parking spaces count, and the answer depends on it
 * @issue consent.outside_voting_unit — owners who hold nothing in the voting unit were not counted
 * @issue consent.duplicate_owner — a second entry for an owner, or for the developer
 * @source CC — 第二百七十八条
 * @source PL-2007 — 第七十六条
 * @source SPC-BLDG — 第二条、第八条、第九条
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
 * tally.ok && tally.value.toPass; // => { heads: 1, areaM2: 0.01 }
 * ```
 * @category Calculators
 */
export function tallyConsent(ballot: ConsentBallot, ctx: Context<ConsentRules>): Outcome<ConsentTally> {
  const { matter, divisionCode } = ballot;
  const at: Tallying = {
    ballot,
    trace: startTrace<ConsentStep>(),
    rules: readRules(ctx, { divisionCode }),
    reasons: [],
    missing: [],
    issues: [],
  };
  const { trace, rules, reasons, missing } = at;
  const vote = readRule(at, "consent.vote");
  const given = ballot.reading;
  const reading = given ? { value: given, refs: [] } : readRule(at, "consent.ballot_reading");
  const areaOrder = readAreaOrder(at);
  const faults = checkBallot(ballot, areaOrder);
  if (hasIssues(faults)) return fail(faults);
  const counted = countBallot(ballot, areaOrder);
  const required = reading && vote?.value[matter];
  const votingUnit = readVotingUnit(at);
  const parking = parkingOf(counted).area > 0 ? readParking(at) : null;
  const counts = choiceCounts(counted, parking?.value ?? null);
  noteCounted(at, counted);
  const read = readBallots(trace, reading?.value ?? returned, reading?.refs ?? []);
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
  const voteRules = vote?.refs ?? [];
  const against: Issue[] = [];
  const hold = (about: "participation" | "approval", part: Sum, whole: Sum, test: VoteTest | null): ConsentGap =>
    test === null
      ? { heads: 0, areaM2: 0 }
      : applyTest(
          trace,
          against,
          { about, part, whole, of: whole === total ? "all" : "participants" },
          test,
          voteRules,
        );
  if (required && participating.heads.count === 0)
    against.push(
      consentIssue("error", "consent.nobody_took_part", { ownerCount: total.heads.count }, { rules: voteRules }),
    );
  const shortfall = required
    ? {
        participation: hold("participation", participating, total, required.participation),
        approval: hold("approval", agreeing, base, required.approval),
      }
    : null;
  if (required && parking?.isSettled === false) judgeParking(at, counted, read, required);
  const isKnown = required !== undefined && missing.length === 0;
  const unreturned = (): readonly Count[] =>
    counted.unreturned.map((owner) => withParking(owner, parking?.value ?? null));
  return succeed(
    {
      matter,
      verdict: isKnown ? (against.length === 0 ? "met" : "not-met") : "unknown",
      participation: sharesOf(participating, total),
      approval: sharesOf(agreeing, base),
      required: required ?? null,
      reasons: [...reasons, ...against],
      missing,
      shortfall,
      toPass: isKnown ? leastToPass(counts, unreturned, read, required) : null,
      votingUnit: votingUnit.value,
      parking: parking?.value ?? null,
      unitCounts: counted.unitCounts,
      rules: [...rules.refs().filter(({ rule }) => rule !== "consent.voting_unit"), ...votingUnit.refs],
    },
    [...rules.issues(), ...at.issues],
    trace.steps,
  );
}

function sharesOf(part: Sum, whole: Sum): ConsentShares {
  return {
    byArea: { num: part.area.count, den: whole.area.count },
    byHead: { num: part.heads.count, den: whole.heads.count },
  };
}
