// A table for a terminal in which a Chinese character is two columns wide.
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

const widthOf = (text) => [...text].reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);

/** Lays out rows under headings; a heading that begins with `>` puts its column to the right. */
export function table(headings, rows) {
  const isRight = headings.map((heading) => heading.startsWith(">"));
  const lines = [headings.map((heading) => heading.replace(/^>/, "")), ...rows.map((row) => row.map(String))];
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => widthOf(line[column] ?? ""))));
  const cell = (text, column) => {
    const space = " ".repeat(widths[column] - widthOf(text));
    return isRight[column] ? space + text : text + space;
  };
  const [head, ...body] = lines.map((line) => `  ${line.map(cell).join("  ")}`.trimEnd());
  return [head, `  ${widths.map((width) => "─".repeat(width)).join("  ")}`, ...body].join("\n");
}
