import { code, codes, generated, page, plain, table } from "./markdown.mjs";
import { listPacks, listValues, placeOf } from "./packs.mjs";
import { listSourceFiles } from "./source-files.mjs";

/** The page of the documents and the rules that cite them. 文件依据。 @param {any} lib */
export function writeSources(lib) {
  const inComments = listCommentCitations();
  const sections = listPacks(lib).flatMap((pack) => [
    `## ${pack.id} · ${placeOf(lib, pack)}`,
    table(
      [
        "id",
        "文件 document",
        "文号 number",
        "发文机关 issuer",
        "日期 issued",
        "核实 checked",
        "说明 note",
        "引用的规则 cited by",
      ],
      pack.sources.map((source) => [
        code(source.id),
        `${plain(source.isOwnTitle ? source.title : `《${source.title}》`)}<br>${plain(source.titleEn)}`,
        plain(source.docNo ?? ""),
        plain(source.issuer),
        source.issuedOn ?? "",
        code(source.confidence),
        plain(source.note ?? ""),
        listCiting(pack, source.id, inComments),
      ]),
    ),
  ]);
  return page([
    generated,
    "# Sources · 文件依据",
    "Every document that a rule or a doc comment cites, pack by pack. A title without 《》 is ours: the official one was not read. What each code of the check means is in `docs/coverage.md`.",
    "各规则包引用的全部文件。没有书名号的名称系本库概括，未读到正式名称。核实程度代码的含义见`docs/coverage.md`。",
    ...sections,
  ]);
}

function listCiting(pack, id, inComments) {
  const cites = listValues(pack).flatMap(({ rule, dated }) =>
    dated.cites.filter(({ source }) => source === id).map(({ locator }) => ({ rule, locator })),
  );
  const rules = [...new Set(cites.map(({ rule }) => rule))].map((rule) => {
    const locators = new Set(cites.filter((cite) => cite.rule === rule).map(({ locator }) => locator));
    const printed = [...locators].filter((locator) => locator !== null);
    return `${code(rule)}${printed.length === 0 ? "" : ` ${plain(printed.join("；"))}`}`;
  });
  const files = inComments.get(id) ?? [];
  return [...rules, ...(files.length === 0 ? [] : [codes(files)])].join("<br>");
}

/** Files whose doc comments name a document. @returns {Map<string, string[]>} */
function listCommentCitations() {
  const found = new Map();
  for (const { path, text } of listSourceFiles())
    for (const id of new Set([...text.matchAll(/^\s*\* @source (\S+)/gm)].map(([, name]) => name)))
      found.set(id, [...(found.get(id) ?? []), path]);
  return found;
}
