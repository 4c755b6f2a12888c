import { ownerKinds } from "../community/codes.ts";
import { hundredthsOfM2, isSquareMetres } from "../kernel/area.ts";
import type { Issue } from "../kernel/issue.ts";
import { type Choice, choices, matters } from "./codes.ts";
import { consentIssue } from "./issues.ts";
import type { BallotOwner, ConsentBallot } from "./types.ts";

/** Area in hundredths of a square metre, and heads, of the owners who voted alike. @internal */
export interface Count {
  area: number;
  heads: number;
}

/** A ballot counted by choice, and what is wrong with it. @internal */
export interface BallotCount {
  readonly counts: Readonly<Record<Choice, Count>>;
  readonly faults: readonly Issue[];
}

type AddFault = (issue: Issue, ...at: readonly (string | number)[]) => unknown;

/** Ten thousand square kilometres: far beyond any community, and products with it stay exact. */
const maximumM2 = 1e10;

/** Checks and counts a ballot in one pass. @internal */
export function countBallot({ matter, owners }: ConsentBallot): BallotCount {
  const counts: Record<Choice, Count> = { for: { area: 0, heads: 0 }, against: { area: 0, heads: 0 }, abstain: { area: 0, heads: 0 }, none: { area: 0, heads: 0 } };
  const faults: Issue[] = [];
  if (!matters.includes(matter)) faults.push(consentIssue("error", "consent.unknown_matter", { matter: String(matter) }, { path: ["matter"] }));
  if (owners.length === 0) faults.push(consentIssue("error", "consent.no_owners", {}, { path: ["owners"] }));
  const firstIndexes = new Map<string, number>();
  let developerIndex: number | undefined;
  let total = 0;
  owners.forEach((owner, index) => {
    const { kind = "owner", choice } = owner;
    const ownerId = typeof owner.ownerId === "string" ? owner.ownerId : "";
    const fault: AddFault = (issue, ...at) => faults.push({ ...issue, path: ["owners", index, ...at] });
    // The developer's unsold and undelivered units are one head together, so a second entry would be a second head.
    const firstIndex = firstIndexes.get(ownerId) ?? (kind === "developer" ? developerIndex : undefined);
    if (ownerId === "") fault(consentIssue("error", "consent.missing_owner_id", {}), "ownerId");
    else if (firstIndex !== undefined) fault(consentIssue("error", "consent.duplicate_owner", { ownerId, firstIndex }), "ownerId");
    else firstIndexes.set(ownerId, index);
    if (!ownerKinds.includes(kind)) fault(consentIssue("error", "consent.unknown_owner_kind", { ownerId, kind: String(kind) }), "kind");
    else if (kind === "developer") developerIndex ??= index;
    const area = areaOf(owner.units, ownerId, fault);
    total += area;
    if (choices.includes(choice)) {
      counts[choice].area += area;
      counts[choice].heads += 1;
    } else fault(consentIssue("error", "consent.unknown_choice", { ownerId, choice: String(choice) }), "choice");
  });
  if (!(total <= maximumM2 * 100)) faults.push(consentIssue("error", "consent.total_too_large", { maximumM2 }, { path: ["owners"] }));
  return { counts, faults };
}

function areaOf(units: BallotOwner["units"], ownerId: string, fault: AddFault): number {
  if (units.length === 0) fault(consentIssue("error", "consent.owner_without_units", { ownerId }), "units");
  let area = 0;
  for (let index = 0; index < units.length; index++) {
    const areaM2 = units[index]?.areaM2;
    if (isSquareMetres(areaM2) && areaM2 > 0) area += hundredthsOfM2(areaM2);
    else fault(consentIssue("error", "consent.invalid_area", { ownerId, value: String(areaM2) }), "units", index, "areaM2");
  }
  return area;
}
