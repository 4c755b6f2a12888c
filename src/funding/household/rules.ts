import type { DecimalString } from "../../kernel/brand.ts";
import type { ElevatorEntry, FloorBasis, WithinFloor } from "./codes.ts";
import type { FloorCoefficients } from "./types.ts";

/** A published table for sharing the cost of a lift. 加装电梯分摊系数表。 */
export type ElevatorSharingTable =
  | {
      readonly kind: "coefficients";
      readonly basis: FloorBasis;
      readonly within: WithinFloor;
      /** Coefficient of each floor that the source prints; `null` where its table could not be read. */
      readonly coefficients: FloorCoefficients | null;
      /** Added for each floor above the last one printed; `null` where the source says nothing. 以上每层递增。 */
      readonly stepAbove: DecimalString | null;
    }
  | {
      readonly kind: "percent-ranges";
      /** Percent of the owners' money that a whole floor bears, by kind of building; a floor that was not read is absent. */
      readonly buildings: readonly {
        readonly floorCount: number;
        readonly entry: ElevatorEntry;
        readonly floors: Readonly<Record<string, { readonly least: DecimalString; readonly most: DecimalString }>>;
      }[];
    };
