import { type NodePath, types as t } from "@babel/core";
import { isKnownArray } from "./known.ts";
import type { Pass } from "./pass.ts";
import { isTakenApart, orDefault, type Pattern, takeApart, targetOf, type Taken } from "./take-apart.ts";
import { traverseWhere } from "./traverse-where.ts";

type Scope = NodePath["scope"];

/**
 * Array patterns, inner ones too, refuse what they cannot take apart, as in ECMAScript: lists are read by `valuesOf`, unless they are arrays for
 * certain. Patterns of objects alone stay, unless a call computes a key: reading a member of nothing throws at its line.
 */
export const patterns: Pass = {
  needs: ["ArrayPattern", "ObjectPattern"],
  run(program) {
    const done = new WeakSet<t.Node>();
    let isChanged = false;
    traverseWhere(program, isTakenApart, {
      VariableDeclarator(path) {
        const { id, init } = path.node;
        if (!isTakenApart(id) || !init || done.has(path.node)) return;
        isChanged = true;
        const parts = partsOf(id, path.get("init") as NodePath<t.Expression>, freshIn(path.scope));
        const declarators = parts.map(({ target, value }) => t.inherits(t.variableDeclarator(target as t.LVal, value), path.node));
        for (const declarator of declarators) done.add(declarator);
        path.replaceWithMultiple(declarators);
      },
      AssignmentExpression(path) {
        if (!isTakenApart(path.node.left) || done.has(path.node)) return;
        isChanged = true;
        const right = path.get("right");
        if (path.parentPath.isExpressionStatement()) path.parentPath.replaceWithMultiple(assignedAlone(path, right, done));
        else path.replaceWith(assignedWithin(path, done));
      },
      CatchClause(path) {
        const { param } = path.node;
        if (!param || !isTakenApart(param)) return;
        isChanged = true;
        const error = path.scope.generateUidIdentifier("error");
        path.node.param = error;
        const declaration = t.variableDeclaration("let", [t.variableDeclarator(param, t.cloneNode(error))]);
        (path.get("body") as NodePath<t.BlockStatement>).unshiftContainer("body", declaration);
        path.scope.crawl();
      },
      Function(path) {
        if (nameParameters(path)) isChanged = true;
      },
    });
    return isChanged;
  },
};

type Fresh = Parameters<typeof takeApart>[0]["fresh"];

function freshIn(scope: Scope): Fresh {
  return (name) => scope.generateUidIdentifier(name);
}

function partsOf(pattern: Pattern, path: NodePath<t.Expression>, fresh: Fresh): Taken[] {
  return takeApart({ pattern, value: path.node, isArray: isKnownArray(path), fresh });
}

/** An assignment that is a statement, as statements. */
function assignedAlone(
  { node, scope }: NodePath<t.AssignmentExpression>,
  right: NodePath<t.Expression>,
  done: WeakSet<t.Node>,
): t.Statement[] {
  // Inner names stand in patterns beside those of the author, and cannot be declared there.
  const fresh: Fresh = (name) => (name === "inner" ? scope.generateDeclaredUidIdentifier(name) : scope.generateUidIdentifier(name));
  return partsOf(node.left as Pattern, right, fresh).map(({ target, value, isOwn }) => {
    if (isOwn) return t.inherits(t.variableDeclaration("var", [t.variableDeclarator(target as t.LVal, value)]), node);
    return t.inherits(t.expressionStatement(assignment(target, value, node, done)), node);
  });
}

/** An assignment whose value is wanted, as a list of expressions. */
function assignedWithin({ node, scope }: NodePath<t.AssignmentExpression>, done: WeakSet<t.Node>): t.Expression {
  const fresh: Fresh = (name) => scope.generateDeclaredUidIdentifier(name);
  const whole = fresh("given");
  const pattern = node.left as Pattern;
  const parts = takeApart({ pattern, value: t.cloneNode(whole), isArray: false, fresh });
  const steps = [{ target: whole as t.LVal, value: node.right }, ...parts].map(({ target, value }) =>
    assignment(target, value, node, done),
  );
  return t.inherits(t.sequenceExpression([...steps, t.cloneNode(whole)]), node);
}

function assignment(target: Taken["target"], value: t.Expression, node: t.Node, done: WeakSet<t.Node>): t.AssignmentExpression {
  const made = t.inherits(t.assignmentExpression("=", target as t.LVal, value), node);
  done.add(made);
  return made;
}

/**
 * A parameter that is a pattern becomes a name that the body takes apart, so that the argument can be looked at. What comes behind it and may
 * use its names, or is used by names that come later, is taken apart there as well: parameters are evaluated from the left to the right.
 * @returns whether there is one
 */
function nameParameters(owner: NodePath<t.Function>): boolean {
  const { params } = owner.node;
  const first = params.findIndex((parameter) => isTakenApart(targetOf(parameter)));
  if (first < 0) return false;
  const declarators: t.VariableDeclarator[] = [];
  for (let index = first; index < params.length; index++) {
    const parameter = params[index]!;
    const target = targetOf(parameter);
    if (t.isIdentifier(parameter) || (t.isRestElement(parameter) && !isTakenApart(target))) continue;
    const given = owner.scope.generateUidIdentifier("given");
    const value = t.isAssignmentPattern(parameter) ? orDefault(given, parameter.right) : t.cloneNode(given);
    declarators.push(t.variableDeclarator(target as t.LVal, value));
    params[index] = t.isRestElement(parameter) ? t.restElement(given) : given;
  }
  owner.ensureBlock();
  (owner.get("body") as NodePath<t.BlockStatement>).unshiftContainer("body", t.variableDeclaration("let", declarators));
  owner.scope.crawl();
  return true;
}
