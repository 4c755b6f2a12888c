import * as z from "zod/mini";
import type { CheckParams } from "../../kernel/parse.ts";
import {
  decimalSchema,
  divisionCodeSchema,
  exactly,
  fenSchema,
  idSchema,
  shareSchema,
  uniqueIds,
  yearSchema,
} from "../../kernel/schema.ts";
import { placesOf } from "./codes.ts";
import { isFigure } from "./exact.ts";
import type { AllocationFormula } from "./rules.ts";
import type { AllocationRegion, FactorAllocationInput } from "./types.ts";

// What is below 0 is told by this alone, and not again by the checks that follow.
const figureSchema = z.number().check(z.gte(0));

/** What a number may be depends on its name: an area, a count, or any other figure. */
const figuresSchema = z.record(idSchema, figureSchema).check(
  z.check<Record<string, number>>((payload) => {
    for (const [name, value] of Object.entries(payload.value)) {
      if (value < 0 || isFigure(value, placesOf(name))) continue;
      const params: CheckParams = { code: name === "area" ? "input.invalid_area" : "input.invalid" };
      payload.issues.push({ code: "custom", input: value, path: [name], params });
    }
  }),
);

const difficultySchema = figureSchema.check(
  z.refine((value: number) => value < 0 || isFigure(value, 2), {
    params: { code: "input.invalid" } satisfies CheckParams,
  }),
);

/** Schema of a place that receives a part. 参与分配的地区。 */
export const allocationRegionSchema: z.ZodMiniType<AllocationRegion> = exactly<AllocationRegion>()(
  z.readonly(
    z.strictObject({
      id: idSchema,
      factors: z.readonly(figuresSchema),
      fiscalDifficulty: z.exactOptional(difficultySchema),
    }),
  ),
);

/** Schema of what is split among regions; ids used twice are faults. 因素法分配输入。 */
export const factorAllocationInputSchema: z.ZodMiniType<FactorAllocationInput> = exactly<FactorAllocationInput>()(
  z.readonly(
    z.strictObject({
      totalFen: fenSchema,
      roundToFen: z.exactOptional(fenSchema.check(z.gte(1))),
      regions: z.readonly(z.array(allocationRegionSchema).check(z.minLength(1), uniqueIds())),
      weights: z.exactOptional(z.readonly(z.record(idSchema, decimalSchema))),
      divisionCode: z.exactOptional(divisionCodeSchema),
      planYear: z.exactOptional(yearSchema),
    }),
  ),
);

/** Schema of a formula, for packs read from JSON. 因素法分配公式。 */
export const allocationFormulaSchema: z.ZodMiniType<AllocationFormula> = exactly<AllocationFormula>()(
  z.readonly(
    z.strictObject({
      groups: z.readonly(
        z.array(
          z.readonly(
            z.strictObject({
              share: shareSchema,
              factors: z.readonly(
                z.array(
                  z.readonly(
                    z.strictObject({ name: idSchema, weight: z.nullable(shareSchema), timesDifficulty: z.boolean() }),
                  ),
                ),
              ),
            }),
          ),
        ),
      ),
    }),
  ),
);
