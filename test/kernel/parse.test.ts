import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { bulkParser } from "../../src/kernel/bulk-parser.ts";
import { parseWith } from "../../src/kernel/parse.ts";

const shape = z.readonly(
  z.strictObject({
    name: z.string().check(z.minLength(2), z.maxLength(4)),
    size: z.exactOptional(z.number().check(z.gt(0), z.lt(10))),
  }),
);

/** Code, path and parameters of each issue. */
function issuesOf(schema: z.core.$ZodType, input: unknown): unknown[] {
  const parsed = parseWith(schema, input);
  expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed);
  return parsed.ok ? [] : parsed.issues.map(({ code, path, params }) => [code, path, params]);
}

describe("parse: examples", () => {
  it("gives what was read, frozen", () => {
    const parsed = parseWith(shape, { name: "abc" });
    expect(parsed).toEqual({ ok: true, value: { name: "abc" }, issues: [], trace: [] });
    expect(parsed.ok && Object.isFrozen(parsed.value)).toBe(true);
  });

  it("finds every fault, in the order of the shape", () => {
    expect(issuesOf(shape, { name: 1, size: "2", colour: 3 })).toEqual([
      ["input.invalid_type", ["name"], { expected: "string", received: "number" }],
      ["input.invalid_type", ["size"], { expected: "number", received: "string" }],
      ["input.unrecognized_keys", [], { keys: ["colour"] }],
    ]);
  });
});

describe("parse: each code of zod becomes one of ours", () => {
  const own = (params: Record<string, unknown>): z.core.$ZodType => z.any().check(z.refine(() => false, { params }));
  const cases: readonly (readonly [string, z.core.$ZodType, unknown, readonly unknown[]])[] = [
    ["missing", shape, {}, [["input.missing", ["name"], {}]]],
    ["missing enum", z.object({ a: z.enum(["x"]) }), {}, [["input.missing", ["a"], {}]]],
    ["null", shape, null, [["input.invalid_type", [], { expected: "object", received: "null" }]]],
    ["array for object", shape, [], [["input.invalid_type", [], { expected: "object", received: "array" }]]],
    ["NaN", z.number(), Number.NaN, [["input.invalid_type", [], { expected: "number", received: "NaN" }]]],
    [
      "infinity",
      z.number(),
      Number.NEGATIVE_INFINITY,
      [["input.invalid_type", [], { expected: "number", received: "-Infinity" }]],
    ],
    ["too short", shape, { name: "a" }, [["input.too_small", ["name"], { minimum: 2, inclusive: true, of: "string" }]]],
    [
      "too long",
      shape,
      { name: "abcde" },
      [["input.too_big", ["name"], { maximum: 4, inclusive: true, of: "string" }]],
    ],
    [
      "not above",
      shape,
      { name: "ab", size: 0 },
      [["input.too_small", ["size"], { minimum: 0, inclusive: false, of: "number" }]],
    ],
    [
      "not below",
      shape,
      { name: "ab", size: 10 },
      [["input.too_big", ["size"], { maximum: 10, inclusive: false, of: "number" }]],
    ],
    [
      "size",
      z.array(z.any()).check(z.length(2)),
      [1],
      [["input.too_small", [], { minimum: 2, inclusive: true, of: "array" }]],
    ],
    ["format", z.string().check(z.regex(/^a/)), "b", [["input.invalid_format", [], { format: "regex" }]]],
    ["value", z.enum(["x", "y"]), "z", [["input.invalid_value", [], { allowed: ["x", "y"] }]]],
    ["value of -0", z.literal(5), -0, [["input.invalid_value", [], { allowed: [5] }]]],
    ["keys", z.strictObject({}), { a: 1, b: 2 }, [["input.unrecognized_keys", [], { keys: ["a", "b"] }]]],
    ["record key", z.record(z.string().check(z.regex(/^a/)), z.number()), { b: 1 }, [["input.invalid", ["b"], {}]]],
    ["multiple", z.number().check(z.multipleOf(2)), 3, [["input.invalid", [], {}]]],
    ["own check without params", z.any().check(z.refine(() => false)), 1, [["input.invalid", [], {}]]],
    ["own date", own({ code: "input.invalid_date" }), "x", [["input.invalid_date", [], { value: "x" }]]],
    ["own area", own({ code: "input.invalid_area" }), -0, [["input.invalid_area", [], { value: "-0" }]]],
    ["own fen", own({ code: "input.invalid_fen" }), 1.5, [["input.invalid_fen", [], { value: 1.5 }]]],
    [
      "own share of an object",
      own({ code: "input.invalid_share" }),
      Object.create(null),
      [["input.invalid_share", [], { value: "object" }]],
    ],
    [
      "own share of NaN",
      own({ code: "input.invalid_share" }),
      Number.NaN,
      [["input.invalid_share", [], { value: "NaN" }]],
    ],
    [
      "own format",
      own({ code: "input.invalid_format", format: "decimal" }),
      1,
      [["input.invalid_format", [], { format: "decimal" }]],
    ],
    [
      "own duplicate",
      own({ code: "input.duplicate_id", id: "a", firstIndex: 0 }),
      1,
      [["input.duplicate_id", [], { id: "a", firstIndex: 0 }]],
    ],
    ["own unknown code", own({ code: "input.other" }), 1, [["input.invalid", [], {}]]],
    [
      "symbol in a path",
      z.any().check((payload) => void payload.issues.push({ code: "custom", input: 1, path: [Symbol("s")] })),
      1,
      [["input.invalid", ["Symbol(s)"], {}]],
    ],
    [
      "minimum without bound",
      z
        .any()
        .check((payload) => void payload.issues.push({ code: "too_small", origin: "number", minimum: 1, input: 0 })),
      0,
      [["input.too_small", [], { minimum: 1, inclusive: true, of: "number" }]],
    ],
    [
      "maximum without bound",
      z.any().check((payload) => void payload.issues.push({ code: "too_big", origin: "number", maximum: 1, input: 2 })),
      2,
      [["input.too_big", [], { maximum: 1, inclusive: true, of: "number" }]],
    ],
  ];

  it.each(cases)("%s", (_, schema, input, expected) => expect(issuesOf(schema, input)).toEqual(expected));
});

