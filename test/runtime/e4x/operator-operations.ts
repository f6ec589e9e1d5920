import type { E4XOperatorOperations } from "../../../build/e4x/calls/operations.ts";
import { addToChildren } from "./add-to-children.ts";
import { equalSubjects, equalToOther } from "./equal-subjects.ts";
import { isIterable, isWalked } from "./is-iterable.ts";
import { keyOrder } from "./key-order.ts";
import { readIndex } from "./names.ts";
import { XmlList, XmlNode } from "./node.ts";
import { appendTo } from "./read-property.ts";
import { keyTest, unwrap, type Runtime } from "./runtime.ts";

/** The operators that E4X overloads (ECMA-357 11.3 to 11.5); anything without XML is plain JavaScript. */
export function createOperatorOperations(runtime: Runtime): E4XOperatorOperations {
  const { QName, Namespace } = runtime.names;
  /** Values that may be XML: for the others nobody is asked. */
  const mayBeXml = (value: unknown): boolean => typeof value === "object" || typeof value === "function";

  const add = (left: unknown, right: unknown, isOwn = false): unknown => {
    if (mayBeXml(left) && mayBeXml(right)) {
      const leftSubject = unwrap(runtime, left);
      const rightSubject = leftSubject && unwrap(runtime, right);
      if (leftSubject && rightSubject) {
        if (isOwn && leftSubject instanceof XmlList) {
          appendTo(leftSubject, rightSubject);
          return left;
        }
        // Copying the items in one go keeps `list += item` in a loop cheap.
        const list = leftSubject instanceof XmlList ? new XmlList(leftSubject.items.slice()) : new XmlList();
        if (leftSubject instanceof XmlNode) appendTo(list, leftSubject);
        appendTo(list, rightSubject);
        return runtime.wrap(list);
      }
    }
    return (left as string) + (right as string);
  };

  function iterable<T>(value: T): T {
    if (typeof value !== "string" && !(mayBeXml(value) && isIterable(runtime, value)))
      throw new TypeError(`${String(value)} is not iterable`);
    return value;
  }

  return {
    equal(left, right) {
      if (!mayBeXml(left) && !mayBeXml(right)) return looselyEqual(left, right);
      const leftSubject = unwrap(runtime, left);
      const rightSubject = unwrap(runtime, right);
      if (leftSubject && rightSubject) return equalSubjects(leftSubject, rightSubject, runtime.settings);
      if (leftSubject) return equalToOther(leftSubject, right, runtime.settings);
      if (rightSubject) return equalToOther(rightSubject, left, runtime.settings);
      if (left instanceof QName && right instanceof QName) return left.uri === right.uri && left.localName === right.localName;
      if (left instanceof Namespace && right instanceof Namespace) return left.uri === right.uri;
      return looselyEqual(left, right);
    },
    add,
    addAssign(object, key, value, isUnused = false) {
      const target = object as Record<PropertyKey, unknown>;
      const name = keyOrder.key(object, key);
      const sum = mayBeXml(value) && mayBeXml(object) ? addNamed(runtime, object, name, value, isUnused) : undefined;
      if (sum !== undefined) return isUnused ? undefined : runtime.wrap(sum);
      const result = add(target[name], value);
      target[name] = result;
      return result;
    },
    iterable,
    listed(value) {
      const isXml = mayBeXml(iterable(value)) && runtime.peek(value) !== undefined;
      return mayBeXml(value) && !isXml && isWalked(value as object) ? [...(value as Iterable<unknown>)] : value;
    },
    typeOf: (value) => (mayBeXml(value) && runtime.peek(value) ? "xml" : typeof value),
  };
}

/**
 * `x.name += value` of XML.
 * @param isUnused nobody takes the sum
 * @returns the sum, undefined where it was not made
 */
function addNamed(runtime: Runtime, object: unknown, key: PropertyKey, value: unknown, isUnused: boolean): XmlList | undefined {
  if (typeof key !== "string" || readIndex(key) !== undefined) return undefined;
  const subject = unwrap(runtime, object);
  const added = subject && unwrap(runtime, value);
  return subject && added && addToChildren(runtime, subject, keyTest(runtime, key), added, isUnused);
}

function looselyEqual(left: unknown, right: unknown): boolean {
  // eslint-disable-next-line eqeqeq -- this is the operator that scripts use
  return left == right;
}
