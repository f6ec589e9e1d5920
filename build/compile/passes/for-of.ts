import { type NodePath, types as t } from "@babel/core";
import { isOperationCall, operationCall } from "./calls.ts";
import { isKnownArray, isKnownWalker, isKnownXml, isSettled } from "./known.ts";
import type { Pass } from "./pass.ts";
import { traverseWhere } from "./traverse-where.ts";

/**
 * `for (const item of operand)`: a `for each` where the operand is XML, a File or the rows of a query for certain, an index loop otherwise,
 * over the operand itself where it is an array for certain, and step by step in a script with collections, which change while they are walked. (The usual translation asks for Symbol.iterator, which this engine does not have:
 * it would silently loop zero times.)
 */
export const forOf: Pass = {
  needs: ["ForOfStatement"],
  run(program, { hasCollections = false }) {
    traverseWhere(program, ({ type }) => type === "ForOfStatement", {
      ForOfStatement: {
        exit(path) {
          const operand = path.get("right");
          if (isOperationCall(operand, "each")) return;
          if (isKnownXml(operand) || isKnownWalker(operand)) {
            simplifyTarget(path);
            operand.replaceWith(operationCall("each", operand.node));
          } else if (hasCollections && !isKnownArray(operand)) {
            toStepLoop(path);
          } else {
            toIndexLoop(path);
          }
        },
      },
    });
    return false;
  },
};

/** What takes the values of a loop, which declares one name or pattern at most. */
function targetOf(left: t.ForOfStatement["left"]): t.LVal | t.VoidPattern {
  return t.isVariableDeclaration(left) ? left.declarations[0]!.id : left;
}

/** What stands left of `of`, as a statement that takes `value`. */
function assignTarget(left: t.ForOfStatement["left"], value: t.Expression): t.Statement {
  if (t.isVariableDeclaration(left))
    return t.inherits(t.variableDeclaration(left.kind, [t.variableDeclarator(targetOf(left), value)]), left);
  return t.expressionStatement(t.assignmentExpression("=", left as t.LVal, value));
}

function prependToBody(path: NodePath<t.ForOfStatement>, statement: t.Statement): void {
  path.ensureBlock();
  (path.node.body as t.BlockStatement).body.unshift(statement);
}

/** `for each` takes a plain name: patterns and members are assigned inside the loop. */
function simplifyTarget(path: NodePath<t.ForOfStatement>): void {
  const { left } = path.node;
  if (t.isIdentifier(targetOf(left))) return;
  const item = path.scope.generateUidIdentifier("item");
  prependToBody(path, assignTarget(left, t.cloneNode(item)));
  path.node.left = t.variableDeclaration("let", [t.variableDeclarator(item)]);
}

function toIndexLoop(path: NodePath<t.ForOfStatement>): void {
  const operand = path.get("right");
  const index = path.scope.generateUidIdentifier("i");
  const declarations = [t.variableDeclarator(index, t.numericLiteral(0))];
  let list: t.Expression;
  if (isKnownArray(operand) && operand.isIdentifier() && isSettled(operand)) {
    list = operand.node;
  } else {
    const name = path.scope.generateUidIdentifier("list");
    declarations.push(t.variableDeclarator(name, isKnownArray(operand) ? operand.node : operationCall("valuesOf", operand.node)));
    list = name;
  }
  const item = t.memberExpression(t.cloneNode(list), t.cloneNode(index), true);
  // `[key, value]` is taken apart as it is.
  if (isOperationCall(operand, "builtinObjectEntries")) item.extra = { isArray: true };
  prependToBody(path, assignTarget(path.node.left, item));
  const test = t.binaryExpression("<", t.cloneNode(index), t.memberExpression(t.cloneNode(list), t.identifier("length")));
  const loop = t.forStatement(
    t.variableDeclaration("let", declarations),
    test,
    t.updateExpression("++", t.cloneNode(index)),
    path.node.body,
  );
  path.replaceWith(t.inherits(loop, path.node));
}

/** `for (steps = stepsOver(operand); !(step = steps.next()).done; )` */
function toStepLoop(path: NodePath<t.ForOfStatement>): void {
  const steps = path.scope.generateUidIdentifier("steps");
  const step = path.scope.generateUidIdentifier("step");
  prependToBody(path, assignTarget(path.node.left, t.memberExpression(t.cloneNode(step), t.identifier("value"))));
  const next = t.callExpression(t.memberExpression(t.cloneNode(steps), t.identifier("next")), []);
  const isDone = t.memberExpression(t.assignmentExpression("=", t.cloneNode(step), next), t.identifier("done"));
  const declarations = [t.variableDeclarator(steps, operationCall("builtinStepsOver", path.node.right)), t.variableDeclarator(step)];
  const loop = t.forStatement(t.variableDeclaration("let", declarations), t.unaryExpression("!", isDone), null, path.node.body);
  path.replaceWith(t.inherits(loop, path.node));
}
