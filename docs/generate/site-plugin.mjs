import { JSX, RendererEvent } from "typedoc";

/**
 * TypeDoc plugin of the site: documents are named by their heading, and every page leads to the front page and to the
 * other language.
 *
 * @param {import("typedoc").Application} app
 */
export function load(app) {
  // Addresses are settled before this event: only the names that are shown change.
  app.renderer.on(RendererEvent.BEGIN, ({ project }) => {
    for (const document of project.documents ?? []) document.name = headingOf(document) ?? document.name;
  });
  app.renderer.hooks.on("pageSidebar.begin", (context) => {
    const isChinese = app.options.getValue("lang") === "zh";
    const links = [
      ["../index.html", isChinese ? "首页" : "Front page"],
      isChinese ? ["../en/index.html", "English"] : ["../zh-CN/index.html", "中文"],
    ];
    return JSX.createElement(
      "p",
      null,
      ...links.flatMap(([url, text]) => [JSX.createElement("a", { href: context.relativeURL(url) }, text), " "]),
    );
  });
}

function headingOf({ content }) {
  return /^# (.+)$/m.exec(content.map(({ text }) => text).join(""))?.[1];
}
