import { type Doc, hardline, indent, join, raw } from "./doc.ts";
import type { FunctionNode } from "../tree/declared-names.ts";
import type { NodeOf, TreeNode } from "../tree/tree-node.ts";
import { Precedence } from "./precedence.ts";
import type { PrintRules, Rule, RulePrinter } from "./rule.ts";

/** `name`, or `[name]`. */
function key(printer: RulePrinter, node: NodeOf<"Property" | "MethodDefinition" | "PropertyDefinition">): Doc {
  return node.computed ? ["[", printer.enclosed(() => printer.expression(node.key)), "]"] : printer.node(node.key);
}

/** A method of a class or an object: `static async *name(…) {…}`. */
export function method(printer: RulePrinter, node: NodeOf<"Property" | "MethodDefinition">, value: FunctionNode): Doc {
  const { kind } = node;
  const accessor = kind === "get" || kind === "set" ? `${kind} ` : "";
  return [
    node.type === "MethodDefinition" && node.static ? "static " : "",
    value.async ? "async " : "",
    value.generator ? "*" : "",
    accessor,
    key(printer, node),
    printer.placed(value, [printer.parameters(value), printer.functionBody(value)]),
  ];
}

const templateLiteral: Rule<"TemplateLiteral"> = (printer, { quasis, expressions }) => {
  const parts: Doc[] = ["`"];
  quasis.forEach((quasi, index) => {
    parts.push(raw(quasi.value.raw));
    const expression = expressions[index];
    if (expression)
      parts.push(
        "${",
        printer.enclosed(() => printer.expression(expression, Precedence.Sequence)),
        "}",
      );
  });
  return [...parts, "`"];
};

const classLike: Rule<"ClassDeclaration" | "ClassExpression"> = (printer, { id, superClass, body }) => [
  "class ",
  id ? [printer.node(id), " "] : "",
  superClass ? ["extends ", printer.expression(superClass, Precedence.Call), " "] : "",
  printer.node(body),
];

function renamed(printer: RulePrinter, from: TreeNode, to: TreeNode): Doc {
  const [first, second] = [printer.node(from), printer.node(to)];
  return from.type === to.type && nameIn(from) === nameIn(to) ? first : [first, " as ", second];
}

/** The name that an identifier or a text says. */
function nameIn(node: TreeNode): unknown {
  return node.type === "Identifier" ? node.name : node.type === "Literal" ? node.value : undefined;
}

const source = (printer: RulePrinter, from: TreeNode, written: NodeOf<"ImportAttribute">[] | undefined): Doc => {
  const attributes = (written ?? []).map((one) => [printer.node(one.key), ": ", printer.node(one.value)]);
  return [printer.node(from), attributes.length === 0 ? "" : [" with { ", join(", ", attributes), " }"]];
};

const importDeclaration: Rule<"ImportDeclaration"> = (printer, { specifiers, source: from, attributes }) => {
  if (specifiers.length === 0) return ["import ", source(printer, from, attributes), ";"];
  const named = specifiers.filter(({ type }) => type === "ImportSpecifier").map((one) => printer.node(one));
  const others = specifiers.filter(({ type }) => type !== "ImportSpecifier").map((one) => printer.node(one));
  return [
    "import ",
    join(", ", [...others, ...(named.length === 0 ? [] : [["{ ", join(", ", named), " }"]])]),
    " from ",
    source(printer, from, attributes),
    ";",
  ];
};

/** What ECMAScript has beyond its fifth edition: modules written with E4X, and what passes over a tree put in. */
export const modern: PrintRules = {
  TemplateLiteral: templateLiteral,
  TaggedTemplateExpression: (printer, { tag, quasi }) => [printer.expression(tag, Precedence.Call), printer.node(quasi)],
  SpreadElement: (printer, { argument }) => ["...", printer.expression(argument)],
  RestElement: (printer, { argument }) => ["...", printer.node(argument)],
  AssignmentPattern: (printer, { left, right }) => [printer.node(left), " = ", printer.expression(right)],
  ArrayPattern(printer, { elements }) {
    const items = printer.enclosed(() => elements.map((element) => (element ? printer.node(element) : "")));
    return ["[", join(", ", items), elements.length > 0 && elements.at(-1) === null ? ",]" : "]"];
  },
  ObjectPattern: (printer, { properties }) =>
    printer.list(
      "{",
      printer.enclosed(() => properties.map((one) => printer.node(one))),
      "}",
      true,
    ),

  ChainExpression: (printer, { expression }) => printer.node(expression),
  ImportExpression: (printer, { source: from, options }) => ["import", printer.arguments(options ? [from, options] : [from])],
  MetaProperty: (printer, { meta, property }) => [printer.node(meta), ".", printer.node(property)],
  Super: () => "super",
  AwaitExpression: (printer, { argument }) => ["await ", printer.expression(argument, Precedence.Unary)],
  YieldExpression: (printer, { argument, delegate }) => ["yield", delegate ? "*" : "", argument ? [" ", printer.expression(argument)] : ""],
  PrivateIdentifier: (_, { name }) => `#${name}`,

  ClassDeclaration: classLike,
  ClassExpression: classLike,
  ClassBody: (printer, { body }) =>
    body.length === 0 ? "{}" : ["{", indent(body.map((member) => [hardline, printer.node(member)])), hardline, "}"],
  MethodDefinition: (printer, node) => method(printer, node, node.value),
  PropertyDefinition: (printer, node) => [
    node.static ? "static " : "",
    key(printer, node),
    node.value ? [" = ", printer.expression(node.value)] : "",
    ";",
  ],
  StaticBlock: (printer, { body }) => ["static ", printer.block(body)],

  ImportDeclaration: importDeclaration,
  ImportDefaultSpecifier: (printer, { local }) => printer.node(local),
  ImportNamespaceSpecifier: (printer, { local }) => ["* as ", printer.node(local)],
  ImportSpecifier: (printer, { imported, local }) => renamed(printer, imported, local),
  ExportSpecifier: (printer, { local, exported }) => renamed(printer, local, exported),
  ExportNamedDeclaration(printer, node) {
    if (node.declaration) return ["export ", printer.node(node.declaration)];
    const names = join(
      ", ",
      node.specifiers.map((one) => printer.node(one)),
    );
    return [
      "export {",
      node.specifiers.length === 0 ? "" : [" ", names, " "],
      "}",
      node.source ? [" from ", source(printer, node.source, node.attributes)] : "",
      ";",
    ];
  },
  ExportDefaultDeclaration(printer, { declaration }) {
    const isDeclaration = declaration.type === "FunctionDeclaration" || declaration.type === "ClassDeclaration";
    return [
      "export default ",
      isDeclaration ? printer.node(declaration) : [printer.statementExpression(declaration, Precedence.Assignment), ";"],
    ];
  },
  ExportAllDeclaration: (printer, node) => [
    "export *",
    node.exported ? [" as ", printer.node(node.exported)] : "",
    " from ",
    source(printer, node.source, node.attributes),
    ";",
  ],
};
