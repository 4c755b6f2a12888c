/**
 * The three national categories of renovation contents. 基础类、完善类、提升类。
 *
 * Which category an item has on a date and in a place is `categoryOf` of `jiugai/measure`.
 *
 * @packageDocumentation
 */
export { type Category, categories } from "./codes.ts";
