import ts from "typescript";
import { describe, expect, it } from "vitest";
import * as packs from "../../src/policies/cn/index.ts";
import {
  type ExportedName,
  lineOf,
  listEntries,
  listExports,
  listSources,
  parseFile,
  visit,
} from "../support/sources.ts";

const exported = [
  ...new Map(
    listEntries()
      .flatMap(({ path }) => listExports(path))
      .map((found) => [`${found.file.path} ${found.name}`, found]),
  ).values(),
];

const chinese = /[\u4E00-\u9FFF]/;

/** The first paragraph on one line, without code: `a.b` and "1.5" are no ends of a sentence. */
function summaryOf({ declaration }: ExportedName): string {
  const doc = commentsOf(declaration).at(-1);
  const text = doc === undefined ? "" : (ts.getTextOfJSDocComment(doc.comment) ?? "");
  return (text.split(/\n\s*\n/)[0] ?? "").replace(/\s*\n\s*/g, " ").trim();
}

function commentsOf(declaration: ts.Node): ts.JSDoc[] {
  return ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc);
}

const place = ({ file, declaration, name }: ExportedName): string =>
  `${file.path}:${lineOf(file, declaration)} ${name}`;

describe("doc comments", () => {
  it("stand on everything that is exported", () => {
    expect(exported.filter((found) => summaryOf(found) === "").map(place)).toEqual([]);
  });

  it("open with an English sentence, followed by the Chinese term", () => {
    const odd = exported.filter((found) => {
      const summary = summaryOf(found);
      const end = summary.search(/[.:?] (?=[\u4E00-\u9FFF“《（])/);
      return summary !== "" && (end < 0 || !/^["“`\w]/.test(summary) || chinese.test(summary[0] ?? ""));
    });
    expect(odd.map(place)).toEqual([]);
  });

  it("show an example of every function", () => {
    const functions = exported.filter(
      ({ declaration, isRuntime }) => isRuntime && ts.isFunctionDeclaration(declaration),
    );
    expect(functions.length).toBeGreaterThan(20);
    expect(functions.filter(({ declaration }) => !declaration.getFullText().includes("@example")).map(place)).toEqual(
      [],
    );
  });

  it("show no example of what is not exported: it could not be run", () => {
    const names = new Set(exported.map(({ file, declaration }) => `${file.path}:${declaration.pos}`));
    const hidden = listSources().flatMap((file) =>
      file.tree.statements
        .filter(
          (statement) =>
            commentsOf(statement).some((doc) => doc.getText().includes("@example")) &&
            !names.has(`${file.path}:${statement.pos}`),
        )
        .map((statement) => `${file.path}:${lineOf(file, statement)}`),
    );
    expect(hidden).toEqual([]);
  });

  it("never show internal names to the reader", () => {
    expect(
      exported
        .filter(({ declaration }) =>
          commentsOf(declaration).some((doc) => doc.tags?.some((tag) => tag.tagName.text === "internal")),
        )
        .map(place),
    ).toEqual([]);
  });

  it("describe every entry as a package", () => {
    expect(
      listEntries()
        .filter(
          ({ path }) => !/@packageDocumentation/.test(parseFile(path).text) || !chinese.test(parseFile(path).text),
        )
        .map(({ path }) => path),
    ).toEqual([]);
  });
});

describe("checked tags", () => {
  const tags = listSources().flatMap((file) => {
    const found: { name: string; text: string; at: string }[] = [];
    visit(file.tree, (node) => {
      for (const doc of commentsOf(node).filter(({ parent }) => parent === node)) {
        for (const tag of doc.tags ?? [])
          found.push({
            name: tag.tagName.text,
            text: (ts.getTextOfJSDocComment(tag.comment) ?? "").trim(),
            at: `${file.path}:${lineOf(file, tag)}`,
          });
      }
    });
    return found;
  });
  const keys = (suffix: RegExp): Set<string> =>
    new Set(
      listSources().flatMap(({ tree }) =>
        tree.statements
          .filter(
            (statement): statement is ts.InterfaceDeclaration =>
              ts.isInterfaceDeclaration(statement) && suffix.test(statement.name.text),
          )
          .flatMap(({ members }) =>
            members.flatMap(({ name }) => (name !== undefined && ts.isStringLiteral(name) ? [name.text] : [])),
          ),
      ),
    );
  const unresolved = (tagName: string, known: ReadonlySet<string>): string[] =>
    tags
      .filter(({ name, text }) => name === tagName && !known.has(text.split(/\s/)[0] ?? ""))
      .map(({ at, text }) => `${at} ${text}`);

  it("name rules that exist", () => {
    expect(unresolved("rule", keys(/Rules$/))).toEqual([]);
  });

  it("name issue codes that exist", () => {
    expect(unresolved("issue", keys(/IssueParams$/))).toEqual([]);
  });

  it("name documents that a pack cites", () => {
    const documents = new Set(Object.values(packs).flatMap((pack) => pack.sources.map(({ id }) => id)));
    expect(unresolved("source", documents)).toEqual([]);
  });

  it("name documents everywhere: each source of a pack is cited by a value or by a doc comment", () => {
    const cited = new Set([
      ...tags.filter(({ name }) => name === "source").map(({ text }) => text.split(/\s/)[0]),
      ...Object.values(packs).flatMap((pack) =>
        Object.values(pack.rules).flatMap(({ series }) =>
          series.flatMap(({ cites }) => cites.map(({ source }) => source)),
        ),
      ),
    ]);
    expect(
      Object.values(packs).flatMap((pack) =>
        pack.sources.filter(({ id }) => !cited.has(id)).map(({ id }) => `${pack.id} ${id}`),
      ),
    ).toEqual([]);
  });

  it("are tags that TypeDoc knows, and nothing else", () => {
    const known = [
      "param",
      "returns",
      "throws",
      "remarks",
      "example",
      "see",
      "since",
      "deprecated",
      "category",
      "typeParam",
      "packageDocumentation",
      "unit",
      "rule",
      "issue",
      "source",
      "internal",
    ];
    expect(tags.filter(({ name }) => !known.includes(name)).map(({ at, name }) => `${at} @${name}`)).toEqual([]);
  });
});
