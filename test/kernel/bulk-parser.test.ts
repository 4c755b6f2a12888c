import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { bulkParser } from "../../src/kernel/bulk-parser.ts";
import { parseWith } from "../../src/kernel/parse.ts";

describe("bulkParser", () => {
  const schema = z.readonly(
    z.strictObject({
      id: z.string(),
      tags: z.exactOptional(z.readonly(z.array(z.string()))),
      pair: z.nullable(z.tuple([z.number()], z.number())),
    }),
  );
  const parse = bulkParser(schema as never);

  it("gives what the plain reading gives, as a copy that is not frozen", () => {
    const input = { id: "a", tags: ["x"], pair: [1, 2] };
    const parsed = parse(input);
    expect(parsed).toEqual(parseWith(schema, input));
    expect(parsed.ok && Object.isFrozen(parsed.value)).toBe(false);
    expect(parsed.ok && parsed.value).not.toBe(input);
  });

  it.each([[{ id: 1 }], [null], [{ id: "a", pair: [], extra: 1 }]])(
    "gives the faults that the plain reading gives: %j",
    (input) => {
      expect(parse(input)).toEqual(parseWith(schema, input));
    },
  );

  it("says so when a value throws while it is read", () => {
    const hostile = Object.defineProperty({ pair: null }, "id", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    expect(parse(hostile)).toMatchObject({ ok: false, issues: [{ code: "input.invalid" }] });
  });

  it("keeps a check that stands on what is frozen, and the freezing with it", () => {
    const short = z.readonly(z.array(z.string())).check(z.refine((list) => list.length < 3));
    const read = bulkParser(short as never);
    const parsed = read(["a"]);
    expect(parsed.ok && Object.isFrozen(parsed.value)).toBe(true);
    expect(read(["a", "b", "c"])).toEqual(parseWith(short, ["a", "b", "c"]));
  });

  it("leaves a schema that holds itself as it is, which zod cannot compile", () => {
    interface Tree {
      readonly children?: readonly Tree[];
    }
    const tree: z.ZodMiniType<Tree> = z.object({
      get children() {
        return z.exactOptional(z.readonly(z.array(tree)));
      },
    }) as never;
    const read = bulkParser(tree);
    expect(read({ children: [{ children: [] }] })).toEqual(parseWith(tree, { children: [{ children: [] }] }));
  });
});
