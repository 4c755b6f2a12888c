/** What a printed figure is multiplied by: as printed, 万, 亿. 印刷单位。 */
export const printedScales = [1, 10_000, 100_000_000] as const;

/** What a printed figure is multiplied by: as printed, 万, 亿. 印刷单位。 */
export type PrintedScale = (typeof printedScales)[number];

/** What a difference from a published figure comes from. 差异原因。 */
export const differenceCauses = ["equal", "rounding", "scope", "unknown"] as const;

/** What a difference from a published figure comes from. 差异原因。 */
export type DifferenceCause = (typeof differenceCauses)[number];
