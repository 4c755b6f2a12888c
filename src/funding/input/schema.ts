import * as z from "zod/mini";
import { exactly, idSchema } from "../../kernel/schema.ts";
import { fundingSchemeSchema } from "../parts/schema.ts";
import { fundingProjectSchema } from "../schema.ts";
import type { ShareFundingInput } from "../share-funding.ts";

/** Schema of a project with the scheme and the values that its caller gives. 资金共担测算输入。 */
export const shareFundingInputSchema: z.ZodMiniType<ShareFundingInput> = exactly<ShareFundingInput>()(
  z.readonly(
    z.strictObject({
      project: fundingProjectSchema,
      scheme: z.exactOptional(fundingSchemeSchema),
      // What is given is a decimal; the calculator says which part it is for and whether it can be.
      given: z.exactOptional(z.readonly(z.record(idSchema, z.string()))),
    }),
  ),
);
