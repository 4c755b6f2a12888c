import { code, generated, page, plain, table } from "./markdown.mjs";

/** The page of the words of every code list. 代码名称。 @param {any} lib */
export function writeLocale({ zhCN, en }) {
  const kinds = Object.keys(zhCN.labels).sort();
  return page([
    generated,
    "# Words of codes · 代码名称",
    "The words of every code, by kind, as `labelOf(kind, code, locale)` gives them. 各类代码的中英文名称，与`labelOf`所给一致。",
    ...kinds.flatMap((kind) => [
      `## ${kind}`,
      table(
        ["code", "中文", "English"],
        Object.entries(zhCN.labels[kind]).map(([name, text]) => [
          code(name),
          plain(text),
          plain(en.labels[kind][name]),
        ]),
      ),
    ]),
  ]);
}
