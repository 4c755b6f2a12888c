/**
 * The administrative divisions of China, as published lists have them from December 2006 to December 2024. 全国行政区划代码表。
 *
 * Data only, about 28 kB gzipped: pass it to `findDivision` and `nameOfDivision` of `jiugai/division`.
 *
 * @packageDocumentation
 */
export { cnDivisions } from "./list.ts";
