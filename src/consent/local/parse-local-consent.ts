import type { Outcome } from "../../kernel/outcome.ts";
import { parseWith } from "../../kernel/parse.ts";
import { localConsentSchema } from "../schema.ts";
import type { LocalConsent } from "./types.ts";

/**
 * Reads how households were asked from foreign data. 读取居民意愿征询情况。
 *
 * That no more agreed than took part, and no more took part than were asked, is checked by `assessLocalConsent`.
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The counts, frozen, or every fault that was found.
 *
 * @issue input.too_small — nobody was asked
 *
 * @example
 * ```ts
 * import { parseLocalConsent } from "jiugai/schema";
 * parseLocalConsent({ householdsAsked: 240, householdsTookPart: 200, householdsAgreed: 180 }).ok; // => true
 * parseLocalConsent({ householdsAsked: 0, householdsTookPart: 0, householdsAgreed: 0 }).ok; // => false
 * ```
 */
export function parseLocalConsent(input: unknown): Outcome<LocalConsent> {
  return parseWith(localConsentSchema, input);
}
