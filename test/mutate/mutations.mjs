/**
 * What can be done wrong at a place of the code: each entry answers, for a node, the texts that could stand in its place.
 * A statement is replaced by nothing (`drop`), a function body left before its first statement (`leave`).
 */

const SWAPPED = {
  "===": "!==",
  "!==": "===",
  "==": "!=",
  "!=": "==",
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "+": "-",
  "-": "+",
  "*": "/",
  "/": "*",
  "%": "*",
  "&": "|",
  "|": "&",
  "<<": ">>",
  ">>": "<<",
  "&&": "||",
  "||": "&&",
  "??": "&&",
};
const SWAPPED_ASSIGNMENT = { "+=": "-=", "-=": "+=", "*=": "/=", "/=": "*=", "&&=": "||=", "||=": "&&=", "??=": "=" };
const SWAPPED_METHOD = {
  some: "every",
  every: "some",
  startsWith: "endsWith",
  endsWith: "startsWith",
  toUpperCase: "toLowerCase",
  toLowerCase: "toUpperCase",
  min: "max",
  max: "min",
  indexOf: "lastIndexOf",
  lastIndexOf: "indexOf",
  unshift: "push",
  push: "unshift",
};
const LEFT_OUT_METHODS = new Set([
  "filter",
  "sort",
  "reverse",
  "trim",
  "trimEnd",
  "trimStart",
  "slice",
  "toSorted",
  "toReversed",
  "flat",
  "toLowerCase",
  "toUpperCase",
]);

/** Statements that end a path of the code or do something for their effect. */
const DROPPED = new Set(["ExpressionStatement", "ThrowStatement", "BreakStatement", "ContinueStatement", "ReturnStatement"]);

const isLoop = ({ type }) => /^(?:While|DoWhile|For)Statement$/.test(type);

/**
 * The mutations of one node.
 * @param {import("@babel/core").NodePath} path
 * @param {(node: object) => string} textOf the source text of a node
 * @returns {{ node: object, operator: string, how: "expression" | "drop" | "leave", text?: string }[]}
 */
export function mutationsOf(path, textOf) {
  const { node, parent, key } = path;
  const found = [];
  const put = (operator, text) => found.push({ node, operator, how: "expression", text });
  if (DROPPED.has(node.type) && !isSuperCall(node) && !(node.type === "ReturnStatement" && node.argument))
    found.push({ node, operator: "drop statement", how: "drop" });
  if (
    node.type === "BlockStatement" &&
    path.parentPath.isFunction() &&
    node.body.length > 1 &&
    parent.kind !== "constructor" &&
    givesNothing(path)
  )
    found.push({ node, operator: "leave at once", how: "leave" });
  if (key === "test" && node.type !== "BooleanLiteral") {
    put("negate condition", `!(${textOf(node)})`);
    put("condition false", "false");
    if (!isLoop(parent)) put("condition true", "true");
  }
  if (node.type === "BinaryExpression" || node.type === "LogicalExpression") {
    if (!(node.operator === "+" && (isText(node.left) || isText(node.right)))) {
      for (const operator of [SWAPPED[node.operator] ?? []].flat())
        put("swap operator", `(${textOf(node.left)}) ${operator} (${textOf(node.right)})`);
    }
    if (node.type === "LogicalExpression") {
      put("left side only", textOf(node.left));
      put("right side only", textOf(node.right));
    }
  }
  if (node.type === "ConditionalExpression") {
    put("always the first", textOf(node.consequent));
    put("always the second", textOf(node.alternate));
  }
  if (node.type === "UnaryExpression" && ["!", "-", "+"].includes(node.operator)) put("without sign", textOf(node.argument));
  if (node.type === "AssignmentExpression" && SWAPPED_ASSIGNMENT[node.operator])
    put("swap assignment", `${textOf(node.left)} ${SWAPPED_ASSIGNMENT[node.operator]} ${textOf(node.right)}`);
  if (node.type === "UpdateExpression") {
    const operator = node.operator === "++" ? "--" : "++";
    put("swap update", node.prefix ? operator + textOf(node.argument) : textOf(node.argument) + operator);
  }
  if (node.type === "AssignmentPattern") found.push({ node: node.right, operator: "no default", how: "expression", text: "undefined" });
  if (node.type === "NumericLiteral") put("constant", node.value === 0 ? "1" : String(node.value === 1 ? 0 : node.value + 1));
  if (node.type === "BooleanLiteral") put("constant", String(!node.value));
  if (node.type === "StringLiteral") put("constant", node.value === "" ? '"mutated"' : '""');
  if (node.type === "TemplateLiteral" && parent.type !== "TaggedTemplateExpression") put("constant", '""');
  if (node.type === "ArrayExpression" && node.elements.length > 0) put("empty", "[]");
  if (node.type === "ObjectExpression" && node.properties.length > 0) put("empty", "{}");
  if (node.type === "CallExpression" && node.callee.type === "MemberExpression" && !node.callee.computed) {
    const { name } = node.callee.property;
    const object = textOf(node.callee.object);
    if (Object.hasOwn(SWAPPED_METHOD, name))
      put("swap method", `${object}.${SWAPPED_METHOD[name]}(${node.arguments.map(textOf).join(", ")})`);
    if (LEFT_OUT_METHODS.has(name)) put("leave method out", object);
  }
  if (node.type === "CallExpression" && node.arguments.length > 1)
    put("drop last argument", `${textOf(node.callee)}${node.optional ? "?." : ""}(${node.arguments.slice(0, -1).map(textOf).join(", ")})`);
  return found;
}

/** A function that gives a value does not compile without it. */
function givesNothing(body) {
  let gives = false;
  body.traverse({
    Function: (path) => path.skip(),
    ReturnStatement: ({ node }) => void (gives ||= node.argument !== null),
  });
  return !gives;
}

function isText({ type }) {
  return type === "StringLiteral" || type === "TemplateLiteral";
}

function isSuperCall({ expression }) {
  return expression?.type === "CallExpression" && expression.callee.type === "Super";
}
