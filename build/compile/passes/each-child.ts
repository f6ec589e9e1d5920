import { types as t } from "@babel/core";

const { VISITOR_KEYS } = t;

/** Calls with each node that stands right below another, in the order of Babel's visitors. */
export function eachChild(node: t.Node, call: (child: t.Node) => void): void {
  for (const key of VISITOR_KEYS[node.type] ?? []) {
    const value = node[key as keyof t.Node] as unknown as t.Node | (t.Node | null)[] | null | undefined;
    if (!Array.isArray(value)) {
      if (value) call(value);
      continue;
    }
    for (const child of value) if (child) call(child);
  }
}
