import { expectTypeOf } from "vitest";
import * as z from "zod/mini";
import type { CivilDate, DecimalString, Fen, SquareMetres } from "../../src/kernel/brand.ts";
import { areaSchema, type dateSchema, exactly, type fenSchema, type shareSchema } from "../../src/kernel/schema.ts";

expectTypeOf<z.output<typeof areaSchema>>().toEqualTypeOf<SquareMetres>();
expectTypeOf<z.output<typeof fenSchema>>().toEqualTypeOf<Fen>();
expectTypeOf<z.output<typeof dateSchema>>().toEqualTypeOf<CivilDate>();
expectTypeOf<z.output<typeof shareSchema>>().toEqualTypeOf<DecimalString>();

interface Thing {
  readonly name: string;
  readonly size?: number;
  readonly kind: "a" | "b";
}

const name = z.string();
const kind = z.enum(["a", "b"]);
expectTypeOf(
  exactly<Thing>()(z.readonly(z.strictObject({ name, kind, size: z.exactOptional(z.number()) }))),
).toEqualTypeOf<z.ZodMiniType<Thing>>();
// @ts-expect-error a key is missing
exactly<Thing>()(z.readonly(z.strictObject({ name, kind })));
// @ts-expect-error a key too many
exactly<Thing>()(z.readonly(z.strictObject({ name, kind, size: z.exactOptional(z.number()), more: z.string() })));
// @ts-expect-error the keys can be written
exactly<Thing>()(z.strictObject({ name, kind, size: z.exactOptional(z.number()) }));
// @ts-expect-error undefined is not the same as left out
exactly<Thing>()(z.readonly(z.strictObject({ name, kind, size: z.optional(z.number()) })));
// @ts-expect-error a code is missing
exactly<Thing>()(z.readonly(z.strictObject({ name, kind: z.enum(["a"]), size: z.exactOptional(z.number()) })));
// @ts-expect-error fen and square metres are not one
exactly<Fen>()(areaSchema);
