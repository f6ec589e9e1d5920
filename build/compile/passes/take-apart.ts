import { types as t } from "@babel/core";
import { operationCall } from "./calls.ts";

/** One step of a pattern: what takes which value. */
export interface Taken {
  target: t.LVal | t.AssignmentPattern;
  value: t.Expression;
  /** The target is a name that the step makes. */
  isOwn?: boolean;
}

/** What takes a value apart. */
export type Pattern = t.ArrayPattern | t.ObjectPattern;

interface Apart {
  pattern: Pattern;
  value: t.Expression;
  /** The value is an array for certain. */
  isArray: boolean;
  /** A name that nothing else has. */
  fresh(name: "given" | "inner" | "items" | "key" | "object"): t.Identifier;
}

/** True for an array pattern, for an object pattern with a key that is computed by a call, and for one that holds such a pattern. */
export function isTakenApart(node: t.Node): node is Pattern {
  if (node.type === "ArrayPattern") return true;
  return node.type === "ObjectPattern" && (hasCalledKey(node) || innerTargets(node).some(isTakenApart));
}

/** A key that does something: that there is nothing to take apart is to be found before. */
function hasCalledKey(pattern: Pattern): boolean {
  return (
    pattern.type === "ObjectPattern" && pattern.properties.some((one) => one.type === "ObjectProperty" && one.computed && acts(one.key))
  );
}

function acts(key: t.Node): boolean {
  let found = false;
  t.traverseFast(key, ({ type }) => void (found ||= /^(?:Optional)?Call|^New|^Tagged|^Assignment|^Update/.test(type)));
  return found;
}

/** `given === undefined ? fallback : given` */
export function orDefault(given: t.Identifier, fallback: t.Expression): t.Expression {
  return t.conditionalExpression(t.binaryExpression("===", t.cloneNode(given), t.identifier("undefined")), fallback, t.cloneNode(given));
}

/**
 * A pattern as steps whose patterns hold no array patterns: each list is looked at before it is taken apart, in the order of the pattern. What a key
 * of which does something is taken from is looked at before, by a pattern without keys.
 */
export function takeApart({ pattern, value, isArray, fresh }: Apart): Taken[] {
  const isList = pattern.type === "ArrayPattern";
  const isFlat = !innerTargets(pattern).some(isTakenApart);
  const isLooked = hasCalledKey(pattern);
  if (isFlat && !isLooked && (!isList || isArray)) return [{ target: pattern, value }];
  // A name of its own reads better than the one that would be made of the call.
  const whole = fresh(isList ? "items" : "object");
  const first: Taken = { target: whole, value: isList && !isArray ? operationCall("valuesOf", value) : value, isOwn: true };
  const begin = isLooked ? [first, { target: t.objectPattern([]), value: t.cloneNode(whole) }] : [first];
  if (!isList && isLooked && asksBetweenKeys(pattern)) return [...begin, ...membersInOrder(pattern, whole, fresh)];
  if (isFlat) return [...begin, { target: pattern, value: t.cloneNode(whole) }];
  return [...begin, ...(isList ? itemsApart(pattern, whole, fresh) : membersApart(pattern, whole, fresh))];
}

function itemsApart({ elements }: t.ArrayPattern, whole: t.Identifier, fresh: Apart["fresh"]): Taken[] {
  const steps: Taken[] = [];
  let run: t.ArrayPattern["elements"] = [];
  elements.forEach((element, index) => {
    const held = element && holderOf(element, fresh);
    if (!held) {
      run.push(element);
      return;
    }
    steps.push({ target: t.arrayPattern([...run, held.element]), value: t.cloneNode(whole) }, ...innerSteps(held, fresh));
    run = new Array<null>(index + 1).fill(null);
  });
  if (run.some((element) => element !== null)) steps.push({ target: t.arrayPattern(run), value: t.cloneNode(whole) });
  return steps;
}

