import type { Outcome } from "../kernel/outcome.ts";
import { parseWith } from "../kernel/parse.ts";
import { consentBallotSchema } from "./schema.ts";
import type { ConsentBallot } from "./types.ts";

/**
 * Reads the votes on a matter from foreign data. 读取表决数据。
 *
 * Strict as to shape, codes and areas; that no owner has two entries, that a unit has an area, and that it says where it
 * lies when one building votes, is checked by `tallyConsent`.
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The ballot, frozen, or every fault that was found.
 *
 * @issue input.unrecognized_keys — a key that the shape does not have
 * @issue input.invalid_value — a matter, a choice or a kind of owner that does not exist
 *
 * @example
 * ```ts
 * import { parseConsentBallot } from "jiugai/schema";
 * const owners = [{ ownerId: "o1", units: [{ areaM2: 85.37 }], choice: "for" }];
 * parseConsentBallot({ matter: "covenant", owners }).ok; // => true
 * parseConsentBallot({ matter: "lunch", owners }).ok; // => false
 * ```
 */
export function parseConsentBallot(input: unknown): Outcome<ConsentBallot> {
  return parseWith(consentBallotSchema, input);
}
