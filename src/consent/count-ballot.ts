import type { AreaBasis } from "../community/types.ts";
import { type Choice, choices } from "./codes.ts";
import type { ParkingReading } from "./rules.ts";
import type { BallotOwner, ConsentBallot } from "./types.ts";
import { areaField, type CountedBasis, countedBasis } from "./unit-area.ts";
import { isInVotingUnit } from "./voting-unit.ts";

/** Area in hundredths of a square metre, and heads, of the owners who voted alike. @internal */
export interface Count {
  readonly area: number;
  readonly heads: number;
}

/** Counts by choice. @internal */
export type ChoiceCounts = Readonly<Record<Choice, Count>>;

/** An owner, or those who voted alike, with parking spaces apart: their area, and who holds nothing else. */
interface ApartCount {
  area: number;
  heads: number;
  parkingArea: number;
  parkingHeads: number;
}

/** A ballot counted by choice. @internal */
export interface BallotCount {
  readonly counts: Readonly<Record<Choice, Readonly<ApartCount>>>;
  /** Each owner whose ballot was not returned. */
  readonly unreturned: readonly Readonly<ApartCount>[];
  readonly unitCounts: Readonly<Record<CountedBasis, number>>;
  /** Owners who hold nothing in the voting unit. */
  readonly outsideCount: number;
}

/** Takes parking spaces in, or leaves them out; a ballot without any has no reading. @internal */
export function withParking(count: Readonly<ApartCount>, reading: ParkingReading | null): Count {
  const { area, heads, parkingArea, parkingHeads } = count;
  return { area: area + (reading?.inArea ? parkingArea : 0), heads: heads + (reading?.inHeads ? parkingHeads : 0) };
}

/** The counts of all choices, with parking spaces taken in or left out. @internal */
export function choiceCounts({ counts }: BallotCount, reading: ParkingReading | null): ChoiceCounts {
  return {
    for: withParking(counts.for, reading),
    against: withParking(counts.against, reading),
    abstain: withParking(counts.abstain, reading),
    none: withParking(counts.none, reading),
  };
}

/** The area of all parking spaces, and who holds nothing else. @internal */
export function parkingOf({ counts }: BallotCount): Count {
  const sum = (field: "parkingArea" | "parkingHeads"): number =>
    choices.reduce((total, choice) => total + counts[choice][field], 0);
  return { area: sum("parkingArea"), heads: sum("parkingHeads") };
}

/** Counts a ballot that is sound. @internal */
export function countBallot({ owners, votingUnit }: ConsentBallot, order: readonly AreaBasis[]): BallotCount {
  const nothing = (): ApartCount => ({ area: 0, heads: 0, parkingArea: 0, parkingHeads: 0 });
  const counts = { for: nothing(), against: nothing(), abstain: nothing(), none: nothing() };
  const unitCounts = { registered: 0, surveyed: 0, contract: 0, unstated: 0 };
  const unreturned: ApartCount[] = [];
  let outsideCount = 0;

  const countUnits = ({ units }: BallotOwner): ApartCount => {
    const held = nothing();
    for (const unit of units) {
      if (isInVotingUnit(unit, votingUnit) !== true) continue;
      const basis = countedBasis(unit, order);
      const hundredths = Math.round((unit[areaField(basis)] as number) * 100);
      unitCounts[basis]++;
      if (unit.kind === "parking-space") {
        held.parkingArea += hundredths;
        held.parkingHeads = 1;
      } else {
        held.area += hundredths;
        held.heads = 1;
      }
    }
    if (held.heads > 0) held.parkingHeads = 0;
    return held;
  };

  for (const owner of owners) {
    const held = countUnits(owner);
    if (held.heads + held.parkingHeads === 0) {
      outsideCount++;
      continue;
    }
    const count = counts[owner.choice];
    count.area += held.area;
    count.heads += held.heads;
    count.parkingArea += held.parkingArea;
    count.parkingHeads += held.parkingHeads;
    if (owner.choice === "none") unreturned.push(held);
  }
  return { counts, unreturned, unitCounts, outsideCount };
}
