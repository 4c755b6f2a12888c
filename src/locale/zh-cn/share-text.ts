const numerals = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** Writes a fraction as the law does: 三分之二. 分数的写法。 @internal */
export function fractionText(num: number, den: number): string {
  const [part, whole] = [numerals[num], numerals[den]];
  return part && whole ? `${whole}分之${part}` : `${num}/${den}`;
}

/** Writes a share with its bound as the law does: 三分之二以上, 过半数. 表决比例的写法。 @internal */
export function shareText(num: number, den: number, bound: "reach" | "exceed"): string {
  if (bound === "reach") return `${fractionText(num, den)}以上`;
  return den === 2 * num ? "过半数" : `超过${fractionText(num, den)}`;
}
