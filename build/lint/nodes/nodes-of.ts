import ts from "typescript";

/** The nodes below one, in the order of the text; with a stack of its own, for expressions of any depth. */
export function* nodesOf(root: ts.Node): Generator<ts.Node> {
  const open: ts.Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    const before = open.length;
    ts.forEachChild(node, (child) => void open.push(child));
    for (let first = before, last = open.length - 1; first < last; first++, last--) [open[first], open[last]] = [open[last]!, open[first]!];
  }
}
