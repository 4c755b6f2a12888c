import { areaBases, unitKinds } from "../community/codes.ts";
import type { AreaBasis } from "../community/types.ts";
import { type Issue, type IssuePath, inputIssue } from "../kernel/issue.ts";
import { choices, matters, votingUnitKinds } from "./codes.ts";
import { type ConsentIssueParams, consentIssue } from "./issues.ts";
import type { BallotUnit, ConsentBallot } from "./types.ts";
import { areaField, type CountedBasis, countedBasis } from "./unit-area.ts";
import { isInVotingUnit, placeOf } from "./voting-unit.ts";

/** A hundred square kilometres: beyond any unit, and hundreds of thousands of them still add up exactly. */
const maximumM2 = 1e8;

const plain: readonly CountedBasis[] = ["unstated"];
const all: readonly CountedBasis[] = [...plain, ...areaBases];

/** Finds what is wrong with a ballot, in the order of the owners. @internal */
export function checkBallot(
  { matter, owners, votingUnit, areaOrder = [] }: ConsentBallot,
  order: readonly AreaBasis[],
): readonly Issue[] {
  const faults: Issue[] = [];
  const fault = <C extends keyof ConsentIssueParams>(
    code: C,
    params: ConsentIssueParams[C],
    ...path: IssuePath
  ): unknown => faults.push(consentIssue("error", code, params, { path }) as Issue);
  const refuseCode = (allowed: readonly string[], ...path: IssuePath): unknown =>
    faults.push(inputIssue("input.invalid_value", { allowed }, path));
  if (!matters.includes(matter)) fault("consent.unknown_matter", { matter }, "matter");
  if (owners.length === 0) fault("consent.no_owners", {}, "owners");
  if (votingUnit && !votingUnitKinds.includes(votingUnit.kind)) refuseCode(votingUnitKinds, "votingUnit", "kind");
  areaOrder.forEach((basis, index) => {
    if (!areaBases.includes(basis)) refuseCode(areaBases, "areaOrder", index);
  });
  const firstIndexes = new Map<string, number>();
  let developerIndex: number | undefined;
  let isAnyInside = votingUnit === undefined;
  // Without an order no unit names a record.
  const given = order.length > 0 ? all : plain;

  const checkUnit = (unit: BallotUnit, ownerId: string, index: number, unitIndex: number): void => {
    const isInside = isInVotingUnit(unit, votingUnit);
    if (isInside === true) isAnyInside = true;
    if (isInside === undefined && votingUnit)
      fault("consent.unit_without_place", { ownerId, kind: votingUnit.kind }, "owners", index, "units", unitIndex);
    if (unit.kind !== undefined && !unitKinds.includes(unit.kind))
      refuseCode(unitKinds, "owners", index, "units", unitIndex, "kind");
    const counted = countedBasis(unit, order);
    for (const basis of given) {
      const field = areaField(basis);
      const areaM2 = unit[field];
      if ((areaM2 !== undefined || basis === counted) && !isBallotArea(areaM2))
        fault(
          "consent.invalid_area",
          { ownerId, value: String(areaM2), maximumM2 },
          "owners",
          index,
          "units",
          unitIndex,
          field,
        );
    }
  };

  owners.forEach(({ ownerId, kind, units, choice }, index) => {
    // The developer's unsold and undelivered units are one head together, so a second entry would be a second head.
    const firstIndex = firstIndexes.get(ownerId) ?? (kind === "developer" ? developerIndex : undefined);
    if (firstIndex === undefined) firstIndexes.set(ownerId, index);
    else fault("consent.duplicate_owner", { ownerId, firstIndex }, "owners", index, "ownerId");
    if (kind === "developer") developerIndex ??= index;
    if (units.length === 0) fault("consent.owner_without_units", { ownerId }, "owners", index, "units");
    if (!choices.includes(choice)) fault("consent.unknown_choice", { ownerId, choice }, "owners", index, "choice");
    units.forEach((unit, unitIndex) => checkUnit(unit, ownerId, index, unitIndex));
  });
  if (faults.length === 0 && !isAnyInside && votingUnit)
    fault("consent.no_owner_in_voting_unit", placeOf(votingUnit), "votingUnit");
  return faults;
}

/** Only a number with at most two decimals comes back from its hundredths. */
function isBallotArea(areaM2: unknown): boolean {
  return typeof areaM2 === "number" && areaM2 > 0 && areaM2 <= maximumM2 && Math.round(areaM2 * 100) / 100 === areaM2;
}
