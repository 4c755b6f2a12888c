import ts from "typescript";
import { describe, expect, it } from "vitest";
import { declaredNames, hasExportModifier, lineOf, listSources, type SourceFile, visit } from "../support/sources.ts";

/**
 * Files with a private memory that never changes an answer, each with the name of its holder and the reason. Anything
 * else at module level is a constant that nobody writes to.
 */
const memos: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "src/money/largest-remainder.ts": { kept: "scratch buffers of apportion, overwritten before they are read" },
  "src/division/read-list.ts": { memo: "the divisions of a list by code, held weakly by the list" },
  "src/measure/script-fold.ts": { memo: "the table of written forms, built on first use from constants" },
  "src/measure/scan-text.ts": { memo: "the table of separators, built on first use from constants" },
  "src/measure/read-quantity.ts": { memo: "the tree of unit words, built on first use from constants" },
  "src/measure/sense.ts": { memo: "the tree of words by list of aliases, held weakly" },
  "src/measure/prepared-rules.ts": {
    memo: "what the packs of a context give for a place and a date, held weakly by the list of packs",
  },
  "src/policy/find-source.ts": { memo: "the documents of a pack by id, held weakly by their list" },
  "src/policy/list-in-force.ts": { memo: "the tree of a series of dated values, held weakly by the series" },
  "src/policy/list-packs.ts": { memo: "the index of a list of packs by rule and place, held weakly by the list" },
  "src/schema/parse-pack.ts": { memo: "the schema of a pack, built on first use" },
};

/** Functions whose result remembers something between calls, each with the reason. */
const closures: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "src/eligibility/assess-many.ts": {
    assessMany: "the places and findings of one list of communities, which never escape its check",
    readPlace: "the rules of one place for that list, which never escape its check",
  },
  "src/kernel/bulk-parser.ts": { bulkParser: "the compiled schema, made on first use, with the same answers" },
  "src/kernel/trace.ts": { startTrace: "a recorder of one calculation, which never escapes it" },
  "src/policy/rule-reader.ts": { readRules: "the rules that one question read, which never escape it" },
};

/** Names of the host and of what differs between machines or runs. */
const ambientNames = [
  "Intl",
  "globalThis",
  "window",
  "self",
  "global",
  "eval",
  "Promise",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "queueMicrotask",
  "console",
  "process",
  "require",
  "Buffer",
  "fetch",
  "crypto",
  "performance",
  "navigator",
  "URL",
  "WeakRef",
  "FinalizationRegistry",
  "Atomics",
  "SharedArrayBuffer",
];

/** Members whose result depends on the clock, on chance, or on the machine's language. */
const forbiddenMembers = ["Date.now", "Math.random", "Date.parse", "Date.UTC"];
const forbiddenMethods = /^(toLocale\w*|localeCompare|normalize|getTimezoneOffset)$/;

/** Methods that write to the collection they are called on. */
const writingMethods = new Set([
  "set",
  "add",
  "delete",
  "clear",
  "push",
  "pop",
  "shift",
  "unshift",
  "splice",
  "sort",
  "reverse",
  "fill",
  "copyWithin",
]);

const sources = listSources();
const at = (file: SourceFile, node: ts.Node, what: string): string => `${file.path}:${lineOf(file, node)} ${what}`;

/** Runs a look over every node of every source file and collects what it finds. */
function scan(look: (node: ts.Node, file: SourceFile) => string | undefined): string[] {
  return sources.flatMap((file) => {
    const found: string[] = [];
    visit(file.tree, (node) => {
      const what = look(node, file);
      if (what !== undefined) found.push(at(file, node, what));
    });
    return found;
  });
}

