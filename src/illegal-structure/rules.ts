import type { DecimalString } from "../kernel/brand.ts";
import type { EnforcementMeasure, StructureOrderKind } from "./codes.ts";

/** Bounds of a fine as shares of the construction cost. 罚款占工程造价的比例。 */
export interface StructureFineRule {
  /** `null` where the fine may be added or not. @unit 1 */
  readonly leastRate: DecimalString | null;
  /** @unit 1 */
  readonly mostRate: DecimalString;
}

/** Fines for works without a permit, or not as permitted. 违反建设工程规划许可的罚款。 */
export interface PermanentWorksRule {
  /** Beside rectification. 限期改正的罚款。 */
  readonly rectificationFine: StructureFineRule;
  /** Beside confiscation. 没收时并处的罚款。 */
  readonly confiscationFine: StructureFineRule;
}

/** Which ignored orders the government may have carried out, and how. 强制措施的规定。 */
export interface EnforcementRule {
  readonly orders: readonly StructureOrderKind[];
  readonly measures: readonly EnforcementMeasure[];
}

/** Rules of illegal structures. 违法建设处理规则。 */
export interface IllegalStructureRules {
  /** Rectify, else demolish, else confiscate; with the fines. 违反建设工程规划许可的处理。 */
  readonly "illegal_structure.permanent_works": PermanentWorksRule;
  /** Demolish, with the fine that may be added. 违法临时建设的处理。 */
  readonly "illegal_structure.temporary_works": StructureFineRule;
  /** What may be done where an order is ignored. 强制措施。 */
  readonly "illegal_structure.enforcement": EnforcementRule;
  /** Freed land that serves facilities costs no land price. 拆违腾退土地用于配套设施不增收土地价款。 */
  readonly "illegal_structure.freed_land_without_price": true;
}
