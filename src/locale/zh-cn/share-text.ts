const numerals = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** Writes a share as the law does: 三分之二以上, 过半数. 表决比例的写法。 @internal */
export function shareText(num: number, den: number, bound: "reach" | "exceed"): string {
  if (bound === "exceed" && den === 2 * num) return "过半数";
  const [part, whole] = [numerals[num], numerals[den]];
  const share = part && whole ? `${whole}分之${part}` : `${num}/${den}`;
  return bound === "reach" ? `${share}以上` : `超过${share}`;
}
