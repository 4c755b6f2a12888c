import * as z from "zod/mini";
import { categories } from "../../category/codes.ts";
import type { DecimalString, Fen } from "../../kernel/brand.ts";
import {
  countSchema,
  divisionCodeSchema,
  exactly,
  fenSchema,
  idSchema,
  shareSchema,
  uniqueIds,
  yearSchema,
} from "../../kernel/schema.ts";
import { items } from "../../measure/codes.ts";
import { fundingSources } from "../codes.ts";
import type {
  BaseAdjustedRatio,
  ByDivision,
  CappedPriceShare,
  CappedShare,
  FixedAmount,
  FundingScheme,
  MinimumShare,
  PartyShares,
  SchemePart,
  SchemeScope,
} from "../types.ts";

const sourceSchema = z.enum(fundingSources);
const perSchema = z.enum(["household", "m2", "project"]);
const itemsSchema = z.readonly(z.array(z.enum(items)));
const codesSchema = z.readonly(z.array(divisionCodeSchema));
const sharesByCategory = z.readonly(
  z.strictObject({ basic: shareSchema, improvement: shareSchema, enhancement: shareSchema }),
);

const scopeSchema: z.ZodMiniType<SchemeScope> = exactly<SchemeScope>()(
  z.readonly(
    z.strictObject({
      divisionCodes: z.exactOptional(codesSchema),
      builtFromYear: z.exactOptional(yearSchema),
      builtByYear: z.exactOptional(yearSchema),
      categories: z.exactOptional(z.readonly(z.array(z.enum(categories)))),
      items: z.exactOptional(itemsSchema),
      exceptItems: z.exactOptional(itemsSchema),
    }),
  ),
);

const shareByDivisionSchema: z.ZodMiniType<ByDivision<DecimalString>> = exactly<ByDivision<DecimalString>>()(
  z.readonly(z.array(z.readonly(z.strictObject({ divisionCodes: codesSchema, value: shareSchema })))),
);

const fenByDivisionSchema: z.ZodMiniType<ByDivision<Fen>> = exactly<ByDivision<Fen>>()(
  z.readonly(z.array(z.readonly(z.strictObject({ divisionCodes: codesSchema, value: fenSchema })))),
);

const cappedPriceShareSchema: z.ZodMiniType<CappedPriceShare> = exactly<CappedPriceShare>()(
  z.readonly(
    z.strictObject({
      kind: z.literal("capped-price-share"),
      id: idSchema,
      source: sourceSchema,
      scope: z.exactOptional(scopeSchema),
      share: z.union([shareSchema, shareByDivisionSchema]),
      capFenPerM2: fenSchema,
      rest: z.nullable(sourceSchema),
      above: z.nullable(sourceSchema),
    }),
  ),
);

const cappedShareSchema: z.ZodMiniType<CappedShare> = exactly<CappedShare>()(
  z.readonly(
    z.strictObject({
      kind: z.literal("capped-share"),
      id: idSchema,
      source: sourceSchema,
      scope: z.exactOptional(scopeSchema),
      share: z.union([shareSchema, shareByDivisionSchema]),
      capOn: z.enum(["cost", "amount"]),
      per: perSchema,
      capFen: z.union([fenSchema, fenByDivisionSchema]),
    }),
  ),
);

const baseAdjustedRatioSchema: z.ZodMiniType<BaseAdjustedRatio> = exactly<BaseAdjustedRatio>()(
  z.readonly(
    z.strictObject({
      kind: z.literal("base-adjusted-ratio"),
      id: idSchema,
      source: sourceSchema,
      scope: z.exactOptional(scopeSchema),
      capFenPerM2: fenSchema,
      ratio: z.nullable(z.union([shareSchema, shareByDivisionSchema])),
      baseline: sharesByCategory,
      exceptItems: itemsSchema,
      pointsPerPointAbove: countSchema,
      mostPointsAbove: countSchema,
      pointsPerPointBelow: countSchema,
    }),
  ),
);

const fixedAmountSchema: z.ZodMiniType<FixedAmount> = exactly<FixedAmount>()(
  z.readonly(
    z.strictObject({
      kind: z.literal("fixed-amount"),
      id: idSchema,
      source: sourceSchema,
      scope: z.exactOptional(scopeSchema),
      per: perSchema,
      amountFen: z.union([fenSchema, fenByDivisionSchema]),
    }),
  ),
);

const minimumShareSchema: z.ZodMiniType<MinimumShare> = exactly<MinimumShare>()(
  z.readonly(
    z.strictObject({
      kind: z.literal("minimum-share"),
      id: idSchema,
      source: sourceSchema,
      shares: sharesByCategory,
      exceptItems: z.exactOptional(itemsSchema),
    }),
  ),
);

const partySharesSchema: z.ZodMiniType<PartyShares> = exactly<PartyShares>()(
  z.readonly(
    z.strictObject({
      kind: z.literal("party-shares"),
      id: idSchema,
      scope: z.exactOptional(scopeSchema),
      of: z.enum(["cost", "remaining"]),
      parties: z.readonly(
        z.array(z.readonly(z.strictObject({ source: sourceSchema, share: z.nullable(shareSchema) }))),
      ),
    }),
  ),
);

// The annotation hides from the compiler which `kind` a schema has; zod finds it when it runs.
const partSchemas = [
  cappedPriceShareSchema,
  cappedShareSchema,
  baseAdjustedRatioSchema,
  fixedAmountSchema,
  minimumShareSchema,
  partySharesSchema,
] as unknown as Parameters<typeof z.discriminatedUnion>[1];
const schemePartSchema = z.discriminatedUnion("kind", partSchemas) as unknown as z.ZodMiniType<SchemePart>;

/** Schema of a scheme; what it cannot say is `checkScheme`. 资金分担方案。 */
export const fundingSchemeSchema: z.ZodMiniType<FundingScheme> = exactly<FundingScheme>()(
  z.readonly(
    z.strictObject({
      id: idSchema,
      addsTo: z.exactOptional(z.literal("more-general")),
      parts: z.readonly(z.array(schemePartSchema).check(uniqueIds())),
      balance: z.nullable(sourceSchema),
    }),
  ),
);
