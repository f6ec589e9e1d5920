import type { Tree } from "./arbitrary-script.ts";

/** What the engine compiles and Rhino does not: the smallest program of each. `withoutRhinoGaps` writes scripts without them. */
export const rhinoGaps: Readonly<Record<string, string>> = {
  "a comment as a literal of its own": "x = <!--c-->;",
  "a CDATA section as a literal of its own": "x = a || <![CDATA[c]]>;",
  "a processing instruction as a literal of its own": "x = a || <?pi c?>;",
  "`*` on its own": "x = *;",
  "`*::name` on its own": "x = *::id;",
  "`function::name`": "x = function::a;",
  "a keyword after `::`": "x = y.a::default;",
  "a keyword after `@`": "x = y.@default;",
  "`++` on a selector": "x.@a++;",
  "`--` on a member of a literal": "x = <>a</>.b--;",
  "`new` of a literal": "x = new <a/>();",
  "a literal in the braces of a literal": "x = <a>{<b/>}</a>;",
  "`in` in brackets in the head of a loop": "for ([a in b]; ;) ;",
  "a pattern in the head of a loop": "for (var [] in a) ;",
};

const LITERALS = new Set(["XMLCdata", "XMLComment", "XMLProcessingInstruction"]);
const KEYWORDS = new Set(["if", "class", "default", "function", "in", "delete"]);
const plain = (name = "a"): Tree => ({ type: "Identifier", name });
const isNode = (value: unknown): value is Tree => value !== null && typeof value === "object" && "type" in value;
const isPattern = (value: unknown): boolean => isNode(value) && (value.type === "ArrayPattern" || value.type === "ObjectPattern");
const isSelector = (value: Tree): boolean => value.type.startsWith("XML") && !LITERALS.has(value.type);

/** True where a selector is the name of a member, an attribute or descendants. */
function isMemberName(parent: Tree, key: string): boolean {
  if (parent.type === "MemberExpression") return key === "property" && parent.computed === false;
  if (parent.type === "BinaryExpression") return key === "right" && parent.operator === "..";
  return (
    (parent.type === "XMLAttributeSelector" && key === "attribute" && parent.computed === false) ||
    (parent.type === "XMLQualifiedIdentifier" && key === "right" && parent.computed === false)
  );
}

function has(root: unknown, test: (node: Tree) => boolean): boolean {
  if (Array.isArray(root)) return root.some((item) => has(item, test));
  return isNode(root) && (test(root) || Object.values(root).some((value) => has(value, test)));
}

function closed(node: Tree, parent: Tree, key: string): Tree {
  const isContent = key === "contents" && (parent.type === "XMLElement" || parent.type === "XMLList");
  if (LITERALS.has(node.type) && !isContent) return plain();
  if (node.type === "XMLAnyName" && !isMemberName(parent, key)) return plain();
  if (node.type === "XMLQualifiedIdentifier" && !isMemberName(parent, key) && (node.left as Tree).type === "XMLAnyName") return plain();
  if (node.type === "XMLFunctionQualifiedIdentifier") return plain("f");
  if (node.type === "Identifier" && KEYWORDS.has(String(node.name)) && (/^XML(?:Qualified|Attribute)/.test(parent.type) || key === "key"))
    return plain("id");
  if (node.type === "UpdateExpression" && has(node.argument, (inner) => isSelector(inner))) return { ...node, argument: plain() };
  if (node.type === "XMLEscape" && has(node, ({ type }) => type === "XMLElement" || type === "XMLList"))
    return { ...node, expression: plain() };
  if (node.type === "NewExpression" && has(node.callee, ({ type }) => type === "XMLElement" || type === "XMLList"))
    return { ...node, callee: plain() };
  if (node.type === "ForStatement" && has(node.init, ({ operator }) => operator === "in")) return { ...node, init: null };
  if (isPattern(node) && (key === "left" || key === "param")) return plain();
  if (node.type === "VariableDeclaration" && parent.type === "ForInStatement")
    return { ...node, declarations: [{ type: "VariableDeclarator", id: plain(), init: null }] };
  return node;
}

/** The same script with a plain name in the place of each gap. */
export function withoutRhinoGaps(node: Tree, parent: Tree = node, key = ""): Tree {
  const replaced = closed(node, parent, key);
  const copy: Tree = { type: replaced.type };
  for (const [name, value] of Object.entries(replaced)) {
    if (Array.isArray(value)) copy[name] = value.map((item: unknown) => (isNode(item) ? withoutRhinoGaps(item, replaced, name) : item));
    else copy[name] = isNode(value) ? withoutRhinoGaps(value, replaced, name) : value;
  }
  return copy;
}
