/**
 * Administrative divisions: the shape of their codes and which lies in which. 行政区划。
 *
 * @packageDocumentation
 */
export { isDivisionCode, isWithinDivision } from "./lineage.ts";
