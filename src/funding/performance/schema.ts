import * as z from "zod/mini";
import { countSchema, decimalSchema, divisionCodeSchema, exactly, idSchema, uniqueIds } from "../../kernel/schema.ts";
import type { PerformanceBand } from "./rules.ts";
import type { PerformanceIndicator, PerformanceInput } from "./types.ts";

const base = {
  id: idSchema,
  group: z.exactOptional(idSchema),
  weight: decimalSchema,
  fullMark: z.exactOptional(decimalSchema),
};

/** Schema of an indicator of an evaluation. 绩效指标。 */
export const performanceIndicatorSchema: z.ZodMiniType<PerformanceIndicator> = exactly<PerformanceIndicator>()(
  z.discriminatedUnion("kind", [
    z.readonly(z.strictObject({ ...base, kind: z.literal("direct"), mark: z.exactOptional(decimalSchema) })),
    z.readonly(
      z.strictObject({
        ...base,
        kind: z.literal("ratio"),
        target: decimalSchema,
        actual: z.exactOptional(decimalSchema),
      }),
    ),
    z.readonly(z.strictObject({ ...base, kind: z.literal("yes-no"), isMet: z.exactOptional(z.boolean()) })),
    z.readonly(
      z.strictObject({
        ...base,
        kind: z.literal("deduct"),
        perEvent: decimalSchema,
        eventCount: z.exactOptional(countSchema),
      }),
    ),
  ]),
);

/** Schema of grades by score. 评价等级划分。 */
export const performanceBandsSchema: z.ZodMiniType<readonly PerformanceBand[]> = exactly<readonly PerformanceBand[]>()(
  z.readonly(
    z
      .array(
        z.readonly(
          z.strictObject({ grade: idSchema, fromScore: decimalSchema, coefficient: z.exactOptional(decimalSchema) }),
        ),
      )
      .check(z.minLength(1)),
  ),
);

/** Schema of what is evaluated; ids used twice are faults. 绩效评价输入。 */
export const performanceInputSchema: z.ZodMiniType<PerformanceInput> = exactly<PerformanceInput>()(
  z.readonly(
    z.strictObject({
      indicators: z.readonly(z.array(performanceIndicatorSchema).check(z.minLength(1), uniqueIds())),
      groupWeights: z.exactOptional(z.readonly(z.record(idSchema, decimalSchema))),
      bands: z.exactOptional(performanceBandsSchema),
      decimals: z.exactOptional(z.int().check(z.gte(0), z.lte(10))),
      divisionCode: z.exactOptional(divisionCodeSchema),
    }),
  ),
);
