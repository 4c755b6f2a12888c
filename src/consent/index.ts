/**
 * What owners decide together: which matters a plan calls for, the count of their votes by area and by heads, and the
 * consent of households that a place asks for before a plan. 业主共同决定与表决统计。
 *
 * Fed by the `consent.*` rules of the national pack; whether parking spaces count, whose owners vote, and the local ratio
 * come from a pack of the place or from the caller. Calling, notice and minutes of a vote are not modelled; reading a
 * ballot from JSON is `parseConsentBallot` of `jiugai/schema`.
 *
 * @packageDocumentation
 */
export {
  type Choice,
  choices,
  type Matter,
  matters,
  type ProjectChange,
  projectChanges,
  type VotingUnitKind,
  votingUnitKinds,
} from "./codes.ts";
export type { ConsentIssue, ConsentIssueParams } from "./issues.ts";
export { assessLocalConsent } from "./local/assess-local-consent.ts";
export type { LocalConsent, LocalConsentAssessment } from "./local/types.ts";
export { mattersOf } from "./matters/matters-of.ts";
export type { MatterCaller, MatterMeasure, MatterQuestion, MattersNeeded, NeededMatter } from "./matters/types.ts";
export type {
  BallotReading,
  CalledMatter,
  ConsentRules,
  ItemMatter,
  MatterCalled,
  MatterMap,
  ParkingReading,
  ReadChoice,
  VoteRule,
  VoteTest,
} from "./rules.ts";
export { tallyConsent } from "./tally-consent.ts";
export type {
  BallotOwner,
  BallotUnit,
  ConsentBallot,
  ConsentDeadlineCode,
  ConsentFact,
  ConsentGap,
  ConsentShares,
  ConsentTally,
  CountedShare,
  KnownDecision,
  VotingUnit,
} from "./types.ts";
