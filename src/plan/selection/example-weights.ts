import type { DecimalString } from "../../kernel/brand.ts";
import type { UrgencyWeights } from "./types.ts";

const ten = "10" as DecimalString;
const five = "5" as DecimalString;
const one = "1" as DecimalString;

/**
 * An example of weights, made up by this library to show their shape: no document gives them. 评分标准示例（本库自拟，非官方）。
 *
 * Hazards come first, as the notices of 2021 and 2023 ask; the figures are ours. A place that ranks its reserve sets its own.
 */
export const exampleUrgencyWeights: UrgencyWeights = {
  hazards: {
    gas: ten,
    drainage: ten,
    "water-supply": ten,
    "power-supply": ten,
    heating: ten,
    "fire-safety": ten,
    "roof-repair": five,
    "facade-repair": ten,
    "stair-repair": five,
  },
  perYearOfAge: "0.5" as DecimalString,
  mostYearsOfAge: 50,
  willingness: "20" as DecimalString,
  missingFacilities: {
    "elderly-care": one,
    childcare: one,
    "health-station": one,
    parking: one,
    "ebike-charging": one,
    "barrier-free": one,
  },
};
