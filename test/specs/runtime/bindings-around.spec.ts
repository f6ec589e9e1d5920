import fc from "fast-check";
import { expect, test } from "vitest";
import { bindingsAround } from "../../runtime/e4x/bindings-around.ts";
import { removeChildAt, replaceAt } from "../../runtime/e4x/change-children.ts";
import { addInScope, passOnBindings } from "../../runtime/e4x/namespaces.ts";
import { addChild, removeBinding, XmlElement, type NamespaceBinding } from "../../runtime/e4x/node.ts";

const LEVELS = 200;

/** What is in force, found the long way: each binding where it comes first. */
function walked(element: XmlElement): NamespaceBinding[] {
  const found = new Set<NamespaceBinding>();
  for (let place: XmlElement | null = element; place !== null; place = place.parent) for (const one of place.namespaces) found.add(one);
  return [...found];
}

function isSame(some: readonly NamespaceBinding[], others: readonly NamespaceBinding[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}

/** A chain of elements, the outermost first. */
function chain(levels: number): XmlElement[] {
  const elements = Array.from({ length: levels }, () => new XmlElement({ local: "a", uri: "", prefix: "" }));
  for (let index = 1; index < levels; index++) addChild(elements[index - 1]!, elements[index]!);
  return elements;
}

const at = fc.nat(2 * LEVELS - 1);
const change = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("read" as const), at }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("declare" as const),
      at,
      prefix: fc.constantFrom("", "p", "q"),
      uri: fc.constantFrom("u", "v"),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("undeclare" as const), at }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("cut" as const), at }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("hang" as const), at, below: at }) },
);

test("whatever was noted, changed and moved, what is in force is what stands around", () => {
  let noted = 0;
  fc.assert(
    fc.property(fc.array(change, { minLength: 10, maxLength: 40 }), (changes) => {
      const elements = [...chain(LEVELS), ...chain(LEVELS)];
      for (const step of changes) {
        const element = elements[step.at]!;
        const { parent } = element;
        if (step.kind === "read") passOnBindings(element, element.children, 0);
        if (step.kind === "declare") addInScope(element, { prefix: step.prefix, uri: step.uri, declared: true });
        if (step.kind === "undeclare" && element.namespaces.length > 0) removeBinding(element, 0);
        if (step.kind === "cut" && parent?.children.includes(element)) removeChildAt(parent, parent.children.indexOf(element));
        if (step.kind === "hang") {
          try {
            replaceAt(elements[step.below]!, 0, element);
          } catch (error) {
            expect(error).toBeInstanceOf(TypeError);
          }
        }
        for (const one of [element, elements[LEVELS - 1]!, elements[2 * LEVELS - 1]!])
          expect(isSame(bindingsAround(one), walked(one))).toBe(true);
      }
      noted += elements.filter(({ note }) => note !== null).length;
      for (const one of elements) expect(isSame(bindingsAround(one), walked(one))).toBe(true);
    }),
    { numRuns: 25 },
  );
  expect(noted).toBeGreaterThan(25);
});

test("a change at any level is noticed at the deepest", () => {
  for (let level = 0; level < LEVELS; level++) {
    const elements = chain(LEVELS);
    const deepest = elements[LEVELS - 1]!;
    expect(bindingsAround(deepest)).toEqual([]);
    addInScope(elements[level]!, { prefix: "p", uri: "u", declared: true });
    expect(bindingsAround(deepest), `level ${level}`).toHaveLength(1);
  }
});
