import type { AnyNode } from "../tree/nodes.ts";

/** The node that Babel has for a literal, by the type of its value. */
export function babelLiteral({ value, raw, regex, bigint }: AnyNode): AnyNode {
  if (regex) return withExtra({ type: "RegExpLiteral", pattern: regex.pattern, flags: regex.flags }, raw, undefined);
  if (typeof bigint === "string") {
    // Babel keeps the digits as they are written: 0xFFn.
    const digits = typeof raw === "string" ? raw.slice(0, -1).replace(/_/g, "") : bigint;
    return withExtra({ type: "BigIntLiteral", value: digits }, raw, digits);
  }
  if (value === null) return { type: "NullLiteral" };
  if (typeof value === "boolean") return { type: "BooleanLiteral", value };
  return withExtra({ type: typeof value === "number" ? "NumericLiteral" : "StringLiteral", value }, raw, value);
}

/** `extra` as Babel's parser gives it: how the literal is spelled, and for which value. */
function withExtra(node: AnyNode, raw: unknown, rawValue: unknown): AnyNode {
  if (typeof raw === "string") node.extra = rawValue === undefined ? { raw } : { rawValue, raw };
  return node;
}

/** ESTree's Literal for one of Babel's; undefined for other nodes. */
export function estreeLiteral(node: AnyNode): AnyNode | undefined {
  const { type, value, extra } = node;
  switch (type) {
    case "StringLiteral":
    case "NumericLiteral":
      // Who changes the value leaves the spelling as it was.
      return withRaw({ type: "Literal", value }, extra, extra?.rawValue === value);
    case "BooleanLiteral":
      return { type: "Literal", value, raw: String(value) };
    case "NullLiteral":
      return { type: "Literal", value: null, raw: "null" };
    case "BigIntLiteral":
      return withRaw(
        { type: "Literal", value: BigInt(value), bigint: String(BigInt(value)), raw: `${value as string}n` },
        extra,
        extra?.rawValue === value,
      );
    case "RegExpLiteral": {
      const { pattern, flags } = node as unknown as { pattern: string; flags: string };
      const literal: AnyNode = { type: "Literal", value: regularExpression(pattern, flags), regex: { pattern, flags } };
      return withRaw(literal, extra, extra?.raw === `/${pattern}/${flags}`);
    }
    default:
      return undefined;
  }
}

function withRaw(literal: AnyNode, extra: Record<string, unknown> | undefined, isTrue: boolean): AnyNode {
  if (isTrue && typeof extra?.raw === "string") literal.raw = extra.raw;
  return literal;
}

/** null where this engine does not know the syntax, as in acorn. */
function regularExpression(pattern: string, flags: string): RegExp | null {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return null;
  }
}
