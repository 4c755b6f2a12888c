/**
 * Doc examples as tests: every fence marked `ts` in an `@example` of src, in the README and in the guides is compiled
 * and run, and each `expression; // => value` in it becomes a check that the expression deeply equals the value.
 *
 * The value is a JavaScript expression on the same line. An example imports the library by its public name
 * (`jiugai/money`), which is taken from src. All examples go into one bundle, so the whole set takes about a second.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { runInThisContext } from "node:vm";
import { build } from "esbuild";
import ts from "typescript";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** @typedef {{ file: string, line: number, code: string }} Example `line` is the line of the file where the code begins. */

/** Lists the examples of src, README.md and docs. @returns {Example[]} */
export function listExamples() {
  const sources = listFiles("src", ".ts").flatMap(fromSource);
  const pages = [
    ...["README.md"].filter((file) => existsSync(join(root, file))),
    ...listFiles("docs", ".md").filter((file) => !/^docs\/(api|site)\//.test(file)),
  ];
  return [...sources, ...pages.flatMap((file) => listFences(file, readFileSync(join(root, file), "utf8"), 1))];
}

/**
 * Bundles examples and gives a runner for each; a runner rejects with the place and both values.
 *
 * @param {Example[]} examples
 * @returns {Promise<{ name: string, checks: number, run: () => Promise<void> }[]>}
 */
export async function loadExamples(examples) {
  const modules = examples.map((example, index) => ({ ...rewrite(example), path: `example:${index}`, example }));
  const broken = new Map();
  const script = await bundleModules(modules, broken);
  const module = { exports: {} };
  runInThisContext(`(function (module, exports) {${script}\n})`, { filename: "doc-examples" })(module, module.exports);
  const loaders = module.exports.default;
  return modules.map(({ example, checks, path }) => ({
    name: `${example.file}:${example.line}`,
    checks,
    run: async () => {
      if (broken.has(path)) throw new Error(broken.get(path));
      const results = [];
      globalThis[hook] = (line, actual, expected) => results.push({ line, actual, expected });
      try {
        await loaders[path]();
      } catch (error) {
        throw new Error(`${example.file}:${example.line}: the example throws ${error}`);
      }
      for (const { line, actual, expected } of results) {
        if (!isDeepStrictEqual(actual, expected)) throw new ExampleError(`${example.file}:${line}`, actual, expected);
      }
      if (results.length !== checks)
        throw new Error(
          `${example.file}:${example.line}: ${checks} checks stand in the example and ${results.length} ran`,
        );
    },
  }));
}

/**
 * Type-checks examples as a strict consumer would, against the sources.
 *
 * @param {Example[]} examples
 * @returns {string[]} Faults with their place.
 */
export function checkExampleTypes(examples) {
  const options = {
    ...ts.convertCompilerOptionsFromJson(
      { target: "es2022", lib: ["es2022"], module: "preserve", moduleResolution: "bundler" },
      root,
    ).options,
    strict: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    paths: { jiugai: [join(root, "src/index.ts")], "jiugai/*": [join(root, "src/*/index.ts")] },
  };
  const files = new Map(examples.map((example, index) => [join(root, `example-${index}.ts`), example]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.getSourceFile = (path, language) =>
    files.has(path)
      ? ts.createSourceFile(path, `${files.get(path).code}\nexport {};`, language, true)
      : getSourceFile(path, language);
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files].flatMap(([path, { file, line }]) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(path)).map(({ start = 0, messageText, file: found }) => {
      const at = found === undefined ? 0 : found.getLineAndCharacterOfPosition(start).line;
      return `${file}:${line + at}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    }),
  );
}

class ExampleError extends Error {
  name = "ExampleError";
  constructor(place, actual, expected) {
    super(`${place}: the example says ${show(expected)} and the code gives ${show(actual)}`);
    this.actual = actual;
    this.expected = expected;
  }
}

/** The bundle calls back by this name. */
const hook = "__jiugaiExampleCheck";

function show(value) {
  return value === undefined ? "undefined" : JSON.stringify(value);
}

function listFiles(folder, suffix) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** Doc comments of a source file, their gutter blanked so that lines stay where they are. */
function fromSource(file) {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    const line = text.slice(0, comment.index).split("\n").length;
    const body = comment[0].replace(/^\s*\/?\*+\/? ?/gm, "");
    return body.includes("@example") ? listFences(file, body, line) : [];
  });
}

/** Fences marked `ts`; `ts no-run` is for what cannot run, such as a file that the reader has. */
function listFences(file, text, firstLine) {
  const lines = text.split("\n");
  const examples = [];
  for (let at = 0; at < lines.length; at++) {
    if (!/^\s*```ts\s*$/.test(lines[at])) continue;
    const end = lines.findIndex((line, index) => index > at && /^\s*```\s*$/.test(line));
    if (end < 0) throw new Error(`${file}:${firstLine + at}: the fence does not end`);
    examples.push({ file, line: firstLine + at + 1, code: lines.slice(at + 1, end).join("\n") });
    at = end;
  }
  return examples;
}

/** Turns each statement `expression; // => value` into a check. */
function rewrite({ file, line, code }) {
  const tree = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  let output = code;
  let checks = 0;
  for (const statement of [...tree.statements].reverse()) {
    const rest = code.slice(statement.end).split("\n", 1)[0];
    const value = /^;?\s*\/\/ => (.+)$/.exec(rest)?.[1];
    if (value === undefined) {
      if (rest.includes("// =>")) throw new Error(`${file}:${line}: cannot read ${rest.trim()}`);
      continue;
    }
    if (!ts.isExpressionStatement(statement))
      throw new Error(`${file}:${line}: only an expression has a value: ${statement.getText()}`);
    const at = line + tree.getLineAndCharacterOfPosition(statement.getStart()).line;
    output = `${output.slice(0, statement.getStart())}${hook}(${at}, (${statement.expression.getText()}), (${value.replace(/;\s*$/, "")}));${output.slice(statement.end + rest.length)}`;
    checks++;
  }
  return { code: output, checks };
}

/** One bundle with a lazy loader for each example; where it fails, each alone, so that a fault stays with its example. */
async function bundleModules(modules, broken) {
  try {
    return await bundle(modules);
  } catch (error) {
    if (!Array.isArray(error.errors)) throw error;
  }
  for (const module of modules) {
    try {
      await bundle([module]);
    } catch ({ errors }) {
      broken.set(module.path, errors.map((fault) => describeFault(module, fault)).join("; "));
    }
  }
  return bundle(modules.filter(({ path }) => !broken.has(path)));
}

function describeFault({ path, example }, { text, location }) {
  const isOwn = location?.file?.endsWith(path);
  const place = isOwn ? `${example.file}:${example.line + location.line - 1}` : `${location?.file}:${location?.line}`;
  return `${place}: ${text.replace("[plugin: examples] ", "")}`;
}

async function bundle(modules) {
  const entry = `export default {\n${modules.map(({ path }) => `${JSON.stringify(path)}: () => import(${JSON.stringify(path)}),`).join("\n")}\n};`;
  const examples = {
    name: "examples",
    setup(context) {
      context.onResolve({ filter: /^example:/ }, ({ path }) => ({ path, namespace: "example" }));
      context.onResolve({ filter: /^jiugai(\/|$)/ }, ({ path }) => {
        const file = join(root, "src", path.slice("jiugai".length), "index.ts");
        return existsSync(file) ? { path: file } : { errors: [{ text: `${path} is not a subpath of this package` }] };
      });
      context.onLoad({ filter: /.*/, namespace: "example" }, ({ path }) => ({
        contents: modules.find((module) => module.path === path).code,
        loader: "ts",
        resolveDir: root,
      }));
    },
  };
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root },
    bundle: true,
    format: "cjs",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    write: false,
    logLevel: "silent",
    plugins: [examples],
  });
  return outputFiles[0].text;
}
