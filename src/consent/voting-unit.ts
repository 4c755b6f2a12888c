import type { BallotUnit, VotingUnit } from "./types.ts";

/** Tells whether a unit votes; `undefined` where it does not say where it is. @internal */
export function isInVotingUnit(
  { buildingId, entranceId }: BallotUnit,
  votingUnit: VotingUnit | undefined,
): boolean | undefined {
  if (votingUnit === undefined || votingUnit.kind === "community") return true;
  const place = votingUnit.kind === "building" ? buildingId : entranceId;
  return place === undefined ? undefined : place === votingUnit.id;
}

/** What a message says of a voting unit; the community has no identifier. @internal */
export function placeOf(votingUnit: VotingUnit): { readonly kind: VotingUnit["kind"]; readonly id: string } {
  return { kind: votingUnit.kind, id: votingUnit.kind === "community" ? "" : votingUnit.id };
}
