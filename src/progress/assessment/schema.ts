import * as z from "zod/mini";
import type { CheckParams } from "../../kernel/parse.ts";
import { countSchema, dateSchema, exactly, idSchema, uniqueIds, yearSchema } from "../../kernel/schema.ts";
import { forecastMethods } from "./codes.ts";
import type { ForecastInput, ProgressInput, RankingInput, RankingPlace, SeriesPoint, StageCounts } from "./types.ts";

const plan = { plannedCount: z.exactOptional(countSchema), startedCount: z.exactOptional(countSchema) };
const stages = {
  ...plan,
  completedCount: z.exactOptional(countSchema),
  acceptedCount: z.exactOptional(countSchema),
};

const stageCountsSchema: z.ZodMiniType<StageCounts> = exactly<StageCounts>()(z.readonly(z.strictObject(stages)));

const pointSchema: z.ZodMiniType<SeriesPoint> = exactly<SeriesPoint>()(
  z.readonly(z.strictObject({ on: dateSchema, startedCount: countSchema })),
);

const seriesSchema: z.ZodMiniType<readonly SeriesPoint[]> = exactly<readonly SeriesPoint[]>()(
  z.readonly(
    z.array(pointSchema).check((payload) => {
      payload.value.forEach(({ on }, index) => {
        const before = payload.value[index - 1];
        if (before === undefined || before.on < on) return;
        const params: CheckParams = { code: "input.out_of_order", after: `series[${index - 1}].on` };
        payload.issues.push({ code: "custom", input: on, path: [index, "on"], params });
      });
    }),
  ),
);

/** Schema of the counts of a day. 年度计划进展。 */
export const progressInputSchema: z.ZodMiniType<ProgressInput> = exactly<ProgressInput>()(
  z.readonly(
    z.strictObject({
      ...stages,
      on: dateSchema,
      planYear: yearSchema,
      households: z.exactOptional(stageCountsSchema),
      series: z.exactOptional(seriesSchema),
    }),
  ),
);

const rankingPlaceSchema: z.ZodMiniType<RankingPlace> = exactly<RankingPlace>()(
  z.readonly(z.strictObject({ id: idSchema, ...plan })),
);

/** Schema of places to rank. 参加排名的地区。 */
export const rankingInputSchema: z.ZodMiniType<RankingInput> = exactly<RankingInput>()(
  z.readonly(z.strictObject({ places: z.readonly(z.array(rankingPlaceSchema).check(uniqueIds())) })),
);

/** Schema of a series to go on from. 预测依据。 */
export const forecastInputSchema: z.ZodMiniType<ForecastInput> = exactly<ForecastInput>()(
  z.readonly(
    z.strictObject({
      plannedCount: z.exactOptional(countSchema),
      series: seriesSchema,
      method: z.exactOptional(z.enum(forecastMethods)),
    }),
  ),
);
