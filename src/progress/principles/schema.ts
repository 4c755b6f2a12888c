import * as z from "zod/mini";
import { categories } from "../../category/codes.ts";
import { decimalSchema, divisionCodeSchema, exactly, idSchema, uniqueIds, yearSchema } from "../../kernel/schema.ts";
import { items } from "../../measure/codes.ts";
import { communityPlanSchema } from "../../plan/schema.ts";
import {
  aspects,
  criterionBases,
  principleDocuments,
  principleFacts,
  principleFigures,
  principles,
  principleTexts,
} from "./codes.ts";
import type { PrincipleCriteria, PrincipleCriterion, PrincipleEvidence } from "./rules.ts";
import type { PrinciplesInput } from "./types.ts";

/** Schema of what is known of a plan. 五个坚持评分输入。 */
export const principlesInputSchema: z.ZodMiniType<PrinciplesInput> = exactly<PrinciplesInput>()(
  z.readonly(
    z.strictObject({
      plan: z.exactOptional(communityPlanSchema),
      divisionCode: z.exactOptional(divisionCodeSchema),
      planYear: z.exactOptional(yearSchema),
      facts: z.exactOptional(z.readonly(z.partialRecord(z.enum(principleFacts), z.boolean()))),
      figures: z.exactOptional(z.readonly(z.partialRecord(z.enum(principleFigures), decimalSchema))),
      documents: z.exactOptional(z.readonly(z.partialRecord(z.enum(principleDocuments), z.boolean()))),
      weights: z.exactOptional(z.readonly(z.record(idSchema, decimalSchema))),
    }),
  ),
);

const evidenceSchema: z.ZodMiniType<PrincipleEvidence> = exactly<PrincipleEvidence>()(
  z.discriminatedUnion("kind", [
    z.readonly(z.strictObject({ kind: z.literal("item"), items: z.readonly(z.array(z.enum(items))) })),
    z.readonly(z.strictObject({ kind: z.literal("category"), category: z.enum(categories) })),
    z.readonly(z.strictObject({ kind: z.literal("fact"), fact: z.enum(principleFacts) })),
    z.readonly(z.strictObject({ kind: z.literal("figure"), figure: z.enum(principleFigures), least: decimalSchema })),
    z.readonly(z.strictObject({ kind: z.literal("document"), document: z.enum(principleDocuments) })),
  ]),
);

const heading = z.enum([...principles, ...aspects]);

const criterionSchema: z.ZodMiniType<PrincipleCriterion> = exactly<PrincipleCriterion>()(
  z.readonly(
    z.strictObject({
      id: idSchema,
      heading,
      basis: z.enum(criterionBases),
      evidence: z.readonly(z.tuple([evidenceSchema], evidenceSchema)),
      weight: decimalSchema,
      cite: z.readonly(
        z.strictObject({
          source: idSchema,
          locator: z.nullable(idSchema),
          confidence: z.enum([
            "verified-primary",
            "verified-secondary",
            "low-authority",
            "derived",
            "from-memory",
            "uncertain",
          ]),
          quote: z.exactOptional(idSchema),
        }),
      ),
    }),
  ),
);

/** Schema of the criteria of a place, for packs read from JSON; ids used twice are faults. 五个坚持和六个方面的评分指标。 */
export const principleCriteriaSchema: z.ZodMiniType<PrincipleCriteria> = exactly<PrincipleCriteria>()(
  z.readonly(
    z.strictObject({
      texts: z.readonly(z.record(heading, z.enum(principleTexts))),
      criteria: z.readonly(z.array(criterionSchema).check(uniqueIds())),
    }),
  ),
);
