/**
 * Chinese words for every code, issue and step. 中文语言包。
 *
 * Passed in as an argument to `explain`, `formatIssue` and `labelOf` of `jiugai/report`; nothing is installed.
 *
 * @packageDocumentation
 */
import type { Locale } from "../../report/locale.ts";
import { citation } from "./citation.ts";
import { format } from "./format.ts";
import { issues } from "./issues.ts";
import { labels } from "./labels.ts";
import { steps } from "./steps.ts";

/**
 * Chinese of mainland China, complete by type. 简体中文。
 *
 * @example
 * ```ts
 * import { zhCN } from "jiugai/locale/zh-cn";
 * zhCN.format.fen(350_000_000); // => "3,500,000.00元"
 * ```
 * @category Locale
 */
export const zhCN: Locale = { tag: "zh-CN", format, labels, issues, steps, citation };
