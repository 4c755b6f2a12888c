/**
 * English words for every code, issue and step. 英文语言包。
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
 * English, complete by type; titles of documents in English, numbers and articles as printed. 英文。
 *
 * @example
 * ```ts
 * import { en } from "jiugai/locale/en";
 * en.format.fen(350_000_000); // => "3,500,000.00 yuan"
 * ```
 * @category Locale
 */
export const en: Locale = { tag: "en", format, labels, issues, steps, citation };
