import type { AreaWork, CountedWork, PipeKind, ProgressStage } from "../../progress/codes.ts";
import type { StageTotals } from "../../progress/types.ts";
import type { ReturnedProject } from "./types.ts";

/** Headers of the tables of the return that have words of their own. 报表栏目。 */
export type StatisticsColumn =
  | keyof ReturnedProject
  | `${ProgressStage}.${keyof StageTotals}`
  | CountedWork
  | AreaWork
  | `pipesM.${PipeKind}`
  /** What stands behind the name of a source of money. 金额单位。 */
  | "inYuan"
  /** What stands for the Corps where others have a code. 兵团。 */
  | "corps";
