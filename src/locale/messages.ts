import type { Locale, StepView } from "../report/locale.ts";

/** What a message may read: the formats and labels of its language. @internal */
export type Words = Pick<Locale, "format" | "labels">;

/** A message for each issue of one concept's table. @internal */
export type Messages<Table> = { readonly [C in keyof Table]: (params: Table[C], words: Words) => string };

/** A sentence for each step of one concept. @internal */
export type Sentences<Name extends string> = { readonly [S in Name]: (step: StepView) => string };
