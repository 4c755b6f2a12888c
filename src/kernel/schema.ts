import * as z from "zod/mini";
import { isSquareMetres } from "./area.ts";
import type { CivilDate, DecimalString, Fen, SquareMetres } from "./brand.ts";
import { isCivilDate } from "./civil-date.ts";
import type { CheckParams } from "./parse.ts";
import type { WorkCalendar } from "./work-calendar.ts";

/** Whether two types are one, modifiers included. @internal */
export type IsSame<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/**
 * Pins a schema to its hand-written interface: one that yields less, more, or other modifiers does not compile.
 *
 * `const xSchema: z.ZodMiniType<X> = exactly<X>()(z.readonly(z.strictObject({ … })))`. At run time the schema is itself.
 * @internal
 */
export function exactly<T>(): <S extends z.core.$ZodType>(
  schema: S & (IsSame<z.output<S>, T> extends true ? unknown : "the schema and its interface differ"),
) => z.ZodMiniType<T> {
  return (schema) => schema as unknown as z.ZodMiniType<T>;
}

// A check of ours runs first and stops, so that its code is the one reported; the plain checks behind it can no longer
// fail and are there for JSON Schema, which cannot see into a function.
const own = <T>(holds: (value: T) => boolean, params: CheckParams): z.core.$ZodCheck<T> =>
  z.refine<T>(holds, { abort: true, params });

const mostM2 = Number.MAX_SAFE_INTEGER / 100;
const datePattern = /^\d{4}-\d{2}-\d{2}$/;
const sharePattern = /^(?:0(?:\.\d{1,15})?|1(?:\.0{1,15})?)$/;
const decimalPattern = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
const divisionPattern = /^(?!00)(?:\d{6}|\d{9}|\d{12})$/;

/** Area ≥ 0 with at most two decimals. 面积。 @unit m² */
export const areaSchema: z.ZodMiniType<SquareMetres> = z
  .number()
  .check(
    own(isSquareMetres, { code: "input.invalid_area" }),
    z.gte(0),
    z.lte(mostM2),
  ) as unknown as z.ZodMiniType<SquareMetres>;

/** Amount ≥ 0 in whole fen. 金额（分）。 @unit fen */
export const fenSchema: z.ZodMiniType<Fen> = z.number().check(
  own((value: number) => Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0), {
    code: "input.invalid_fen",
  }),
  z.int(),
  z.gte(0),
) as unknown as z.ZodMiniType<Fen>;

/** Difference of amounts in whole fen, the only amount that may be negative. 金额差（分）。 @unit fen */
export const differenceFenSchema: z.ZodMiniType<Fen> = z.number().check(
  own((value: number) => Number.isSafeInteger(value) && !Object.is(value, -0), { code: "input.invalid_fen" }),
  z.int(),
) as unknown as z.ZodMiniType<Fen>;

/** A day that exists, `YYYY-MM-DD`. 日期。 */
export const dateSchema: z.ZodMiniType<CivilDate> = z
  .string()
  .check(own(isCivilDate, { code: "input.invalid_date" }), z.regex(datePattern)) as unknown as z.ZodMiniType<CivilDate>;

/** Days that are worked, for a span of days. 工作日历。 */
export const workCalendarSchema: z.ZodMiniType<WorkCalendar> = exactly<WorkCalendar>()(
  z.readonly(
    z.strictObject({
      from: dateSchema,
      to: dateSchema,
      holidays: z.readonly(z.array(dateSchema)),
      workingWeekends: z.readonly(z.array(dateSchema)),
    }),
  ),
);

/** A share from 0 to 1 as a plain decimal in text, at most 15 decimals. 比例（0 至 1）。 @unit 1 */
export const shareSchema: z.ZodMiniType<DecimalString> = z.string().check(
  own((text: string) => sharePattern.test(text), { code: "input.invalid_share" }),
  z.regex(sharePattern),
) as unknown as z.ZodMiniType<DecimalString>;

