import ts from "typescript";
import { listSourceFiles } from "./source-files.mjs";

/** @typedef {{ text: string, members: Map<string, string> }} Documented */

/**
 * What the doc comments of `src` say of each interface with its fields, and of each constant with the type it is
 * declared for. The first paragraph is kept, with the unit.
 *
 * @returns {{ interfaces: Map<string, Documented>, constants: Map<string, { text: string, of: string | null }> }}
 */
export function readDocComments() {
  const interfaces = new Map();
  const constants = new Map();
  for (const { path, text } of listSourceFiles()) {
    const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
    for (const statement of tree.statements) {
      if (ts.isInterfaceDeclaration(statement)) interfaces.set(statement.name.text, readInterface(statement));
      if (ts.isVariableStatement(statement))
        for (const { name, type } of statement.declarationList.declarations)
          constants.set(name.getText(), { text: summaryOf(statement), of: argumentOf(type) });
    }
  }
  for (const found of interfaces.values()) inherit(found, interfaces);
  return { interfaces, constants };
}

function readInterface(declaration) {
  const members = new Map(
    declaration.members
      .filter((member) => member.name !== undefined)
      .map((member) => [member.name.text, summaryOf(member)]),
  );
  const above = (declaration.heritageClauses ?? []).flatMap(({ types }) =>
    types.map(({ expression }) => expression.getText()),
  );
  return { text: summaryOf(declaration), members, above };
}

function inherit(found, interfaces) {
  for (const name of found.above.splice(0)) {
    const parent = interfaces.get(name);
    if (parent === undefined) continue;
    inherit(parent, interfaces);
    for (const [key, text] of parent.members) if (!found.members.has(key)) found.members.set(key, text);
  }
}

/** The name in `z.ZodMiniType<Name>`; `null` where it is not a name. */
function argumentOf(type) {
  const [argument] = type !== undefined && ts.isTypeReferenceNode(type) ? (type.typeArguments ?? []) : [];
  return argument !== undefined && ts.isTypeReferenceNode(argument) ? argument.typeName.getText() : null;
}

function summaryOf(node) {
  const doc = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).at(-1);
  if (doc === undefined) return "";
  const [summary = ""] = (ts.getTextOfJSDocComment(doc.comment) ?? "").split(/\n\s*\n/);
  const unit = doc.tags?.find(({ tagName }) => tagName.text === "unit");
  const text = summary.replace(/\s*\n\s*/g, " ").trim();
  return unit === undefined ? text : `${text} Unit: ${ts.getTextOfJSDocComment(unit.comment)?.trim()}.`.trim();
}
