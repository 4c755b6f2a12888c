/** The front page of the site. @param {boolean} hasPlayground */
export function writeFrontPage(hasPlayground) {
  const links = [
    ...(hasPlayground ? [["playground/index.html", "试算", "Playground"]] : []),
    ["zh-CN/index.html", "中文文档", "Documentation in Chinese"],
    ["en/index.html", "英文文档", "Documentation in English"],
    ["en/documents/coverage.html", "收录范围", "Coverage: what each pack holds"],
    ["en/documents/sources.html", "文件依据", "Sources: documents and the rules that cite them"],
    ["en/documents/issues.html", "提示代码", "Issue codes"],
    ["en/documents/locale.html", "代码名称", "Words of codes"],
    ["en/documents/glossary.html", "术语对照", "Glossary"],
    ["schema/community-plan.json", "JSON Schema（一小区一策改造方案）", "JSON Schema (a community plan)"],
  ];
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>jiugai · 旧改</title>
<link rel="icon" href="en/assets/favicon.svg">
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.7 system-ui, "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; max-width: 42rem; margin: 3rem auto; padding: 0 1rem; }
li { margin: 0.4rem 0; }
</style>
</head>
<body>
<main>
<h1>jiugai · 旧改</h1>
<p>城镇老旧小区改造领域库：类型化的数据模型，注明日期和依据的规则，分毫不差的计算。</p>
<p lang="en">Typed models, dated and cited rules, and exact calculators for the renovation of China's old urban communities.</p>
<ul>
${links.map(([url, chinese, english]) => `<li><a href="${url}">${chinese} · <span lang="en">${english}</span></a></li>`).join("\n")}
</ul>
</main>
</body>
</html>
`;
}
