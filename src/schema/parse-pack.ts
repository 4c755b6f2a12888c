import * as z from "zod/mini";
import { checkScheme } from "../funding/check-scheme.ts";
import type { FundingScheme } from "../funding/types.ts";
import type { Issue } from "../kernel/issue.ts";
import { fail, hasIssues, type Outcome, succeed } from "../kernel/outcome.ts";
import { parseWith } from "../kernel/parse.ts";
import { dateSchema, divisionCodeSchema, exactly, idSchema, textSchema } from "../kernel/schema.ts";
import type { CnPack } from "../policies/cn/rules.ts";
import { auditPack } from "../policy/audit-pack.ts";
import type { Citation, SourceDocument } from "../policy/types.ts";
import { knownRules, ruleValueSchemas } from "./rule-values.ts";

const confidenceSchema = z.enum([
  "verified-primary",
  "verified-secondary",
  "low-authority",
  "derived",
  "from-memory",
  "uncertain",
]);

/** Schema of a citation. 引用。 @internal */
export const citationSchema: z.ZodMiniType<Citation> = exactly<Citation>()(
  z.readonly(
    z.strictObject({
      source: idSchema,
      locator: z.nullable(idSchema),
      confidence: confidenceSchema,
      quote: z.exactOptional(textSchema),
    }),
  ),
);

/** Schema of an official document that rules cite. 文件。 @internal */
export const sourceDocumentSchema: z.ZodMiniType<SourceDocument> = exactly<SourceDocument>()(
  z.readonly(
    z.strictObject({
      id: idSchema,
      title: idSchema,
      titleEn: idSchema,
      isOwnTitle: z.exactOptional(z.literal(true)),
      docNo: z.nullable(idSchema),
      issuer: idSchema,
      issuedOn: z.nullable(dateSchema),
      confidence: confidenceSchema,
      note: z.exactOptional(textSchema),
    }),
  ),
);

function ruleSchema(value: z.ZodMiniType): z.ZodMiniType {
  const dated = z.readonly(
    z.strictObject({
      from: z.nullable(dateSchema),
      to: z.exactOptional(dateSchema),
      value: z.nullable(value),
      status: z.exactOptional(z.enum(["draft", "undated"])),
      warning: z.exactOptional(idSchema),
      gapBefore: z.exactOptional(textSchema),
      cites: z.readonly(z.array(citationSchema).check(z.minLength(1))),
    }),
  );
  return z.readonly(
    z.strictObject({
      unit: idSchema,
      datedBy: z.enum(["event", "plan-year", "publication"]),
      series: z.readonly(z.array(dated).check(z.minLength(1))),
    }),
  );
}

const memo: { schema?: z.ZodMiniType } = {};

/** Built when a pack is first read: most users never read one. @internal */
export function packSchema(): z.ZodMiniType {
  memo.schema ??= z.readonly(
    z.strictObject({
      id: idSchema,
      version: idSchema,
      verifiedOn: dateSchema,
      divisionCode: z.nullable(divisionCodeSchema),
      sources: z.readonly(z.array(sourceDocumentSchema)),
      rules: z.readonly(
        z.strictObject(
          Object.fromEntries(
            Object.entries(ruleValueSchemas).map(([id, value]) => [id, z.exactOptional(ruleSchema(value))]),
          ),
        ),
      ),
    }),
  );
  return memo.schema;
}

/**
 * Reads a pack that a place wrote as JSON: strictly, then audited. 读取地方规则包。
 *
 * An unknown key is a fault, above all a misspelt rule: data that is silently ignored would freeze or drop a rule. Dates
 * that overlap or leave an unexplained gap, citations that resolve to no document, shares above 1 and parties that bear
 * more than the whole are faults too. A document that no rule cites is a warning.
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The pack, frozen, with the warnings of the audit, or every fault that was found.
 *
 * @issue input.unrecognized_keys — a key or a rule that does not exist
 * @issue policy.overlapping_values — two values are in force on one day
 * @issue funding.share_sum_above_one — the parties of a scheme bear more than the whole
 *
 * @example
 * ```ts
 * import { parsePack } from "jiugai/schema";
 * const parsed = parsePack({ id: "cn/demo", version: "1", verifiedOn: "2026-11-24", divisionCode: "220100", sources: [], rules: { "funding.shceme": {} } });
 * parsed.issues[0]; // => { code: "input.unrecognized_keys", severity: "error", path: ["rules"], params: { keys: ["funding.shceme"] }, rules: [] }
 * ```
 */
export function parsePack(input: unknown): Outcome<CnPack> {
  const parsed = parseWith(packSchema(), input);
  if (!parsed.ok) return parsed;
  const pack = parsed.value as CnPack;
  const issues = [...auditPack(pack, knownRules), ...auditSchemes(pack)];
  const errors = issues.filter((issue) => issue.severity === "error");
  return hasIssues(errors) ? fail(errors) : succeed(pack, issues);
}

function auditSchemes(pack: CnPack): readonly Issue[] {
  return (pack.rules["funding.scheme"]?.series ?? []).flatMap(
    ({ value }: { readonly value: FundingScheme | null }, index) =>
      value === null ? [] : checkScheme(value, ["rules", "funding.scheme", "series", index, "value"]),
  );
}
