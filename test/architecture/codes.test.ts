import ts from "typescript";
import { describe, expect, it } from "vitest";
import {
  hasExportModifier,
  listSources,
  listStringValues,
  parseFile,
  type SourceFile,
  visit,
} from "../support/sources.ts";

/** Files that say what codes mean, or hold data; they do not emit any. */
const isOutside = (path: string): boolean =>
  /^src\/(locale|policies)\//.test(path) || path === "src/report/locale.ts" || path === "src/schema/rule-values.ts";

const sources = listSources();
const calculators = sources.filter(({ path }) => !isOutside(path));

const issueCodes = tableKeys(/IssueParams$/);
const ruleIds = tableKeys(/^[A-Z]\w*Rules$/);
const stepNames = sources.flatMap(listSteps);
const deadlineCodes = sources.flatMap(listDeadlines);
const tables = new Set([...issueCodes, ...ruleIds, ...stepNames, ...deadlineCodes].map(({ code }) => code));

/** Concepts that codes begin with. */
const prefixes = new Set([...tables].map((code) => code.split(".")[0]));

/** A dotted path in snake_case, as rule ids, issue codes and step names are written. */
const codeShape = /^[a-z]+(?:_[a-z]+)*(?:\.[a-z0-9]+(?:_[a-z0-9]+)*)+$/;

/** What the code says: literals as they are, templates as patterns with a hole for each value. */
const said = calculators.flatMap((file) => [
  ...listStringValues(file)
    .filter(({ node }) => !isTableEntry(node))
    .map(({ text }) => new RegExp(`^${escapeText(text)}$`)),
  ...listTemplates(file),
]);
const isSaid = (code: string): boolean => said.some((pattern) => pattern.test(code));

describe("codes", () => {
  it("are written as dotted snake_case paths that start with their concept", () => {
    const all = [...issueCodes, ...ruleIds, ...stepNames, ...deadlineCodes];
    expect(
      all
        .filter(({ code, path }) => !codeShape.test(code) || !conceptsOf(path).includes(code.split(".")[0] ?? ""))
        .map(({ code, path }) => `${path} ${code}`),
    ).toEqual([]);
  });

  it("mean one thing each: no issue code or step name stands in two tables", () => {
    for (const codes of [issueCodes, stepNames, ruleIds]) {
      const names = codes.map(({ code }) => code);
      expect(names.filter((code, index) => names.indexOf(code) !== index)).toEqual([]);
    }
  });

  it("stand in a table when a calculator writes them", () => {
    const unknown = calculators.flatMap((file) =>
      listStringValues(file)
        .filter(
          ({ text }) =>
            codeShape.test(text) && prefixes.has(text.split(".")[0]) && !tables.has(text) && !isFactPath(file, text),
        )
        .map(({ text, line }) => `${file.path}:${line} ${text}`),
    );
    expect(unknown).toEqual([]);
  });

  it("are emitted by somebody: every issue code", () => {
    expect(issueCodes.filter(({ code }) => !isSaid(code)).map(({ code, path }) => `${path} ${code}`)).toEqual([]);
  });

  it("are recorded by somebody: every step name", () => {
    expect(stepNames.filter(({ code }) => !isSaid(code)).map(({ code, path }) => `${path} ${code}`)).toEqual([]);
  });

  it("carry one of the three severities wherever an issue is made", () => {
    const wrong = calculators.flatMap((file) => {
      const found: string[] = [];
      visit(file.tree, (node) => {
        if (
          !ts.isCallExpression(node) ||
          !/^\w+Issue$/.test(node.expression.getText()) ||
          node.arguments.length < 3 ||
          node.expression.getText() === "inputIssue"
        )
          return;
        const severities = literalsOf(node.arguments[0] as ts.Expression);
        if (severities !== undefined && !severities.every((text) => ["error", "warning", "info"].includes(text)))
          found.push(`${file.path} ${node.arguments[0]?.getText()}`);
      });
      return found;
    });
    expect(wrong).toEqual([]);
  });
});

interface TableCode {
  readonly code: string;
  readonly path: string;
}

