import * as z from "zod/mini";
import { areaSchema, countSchema, divisionCodeSchema, exactly, fenSchema, yearSchema } from "../../kernel/schema.ts";
import type { PlausibleRange } from "./rules.ts";
import type { PlausibilityFigures } from "./types.ts";

/** Schema of figures to check. 待核查的数据。 */
export const plausibilityFiguresSchema: z.ZodMiniType<PlausibilityFigures> = exactly<PlausibilityFigures>()(
  z.readonly(
    z.strictObject({
      divisionCode: z.exactOptional(divisionCodeSchema),
      planYear: z.exactOptional(yearSchema),
      buildingCount: z.exactOptional(countSchema),
      householdCount: z.exactOptional(countSchema),
      floorAreaM2: z.exactOptional(areaSchema),
      investmentFen: z.exactOptional(fenSchema),
      builtYear: z.exactOptional(yearSchema),
    }),
  ),
);

/** Schema of a pack's bounds, for packs read from JSON. 合理区间。 */
export const plausibleRangeSchema: z.ZodMiniType<PlausibleRange> = exactly<PlausibleRange>()(
  z.readonly(
    z.strictObject({
      least: z.nullable(z.number().check(z.gte(0))),
      most: z.nullable(z.number().check(z.gte(0))),
    }),
  ),
);