describe("purity", () => {
  it("names nothing of the host, no timer, no console, no Intl", () => {
    expect(
      scan((node) =>
        ts.isIdentifier(node) && ambientNames.includes(node.text) && isReference(node) ? node.text : undefined,
      ),
    ).toEqual([]);
  });

  it("reads no clock, no chance and no locale of the machine", () => {
    const found = scan((node) => {
      if (!ts.isPropertyAccessExpression(node)) return undefined;
      const name = `${node.expression.getText()}.${node.name.text}`;
      return forbiddenMembers.includes(name) || forbiddenMethods.test(node.name.text) ? name : undefined;
    });
    expect(found).toEqual([]);
  });

  it("makes a Date only from a value", () => {
    const found = scan((node) => {
      const isDate = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "Date";
      return isDate && (!ts.isNewExpression(node) || (node.arguments ?? []).length === 0) ? node.getText() : undefined;
    });
    expect(found).toEqual([]);
  });

  it("compiles no code from text", () => {
    expect(
      scan((node) =>
        ts.isIdentifier(node) && node.text === "Function" && isReference(node) && !isTypeName(node)
          ? node.text
          : undefined,
      ),
    ).toEqual([]);
  });

  it("is synchronous", () => {
    const found = scan((node) => {
      if (ts.isAwaitExpression(node)) return "await";
      return ts.canHaveModifiers(node) &&
        ts.getModifiers(node)?.some((modifier) => modifier.kind === ts.SyntaxKind.AsyncKeyword)
        ? "async"
        : undefined;
    });
    expect(found).toEqual([]);
  });

  it("has only declarations at module level, and no let or var", () => {
    const found = sources.flatMap((file) =>
      file.tree.statements
        .filter((statement) => !isDeclaration(statement))
        .map((statement) => at(file, statement, statement.getText().slice(0, 60))),
    );
    expect(found).toEqual([]);
  });

  it("writes to nothing at module level but the memos listed here", () => {
    const found = sources.flatMap((file) => {
      const constants = moduleConstants(file);
      return listWrites(file.tree, constants)
        .filter(({ name }) => memos[file.path]?.[name] === undefined)
        .map(({ name, node }) => at(file, node, `writes to ${name}`));
    });
    expect(found).toEqual([]);
  });

  it("gives away no function that remembers, but those listed here", () => {
    const found = sources.flatMap((file) => listRemembering(file).map(({ name, node }) => ({ file, name, node })));
    expect(
      found
        .filter(({ file, name }) => closures[file.path]?.[name] === undefined)
        .map(({ file, name, node }) => at(file, node, `${name} remembers`)),
    ).toEqual([]);
    const names = found.map(({ file, name }) => `${file.path} ${name}`);
    expect(
      Object.entries(closures)
        .flatMap(([path, holders]) => Object.keys(holders).map((name) => `${path} ${name}`))
        .filter((name) => !names.includes(name)),
    ).toEqual([]);
  });

  it("lists no memo that is gone, and gives each a reason", () => {
    const stale = Object.entries(memos).flatMap(([path, holders]) => {
      const file = sources.find((source) => source.path === path);
      const written = file === undefined ? [] : listWrites(file.tree, moduleConstants(file)).map(({ name }) => name);
      return Object.entries(holders)
        .filter(([name, reason]) => !written.includes(name) || reason.length < 20)
        .map(([name]) => `${path} ${name}`);
    });
    expect(stale).toEqual([]);
  });

  it("exports by name: no default, no star", () => {
    const found = scan((node) => {
      if (ts.isExportAssignment(node)) return "export default";
      if (ts.isExportDeclaration(node) && (node.exportClause === undefined || ts.isNamespaceExport(node.exportClause)))
        return "export *";
      const isDefault =
        ts.isStatement(node) &&
        hasExportModifier(node) &&
        ts.canHaveModifiers(node) &&
        ts.getModifiers(node)?.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword);
      return isDefault ? "export default" : undefined;
    });
    expect(found).toEqual([]);
  });
});

/** An identifier that stands for a value or a type of that name, not for a member or a key of its own. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  if (
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isMethodDeclaration(parent)
  )
    return parent.name !== node;
  return !ts.isImportSpecifier(parent) && !ts.isExportSpecifier(parent) && !ts.isLiteralTypeNode(parent);
}

function isTypeName(node: ts.Identifier): boolean {
  return ts.isTypeReferenceNode(node.parent);
}

function isDeclaration(statement: ts.Statement): boolean {
  if (ts.isVariableStatement(statement)) return (statement.declarationList.flags & ts.NodeFlags.Const) !== 0;
  return (
    ts.isImportDeclaration(statement) ||
    ts.isExportDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  );
}

/** Names of the constants at module level, imported ones included: what they hold outlives a call. */
function moduleConstants(file: SourceFile): Set<string> {
  const names = new Set<string>();
  for (const statement of file.tree.statements) {
    if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations) if (ts.isIdentifier(name)) names.add(name.text);
    } else if (ts.isImportDeclaration(statement)) {
      const bindings = statement.importClause?.namedBindings;
      if (bindings !== undefined && ts.isNamedImports(bindings))
        for (const element of bindings.elements) names.add(element.name.text);
    }
  }
  return names;
}

