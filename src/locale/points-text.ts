import { groupDigits } from "./format-number.ts";

const fraction = /^(\d+)\/(\d+)$/;
const scale = 10_000n;

/**
 * The decimal near a fraction in text, half up to four places; `null` where the text is no fraction. 分数的近似小数。
 * @internal
 */
export function nearbyDecimal(text: string): string | null {
  const [, num = "", den = "0"] = fraction.exec(text) ?? [];
  const divisor = BigInt(den);
  if (divisor === 0n) return null;
  const digits = ((2n * BigInt(num) * scale + divisor) / (2n * divisor)).toString().padStart(5, "0");
  const decimals = digits.slice(-4).replace(/0+$/, "");
  return groupDigits(decimals === "" ? digits.slice(0, -4) : `${digits.slice(0, -4)}.${decimals}`);
}

/** Writes a fraction with its digits grouped, and any other number as it is. 分数的写法。 @internal */
export function fractionText(text: string): string {
  return text.split("/").map(groupDigits).join("/");
}
