/** Factors that published formulas split by; a formula may name others. 分配因素。 */
export const allocationFactors = [
  "area",
  "households",
  "buildings",
  "communities",
  "performance",
  "investment",
] as const;

/** Factor that a published formula splits by. 分配因素。 */
export type AllocationFactorName = (typeof allocationFactors)[number];

/** How many decimals a figure may have: an area, a count of whole things, or any other. @internal */
export function placesOf(factor: string): number {
  switch (factor) {
    case "area":
      return 2;
    case "households":
    case "buildings":
    case "communities":
      return 0;
    default:
      return 4;
  }
}

/** The one factor that article 8 leaves without the difficulty coefficient. @internal */
export const factorWithoutDifficulty = "performance";
