import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** Root of the repository. */
export const root: string = fileURLToPath(new URL("../../", import.meta.url));

/** A parsed file of `src`, by its path from the root with `/`, such as `src/money/fen.ts`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

/** One `import` or `export … from`, or a dynamic import. */
export interface ImportEdge {
  readonly specifier: string;
  /** Path from the root of the file it names; `null` for a package. */
  readonly target: string | null;
  /** Gone at run time (`import type`, `export type`). */
  readonly isTypeOnly: boolean;
  readonly line: number;
}

/** Lists files below a folder, by path from the root with `/`, sorted. */
export function listFiles(folder: string, suffix: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

const parsed = new Map<string, SourceFile>();

/** Parses one file, by its path from the root. */
export function parseFile(path: string): SourceFile {
  let file = parsed.get(path);
  if (file === undefined) {
    const text = readFileSync(join(root, path), "utf8");
    file = { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true) };
    parsed.set(path, file);
  }
  return file;
}

/** Parses every file of `src`. */
export function listSources(): SourceFile[] {
  return listFiles("src", ".ts").map(parseFile);
}

/** Line of a node, from 1. */
export function lineOf(file: SourceFile, node: ts.Node): number {
  return file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree)).line + 1;
}

/** Visits every node below one, itself included. */
export function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}

/** Lists what a file imports. `import { type A }` stays at run time under `verbatimModuleSyntax`, so it counts as such. */
export function listImports(file: SourceFile): ImportEdge[] {
  const edges: ImportEdge[] = [];
  const add = (node: ts.Node, specifier: string, isTypeOnly: boolean): void => {
    const target = specifier.startsWith(".")
      ? relative(root, resolve(root, dirname(file.path), specifier))
          .split(sep)
          .join("/")
      : null;
    edges.push({ specifier, target, isTypeOnly, line: lineOf(file, node) });
  };
  visit(file.tree, (node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node, node.moduleSpecifier.text, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier !== undefined &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      add(node, node.moduleSpecifier.text, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      add(node, specifier !== undefined && ts.isStringLiteral(specifier) ? specifier.text : "<computed>", false);
    } else if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteral(node.argument.literal)
    ) {
      add(node, node.argument.literal.text, true);
    }
  });
  return edges;
}

/** A name that a module exports: where it is declared, and whether it exists at run time. */
export interface ExportedName {
  readonly name: string;
  readonly isRuntime: boolean;
  readonly file: SourceFile;
  readonly declaration: ts.Node;
}

/** Lists what a module exports, followed through re-exports to the declarations. */
export function listExports(path: string): ExportedName[] {
  const file = parseFile(path);
  return file.tree.statements.flatMap((statement): ExportedName[] => {
    if (ts.isExportDeclaration(statement)) return listReExports(file, statement);
    if (!hasExportModifier(statement)) return [];
    return declaredNames(statement).map((name) => ({
      name,
      isRuntime: isRuntimeDeclaration(statement),
      file,
      declaration: statement,
    }));
  });
}

function listReExports(file: SourceFile, statement: ts.ExportDeclaration): ExportedName[] {
  const { exportClause, moduleSpecifier } = statement;
  if (exportClause === undefined || !ts.isNamedExports(exportClause)) return [];
  const target =
    moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier)
      ? relative(root, resolve(root, dirname(file.path), moduleSpecifier.text))
          .split(sep)
          .join("/")
      : null;
  return exportClause.elements.flatMap((element): ExportedName[] => {
    const own = (element.propertyName ?? element.name).text;
    const isTypeOnly = statement.isTypeOnly || element.isTypeOnly;
    const found =
      target === null ? findLocal(file, own) : listExports(target).find((exported) => exported.name === own);
    if (found === undefined) throw new Error(`${file.path}: ${own} is not exported by ${target ?? "this file"}`);
    return [{ ...found, name: element.name.text, isRuntime: found.isRuntime && !isTypeOnly }];
  });
}

function findLocal(file: SourceFile, name: string): ExportedName | undefined {
  const declaration = file.tree.statements.find((statement) => declaredNames(statement).includes(name));
  return declaration && { name, isRuntime: isRuntimeDeclaration(declaration), file, declaration };
}

/** Names that a top-level statement declares. */
export function declaredNames(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap((declaration) =>
      ts.isIdentifier(declaration.name) ? [declaration.name.text] : [],
    );
  }
  if (
    (ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement)) &&
    statement.name !== undefined
  ) {
    return [statement.name.text];
  }
  return [];
}

/** Whether a statement carries `export`. */
export function hasExportModifier(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false)
  );
}

function isRuntimeDeclaration(statement: ts.Node): boolean {
  return ts.isVariableStatement(statement) || ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
}

/** String literals that are values, not types: what the code says, not what it declares. */
export function listStringValues(
  file: SourceFile,
): { readonly text: string; readonly line: number; readonly node: ts.Node }[] {
  const values: { text: string; line: number; node: ts.Node }[] = [];
  visit(file.tree, (node) => {
    if (!ts.isStringLiteral(node) && !ts.isNoSubstitutionTemplateLiteral(node)) return;
    const { parent } = node;
    if (
      ts.isLiteralTypeNode(parent) ||
      ts.isImportDeclaration(parent) ||
      ts.isExportDeclaration(parent) ||
      ts.isPropertySignature(parent)
    )
      return;
    values.push({ text: node.text, line: lineOf(file, node), node });
  });
  return values;
}

/** The manifest. */
export function readManifest(): {
  readonly name: string;
  readonly version: string;
  readonly exports: Record<string, unknown>;
} & Record<string, unknown> {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as ReturnType<typeof readManifest>;
}

/** Source file of each public subpath (`.`, `./money`, …) that package.json exports; whether each exists is a test of its own. */
export function listEntries(): { readonly subpath: string; readonly path: string }[] {
  return Object.keys(readManifest().exports)
    .filter((subpath) => !subpath.endsWith(".json"))
    .map((subpath) => ({ subpath, path: subpath === "." ? "src/index.ts" : `src/${subpath.slice(2)}/index.ts` }))
    .filter(({ path }) => existsSync(join(root, path)));
}
