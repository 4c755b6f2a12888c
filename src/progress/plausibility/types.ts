import type { Fen, SquareMetres } from "../../kernel/brand.ts";

/** Figures of a community, a project or a place; what is left out is not checked. 待核查的数据。 */
export interface PlausibilityFigures {
  readonly divisionCode?: string;
  /** @unit year */
  readonly planYear?: number;
  /** 楼栋数。 */
  readonly buildingCount?: number;
  /** 户数。 */
  readonly householdCount?: number;
  /** 建筑面积。 @unit m² */
  readonly floorAreaM2?: SquareMetres;
  /** 投资。 @unit fen */
  readonly investmentFen?: Fen;
  /** 建成年份。 @unit year */
  readonly builtYear?: number;
}
