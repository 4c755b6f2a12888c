import { areaBases } from "../community/codes.ts";
import type { AreaBasis } from "../community/types.ts";
import type { BallotUnit, ConsentBallot } from "./types.ts";

/** The field of each record that an area may come from. */
const fields = { registered: "registeredAreaM2", surveyed: "surveyedAreaM2", contract: "contractAreaM2" } as const;

/** Where the area of a unit comes from. @internal */
export type CountedBasis = AreaBasis | "unstated";

/** The field that holds the area of a basis. @internal */
export function areaField(basis: CountedBasis): "areaM2" | (typeof fields)[AreaBasis] {
  return basis === "unstated" ? "areaM2" : fields[basis];
}

/** Gives the basis that counts of a unit: the first record in order, else the area as given. @internal */
export function countedBasis(unit: BallotUnit, order: readonly AreaBasis[]): CountedBasis {
  for (const basis of order) if (unit[fields[basis]] !== undefined) return basis;
  return "unstated";
}

/** How many records of its area a unit gives at most: of several, their order decides. @internal */
export function mostRecords({ owners }: ConsentBallot): number {
  let most = 0;
  for (const { units } of owners)
    for (const unit of units) {
      let count = 0;
      for (const basis of areaBases) if (unit[fields[basis]] !== undefined) count++;
      if (count > most) most = count;
    }
  return most;
}
