import * as z from "zod/mini";
import type { DecimalString } from "../../kernel/brand.ts";
import { countSchema, decimalSchema, exactly, idSchema, uniqueIds } from "../../kernel/schema.ts";
import { printedScales } from "./codes.ts";
import type {
  OwnRow,
  PlannedCountInput,
  PrintedFigure,
  PublishedRow,
  PublishedTable,
  ReconciliationInput,
  ScopePart,
} from "./types.ts";

const scale = z.exactOptional(z.literal([...printedScales]));

const printedFigureSchema: z.ZodMiniType<PrintedFigure> = exactly<PrintedFigure>()(
  z.readonly(z.strictObject({ printed: decimalSchema, scale })),
);

const publishedRowSchema: z.ZodMiniType<PublishedRow> = exactly<PublishedRow>()(
  z.readonly(
    z.strictObject({
      id: idSchema,
      cells: z.readonly(z.record(z.string(), decimalSchema as z.ZodMiniType<DecimalString>)),
    }),
  ),
);

const publishedTableSchema: z.ZodMiniType<PublishedTable> = exactly<PublishedTable>()(
  z.readonly(
    z.strictObject({
      columns: z.readonly(z.array(z.readonly(z.strictObject({ id: idSchema, scale }))).check(uniqueIds())),
      rows: z.readonly(z.array(publishedRowSchema).check(uniqueIds())),
      total: z.exactOptional(z.readonly(z.record(z.string(), printedFigureSchema))),
      expected: z.exactOptional(z.readonly(z.array(idSchema))),
    }),
  ),
);

const ownRowSchema: z.ZodMiniType<OwnRow> = exactly<OwnRow>()(
  z.readonly(z.strictObject({ id: idSchema, values: z.readonly(z.record(z.string(), z.number().check(z.gte(0)))) })),
);

const scopePartSchema: z.ZodMiniType<ScopePart> = exactly<ScopePart>()(
  z.readonly(z.strictObject({ name: idSchema, row: idSchema, column: idSchema, amount: z.number() })),
);

/** Schema of own figures beside a published table. 核对输入。 */
export const reconciliationInputSchema: z.ZodMiniType<ReconciliationInput> = exactly<ReconciliationInput>()(
  z.readonly(
    z.strictObject({
      published: publishedTableSchema,
      own: z.exactOptional(z.readonly(z.array(ownRowSchema).check(uniqueIds()))),
      parts: z.exactOptional(z.readonly(z.array(scopePartSchema))),
    }),
  ),
);

/** Schema of a printed start rate. 公布的开工率。 */
export const plannedCountInputSchema: z.ZodMiniType<PlannedCountInput> = exactly<PlannedCountInput>()(
  z.readonly(
    z.strictObject({
      startedCount: countSchema,
      grainCount: z.exactOptional(z.int().check(z.gte(1))),
      ratePercent: decimalSchema,
    }),
  ),
);
