// jiugai/money, written by `npm run docs:generate`; a test holds it fresh.

export type Fen = Branded<number, "Fen">;

export interface GrainShares {
  readonly shares: readonly Fen[];
  readonly restFen: Fen;
  readonly restIndex: number;
}

export type RoundingMode = (typeof roundingModes)[number];

export declare function addFen(a: Fen, b: Fen): Fen;

export declare function applyRate(f: Fen, rate: string, rounding: RoundingMode): Fen;

export declare function apportion(totalFen: number, weights: ArrayLike<number>): Fen[];

export declare function apportionGrains(totalFen: number, grainFen: number, weights: ArrayLike<number>): GrainShares;

export declare function apportionInto(totalFen: number, weights: ArrayLike<number>, out: Float64Array): void;

export declare function divideRounded(n: bigint, d: bigint, mode: RoundingMode): bigint;

export declare function divideToDecimal(numerator: number | string, denominator: number | string, places: number, rounding: RoundingMode): string;

export declare function fen(n: number): Fen;

export declare function fenFromWanYuan(text: string): Fen;

export declare function fenFromYuan(text: string): Fen;

export declare function isDecimalString(value: unknown): value is DecimalString;

export declare function isFen(value: unknown): value is Fen;

export declare function mulDiv(a: number, num: number, den: number, rounding: RoundingMode): number;

export declare function ratioFromPoints(hundredths: number): DecimalString;

export declare const roundingModes: readonly ["half-up", "half-even", "floor", "ceiling", "toward-zero", "away-from-zero"];

export declare function subtractFen(a: Fen, b: Fen): Fen;

export declare function sumDecimals(texts: readonly string[]): DecimalString;

export declare function sumFen(list: readonly Fen[]): Fen;

export declare function toWanYuan(f: Fen): string;

export declare function toYuan(f: Fen): string;
