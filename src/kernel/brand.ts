declare const brand: unique symbol;

/** Marks a primitive as checked, for the compiler only: at run time the value is itself. 受检类型标记。 */
export type Branded<T, Name extends string> = T & { readonly [brand]: Name };

/** A whole number of fen, safe and signed. 分。 @unit fen */
export type Fen = Branded<number, "Fen">;

/** An area with at most two decimals. 平方米。 @unit m² */
export type SquareMetres = Branded<number, "SquareMetres">;

/** A calendar day written `YYYY-MM-DD`, without time or zone. 日期。 */
export type CivilDate = Branded<string, "CivilDate">;

/**
 * A plain decimal number in text, such as `"0.30"`. 十进制小数。
 *
 * Not branded, so that data can be written as it is; `isDecimalString` also refuses the exponents that the type lets pass.
 */
export type DecimalString = `${number}`;
