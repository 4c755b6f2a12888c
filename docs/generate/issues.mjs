import { code, generated, page, plain, table } from "./markdown.mjs";
import { listSourceFiles } from "./source-files.mjs";

/** The page of every issue code, its parameters and its words. 提示代码。 @param {any} lib */
export function writeIssues({ issueSamples, zhCN, en }) {
  const severities = listSeverities(Object.keys(issueSamples));
  const concepts = groupByConcept(issueSamples);
  const sections = [...concepts].flatMap(([concept, names]) => [
    `## ${concept}`,
    table(
      ["code", "程度 severity", "参数 parameters", "中文", "English"],
      names.map((name) => [
        code(name),
        [...(severities.get(name) ?? [])]
          .map((severity) => `${zhCN.labels.severity[severity]} ${severity}`)
          .join("<br>"),
        parametersOf(issueSamples[name]).map(code).join("<br>"),
        ...[zhCN, en].map((locale) => plain(locale.issues[name](issueSamples[name][0], locale))),
      ]),
    ),
  ]);
  return page([
    generated,
    "# Issue codes · 提示代码",
    "Every code that an answer can carry in `issues`, with the parameters and both texts of a sample. Codes are public: none is renamed or used again. Amounts are whole fen, and a parameter's name ends in its unit. A code with two severities takes the one that fits the case; a dash means that the severity is decided where the issue is raised.",
    "计算结果`issues`中可能出现的全部代码、参数，以及示例的中英文文字。代码对外公开，不更名、不另作他用。金额单位为分，参数名以单位结尾。列有两种程度的，视情形取其一；未列的，由提出该提示之处确定。",
    ...sections,
  ]);
}

function groupByConcept(samples) {
  const concepts = new Map();
  for (const name of Object.keys(samples)) {
    const concept = name.slice(0, name.lastIndexOf("."));
    concepts.set(concept, [...(concepts.get(concept) ?? []), name]);
  }
  return new Map([...concepts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Names and types of the parameters, from all samples of a code. */
function parametersOf(samples) {
  const names = new Set(samples.flatMap((sample) => Object.keys(sample)));
  return [...names].map((name) => {
    const given = samples.filter((sample) => name in sample);
    const types = new Set(given.map((sample) => typeOf(sample[name])));
    return `${name}${given.length < samples.length ? "?" : ""}: ${[...types].sort().join(" | ")}`;
  });
}

function typeOf(value) {
  if (value === null) return "null";
  return Array.isArray(value) ? "list" : typeof value;
}

/**
 * The severities that stand beside a code where it is raised. A helper that takes the code from its caller fixes the
 * severity of the codes that its file names, where it always passes the same one.
 */
function listSeverities(names) {
  const known = new Set(names);
  const found = new Map(names.map((name) => [name, new Set()]));
  const raised = /\b\w*Issue\(\s*"(error|warning|info)",\s*("?)([\w.]+)/g;
  for (const { text } of listSourceFiles()) {
    const helpers = new Set();
    const direct = new Set();
    for (const [, severity, quote, name] of text.matchAll(raised)) {
      if (quote === "") helpers.add(severity);
      else if (known.has(name)) {
        found.get(name).add(severity);
        direct.add(name);
      }
    }
    if (helpers.size !== 1) continue;
    for (const [, name] of text.replace(/^ *\*.*$/gm, "").matchAll(/"([a-z_]+(?:\.[a-z_]+)+)"/g))
      if (known.has(name) && !direct.has(name)) found.get(name).add([...helpers][0]);
  }
  for (const name of names) if (name.startsWith("input.")) found.get(name).add("error");
  return found;
}