/** Places inside functions that write to a module constant, or to what one gives; a name that is declared again inside is not the constant. */
function listWrites(
  tree: ts.Node,
  constants: ReadonlySet<string>,
  scope?: ts.Node,
): { readonly name: string; readonly node: ts.Node }[] {
  const writes: { name: string; node: ts.Node }[] = [];
  const note = (target: ts.Expression, node: ts.Node): void => {
    const name = rootName(target);
    if (name !== undefined && constants.has(name) && !isShadowed(name, node, scope)) writes.push({ name, node });
  };
  visit(tree, (node) => {
    if (
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
      node.operatorToken.kind <= ts.SyntaxKind.LastAssignment
    ) {
      note(node.left, node);
    } else if (
      (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) &&
      (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken)
    ) {
      note(node.operand, node);
    } else if (ts.isDeleteExpression(node)) {
      note(node.expression, node);
    } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      if (writingMethods.has(node.expression.name.text)) note(node.expression.expression, node);
      if (node.expression.getText() === "Object.assign" && node.arguments[0] !== undefined)
        note(node.arguments[0], node);
    }
  });
  return writes;
}

/** Module functions that return a function (alone or in an object) which writes to a variable of theirs. */
function listRemembering(file: SourceFile): { readonly name: string; readonly node: ts.Node }[] {
  return file.tree.statements.flatMap((statement) => {
    if (!ts.isFunctionDeclaration(statement) || statement.body === undefined) return [];
    const locals = new Set(statement.body.statements.flatMap(declaredNames));
    const given = statement.body.statements.flatMap((inner) =>
      ts.isReturnStatement(inner) && inner.expression !== undefined ? [inner.expression] : [],
    );
    const remembers = given.some((expression) => {
      let writes = false;
      visit(expression, (node) => {
        if (
          (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) &&
          isGivenAway(node, expression) &&
          listWrites(node.body, locals, statement).length > 0
        )
          writes = true;
      });
      return writes;
    });
    return remembers ? [{ name: statement.name?.text ?? "", node: statement }] : [];
  });
}

/** Whether a function is the returned value itself or a member of it, not an argument of a call on the way. */
function isGivenAway(node: ts.Node, expression: ts.Expression): boolean {
  if (node === expression) return true;
  const { parent } = node;
  return (
    (ts.isPropertyAssignment(parent) ||
      ts.isObjectLiteralExpression(parent) ||
      ts.isParenthesizedExpression(parent) ||
      ts.isAsExpression(parent)) &&
    isGivenAway(parent, expression)
  );
}

/** The variable that an access path starts from: `memo` in `memo.parsers[0]`. */
function rootName(target: ts.Expression): string | undefined {
  if (ts.isIdentifier(target)) return target.text;
  if (
    ts.isPropertyAccessExpression(target) ||
    ts.isElementAccessExpression(target) ||
    ts.isNonNullExpression(target) ||
    ts.isParenthesizedExpression(target) ||
    ts.isAsExpression(target)
  ) {
    return rootName(target.expression);
  }
  return undefined;
}

/** Whether the name is declared again between a node and the scope that holds the constant. */
function isShadowed(name: string, node: ts.Node, holder: ts.Node | undefined): boolean {
  for (
    let scope: ts.Node | undefined = node.parent;
    scope !== undefined && !ts.isSourceFile(scope) && scope.parent !== holder;
    scope = scope.parent
  ) {
    if (ts.isFunctionLike(scope) && scope.parameters.some((parameter) => bindsName(parameter.name, name))) return true;
    const statements = ts.isBlock(scope) ? scope.statements : [];
    if (
      statements.some(
        (statement) =>
          ts.isVariableStatement(statement) &&
          statement.declarationList.declarations.some((declaration) => bindsName(declaration.name, name)),
      )
    )
      return true;
    const list =
      ts.isForStatement(scope) || ts.isForOfStatement(scope) || ts.isForInStatement(scope)
        ? scope.initializer
        : undefined;
    if (
      list !== undefined &&
      ts.isVariableDeclarationList(list) &&
      list.declarations.some((declaration) => bindsName(declaration.name, name))
    )
      return true;
  }
  return false;
}

function bindsName(binding: ts.BindingName, name: string): boolean {
  if (ts.isIdentifier(binding)) return binding.text === name;
  return binding.elements.some((element) => ts.isBindingElement(element) && bindsName(element.name, name));
}
