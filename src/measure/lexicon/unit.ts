import type { QuantityUnit } from "../codes.ts";

/** Unit codes and the words that mean them, folded; the words without a code only look like units. 计量单位。 */
export const unitWords: readonly (readonly [unit: QuantityUnit | "", words: string])[] = [
  ["", "部[分门] 方[面案] 条[龙心] 家人 件事 面积"],
  ["m", "米 m [延长]米 延长米 metre meter"],
  ["km", "公里 千米 km kilometre kilometer"],
  ["m2", "平方 平方米 平米 ㎡ m² m2 square_metre square_meter sq_m sqm"],
  ["m3", "立方 立方米 方 m³ m3 cubic_metre cubic_meter"],
  ["ha", "公顷 hectare ha"],
  ["mu", "亩"],
  ["t", "吨"],
  ["kw", "千瓦 kw"],
  ["kva", "千伏安 kva"],
  ["household", "户 household"],
  ["building", "[栋幢] building"],
  ["set", "套"],
  ["count", "[个座盏台部处根棵株块樘扇组只辆口具件条杆间所家面把张] set unit"],
];

/** How many zeros a word between number and unit adds; 0 only says "and more". 倍数词与余数词。 */
export const zerosOf: Readonly<Record<string, number>> = {
  余: 0,
  多: 0,
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  亿: 8,
  thousand: 3,
  million: 6,
};

/** What a number in characters begins with (三部, 十余处); 0 where what follows is no number (第三, 数十). 数词。 */
export const digitOf: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 1,
  百: 1,
  第: 0,
  数: 0,
  几: 0,
};
