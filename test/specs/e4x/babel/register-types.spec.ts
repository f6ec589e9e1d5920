import { createRequire } from "node:module";
import type { types } from "@babel/core";
import { describe, expect, test } from "vitest";
import { type BabelTypes, registerTypes } from "../../../../build/e4x/babel/register-types.ts";

type Types = typeof types & BabelTypes;

/** A copy of @babel/types that nobody has met: what is done to the one that Babel has lasts as long as the process. */
function freshTypes(): Types {
  const require = createRequire(import.meta.url);
  const isOfTypes = (file: string): boolean => /[\\/]@babel[\\/]types[\\/]/.test(file);
  const kept = Object.entries(require.cache).filter(([file]) => isOfTypes(file));
  for (const [file] of kept) delete require.cache[file];
  try {
    return require("@babel/types") as Types;
  } finally {
    for (const file of Object.keys(require.cache)) if (isOfTypes(file)) delete require.cache[file];
    for (const [file, module] of kept) require.cache[file] = module;
  }
}

function registered(): Types {
  const t = freshTypes();
  registerTypes(t);
  return t;
}

const t = registered();
const a = t.identifier("a");
const node = (type: string, fields: object = {}): types.Expression => ({ type, ...fields }) as unknown as types.Expression;
const element = node("XMLElement", {
  contents: [
    node("XMLStartTag", { contents: [node("XMLName", { contents: "e" }), node("XMLAttribute", { value: "1", raw: '"1"' })] }),
    node("XMLText", { text: "t" }),
    node("XMLEscape", { expression: a }),
    node("XMLEndTag", { contents: [node("XMLCompositeName", { contents: [node("XMLName", { contents: "e" })] })] }),
  ],
});
const attribute = node("XMLAttributeSelector", { attribute: node("XMLIdentifier", { name: "k" }), computed: false });
const declaration = node("XMLDefaultDeclaration", { namespace: a }) as unknown as types.Statement;

const EXPRESSIONS = ["XMLElement", "XMLList", "XMLCdata", "XMLComment", "XMLProcessingInstruction", "XMLFilterExpression"];
const TARGETS = ["XMLAnyName", "XMLQualifiedIdentifier", "XMLFunctionQualifiedIdentifier", "XMLAttributeSelector"];
const PARTS = [
  "XMLStartTag",
  "XMLPointTag",
  "XMLEndTag",
  "XMLName",
  "XMLCompositeName",
  "XMLIdentifier",
  "XMLAttribute",
  "XMLText",
  "XMLEscape",
];

test("a copy of Babel's types does not know E4X before", () => {
  expect(freshTypes().VISITOR_KEYS).not.toHaveProperty("XMLElement");
});

