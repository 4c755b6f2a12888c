/**
 * Money: whole fen, named rounding, exact rates and exact splits. 金额。
 *
 * Knows nothing about housing and reads no pack. Decimals enter and leave as text; there is no floating yuan.
 *
 * @packageDocumentation
 */
export type { Fen } from "../kernel/brand.ts";
export { applyRate } from "./apply-rate.ts";
export { apportion, apportionInto } from "./apportion.ts";
export { apportionGrains, type GrainShares } from "./apportion-grains.ts";
export { isDecimalString } from "./decimal-text.ts";
export { addFen, fen, isFen, subtractFen, sumFen } from "./fen.ts";
export { mulDiv } from "./mul-div.ts";
export { divideToDecimal } from "./ratio-text.ts";
export { divideRounded, type RoundingMode, roundingModes } from "./round.ts";
export { ratioFromPoints, sumDecimals } from "./sum-decimals.ts";
export { fenFromWanYuan, fenFromYuan, toWanYuan, toYuan } from "./yuan.ts";