/** A plain decimal ≥ 0 in text, such as a coefficient: no sign, no exponent, no leading zeros. 非负小数。 */
export const decimalSchema: z.ZodMiniType<DecimalString> = z.string().check(
  own((text: string) => decimalPattern.test(text), { code: "input.invalid_format", format: "decimal" }),
  z.regex(decimalPattern),
) as unknown as z.ZodMiniType<DecimalString>;

/** Six, nine or twelve digits; whether the code was in force on a date is another question. 行政区划代码。 */
export const divisionCodeSchema: z.ZodMiniType<string> = z.string().check(
  own((text: string) => divisionPattern.test(text), { code: "input.invalid_format", format: "division-code" }),
  z.regex(divisionPattern),
);

/** A year from 1900 to 2100. 年份。 @unit year */
export const yearSchema: z.ZodMiniType<number> = z.int().check(z.gte(1900), z.lte(2100));

/** A whole number ≥ 0: households, buildings, residents. 数量。 */
export const countSchema: z.ZodMiniType<number> = z.int().check(
  own((value: number) => !Object.is(value, -0), { code: "input.invalid" }),
  z.gte(0),
);

/** A storey from -9 to 200 without 0; 1 is the ground floor. 楼层。 */
export const storeySchema: z.ZodMiniType<number> = z.int().check(
  own((value: number) => value !== 0, { code: "input.invalid" }),
  z.gte(-9),
  z.lte(200),
);

/** A quantity ≥ 0 in whatever unit stands beside it. 工程量。 */
export const quantitySchema: z.ZodMiniType<number> = z.number().check(
  own((value: number) => !Object.is(value, -0), { code: "input.invalid" }),
  z.gte(0),
  z.lte(Number.MAX_SAFE_INTEGER),
);

/** Text that names a thing: 1 to 200 characters. 标识。 */
export const idSchema: z.ZodMiniType<string> = z.string().check(z.minLength(1), z.maxLength(200));

/** Running text as a document writes it: 1 to 10,000 characters. 原文。 */
export const textSchema: z.ZodMiniType<string> = z.string().check(z.minLength(1), z.maxLength(10_000));

/**
 * A check for a list whose members have ids: a second use of one is a fault at its `id`. 标识不得重复。
 * @internal
 */
export function uniqueIds<T extends { readonly id: string }>(): z.core.$ZodCheck<readonly T[]> {
  return z.check<readonly T[]>((payload) => {
    if (areUnique(payload.value)) return;
    const places = payload.value.map(({ id }, index) => ({ id, path: [index, "id"] }));
    for (const found of listDuplicates(places)) payload.issues.push(found);
  });
}

/** Up to this many ids it is faster to compare each with each than to index them. */
const fewIds = 16;

function areUnique(list: readonly { readonly id: string }[]): boolean {
  if (list.length > fewIds) return new Set(list.map(({ id }) => id)).size === list.length;
  for (let later = 1; later < list.length; later++) {
    const id = list[later]?.id;
    for (let earlier = 0; earlier < later; earlier++) if (list[earlier]?.id === id) return false;
  }
  return true;
}

/**
 * The faults for ids used twice in a list of places; `firstIndex` counts in that list. For checks of whole records.
 * @internal
 */
export function listDuplicates(
  places: readonly { readonly id: string; readonly path: readonly (string | number)[] }[],
): DuplicateFault[] {
  const first = new Map<string, number>();
  const faults: DuplicateFault[] = [];
  places.forEach(({ id, path }, index) => {
    const firstIndex = first.get(id);
    if (firstIndex === undefined) first.set(id, index);
    else
      faults.push({
        code: "custom",
        input: id,
        path: [...path],
        params: { code: "input.duplicate_id", id, firstIndex },
      });
  });
  return faults;
}

/** A fault as zod's checks report it. @internal */
export type DuplicateFault = {
  code: "custom";
  input: string;
  path: (string | number)[];
  params: CheckParams & { code: "input.duplicate_id" };
};