describe("registered", () => {
  test.each([...EXPRESSIONS, ...TARGETS, ...PARTS, "XMLDefaultDeclaration"])(
    "%s is a node of E4X, of its kinds and of no other",
    (type) => {
      const is = (kind: string): boolean => t.is(kind as "Expression", node(type));
      const kinds = ["E4X", "Expression", "LVal", "Statement", "Declaration", "Pattern"].filter(is);
      const wanted = TARGETS.includes(type)
        ? ["E4X", "Expression", "LVal"]
        : EXPRESSIONS.includes(type)
          ? ["E4X", "Expression"]
          : type === "XMLDefaultDeclaration"
            ? ["E4X", "Statement"]
            : ["E4X"];
      expect(kinds).toEqual(wanted);
      expect(t.TYPES.filter((each) => each === type)).toHaveLength(1);
    },
  );

  test("nodes are cloned deeply and compared", () => {
    const copy = t.cloneNode(element, true);
    expect(JSON.parse(JSON.stringify(copy))).toMatchObject(JSON.parse(JSON.stringify(element)) as object);
    expect(copy).not.toBe(element);
    expect(t.isNodesEquivalent(copy, element)).toBe(true);
    expect(t.isNodesEquivalent(attribute, node("XMLAttributeSelector", { attribute: a, computed: true }))).toBe(false);
  });

  test("they stand where their kinds may", () => {
    const made = [
      t.expressionStatement(element),
      t.assignmentExpression("=", attribute as unknown as types.LVal, element),
      t.memberExpression(element, attribute as unknown as types.Identifier),
      t.memberExpression(a, node("XMLIdentifier", { name: "b" }) as unknown as types.Identifier),
      t.binaryExpression(".." as "+", a, node("XMLIdentifier", { name: "b" })),
      t.binaryExpression(".." as "+", a, attribute),
      t.callExpression(attribute, [element, t.spreadElement(element)]),
      t.arrayExpression([element, null, attribute]),
      t.forInStatement(attribute as unknown as types.LVal, element, t.blockStatement([declaration])),
      t.conditionalExpression(element, element, attribute),
      t.updateExpression("++", attribute),
      t.ifStatement(element, declaration),
      t.program([declaration]),
    ];
    for (const each of made) expect(() => t.validate(each, "type", each.type)).not.toThrow();
  });

  test("and nowhere else", () => {
    expect(() => t.expressionStatement(declaration as unknown as types.Expression)).toThrow(/XMLDefaultDeclaration|type/);
    expect(() => t.assignmentExpression("=", element as unknown as types.LVal, a)).toThrow(TypeError);
    expect(() => t.arrayExpression([declaration as unknown as types.Expression])).toThrow(TypeError);
    expect(() => t.program([element as unknown as types.Statement])).toThrow(TypeError);
    expect(() => t.callExpression(node("XMLStartTag"), [])).toThrow(TypeError);
    expect(() => t.labeledStatement(element as unknown as types.Identifier, declaration)).toThrow(TypeError);
    expect(() => t.binaryExpression("+", node("XMLIdentifier", { name: "b" }), a)).toThrow(TypeError);
    expect(() => t.assignmentExpression("=", a, node("XMLIdentifier", { name: "b" }))).toThrow(TypeError);
    expect(() => t.binaryExpression("..." as "+", a, a)).toThrow(TypeError);
  });

  test("what JavaScript 1.8 has belongs to its nodes", () => {
    const loop = Object.assign(t.forInStatement(a, a, t.emptyStatement()), { each: true });
    expect(t.cloneNode(loop)).toMatchObject({ each: true });
    const handler = Object.assign(t.catchClause(a, t.blockStatement([])), { guard: a });
    expect(t.cloneNode(handler)).toMatchObject({ guard: { name: "a" } });
    expect(t.cloneNode(Object.assign(t.tryStatement(t.blockStatement([]), handler), { guardedHandlers: [handler] }))).toMatchObject({
      guardedHandlers: [{ type: "CatchClause" }],
    });
    expect([t.VISITOR_KEYS.CatchClause, t.VISITOR_KEYS.TryStatement]).toEqual([
      ["param", "guard", "body"],
      ["block", "guardedHandlers", "handler", "finalizer"],
    ]);
  });

  test("validators still say what they take", () => {
    const said = (each: Types): unknown =>
      Object.entries(each.NODE_FIELDS)
        .filter(([type]) => !type.startsWith("XML") && type !== "BinaryExpression")
        .flatMap(([type, fields]) =>
          Object.entries(fields).map(([key, field]) => {
            const { validate } = field as { validate?: object };
            return [type, key, JSON.stringify(validate && { ...validate })];
          }),
        )
        .filter(([, key]) => !["each", "guard", "guardedHandlers"].includes(key as string));
    expect(said(t)).toEqual(said(freshTypes()));
  });

  test("a second time nothing is added", () => {
    const again = registered();
    const before = JSON.stringify([again.TYPES, again.FLIPPED_ALIAS_KEYS, again.VISITOR_KEYS]);
    registerTypes(again);
    expect(JSON.stringify([again.TYPES, again.FLIPPED_ALIAS_KEYS, again.VISITOR_KEYS])).toBe(before);
  });
});
