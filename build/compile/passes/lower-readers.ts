import { type NodePath, types as t } from "@babel/core";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import { braces, calledOperation, isOperationsName, type Operation, operation, operationCall, operationName } from "./calls.ts";
import { isKnownXml, isSettled } from "./known.ts";
import type { Pass, PassContext } from "./pass.ts";
import { traverseWhere } from "./traverse-where.ts";

type Value = NodePath<t.Expression>;
type Arguments = readonly [first: Value, second?: Value, third?: Value];

const PLAIN_NAME = /^[A-Za-z_$][\w$]*$/;

function deletion(member: t.MemberExpression): t.UnaryExpression {
  return t.unaryExpression("delete", member);
}

/** A helper as the idiom that an E4X author would write; undefined where only the helper function is right. */
const idioms: Partial<Record<Operation, (args: Arguments) => t.Expression | undefined>> = {
  text([value, fallback]) {
    if (!isXmlRead(value)) return undefined;
    const text = t.callExpression(t.identifier("String"), [value.node]);
    if (fallback === undefined) return text;
    return isSettled(fallback) ? t.logicalExpression("||", text, fallback.node) : undefined;
  },
  num([value, fallback]) {
    return fallback === undefined && isXmlRead(value) ? t.callExpression(t.identifier("Number"), [value.node]) : undefined;
  },
  // Undefined stands first: engines agree on `undefined != missing`, not on `missing != undefined`.
  exists: ([value]) =>
    isKnownXml(value) ? compareLength(value.node, ">") : t.binaryExpression("!=", t.identifier("undefined"), value.node),
  isXml: ([value]) => t.binaryExpression("==", t.unaryExpression("typeof", value.node), t.stringLiteral("xml")),
  toArray: ([list]) => operationCall("valuesOf", list.node),
  values: ([list]) => operationCall("valuesOf", list.node),
  setAttribute([element, name, value]) {
    if (name === undefined || value === undefined) return undefined;
    // A name that is not known may begin with "@": the function takes it away.
    if (!name.isStringLiteral()) return undefined;
    const text = name.node.value.replace(/^@/, "");
    const selector = t.stringLiteral(text);
    return operationCall("putAttribute", element.node, PLAIN_NAME.test(text) ? selector : braces(selector), value.node);
  },
  remove([from, name]) {
    if (name === undefined) return undefined;
    const given = name.isStringLiteral() ? name.node.value : undefined;
    const [, at, bare] = /^(@?)(.+)$/.exec(given ?? "") ?? [];
    if (bare === undefined) return deletion(t.memberExpression(from.node, name.node, true));
    const isPlain = PLAIN_NAME.test(bare) || bare === "*";
    const selector = t.stringLiteral(bare);
    if (at === "@") return operationCall("deleteAttribute", from.node, isPlain ? selector : braces(selector));
    if (bare === "*") return operationCall("deleteChild", from.node, selector);
    return deletion(t.memberExpression(from.node, isPlain ? t.identifier(bare) : name.node, !isPlain));
  },
};

/** The function that does the same, for what has no idiom and for helpers passed on as values. */
const functions: Partial<Record<Operation, Operation>> = {
  text: "textOf",
  num: "numberOf",
  exists: "existsOf",
  isXml: "isXmlOf",
  toArray: "valuesOf",
  values: "valuesOf",
  filterList: "filterOf",
  setAttribute: "putAttributeOf",
  remove: "removeOf",
};

/** How many arguments a helper takes, and its name for authors where that is another. */
const helpers: Partial<Record<Operation, { most: number; name?: string }>> = {
  text: { most: 2 },
  num: { most: 2 },
  exists: { most: 1 },
  isXml: { most: 1 },
  toArray: { most: 1 },
  filterList: { most: 2, name: "filter" },
  setAttribute: { most: 3 },
  remove: { most: 2 },
};

/** Refuses arguments that nothing reads. */
function checkCount(path: NodePath<t.CallExpression>, operation: Operation, context: PassContext): void {
  const helper = helpers[operation];
  const given = path.node.arguments.length;
  if (helper === undefined || given <= helper.most) return;
  const details = { helper: helper.name ?? operation, most: String(helper.most), given: String(given) };
  context.report(diagnostic("XTK1041", details, context.locate(path.node.loc?.start)));
}

/** XML for certain, or an attribute that is read: never undefined, so that String and Number say what is meant. */
function isXmlRead(path: NodePath): boolean {
  return (
    isKnownXml(path) ||
    (path.isMemberExpression() && path.node.computed && t.isStringLiteral(path.node.property) && path.node.property.value.startsWith("@"))
  );
}

/** `list.length() > 0` */
function compareLength(list: t.Expression, operator: ">" | "=="): t.BinaryExpression {
  return t.binaryExpression(operator, t.callExpression(t.memberExpression(list, t.identifier("length")), []), t.numericLiteral(0));
}

/** `text(v)`, `exists(v)`, `setAttribute(e, "a", v)`, `remove(e, "@a")` … become plain code. */
export const lowerReaders: Pass = {
  needs: ["operation"],
  run(program, context) {
    traverseWhere(program, isOperationsName, {
      UnaryExpression(path) {
        const { operator, argument } = path.node;
        if (operator !== "!" || calledOperation(argument) !== "exists") return;
        const [value] = (argument as t.CallExpression).arguments;
        if (!t.isExpression(value)) return;
        const known = isKnownXml(path.get("argument.arguments.0") as NodePath);
        path.replaceWith(
          t.inherits(known ? compareLength(value, "==") : t.binaryExpression("==", t.identifier("undefined"), value), path.node),
        );
      },
      CallExpression: {
        enter(path) {
          const name = calledOperation(path.node);
          if (name) checkCount(path, name, context);
        },
        exit(path) {
          const name = calledOperation(path.node);
          const idiom = name && idioms[name];
          if (!name || !idiom) return;
          const args = path.get("arguments") as Value[];
          const [first, second, third] = args;
          if (first === undefined || args.some((argument) => argument.isSpreadElement())) return;
          const written = idiom([first, second, third]);
          if (written) path.replaceWith(t.inherits(written, path.node));
        },
      },
    });
    traverseWhere(program, isOperationsName, {
      MemberExpression(path) {
        const name = operationName(path.node);
        const replacement = name && functions[name];
        if (replacement) path.replaceWith(operation(replacement));
      },
    });
    return false;
  },
};
