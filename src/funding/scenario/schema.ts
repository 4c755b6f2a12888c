import * as z from "zod/mini";
import { exactly, fenSchema, idSchema, uniqueIds } from "../../kernel/schema.ts";
import { fundingSources } from "../codes.ts";
import { shareFundingInputSchema } from "../input/schema.ts";
import type { CompareFundingInput, SolveFundingInput } from "./types.ts";

/** Schema of scenarios to put side by side. 方案比选输入。 */
export const compareFundingInputSchema: z.ZodMiniType<CompareFundingInput> = exactly<CompareFundingInput>()(
  z.readonly(
    z.strictObject({
      scenarios: z.readonly(
        z.array(z.readonly(z.strictObject({ id: idSchema, input: shareFundingInputSchema }))).check(uniqueIds()),
      ),
    }),
  ),
);

const sought = { input: shareFundingInputSchema, targetGapFen: z.exactOptional(fenSchema) };

/** Schema of what is sought, and how large a gap may be left. 反求输入。 */
export const solveFundingInputSchema: z.ZodMiniType<SolveFundingInput> = z.discriminatedUnion("unknown", [
  z.readonly(z.strictObject({ ...sought, unknown: z.enum(["resident-share", "unit-price"]) })),
  z.readonly(z.strictObject({ ...sought, unknown: z.literal("subsidy"), source: z.enum(fundingSources) })),
]) as unknown as z.ZodMiniType<SolveFundingInput>;
