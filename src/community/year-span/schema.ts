import * as z from "zod/mini";
import { exactly, yearSchema } from "../../kernel/schema.ts";
import type { YearSpan } from "../types.ts";

/** Schema of a span of years whose ends are in order. 年份区间。 */
export const yearSpanSchema: z.ZodMiniType<YearSpan> = exactly<YearSpan>()(
  z.readonly(
    z.strictObject({ from: z.exactOptional(yearSchema), to: z.exactOptional(yearSchema) }).check((payload) => {
      const { from, to } = payload.value;
      if (from === undefined || to === undefined || from <= to) return;
      payload.issues.push({
        code: "too_small",
        origin: "number",
        minimum: from,
        inclusive: true,
        input: to,
        path: ["to"],
      });
    }),
  ),
);
