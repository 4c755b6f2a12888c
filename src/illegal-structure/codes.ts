/** How an illegal structure is built. 违法建设形式。 */
export const structureKinds = [
  "extension",
  "enclosure",
  "rooftop-addition",
  "ground-occupation",
  "shed",
  "basement",
  "other",
] as const;

/** How an illegal structure is built. 违法建设形式。 */
export type StructureKind = (typeof structureKinds)[number];

/** Which permit a structure has, or lacks. 规划许可情况。 */
export const permitStates = [
  "none",
  "not-as-permitted",
  "temporary-unapproved",
  "temporary-not-as-approved",
  "temporary-overdue",
  "permitted",
] as const;

/** Which permit a structure has, or lacks; `permitted` breaks nothing. 规划许可情况。 */
export type PermitState = (typeof permitStates)[number];

/** What the planning authority may order. 责令内容。 */
export const structureOrderKinds = ["stop", "rectify", "demolish", "confiscate"] as const;

/** What the planning authority may order. 责令内容。 */
export type StructureOrderKind = (typeof structureOrderKinds)[number];

/** How the law handles a structure; `none` where nothing is to be done. 处理方式。 */
export const handlingPaths = ["none", "rectify", "demolish", "confiscate", "demolish-temporary"] as const;

/** How the law handles a structure. 处理方式。 */
export type HandlingPath = (typeof handlingPaths)[number];

/** How far an order is carried out. 责令执行情况。 */
export const structureOrderStates = ["overdue", "unknown", "open", "late", "done"] as const;

/** How far an order is carried out; `late` is done after the last day. 责令执行情况。 */
export type StructureOrderState = (typeof structureOrderStates)[number];

/** How far a structure is dealt with, worst first. 处理进度。 */
export const structureStates = [
  "overdue",
  "unknown",
  "found",
  "ordered",
  "rectified",
  "confiscated",
  "demolished",
  "lawful",
] as const;

/** How far a structure is dealt with. 处理进度。 */
export type StructureState = (typeof structureStates)[number];

/** What the government may have done where an order is ignored. 强制措施。 */
export const enforcementMeasures = ["seal-site", "forced-demolition"] as const;

/** What the government may have done where an order is ignored. 强制措施。 */
export type EnforcementMeasure = (typeof enforcementMeasures)[number];