function membersApart({ properties }: t.ObjectPattern, whole: t.Identifier, fresh: Apart["fresh"]): Taken[] {
  const steps: Taken[] = [];
  const later: Taken[] = [];
  const hasRest = properties.some((property) => t.isRestElement(property));
  let run: t.ObjectPattern["properties"] = [];
  for (const property of properties) {
    // What follows the first inner pattern may use its names; rest wants to see all keys at once.
    const held = t.isRestElement(property)
      ? undefined
      : holderOf(property.value as t.Node, fresh, later.length > 0 && t.isAssignmentPattern(property.value));
    if (!held) {
      run.push(property);
      continue;
    }
    const { key, computed } = property as t.ObjectProperty;
    run.push(t.objectProperty(key, held.element as t.Identifier, computed));
    if (hasRest) {
      later.push(...innerSteps(held, fresh));
    } else {
      steps.push({ target: t.objectPattern(run), value: t.cloneNode(whole) }, ...innerSteps(held, fresh));
      run = [];
    }
  }
  if (run.length > 0) steps.push({ target: t.objectPattern(run), value: t.cloneNode(whole) });
  return [...steps, ...later];
}

/** Of a pattern with rest: something is worked out before a later key is. All keys at once, as rest wants to see them, would come too early. */
function asksBetweenKeys({ properties }: t.ObjectPattern): boolean {
  if (!t.isRestElement(properties.at(-1))) return false;
  const lastKey = properties.findLastIndex((one) => t.isObjectProperty(one) && one.computed && acts(one.key));
  return properties.slice(0, lastKey).some((one) => t.isObjectProperty(one) && !t.isIdentifier(one.value));
}

/** Each member for itself, its key before it, and the rest by what the keys gave. */
function membersInOrder({ properties }: t.ObjectPattern, whole: t.Identifier, fresh: Apart["fresh"]): Taken[] {
  const steps: Taken[] = [];
  const names: t.Expression[] = [];
  for (const property of properties) {
    if (t.isRestElement(property)) {
      const rest = operationCall("objectWithoutPropertiesLoose", t.cloneNode(whole), t.arrayExpression(names));
      steps.push({ target: property.argument as t.LVal, value: rest });
      continue;
    }
    const { key, computed } = property as t.ObjectProperty;
    let name: t.Expression = t.stringLiteral(t.isIdentifier(key) ? key.name : String((key as t.StringLiteral).value));
    if (computed) {
      const own = fresh("key");
      steps.push({ target: own, value: operationCall("toPropertyKey", key as t.Expression), isOwn: true });
      name = own;
    }
    names.push(t.cloneNode(name));
    const held = holderOf(property.value as t.Node, fresh);
    const part = t.objectProperty(t.cloneNode(name), (held?.element ?? property.value) as t.Identifier, computed);
    steps.push({ target: t.objectPattern([part]), value: t.cloneNode(whole) }, ...(held ? innerSteps(held, fresh) : []));
  }
  return steps;
}

interface Held {
  /** Stands in the pattern for the inner one. */
  element: t.Identifier | t.RestElement;
  name: t.Identifier;
  target: t.LVal;
  fallback: t.Expression | undefined;
}

/** A name for an inner pattern, or for anything that is `wanted` to be taken later. */
function holderOf(element: t.Node, fresh: Apart["fresh"], isWanted = false): Held | undefined {
  const target = targetOf(element);
  if (!isTakenApart(target) && !isWanted) return undefined;
  const name = fresh("inner");
  return {
    element: t.isRestElement(element) ? t.restElement(t.cloneNode(name)) : t.cloneNode(name),
    name,
    target: target as t.LVal,
    fallback: t.isAssignmentPattern(element) ? element.right : undefined,
  };
}

function innerSteps({ element, name, target, fallback }: Held, fresh: Apart["fresh"]): Taken[] {
  const value = fallback ? orDefault(name, fallback) : t.cloneNode(name);
  if (!isTakenApart(target)) return [{ target, value }];
  return takeApart({ pattern: target, value, isArray: t.isRestElement(element), fresh });
}

/** What takes an item, a member or an argument. */
export function targetOf(element: t.Node): t.Node {
  if (t.isRestElement(element)) return element.argument;
  return t.isAssignmentPattern(element) ? element.left : element;
}

/** What the parts of a pattern are taken by. */
function innerTargets(pattern: Pattern): t.Node[] {
  if (pattern.type === "ArrayPattern") return pattern.elements.filter((element) => element !== null).map(targetOf);
  return pattern.properties.map((property) => targetOf(t.isRestElement(property) ? property : property.value));
}
