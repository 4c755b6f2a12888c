import ts from "typescript";
import { describe, expect, it } from "vitest";
import { lineOf, listSources, visit } from "../support/sources.ts";

/** Where words may stand: the languages, the data, and what the classifier reads. */
const allowed = [
  /^src\/locale\//,
  /^src\/policies\//,
  /^src\/divisions\//,
  /^src\/measure\/lexicon\//,
  /^src\/plan\/annual\/name-endings\.ts$/,
  /^src\/table\/words\.ts$/,
  /^src\/measure\/(catalogue|script-fold)\.ts$/,
];

const cjk = /[\u2E80-\u303F\u31C0-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]/;

describe("words", () => {
  it("stand in locales, packs and the lexicon; the core speaks codes", () => {
    const found = listSources()
      .filter(({ path }) => !allowed.some((pattern) => pattern.test(path)))
      .flatMap((file) => {
        const places: string[] = [];
        visit(file.tree, (node) => {
          const isText =
            ts.isStringLiteralLike(node) ||
            ts.isTemplateHead(node) ||
            ts.isTemplateMiddleOrTemplateTail(node) ||
            ts.isRegularExpressionLiteral(node);
          if (isText && cjk.test(node.text))
            places.push(`${file.path}:${lineOf(file, node)} ${node.text.slice(0, 40)}`);
        });
        return places;
      });
    expect(found).toEqual([]);
  });
});
