import fc, { type Arbitrary } from "fast-check";

/** A node as the parser gives it, without positions. */
export type Tree = { type: string } & Record<string, unknown>;

const name = fc.constantFrom("a", "b", "item", "row", "f", "x1", "$", "été", "each", "xml", "namespace", "of");
const memberName = fc.oneof(name, fc.constantFrom("if", "class", "default", "function", "in", "delete", "id"));
const tagName = fc.constantFrom("a", "b-c", "d.e", "p:f", "_g", "É", "xml");
const text = fc.oneof(
  fc.constantFrom(" ", "text", "&amp;", "}", "]]>", "\n  ", "//", "/*", "'", '"', "a > b", "--"),
  // eslint-disable-next-line no-control-regex -- what the source text of a script cannot hold
  fc.string({ minLength: 1 }).map((value) => value.replace(/[<{\r\u0000-\u0008]/g, "") || "t"),
);
const attributeText = fc.oneof(
  fc.constantFrom('"1"', "'2'", '""', '"{c}"', '"<&gt;"', "'\"'", '"a\n b"'),
  fc.string().map((value) => `"${value.replace(/["\r]/g, "")}"`),
);

const node = (type: string, fields: Record<string, Arbitrary<unknown>>): Arbitrary<Tree> =>
  fc.record({ type: fc.constant(type), ...fields }) as unknown as Arbitrary<Tree>;

const identifier = node("Identifier", { name });
const property = node("Identifier", { name: memberName });
const anyName: Arbitrary<Tree> = fc.constant({ type: "XMLAnyName" });
const literal = node("Literal", {
  value: fc.oneof(
    fc.constantFrom<unknown>(true, false, null, 0, 1, 2.5, 1e21, 1e-7, "", "use strict", 'a"b\\c\n\u2028'),
    fc.nat(),
    fc.string(),
  ),
});
const expressionless = [
  node("XMLCdata", { contents: fc.constantFrom("", "x", "<b>&", "{a}", "]]") }),
  node("XMLComment", { contents: fc.constantFrom("", " c ", "<a>", "a-b", "{") }),
  node("XMLProcessingInstruction", { target: fc.constantFrom("pi", "xml"), contents: fc.constantFrom("", "data", "a='1' {b}", "x ?") }),
];

/** Pieces of character data side by side would be read as one. */
function joined(contents: Tree[]): Tree[] {
  return contents.filter((item, index) => item.type !== "XMLText" || contents[index - 1]?.type !== "XMLText");
}

/** A tree of expressions and statements; every E4X node type appears. */
const trees = fc.letrec<Record<string, Tree>>((tie) => {
  const expression = tie("expression");
  const statement = tie("statement");
  const list = (of: Arbitrary<Tree>, maxLength = 3): Arbitrary<Tree[]> => fc.array(of, { maxLength, depthIdentifier: "script" });
  const escape = node("XMLEscape", { expression });
  const computedOr = (plain: Arbitrary<Tree>, key: string): Arbitrary<Record<string, unknown>> =>
    fc.oneof(
      { weight: 3, arbitrary: plain.map((value) => ({ [key]: value, computed: false })) },
      { weight: 1, arbitrary: expression.map((value) => ({ [key]: value, computed: true })) },
    );

  const qualified = fc
    .tuple(fc.oneof(identifier, anyName), computedOr(fc.oneof(property, anyName), "right"))
    .map(([left, right]): Tree => ({ type: "XMLQualifiedIdentifier", left, ...right }));
  const functionQualified = computedOr(property, "right").map((right): Tree => ({ type: "XMLFunctionQualifiedIdentifier", ...right }));
  const attributeSelector = computedOr(fc.oneof(property, anyName, qualified), "attribute").map((attribute): Tree => ({
    type: "XMLAttributeSelector",
    ...attribute,
  }));
  const selector = fc.oneof(attributeSelector, anyName, qualified, functionQualified);
  const selectorAccess = fc
    .record({ object: expression, property: selector })
    .map((fields): Tree => ({ type: "MemberExpression", ...fields, computed: false }));
  const plainAccess = fc
    .tuple(expression, computedOr(property, "property"))
    .map(([object, rest]): Tree => ({ type: "MemberExpression", object, ...rest }));
  const assignable = fc.oneof(identifier, plainAccess, selectorAccess, selector);
  const descendants = node("BinaryExpression", { left: expression, operator: fc.constant(".."), right: fc.oneof(property, selector) });

  const staticName = node("XMLName", { contents: tagName });
  const composite = fc
    .tuple(fc.constantFrom("_", "n", "p:"), escape)
    .map(([start, end]): Tree => ({ type: "XMLName", contents: [{ type: "XMLName", contents: start }, end] }));
  const anyTagName = fc.oneof({ weight: 4, arbitrary: staticName }, { weight: 1, arbitrary: composite }, { weight: 1, arbitrary: escape });
  const attribute = fc.tuple(
    anyTagName,
    fc.oneof(
      attributeText.map((raw): Tree => ({ type: "XMLAttribute", value: raw.slice(1, -1), raw })),
      escape,
    ),
  );
  const tagContents = fc.tuple(anyTagName, fc.array(attribute, { maxLength: 3 })).map(([first, rest]): [Tree, ...Tree[]] => [first, ...rest.flat()]);
  const content = fc.oneof({ depthIdentifier: "script" }, node("XMLText", { text }), ...expressionless, escape, tie("element"));
  const contents = list(content, 4).map(joined);
  const pointElement = tagContents.map((tag): Tree => ({ type: "XMLElement", contents: [{ type: "XMLPointTag", contents: tag }] }));
  const openElement = fc.tuple(tagContents, contents, anyTagName).map(([tag, inside, end]): Tree => {
    const closing = typeof tag[0].contents === "string" && typeof end.contents === "string" ? tag[0] : end;
    return {
      type: "XMLElement",
      contents: [{ type: "XMLStartTag", contents: tag }, ...inside, { type: "XMLEndTag", contents: [closing] }],
    };
  });

  // Mozilla's extensions
  const bindingPattern = fc.oneof(
    fc
      .array(fc.option(identifier), { maxLength: 3 })
      .map((elements): Tree => ({
        type: "ArrayPattern",
        elements: elements.length > 0 && elements.at(-1) === null ? [...elements, { type: "Identifier", name: "z" }] : elements,
      })),
    fc
      .array(fc.tuple(property, identifier), { maxLength: 2 })
      .map((pairs): Tree => ({
        type: "ObjectPattern",
        properties: pairs.map(([key, value]) => ({ type: "Property", key, value, kind: "init" })),
      })),
    fc
      .tuple(identifier, identifier)
      .map(([first, second]): Tree => ({
        type: "ArrayPattern",
        elements: [
          first,
          {
            type: "ObjectPattern",
            properties: [{ type: "Property", key: { type: "Identifier", name: "k" }, value: second, kind: "init" }],
          },
        ],
      })),
  );
  const binding = fc.oneof({ weight: 5, arbitrary: identifier }, { weight: 1, arbitrary: bindingPattern });
  // Names of parameters clash where one of them is a pattern.
  const patternParameters = fc.tuple(property, fc.boolean()).map(([key, isList]): Tree[] => {
    const inner: Tree = {
      type: "ObjectPattern",
      properties: [{ type: "Property", key, value: { type: "Identifier", name: "b" }, kind: "init" }],
    };
    return [
      isList ? { type: "ArrayPattern", elements: [{ type: "Identifier", name: "a" }, inner] } : inner,
      { type: "Identifier", name: "item" },
    ];
  });
  const parameters = fc.oneof({ weight: 4, arbitrary: list(identifier, 2) }, { weight: 1, arbitrary: patternParameters });
  const assignmentPattern = fc.oneof(
    fc
      .array(fc.option(assignable), { maxLength: 2 })
      .map((elements): Tree => ({ type: "ArrayPattern", elements: [...elements, { type: "Identifier", name: "z" }] })),
    fc
      .array(fc.tuple(property, assignable), { maxLength: 2 })
      .map((pairs): Tree => ({
        type: "ObjectPattern",
        properties: pairs.map(([key, value]) => ({ type: "Property", key, value, kind: "init" })),
      })),
  );
  // A name of its own each: a constant cannot be declared again.
  const constant = fc
    .tuple(fc.nat(), fc.option(expression), expression, fc.constantFrom("=", "+="))
    .map(([number, init, value, operator]): Tree => {
      const id = { type: "Identifier", name: `K${number}` };
      const statement = (inner: Tree): Tree => ({ type: "ExpressionStatement", expression: inner });
      return {
        type: "BlockStatement",
        body: [
          { type: "VariableDeclaration", kind: "const", declarations: [{ type: "VariableDeclarator", id, init }] },
          statement({ type: "AssignmentExpression", operator, left: id, right: value }),
          statement({ type: "UpdateExpression", operator: "++", prefix: number % 2 === 0, argument: id }),
          { type: "ForInStatement", left: id, right: { type: "ThisExpression" }, body: { type: "EmptyStatement" }, each: number % 3 === 0 },
        ],
      };
    });
  // A pattern of a handler shares no name with a variable: ECMAScript 2015 refuses that.
  const caught = fc.oneof(
    identifier,
    property.map((key): Tree => ({
      type: "ObjectPattern",
      properties: [{ type: "Property", key, value: { type: "Identifier", name: "thrown" }, kind: "init" }],
    })),
  );
  const guardedTry = fc
    .tuple(
      tie("block"),
      fc.array(fc.tuple(caught, expression, tie("block")), { minLength: 1, maxLength: 2 }),
      fc.option(tie("block")),
      fc.option(tie("block")),
    )
    .map(([block, guarded, last, finalizer]): Tree => ({
      type: "TryStatement",
      block,
      guardedHandlers: guarded.map(([param, guard, inside]) => ({ type: "CatchClause", param, guard, body: inside })),
      handler: last && { type: "CatchClause", param: { type: "Identifier", name: "e" }, body: last },
      finalizer,
    }));
  const closure = fc
    .tuple(
      fc.option(identifier),
      parameters,
      expression.filter(({ type }) => type !== "SequenceExpression"),
    )
    .map(([id, params, inside]): Tree => ({ type: "FunctionExpression", id, params, body: inside, expression: true }));

  const body = list(tie("bodyItem"));
  const functionExpression = fc
    .tuple(fc.option(identifier), parameters, body)
    .map(([id, params, inside]): Tree => ({ type: "FunctionExpression", id, params, body: { type: "BlockStatement", body: inside } }));
  const declarator = fc.oneof(
    { weight: 4, arbitrary: node("VariableDeclarator", { id: identifier, init: fc.option(expression) }) },
    { weight: 1, arbitrary: node("VariableDeclarator", { id: bindingPattern, init: expression }) },
  );
  const declaration = node("VariableDeclaration", {
    kind: fc.constant("var"),
    declarations: fc.array(declarator, { minLength: 1, maxLength: 2 }),
  });
  const loopLeft = fc.oneof(
    assignable,
    assignmentPattern,
    node("VariableDeclarator", { id: binding, init: fc.constant(null) }).map((only): Tree => ({
      type: "VariableDeclaration",
      kind: "var",
      declarations: [only],
    })),
  );
  const block = body.map((inside): Tree => ({ type: "BlockStatement", body: inside }));

  return {
    block,
    // A function declaration is no statement: it stands in bodies only.
    bodyItem: fc.oneof(
      { weight: 6, arbitrary: statement },
      {
        weight: 1,
        arbitrary: fc
          .tuple(parameters, body)
          .map(([params, inside]): Tree => ({
            type: "FunctionDeclaration",
            id: { type: "Identifier", name: "g" },
            params,
            body: { type: "BlockStatement", body: inside },
          })),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(
            parameters,
            expression.filter(({ type }) => type !== "SequenceExpression"),
          )
          .map(([params, inside]): Tree => ({
            type: "FunctionDeclaration",
            id: { type: "Identifier", name: "g" },
            params,
            body: inside,
            expression: true,
          })),
      },
    ),
    element: fc.oneof({ depthIdentifier: "script" }, pointElement, openElement),
    expression: fc.oneof(
      { depthIdentifier: "script", depthSize: "medium" },
      identifier,
      literal,
      fc.constant<Tree>({ type: "ThisExpression" }),
      tie("element"),
      contents.map((inside): Tree => ({ type: "XMLList", contents: inside })),
      ...expressionless,
      selector,
      selectorAccess,
      plainAccess,
      descendants,
      node("XMLFilterExpression", { left: expression, right: expression }),
      fc
        .tuple(fc.oneof(expression, selectorAccess, functionQualified), list(expression))
        .map(([callee, args]): Tree => ({ type: "CallExpression", callee, arguments: args })),
      fc
        .tuple(fc.oneof(expression, selectorAccess), list(expression))
        .map(([callee, args]): Tree => ({ type: "NewExpression", callee, arguments: args })),
      node("AssignmentExpression", { operator: fc.constantFrom("=", "=", "+=", ">>>=", "*=", "/="), left: assignable, right: expression }),
      node("AssignmentExpression", { operator: fc.constant("="), left: assignmentPattern, right: expression }),
      closure,
      node("UpdateExpression", { operator: fc.constantFrom("++", "--"), prefix: fc.boolean(), argument: assignable }),
      node("UnaryExpression", {
        operator: fc.constant("delete"),
        prefix: fc.constant(true),
        argument: fc.oneof(assignable, descendants, expression),
      }),
      node("UnaryExpression", {
        operator: fc.constantFrom("-", "+", "!", "~", "typeof", "void"),
        prefix: fc.constant(true),
        argument: expression,
      }),
      node("BinaryExpression", {
        left: expression,
        operator: fc.constantFrom("<", ">", "in", "+", "-", "*", "/", "==", "instanceof", ">>>", "&"),
        right: expression,
      }),
      node("LogicalExpression", { left: expression, operator: fc.constantFrom("&&", "||"), right: expression }),
      node("ConditionalExpression", { test: expression, consequent: expression, alternate: expression }),
      fc.array(expression, { minLength: 2, maxLength: 3 }).map((expressions): Tree => ({ type: "SequenceExpression", expressions })),
      fc.array(fc.option(expression), { maxLength: 3 }).map((elements): Tree => ({ type: "ArrayExpression", elements })),
      list(expression).map((values): Tree => ({
        type: "ObjectExpression",
        properties: values.map((value, index) => ({
          type: "Property",
          key: { type: "Identifier", name: `k${index}` },
          value,
          kind: "init",
        })),
      })),
      functionExpression,
    ) as Arbitrary<Tree>,
    statement: fc.oneof(
      { depthIdentifier: "script", depthSize: "medium" },
      node("ExpressionStatement", { expression }),
      declaration,
      node("XMLDefaultDeclaration", { namespace: expression.filter(({ type }) => type !== "SequenceExpression") }),
      fc.constant<Tree>({ type: "EmptyStatement" }),
      node("ForInStatement", { left: loopLeft, right: expression, body: statement, each: fc.boolean() }),
      node("ForStatement", {
        init: fc.option(fc.oneof(declaration, expression)),
        test: fc.option(expression),
        update: fc.option(expression),
        body: statement,
      }),
      node("IfStatement", { test: expression, consequent: block, alternate: fc.option(statement) }),
      node("WhileStatement", { test: expression, body: statement }),
      node("DoWhileStatement", { test: expression, body: statement }),
      node("WithStatement", { object: expression, body: statement }),
      node("ThrowStatement", { argument: expression }),
      node("ReturnStatement", { argument: fc.option(expression) }),
      fc
        .tuple(expression, list(statement), fc.option(expression))
        .map(([discriminant, consequent, test]): Tree => ({
          type: "SwitchStatement",
          discriminant,
          cases: [{ type: "SwitchCase", test, consequent: consequent.filter(({ type }) => type !== "XMLDefaultDeclaration") }],
        })),
      fc
        .tuple(block, block, fc.boolean())
        .map(([first, second, hasHandler]): Tree => ({
          type: "TryStatement",
          block: first,
          handler: hasHandler ? { type: "CatchClause", param: { type: "Identifier", name: "e" }, body: second } : null,
          finalizer: hasHandler ? null : second,
        })),
      guardedTry,
      constant,
      block,
    ) as Arbitrary<Tree>,
  };
});

/** Programs as the parser would give them; the last statement keeps them from being XML alone. */
export const script: Arbitrary<Tree> = fc
  .array(trees.bodyItem!, { minLength: 1, maxLength: 4 })
  .map((body) => ({ type: "Program", body: [...body, { type: "EmptyStatement" }] }));
