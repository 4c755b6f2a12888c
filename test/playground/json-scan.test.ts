import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { valueAt, withValue } from "../../docs/playground/model/edit.ts";
import { lineOf, scanJson } from "../../docs/playground/model/json-scan.ts";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("The reading of a plan's text", () => {
  test("A text is JSON exactly where JSON.parse reads it", () => {
    const damaged = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom("", ",", "}", '"', "\\", "0", "\n"))
      .map(([text, at, mark]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + mark + text.slice(place + 1);
      });
    fc.assert(fc.property(fc.oneof(fc.json(), damaged, fc.string()), (text) => scanJson(text).ok === isJson(text)));
  });

  test("The fault is named by line and column", () => {
    const text = '{\n "id": "x",\n "name": }';
    const scan = scanJson(text);
    expect(scan).toEqual({ ok: false, offset: 23 });
    expect(lineOf(text, 23)).toEqual({ line: 3, column: 10 });
    expect(scanJson('{"id": "x"')).toEqual({ ok: false, offset: 10 });
  });

  test("A value is found by its path", () => {
    const text = '{"measures": [{"id": "a"}, {"id": "b", "costFen": -1}]}';
    const scan = scanJson(text);
    const place = scan.ok ? scan.places.get("measures.1.costFen") : undefined;
    expect(text.slice(place?.start, place?.end)).toBe("-1");
  });

  test("Nesting beyond any plan is refused, however long", () => {
    expect(scanJson("[".repeat(250_000))).toEqual({ ok: false, offset: 101 });
  });
});

describe("A change of a plan", () => {
  test("One value is set, and the rest keeps its order", () => {
    const plan = { id: "p", measures: [{ id: "a" }, { id: "b" }], scale: "single" };
    const changed = withValue(plan, ["measures", 1, "costFen"], 5);
    expect(JSON.stringify(changed)).toBe('{"id":"p","measures":[{"id":"a"},{"id":"b","costFen":5}],"scale":"single"}');
    expect(withValue(changed, ["measures", 0], undefined)).toEqual({
      id: "p",
      measures: [{ id: "b", costFen: 5 }],
      scale: "single",
    });
    expect(withValue(plan, ["sources", 0], { source: "residents" })).toMatchObject({
      sources: [{ source: "residents" }],
    });
    expect(valueAt(plan, ["measures", 7, "id"])).toBeUndefined();
  });
});
