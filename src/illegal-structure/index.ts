/**
 * Illegal structures: how the law handles each, orders and their last days, and what is left to do. 违法建设处理。
 *
 * Fed by the national pack (城乡规划法); a place may set its own fines. It does not find structures or judge whether the
 * effect of one can be cured: that is the planning authority's, and is given.
 *
 * @packageDocumentation
 */
export { assessIllegalStructure } from "./assess-illegal-structure.ts";
export {
  type EnforcementMeasure,
  enforcementMeasures,
  type HandlingPath,
  handlingPaths,
  type PermitState,
  permitStates,
  type StructureKind,
  type StructureOrderKind,
  type StructureOrderState,
  type StructureState,
  structureKinds,
  structureOrderKinds,
  structureOrderStates,
  structureStates,
} from "./codes.ts";
export type { IllegalStructureIssue, IllegalStructureIssueParams } from "./issues.ts";
export type { EnforcementRule, IllegalStructureRules, PermanentWorksRule, StructureFineRule } from "./rules.ts";
export { summariseIllegalStructures } from "./summarise-illegal-structures.ts";
export type {
  FreedLand,
  HandlingOption,
  IllegalStructure,
  IllegalStructureAssessment,
  IllegalStructureCase,
  IllegalStructureDeadlineCode,
  IllegalStructureFact,
  IllegalStructureInventory,
  IllegalStructureSummary,
  StructureEnforcement,
  StructureFine,
  StructureOrder,
  StructureOrderStatus,
  StructureShare,
  StructureTally,
} from "./types.ts";