describe("parse: unions tell of the branch that came nearest", () => {
  const method = z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("equal") }),
    z.strictObject({ kind: z.literal("by-floor"), floors: z.array(z.number()) }),
  ]);
  const plain = z.union([
    z.strictObject({ a: z.number() }),
    z.strictObject({ a: z.strictObject({ b: z.number(), c: z.number() }) }),
  ]);

  it("names the kinds where the kind is unknown", () => {
    expect(issuesOf(z.object({ method }), { method: { kind: "by-hand" } })).toEqual([
      ["input.invalid_value", ["method", "kind"], { allowed: ["equal", "by-floor"] }],
    ]);
    expect(issuesOf(z.object({ method }), { method: 3 })).toEqual([
      ["input.invalid_type", ["method"], { expected: "object", received: "number" }],
    ]);
  });

  it("gives the faults of the branch that the kind chose", () => {
    expect(issuesOf(method, { kind: "by-floor", floors: [1, "2"] })).toEqual([
      ["input.invalid_type", ["floors", 1], { expected: "number", received: "string" }],
    ]);
  });

  it("chooses the deepest branch of a plain union, then the one with the fewest faults", () => {
    expect(issuesOf(plain, { a: { b: 1, c: "x" } })).toEqual([
      ["input.invalid_type", ["a", "c"], { expected: "number", received: "string" }],
    ]);
    expect(
      issuesOf(z.union([z.strictObject({ a: z.number(), b: z.number() }), z.strictObject({ a: z.string() })]), {
        a: true,
      }),
    ).toEqual([["input.invalid_type", ["a"], { expected: "string", received: "boolean" }]]);
  });

  it("still says something where no branch says anything", () => {
    const silent = z
      .any()
      .check((payload) => void payload.issues.push({ code: "invalid_union", errors: [], input: 1 }));
    expect(issuesOf(silent, 1)).toEqual([["input.invalid", [], {}]]);
    const unlisted = z.any().check(
      (payload) =>
        void payload.issues.push({
          code: "invalid_union",
          errors: [],
          discriminator: "kind",
          input: 1,
          path: ["kind"],
        }),
    );
    expect(issuesOf(unlisted, 1)).toEqual([["input.invalid_value", ["kind"], { allowed: [] }]]);
    const unplaced = z
      .any()
      .check(
        (payload) => void payload.issues.push({ code: "invalid_union", errors: [], discriminator: "kind", input: 1 }),
      );
    expect(issuesOf(unplaced, 1)).toEqual([["input.invalid_value", ["kind"], { allowed: [] }]]);
  });
});

describe("parse: hostile input", () => {
  interface Tree {
    readonly child?: Tree;
  }
  const tree: z.ZodMiniType<Tree> = z.object({
    get child() {
      return z.optional(tree);
    },
  }) as z.ZodMiniType<Tree>;
  const deep = (depth: number): Tree => {
    let node: Tree = {};
    for (let level = 0; level < depth; level++) node = { child: node };
    return node;
  };
  const cyclic: Record<string, unknown> = {};
  cyclic["child"] = cyclic;

  it.each([
    ["nested deeper than the stack", tree, deep(100_000)],
    ["a cycle", tree, cyclic],
    [
      "a getter that throws",
      shape,
      {
        get name() {
          throw new TypeError("no schema here");
        },
      },
    ],
  ])("%s is bad data and not a crash", (_, schema, input) => {
    const expected = {
      ok: false,
      issues: [{ code: "input.invalid", severity: "error", path: [], params: {}, rules: [] }],
      trace: [],
    };
    expect(parseWith(schema as z.ZodMiniType<unknown>, input)).toEqual(expected);
    expect(bulkParser(schema as z.ZodMiniType<unknown>)(input)).toEqual(expected);
  });

  it("does not take keys of the prototype for keys of the record", () => {
    expect(issuesOf(shape, JSON.parse('{"name":"ab","__proto__":{"size":3}}'))).toEqual([
      ["input.unrecognized_keys", [], { keys: ["__proto__"] }],
    ]);
    expect(issuesOf(shape, JSON.parse('{"name":"ab","constructor":1}'))).toEqual([
      ["input.unrecognized_keys", [], { keys: ["constructor"] }],
    ]);
  });

  it("does not let an error of no issues pass for success", () => {
    const broken = z
      .any()
      .check((payload) => void payload.issues.push({ code: "invalid_union", errors: [[]], input: 1 }));
    expect(issuesOf(broken, 1)).toEqual([["input.invalid", [], {}]]);
  });
});

describe("parse: in bulk", () => {
  it("answers as one by one", () => {
    const parse = bulkParser(shape);
    for (const input of [
      { name: "abc" },
      { name: "a" },
      {},
      null,
      { name: "abc", size: 3 },
      { name: "abc", more: 1 },
    ]) {
      expect(parse(input)).toEqual(parseWith(shape, input));
    }
  });
});
