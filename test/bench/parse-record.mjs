import assert from "node:assert/strict";
import Ajv from "ajv";
import * as z from "zod";
import { fromDist } from "./harness.mjs";

export const packages = ["zod", "ajv"];

const item = ["roads", "drainage", "gas", "greening", "lighting", "parking"];
const source = ["central-finance", "provincial", "municipal", "district", "residents", "utility"];

/** A plan with 27 fields, as a county declares it: six measures, four sources, two parts, a budget. */
const record = {
  id: "220102-2021-0017",
  name: "南湖小区",
  divisionCode: "220102",
  planYear: 2021,
  scale: "single",
  projectKind: "renovation",
  communityCount: 1,
  buildingCount: 16,
  householdCount: 880,
  areaM2: 89_100.25,
  builtYear: 1996,
  builtYearSpan: { from: 1994, to: 1996 },
  landKind: "ordinary",
  isInShantytownPlan: false,
  isWilling: true,
  isEarlierTaskSecured: true,
  isWithinFiscalCapacity: true,
  measures: item.map((code, index) => ({
    id: `m${index}`,
    text: "小区道路改造",
    item: code,
    costFen: 96_000_000,
    quantity: 8_153.6,
    unit: "m2",
  })),
  investmentFen: 576_000_000,
  investmentQualifier: "exact",
  budget: {
    covers: "all",
    lines: [
      { id: "works", text: "工程费用", amountFen: 500_000_000 },
      { id: "other", text: "其他费用", amountFen: 76_000_000 },
    ],
  },
  parts: {
    covers: "all",
    list: [
      { name: "A", householdCount: 400, areaM2: 40_000.25 },
      { name: "B", householdCount: 480, areaM2: 49_100 },
    ],
  },
  sources: source.slice(0, 4).map((code) => ({ source: code, amountFen: 100_000_000, text: "财政补助资金" })),
  financing: [{ kind: "special-bond", amountFen: 100_000_000, bearer: "district" }],
  fundsArrangedFen: 400_000_000,
  averageFenPerHousehold: 654_545,
  conflicts: [{ field: "buildingCount", other: 15, where: "另一页" }],
};

export async function cases() {
  const { parseCommunityPlanBulk, parseCommunityPlan, communityPlanSchema } = await fromDist("plan/index.js");
  const classic = classicSchema();
  const { $schema: _, ...jsonSchema } = z.toJSONSchema(communityPlanSchema, { io: "input" });
  const validate = new Ajv({ strict: false }).compile(jsonSchema);
  const check = () => {
    assert.equal(Object.keys(record).length, 27);
    assert.ok(parseCommunityPlanBulk(record).ok);
    assert.ok(classic.safeParse(record).success);
    assert.ok(validate(record));
    for (const spoilt of [
      { ...record, areaM2: -1 },
      { ...record, extra: 1 },
      { ...record, measures: [{ id: "m", item: "pool" }] },
    ]) {
      assert.deepEqual(parseCommunityPlanBulk(spoilt), parseCommunityPlan(spoilt));
      assert.ok(!parseCommunityPlanBulk(spoilt).ok && !classic.safeParse(spoilt).success && !validate(spoilt));
    }
  };
  const run = () => parseCommunityPlanBulk(record).ok;
  return [
    {
      name: "parseCommunityPlanBulk, 27 fields",
      peer: "zod 4 classic, the same rules",
      floor: 5,
      check,
      run,
      runPeer: () => classic.safeParse(record).success,
    },
    {
      name: "parseCommunityPlanBulk, 27 fields",
      peer: "ajv compiled (checks, does not copy)",
      floor: 0.7,
      // Checked above. Bad records once more would throw the compiled reader out of the engine's optimised code, and in
      // one run of three it does not come back in time: what is measured here is good records in bulk.
      run,
      runPeer: () => validate(record),
    },
  ];
}

/** The same shape and rules in plain zod classic, as a user would write it. */
function classicSchema() {
  const id = z.string().min(1).max(200);
  const text = z.string().min(1).max(10_000);
  const isFen = (value) => Number.isSafeInteger(value) && value >= 0;
  const fen = z.number().refine(isFen);
  const area = z.number().refine((value) => value >= 0 && Math.round(value * 100) / 100 === value);
  const year = z.int().gte(1900).lte(2100);
  const count = z.int().gte(0);
  const quantity = z.number().gte(0);
  const coverage = z.enum(["all", "part"]);
  const qualifier = z.enum(["exact", "about", "over"]);
  const unique = (list) => new Set(list.map((entry) => entry.id)).size === list.length;
  const code = z.string().regex(/^(?!00)(?:\d{6}|\d{9}|\d{12})$/);
  return z.strictObject({
    id,
    name: id,
    divisionCode: code.optional(),
    planYear: year.optional(),
    scale: z.enum(["single", "package", "unstated"]),
    projectKind: z.enum(["renovation", "rebuild"]).optional(),
    communityCount: count.optional(),
    buildingCount: count.optional(),
    householdCount: count.optional(),
    areaM2: area.optional(),
    builtYear: year.optional(),
    builtYearSpan: z
      .strictObject({ from: year.optional(), to: year.optional() })
      .refine(({ from, to }) => from === undefined || to === undefined || from <= to)
      .optional(),
    landKind: z.enum(["ordinary", "urban-village", "self-built"]).optional(),
    isInShantytownPlan: z.boolean().optional(),
    isWilling: z.boolean().optional(),
    isEarlierTaskSecured: z.boolean().optional(),
    isWithinFiscalCapacity: z.boolean().optional(),
    measures: z
      .array(
        z.strictObject({
          id,
          text: text.optional(),
          item: z.enum(item).optional(),
          costFen: fen.optional(),
          quantity: quantity.optional(),
          unit: id.optional(),
          unitPriceFen: fen.optional(),
        }),
      )
      .refine(unique),
    investmentFen: fen.optional(),
    investmentQualifier: qualifier.optional(),
    budget: z
      .strictObject({
        covers: coverage,
        lines: z.array(z.strictObject({ id, text, amountFen: fen, within: id.optional() })).refine(unique),
      })
      .optional(),
    parts: z
      .strictObject({
        covers: coverage,
        list: z.array(
          z.strictObject({
            name: id,
            communityCount: count.optional(),
            buildingCount: count.optional(),
            householdCount: count.optional(),
            areaM2: area.optional(),
            investmentFen: fen.optional(),
          }),
        ),
      })
      .optional(),
    sources: z
      .array(
        z.strictObject({
          source: z.enum(source),
          amountFen: fen.optional(),
          qualifier: qualifier.optional(),
          share: z.string().optional(),
          of: z.enum(["total", "remaining"]).optional(),
          text: text.optional(),
        }),
      )
      .optional(),
    financing: z
      .array(
        z.strictObject({
          kind: z.enum(["special-bond", "policy-loan", "treasury-bond", "equity"]),
          amountFen: fen,
          bearer: z.enum(source).optional(),
        }),
      )
      .optional(),
    fundsArrangedFen: fen.optional(),
    averageFenPerHousehold: fen.optional(),
    conflicts: z
      .array(z.strictObject({ field: z.enum(["buildingCount", "areaM2"]), other: quantity, where: text }))
      .optional(),
  });
}
