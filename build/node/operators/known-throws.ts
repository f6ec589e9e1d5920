import { type AnyNode, parse } from "acorn";
import MagicString from "magic-string";
import { RESERVED_NAME } from "../../e4x/tree/reserved-name.ts";
import { childNodes } from "./child-nodes.ts";
import type { SourceMapV3 } from "./lower-operators.ts";

/** Something else than a new object is thrown: it may have no stack. */
const THROWS_A_VALUE = /\bthrow\b(?!\s+new\b)/;

/** In E4X that was lowered the values are known already. */
function isKnown(value: AnyNode): boolean {
  return (
    value.type === "CallExpression" &&
    value.callee.type === "MemberExpression" &&
    value.callee.object.type === "Identifier" &&
    value.callee.object.name === RESERVED_NAME
  );
}

/**
 * Makes the place of a thrown text known, which only errors know by themselves: `throw "none"` is `throw __e4x.thrown("none")`.
 * @param code an ES module without types
 * @returns undefined where nothing but new objects is thrown
 */
export function knownThrows(code: string, filename: string): { code: string; map: SourceMapV3 } | undefined {
  if (!THROWS_A_VALUE.test(code)) return undefined;
  const text = new MagicString(code);
  const walk = (node: AnyNode): void => {
    if (node.type === "ThrowStatement" && !isKnown(node.argument)) {
      text.appendLeft(node.argument.start, `${RESERVED_NAME}.thrown((`);
      text.prependRight(node.argument.end, "))");
    }
    for (const child of childNodes(node)) walk(child);
  };
  walk(parse(code, { ecmaVersion: "latest", sourceType: "module", preserveParens: true }));
  return {
    code: text.toString(),
    map: text.generateMap({ source: filename, hires: "boundary", includeContent: true }) as unknown as SourceMapV3,
  };
}