/** Keys of the exported interfaces whose name matches: tables of issue codes and of rules. */
function tableKeys(name: RegExp): TableCode[] {
  return sources
    .filter(({ path }) => !isOutside(path))
    .flatMap(({ path, tree }) =>
      tree.statements
        .filter(
          (statement): statement is ts.InterfaceDeclaration =>
            ts.isInterfaceDeclaration(statement) && name.test(statement.name.text),
        )
        .flatMap(({ members }) =>
          members.flatMap((member) =>
            member.name !== undefined && ts.isStringLiteral(member.name) ? [{ code: member.name.text, path }] : [],
          ),
        ),
    );
}

/** Members of the exported unions of deadline codes. */
function listDeadlines({ path, tree }: SourceFile): TableCode[] {
  return tree.statements
    .filter((statement) => ts.isTypeAliasDeclaration(statement))
    .filter(({ name }) => name.text.endsWith("DeadlineCode"))
    .flatMap(({ type }) => (ts.isUnionTypeNode(type) ? type.types : [type]))
    .flatMap((type) =>
      ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? [{ code: type.literal.text, path }] : [],
    );
}

/** Members of the exported tuples of step names. */
function listSteps(file: SourceFile): TableCode[] {
  return file.tree.statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement) || !hasExportModifier(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) => {
      if (!ts.isIdentifier(name) || !/^\w*[sS]teps$/.test(name.text) || initializer === undefined) return [];
      const list = ts.isAsExpression(initializer) ? initializer.expression : initializer;
      return ts.isArrayLiteralExpression(list)
        ? list.elements.flatMap((element) =>
            ts.isStringLiteral(element) ? [{ code: element.text, path: file.path }] : [],
          )
        : [];
    });
  });
}

/** A member of a tuple of step names declares it and does not record it. */
function isTableEntry(node: ts.Node): boolean {
  const list = node.parent;
  if (!ts.isArrayLiteralExpression(list)) return false;
  const holder = ts.isAsExpression(list.parent) ? list.parent.parent : list.parent;
  return ts.isVariableDeclaration(holder) && /[sS]teps$/.test(holder.name.getText());
}

function listTemplates(file: SourceFile): RegExp[] {
  const patterns: RegExp[] = [];
  visit(file.tree, (node) => {
    if (!ts.isTemplateExpression(node) || !codePrefix(node.head.text)) return;
    patterns.push(
      new RegExp(
        `^${escapeText(node.head.text)}${node.templateSpans.map(({ literal }) => `[a-z0-9_]+${escapeText(literal.text)}`).join("")}$`,
      ),
    );
  });
  return patterns;
}

function codePrefix(text: string): boolean {
  return /^[a-z_]+\./.test(text) && prefixes.has(text.split(".")[0]);
}

/** Concepts that a table in this folder may speak for; the kernel's issues are about the input. */
function conceptsOf(path: string): string[] {
  const folder = path.split("/")[1] ?? "";
  return folder === "kernel" ? ["input"] : [folder.replaceAll("-", "_")];
}

/** `community.builtYear` names a fact, not a code; one without capitals is told by its table. */
function isFactPath(file: SourceFile, text: string): boolean {
  const types = [file.path.replace(/[^/]+$/, "types.ts"), "src/report/locale.ts"]
    .filter((path) => sources.some((source) => source.path === path))
    .map(parseFile);
  return [file, ...types].some(({ tree }) => {
    let isNamed = false;
    visit(tree, (node) => {
      if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) && node.literal.text === text) isNamed = true;
    });
    return isNamed;
  });
}

/** The strings an expression may be: a literal, or both arms of a choice; `undefined` where it is computed. */
function literalsOf(expression: ts.Expression): string[] | undefined {
  if (ts.isStringLiteral(expression)) return [expression.text];
  if (ts.isParenthesizedExpression(expression)) return literalsOf(expression.expression);
  if (!ts.isConditionalExpression(expression)) return undefined;
  const [yes, no] = [literalsOf(expression.whenTrue), literalsOf(expression.whenFalse)];
  return yes === undefined || no === undefined ? undefined : [...yes, ...no];
}

function escapeText(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
