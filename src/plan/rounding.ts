/**
 * Finds the grain in which figures are printed: the largest power of ten that divides them all. 数据的印刷精度。
 *
 * `[208800, 314000, 958500]` are printed in hundreds. Zeros say nothing; figures that are all zero have grain 1.
 * @internal
 */
export function grainOf(figures: readonly number[]): number {
  const told = figures.filter((figure) => figure !== 0);
  if (told.length === 0) return 1;
  let grain = 1;
  while (told.every((figure) => figure % (grain * 10) === 0)) grain *= 10;
  return grain;
}

/**
 * Tells whether rounding to a grain explains a difference: each rounded figure is off by at most half a grain. 是否属四舍五入差额。
 * @internal
 */
export function isRounding(difference: number, figureCount: number, grain: number): boolean {
  return grain > 1 && Math.abs(difference) * 2 <= figureCount * grain;
}
