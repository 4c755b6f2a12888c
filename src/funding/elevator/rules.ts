import type { DecimalString, Fen } from "../../kernel/brand.ts";
import type { FundingSource } from "../codes.ts";

/** What a subsidy comes to: a sum, a sum by floors, or a share of the cost up to a cap. 补助标准。 */
export type ElevatorSubsidyAmount =
  | {
      readonly kind: "fixed";
      /** @unit fen per lift */
      readonly amountFen: Fen;
    }
  | {
      readonly kind: "by-floor-count";
      /** From the lowest; between and beyond them the source says nothing. 分层数标准。 */
      readonly bands: readonly ElevatorSubsidyBand[];
    }
  | {
      readonly kind: "share-of-cost";
      /** Share of the cost that counts; `null` where the source prints the cap alone. 补助比例。 @unit 1 */
      readonly share: DecimalString | null;
      /** @unit fen per lift */
      readonly capFen: Fen;
    };

/** A sum for buildings of so many floors. 某一层数区间的标准。 */
export interface ElevatorSubsidyBand {
  /** Fewest floors, counted in halves where the lift stops between floors. 最低层数（含）。 */
  readonly leastFloors: number;
  /** Most floors; `null` where there is no end. 最高层数（含）。 */
  readonly mostFloors: number | null;
  /** @unit fen per lift */
  readonly amountFen: Fen;
}

/** Who pays a part of a subsidy, by weight: `10` and `15` are two fifths and three fifths. 分级负担。 */
export interface ElevatorSubsidyPart {
  readonly source: FundingSource;
  readonly weight: number;
}

/** The subsidy for a lift that is added to a building. 加装电梯补助。 */
export interface ElevatorSubsidy {
  /**
   * The subsidy of the next more general pack is paid first, and this one beside it; left out, this one takes its place.
   * Only where the source says so. 与上级补助叠加。
   */
  readonly addsTo?: "more-general";
  readonly amount: ElevatorSubsidyAmount;
  /** Where the building was built with a shaft for a lift. 已预留井道的标准。 */
  readonly preparedShaft?: ElevatorSubsidyAmount;
  /** For moving pipes and lines, on top of the amount. 管线迁移补助。 */
  readonly pipeMoving?: ElevatorSubsidyAmount;
  /** Who pays; `government` where the source does not say which level, or in what proportion. 各级负担比例。 */
  readonly split: readonly ElevatorSubsidyPart[];
  /** Levels that pay sums of their own besides, which the source does not give. 另行补助的层级。 */
  readonly furtherSources?: readonly FundingSource[];
  /** Fewest floors of a building that may have it. 最低层数（含）。 */
  readonly leastFloors?: number;
  /** Last year of completion of a building that may have it. 建成年份上限（含）。 @unit year */
  readonly builtByYear?: number;
}
