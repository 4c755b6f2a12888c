/** Category codes in national order. 基础类、完善类、提升类。 */
export const categories = ["basic", "improvement", "enhancement"] as const;

/**
 * One of the three national categories of renovation contents. 改造内容类别。
 * @source GBF-2020-23 — 二（二）
 */
export type Category = (typeof categories)[number];
