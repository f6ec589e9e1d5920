/** As much of a node as both kinds of trees have. */
interface AnyNode {
  readonly type: string;
}

type Fields = Readonly<Record<string, AnyNode | undefined>> & { readonly operator?: unknown; readonly name?: unknown };

/** The names that a test asks `typeof` of, `Map`, `Object.assign`, and the members that it looks at: `if (Object.assign)`. */
export function typeofNames(test: AnyNode): ReadonlySet<string> {
  const names = new Set<string>();
  const open: (AnyNode | undefined)[] = [test];
  while (open.length > 0) {
    const node = open.pop();
    if (node === undefined || node === null) continue;
    const { operator, argument, left, right } = node as AnyNode & Fields;
    const name = node.type === "UnaryExpression" && operator === "typeof" ? nameOf(argument) : undefined;
    const member = node.type === "MemberExpression" ? nameOf(node) : undefined;
    if (name !== undefined) names.add(name);
    else if (member !== undefined) names.add(member);
    else if (node.type === "UnaryExpression") open.push(argument);
    else if (node.type === "LogicalExpression" || node.type === "BinaryExpression") open.push(left, right);
  }
  return names;
}

/** `Map`, or `Object.assign`. */
function nameOf(node: AnyNode | undefined): string | undefined {
  if (node?.type === "Identifier") return (node as AnyNode & { name: string }).name;
  if (node?.type !== "MemberExpression") return undefined;
  const { object, property, computed } = node as AnyNode & Fields & { computed?: boolean };
  return !computed && object?.type === "Identifier" && property?.type === "Identifier"
    ? `${nameOf(object)}.${nameOf(property)}`
    : undefined;
}

/** Whether a node runs only after a test of `typeof name`: in a branch of `if` or `?:`, or to the right of `&&` and `||`. */
export function isBehindTypeof(name: string, parent: AnyNode, child: AnyNode): boolean {
  const { test, left } = parent as AnyNode & Fields;
  if (parent.type === "IfStatement" || parent.type === "ConditionalExpression") return child !== test && typeofNames(test!).has(name);
  return parent.type === "LogicalExpression" && child !== left && typeofNames(left!).has(name);
}
