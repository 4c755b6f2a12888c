/** Says on each page who wrote it. */
export const generated = "<!-- Written by `npm run docs:generate`; a test holds it fresh. 本页由程序生成。 -->";

/** Text as it stands in a cell: no character of it is read as markup. @param {string} text */
export function plain(text) {
  return text.replace(/[\\`*_{}[\]<>|@#]/g, "\\$&").replace(/\s*\n\s*/g, " ");
}

/** A code in a cell. @param {string} text */
export function code(text) {
  return `\`${text.replaceAll("|", "\\|")}\``;
}

/** Codes in a cell, or a dash. @param {Iterable<string>} texts */
export function codes(texts) {
  return [...texts].map(code).join(", ") || "—";
}

/**
 * A table; cells are already markup.
 *
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.map((cell) => cell || "—").join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

/** A page of blocks. @param {readonly string[]} blocks */
export function page(blocks) {
  return `${blocks.join("\n\n")}\n`;
}
