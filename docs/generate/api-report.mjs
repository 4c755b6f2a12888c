import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import ts from "typescript";
import { root } from "./load.mjs";

/**
 * The public declarations of every subpath, by file name: what a consumer's compiler sees, without comments, in the order
 * of names. Whoever changes the API changes one of these files, and a reviewer reads the difference.
 *
 * @returns {Map<string, string>}
 */
export function writeApiReports() {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const subpaths = Object.keys(manifest.exports).filter((subpath) => subpath !== "." && !subpath.endsWith(".json"));
  return new Map(
    subpaths.map((subpath) => {
      const names = [...listNames(`src/${subpath.slice(2)}/index.ts`)].sort(([a], [b]) => (a < b ? -1 : 1));
      const declarations = new Set(names.map(([name, { path, own }]) => declarationOf(path, own, name)));
      return [
        `${subpath.slice(2).replaceAll("/", "-")}.d.ts`,
        `// jiugai${subpath.slice(1)}, written by \`npm run docs:generate\`; a test holds it fresh.\n\n${[...declarations].join("\n\n")}\n`,
      ];
    }),
  );
}

/** Exported names of a module, followed to the file that declares each. @returns {Map<string, { path: string, own: string }>} */
function listNames(path) {
  const found = new Map();
  for (const statement of readTree(path).statements) {
    if (ts.isExportDeclaration(statement) && statement.exportClause && statement.moduleSpecifier) {
      const target = relative(root, resolve(root, dirname(path), statement.moduleSpecifier.text))
        .split(sep)
        .join("/");
      for (const { name, propertyName } of statement.exportClause.elements) {
        const own = (propertyName ?? name).text;
        found.set(name.text, listNames(target).get(own) ?? { path: target, own });
      }
    } else {
      for (const name of namesOf(statement)) found.set(name, { path, own: name });
    }
  }
  return found;
}

/** The emitted declaration of a name, as `tsc` writes it. */
function declarationOf(path, own, name) {
  const statement = readDeclarations(path).statements.find((found) => namesOf(found).includes(own));
  if (statement === undefined) throw new Error(`${path}: ${own} is not declared`);
  const text = statement.getText().replaceAll("    ", "  ");
  return own === name ? text : `${text}\nexport { ${own} as ${name} };`;
}

function namesOf(statement) {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  return statement.name !== undefined && ts.isIdentifier(statement.name) ? [statement.name.text] : [];
}

const trees = new Map();

function readTree(path) {
  if (!existsSync(join(root, path))) throw new Error(`${path} is absent`);
  if (!trees.has(path)) trees.set(path, parse(path, readFileSync(join(root, path), "utf8")));
  return trees.get(path);
}

const emitted = new Map();

function readDeclarations(path) {
  if (!emitted.has(path)) {
    const { outputText } = ts.transpileDeclaration(readTree(path).text, {
      fileName: path,
      compilerOptions: { removeComments: true, isolatedDeclarations: true, target: ts.ScriptTarget.ES2022 },
    });
    emitted.set(path, parse(path, outputText));
  }
  return emitted.get(path);
}

function parse(path, text) {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
}
