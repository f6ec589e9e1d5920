import { type NodePath, types as t } from "@babel/core";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import { OTHERWISE } from "../kinds/read-conditions.ts";
import { programPath } from "../program-path.ts";
import { defaultExport, withoutAliases } from "./module-exports.ts";
import { dropUnused } from "./drop-unused.ts";
import type { PassContext } from "./pass.ts";
import { scriptBody } from "./script-body.ts";
import type { ScriptPart } from "./script-part.ts";

/**
 * The conditions of a Test activity, `export default { transition: function () { … } }`, each as a program of its own that returns its value:
 * the server asks them one by one.
 */
export function conditionBodies(file: t.File, context: PassContext): ScriptPart[] {
  const program = programPath(file);
  const list = conditionList(program);
  if (list === undefined || list.node.properties.length === 0) {
    const { source } = context.entry;
    const place = context.locate(list?.node.loc?.start);
    context.report(diagnostic("XTK1061", {}, place.file === undefined ? { file: source, line: 1, column: 1 } : place));
    return [];
  }
  const conditions = list.node.properties.flatMap((property) => {
    const found = conditionIn(property);
    if (typeof found === "object") return [found];
    const places = [property, "value" in property ? property.value : undefined].map((node) => context.locate(node?.loc?.start));
    context.report(
      diagnostic(
        "XTK1062",
        { fault: found },
        places.find((place) => place.file !== undefined),
      ),
    );
    return [];
  });
  return conditions.map(({ transition, value }) => {
    const copy = t.cloneNode(file, true);
    const own = programPath(copy);
    setDefault(own, value, list.parentPath.isVariableDeclarator() ? (list.parentPath.node.id as t.Identifier).name : undefined);
    scriptBody(own, context);
    dropUnused(own);
    return { file: copy, transition };
  });
}

/** The object that is exported. */
function conditionList(program: NodePath<t.Program>): NodePath<t.ObjectExpression> | undefined {
  const name = defaultExport(program.node);
  const binding = name === undefined ? undefined : program.scope.getOwnBinding(withoutAliases(name, program));
  if (name === undefined || !binding?.constant || !binding.path.isVariableDeclarator()) return undefined;
  const init = binding.path.get("init");
  return init.isObjectExpression() ? init : undefined;
}

/** A condition, or why it is none. */
function conditionIn(property: t.ObjectExpression["properties"][number]): { transition: string; value: t.Expression } | string {
  if (!t.isObjectProperty(property) || property.computed) return "Its name is not written out";
  const { key, value } = property;
  const transition = t.isIdentifier(key) ? key.name : t.isStringLiteral(key) || t.isNumericLiteral(key) ? String(key.value) : undefined;
  if (transition === undefined) return "Its name is not written out";
  if (transition === OTHERWISE) return "The transition default is taken when no condition holds, and has none";
  if (t.isIdentifier(value)) return { transition, value };
  if (!t.isFunctionExpression(value)) return `The condition of ${transition} is no function`;
  return value.params.length > 0 ? `The condition of ${transition} has parameters` : { transition, value };
}

/**
 * Makes a condition what the module exports.
 * @param list the variable of all of them, which goes where nothing else uses it
 */
function setDefault(program: NodePath<t.Program>, value: t.Expression, list: string | undefined): void {
  const name = program.scope.generateUid("condition");
  for (const statement of program.get("body")) if (statement.isExportNamedDeclaration()) statement.remove();
  const call = t.isIdentifier(value) ? t.callExpression(t.cloneNode(value), []) : undefined;
  const body = call ? t.functionExpression(null, [], t.blockStatement([t.returnStatement(call)])) : withoutName(t.cloneNode(value, true));
  program.pushContainer("body", t.variableDeclaration("var", [t.variableDeclarator(t.identifier(name), body)]));
  const specifier = t.exportSpecifier(t.identifier(name), t.identifier(OTHERWISE));
  program.pushContainer("body", t.exportNamedDeclaration(null, [specifier]));
  program.scope.crawl();
  const listed = list === undefined ? undefined : program.scope.getOwnBinding(list);
  if (listed && !listed.referenced) listed.path.remove();
  program.scope.crawl();
}

/** The name that a function has of its property is nobody's where it does not call itself. */
function withoutName(value: t.Expression): t.Expression {
  if (!t.isFunctionExpression(value) || value.id == null) return value;
  const { name } = value.id;
  let isUsed = false;
  t.traverseFast(value.body, (node) => {
    isUsed ||= t.isIdentifier(node, { name });
  });
  return isUsed ? value : { ...value, id: null };
}
