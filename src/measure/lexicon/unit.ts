/** Unit codes and the words that mean them, folded. 计量单位。 */
export const unitWords: readonly (readonly [unit: string, words: string])[] = [
  ["m", "米 m 延米 延长米 metre meter"],
  ["km", "公里 千米 km kilometre kilometer"],
  ["m2", "平方米 平米 平方 ㎡ m² m2 square_metre square_meter sq_m sqm"],
  ["m3", "立方米 立方 方 m³ m3 cubic_metre cubic_meter"],
  ["ha", "公顷 hectare ha"],
  ["mu", "亩"],
  ["t", "吨"],
  ["kw", "千瓦 kw"],
  ["kva", "千伏安 kva"],
  ["household", "户 household"],
  ["building", "栋 幢 building"],
  ["set", "套"],
  ["count", "个 座 盏 台 部 处 根 棵 株 块 樘 扇 组 只 辆 口 具 件 条 杆 间 所 家 眼 枚 面 把 张 set unit"],
];

/** How many zeros a word between number and unit adds; 0 only says "and more". 倍数词与余数词。 */
export const zerosOf: Readonly<Record<string, number>> = { 余: 0, 多: 0, 百: 2, 千: 3, 万: 4, 亿: 8, thousand: 3, million: 6 };
