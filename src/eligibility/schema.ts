import * as z from "zod/mini";
import { landKinds } from "../community/codes.ts";
import { yearSpanSchema } from "../community/year-span/schema.ts";
import { divisionCodeSchema, exactly, yearSchema } from "../kernel/schema.ts";
import type { EligibilityFacts } from "./types.ts";

/** Schema of what is known of a community that may enter a plan. 认定所需事实。 */
export const eligibilityFactsSchema: z.ZodMiniType<EligibilityFacts> = exactly<EligibilityFacts>()(
  z.readonly(
    z.strictObject({
      divisionCode: z.optional(divisionCodeSchema),
      planYear: z.optional(yearSchema),
      builtYear: z.optional(yearSchema),
      builtYearSpan: z.optional(yearSpanSchema),
      landKind: z.optional(z.enum(landKinds)),
      isInShantytownPlan: z.optional(z.boolean()),
      isToBeRebuilt: z.optional(z.boolean()),
      isWilling: z.optional(z.boolean()),
      isEarlierTaskSecured: z.optional(z.boolean()),
      isWithinFiscalCapacity: z.optional(z.boolean()),
    }),
  ),
);
