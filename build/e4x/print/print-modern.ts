import { type Doc, hardline, indent, join, raw } from "./doc.ts";
import type { AnyNode } from "../tree/nodes.ts";
import { Precedence } from "./precedence.ts";
import type { Rule, RulePrinter } from "./rule.ts";

/** `name`, or `[name]`. */
function key(printer: RulePrinter, node: AnyNode): Doc {
  return node.computed ? ["[", printer.enclosed(() => printer.expression(node.key)), "]"] : printer.node(node.key);
}

/** A method of a class or an object: `static async *name(…) {…}`. */
export function method(printer: RulePrinter, node: AnyNode): Doc {
  const { value, kind } = node;
  const accessor = kind === "get" || kind === "set" ? `${kind as string} ` : "";
  return [
    node.static ? "static " : "",
    value.async ? "async " : "",
    value.generator ? "*" : "",
    accessor,
    key(printer, node),
    printer.parameters(value),
    printer.functionBody(value),
  ];
}

const templateLiteral: Rule = (printer, { quasis, expressions }) => {
  const parts: Doc[] = ["`"];
  (quasis as AnyNode[]).forEach((quasi, index) => {
    parts.push(raw(quasi.value.raw));
    if (index < expressions.length)
      parts.push(
        "${",
        printer.enclosed(() => printer.expression(expressions[index], Precedence.Sequence)),
        "}",
      );
  });
  return [...parts, "`"];
};

const classLike: Rule = (printer, { id, superClass, body }) => [
  "class ",
  id ? [printer.node(id), " "] : "",
  superClass ? ["extends ", printer.expression(superClass, Precedence.Call), " "] : "",
  printer.node(body),
];

const specifier =
  (from: "imported" | "local", to: "local" | "exported"): Rule =>
  (printer, node) => {
    const [first, second] = [printer.node(node[from]), printer.node(node[to])];
    const isSame = node[from].type === node[to].type && (node[from].name ?? node[from].value) === (node[to].name ?? node[to].value);
    return isSame ? first : [first, " as ", second];
  };

const source = (printer: RulePrinter, node: AnyNode): Doc => {
  const attributes = ((node.attributes ?? []) as AnyNode[]).map((one) => [printer.node(one.key), ": ", printer.node(one.value)]);
  return [printer.node(node.source), attributes.length === 0 ? "" : [" with { ", join(", ", attributes), " }"]];
};

const importDeclaration: Rule = (printer, node) => {
  const specifiers = node.specifiers as AnyNode[];
  if (specifiers.length === 0) return ["import ", source(printer, node), ";"];
  const named = specifiers.filter(({ type }) => type === "ImportSpecifier").map((one) => printer.node(one));
  const others = specifiers.filter(({ type }) => type !== "ImportSpecifier").map((one) => printer.node(one));
  return [
    "import ",
    join(", ", [...others, ...(named.length === 0 ? [] : [["{ ", join(", ", named), " }"]])]),
    " from ",
    source(printer, node),
    ";",
  ];
};

/** What ECMAScript has beyond its fifth edition: modules written with E4X, and what passes over a tree put in. */
export const modern: Readonly<Record<string, Rule>> = {
  TemplateLiteral: templateLiteral,
  TaggedTemplateExpression: (printer, { tag, quasi }) => [printer.expression(tag, Precedence.Call), printer.node(quasi)],
  SpreadElement: (printer, { argument }) => ["...", printer.expression(argument)],
  RestElement: (printer, { argument }) => ["...", printer.node(argument)],
  AssignmentPattern: (printer, { left, right }) => [printer.node(left), " = ", printer.expression(right)],
  ArrayPattern(printer, { elements }) {
    const items = printer.enclosed(() =>
      (elements as (AnyNode | null)[]).map((element) => (element ? printer.node(element) : "")),
    ) as Doc[];
    return ["[", join(", ", items), elements.length > 0 && elements.at(-1) === null ? ",]" : "]"];
  },
  ObjectPattern: (printer, { properties }) =>
    printer.list("{", printer.enclosed(() => (properties as AnyNode[]).map((one) => printer.node(one))) as Doc[], "}", true),

  ChainExpression: (printer, { expression }) => printer.node(expression),
  ImportExpression: (printer, { source: from, options }) => ["import", printer.arguments(options ? [from, options] : [from])],
  MetaProperty: (printer, { meta, property }) => [printer.node(meta), ".", printer.node(property)],
  Super: () => "super",
  AwaitExpression: (printer, { argument }) => ["await ", printer.expression(argument, Precedence.Unary)],
  YieldExpression: (printer, { argument, delegate }) => ["yield", delegate ? "*" : "", argument ? [" ", printer.expression(argument)] : ""],
  PrivateIdentifier: (_, { name }) => `#${name as string}`,

  ClassDeclaration: classLike,
  ClassExpression: classLike,
  ClassBody: (printer, { body }) =>
    body.length === 0 ? "{}" : ["{", indent((body as AnyNode[]).map((member) => [hardline, printer.node(member)])), hardline, "}"],
  MethodDefinition: (printer, node) => method(printer, node),
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
  ImportSpecifier: specifier("imported", "local"),
  ExportSpecifier: specifier("local", "exported"),
  ExportNamedDeclaration(printer, node) {
    if (node.declaration) return ["export ", printer.node(node.declaration)];
    const names = join(
      ", ",
      (node.specifiers as AnyNode[]).map((one) => printer.node(one)),
    );
    return [
      "export {",
      node.specifiers.length === 0 ? "" : [" ", names, " "],
      "}",
      node.source ? [" from ", source(printer, node)] : "",
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
    source(printer, node),
    ";",
  ],
};
