/**
 * What owners decide together: the count of their votes by area and by heads. 业主共同决定与表决统计。
 *
 * Fed by `consent.vote` and `consent.ballot_reading` of the national pack. Calling, notice and minutes of a vote are not
 * modelled, nor is the local consent ratio that some places ask for before a plan; reading a ballot from JSON is
 * `parseConsentBallot` of `jiugai/schema`.
 *
 * @packageDocumentation
 */
export { type Choice, choices, type Matter, matters } from "./codes.ts";
export type { ConsentIssue, ConsentIssueParams } from "./issues.ts";
export type { BallotReading, ConsentRules, ReadChoice, VoteRule, VoteTest } from "./rules.ts";
export { tallyConsent } from "./tally-consent.ts";
export type {
  BallotOwner,
  BallotUnit,
  ConsentBallot,
  ConsentGap,
  ConsentShares,
  ConsentTally,
  CountedShare,
} from "./types.ts";
