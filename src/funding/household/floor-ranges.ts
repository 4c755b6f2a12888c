import type { ElevatorEntry } from "./codes.ts";
import type { ElevatorSharingTable } from "./rules.ts";

/** What published guidance says of one floor. @internal */
export type FloorRange = {
  readonly floor: number;
  readonly floorCount: number;
  readonly entry: ElevatorEntry;
  readonly leastPercent: string;
  readonly mostPercent: string;
};

/** Lists the ranges that a table gives a floor, one for each kind of building with so many floors. @internal */
export function listRanges(
  table: Extract<ElevatorSharingTable, { kind: "percent-ranges" }>,
  floorCount: number,
  floor: number,
): readonly FloorRange[] {
  return table.buildings
    .filter((building) => building.floorCount === floorCount)
    .flatMap(({ entry, floors }) => {
      const range = floors[String(floor)];
      return range === undefined
        ? []
        : [{ floor, floorCount, entry, leastPercent: range.least, mostPercent: range.most }];
    });
}
