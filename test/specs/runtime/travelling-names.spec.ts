import fc from "fast-check";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { createE4X, type E4X } from "../../runtime/e4x/create-e4x.ts";
import type { WireElement } from "../../runtime/wire/wire.ts";
import { cases } from "../support/thorough.ts";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- XML values are dynamic by nature
type Xml = any;

/*
 * What a script hands to the server must name what the script's document names, even where the engine's own markup does not: it leaves out
 * declarations around a value that was taken out of its place, and writes a default namespace that is overridden once.
 */

const prefix = fc.constantFrom("", "", "p", "q");
const uri = fc.constantFrom("u", "v", "w");
const local = fc.constantFrom("a", "b");

/** Elements that declare what they use, and more. Each is in a namespace: the engine writes no `xmlns=""`. */
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .record({
      own: prefix,
      name: local,
      declared: fc.uniqueArray(fc.tuple(prefix, uri), { selector: ([name]) => name, maxLength: 2 }),
      attributes: fc.uniqueArray(fc.constantFrom("p:k", "q:l", "xml:lang", "m"), { maxLength: 3 }),
      inside: fc.array(fc.oneof({ depthSize: "small" }, fc.constant("t"), tie("element")), { maxLength: 3, depthIdentifier: "tree" }),
    })
    .map(({ own, name, declared, attributes, inside }) => {
      const tag = own === "" ? name : `${own}:${name}`;
      const written = [
        ...declared.map(([each, to]) => ` xmlns${each === "" ? "" : `:${each}`}="${to}"`),
        ...attributes.map((each) => ` ${each}="1"`),
      ];
      return `<${tag}${written.join("")}>${inside.join("")}</${tag}>`;
    }),
}));
const document = element.map((inside) => `<r xmlns="u" xmlns:p="v" xmlns:q="w">${inside}</r>`);

const change = fc.record({
  place: fc.nat(20),
  kind: fc.constantFrom("rename", "move", "declare", "undeclare", "select", "attribute", "copy in"),
  prefix: fc.constantFrom(undefined, "", "p", "z"),
  uri,
  local,
});

function apply(
  e4x: E4X,
  root: Xml,
  { place, kind, prefix: ownPrefix, uri: ownUri, local: name }: typeof change extends fc.Arbitrary<infer T> ? T : never,
): void {
  const elements = [root, ...(root.descendants() as Iterable<Xml>)].filter((node: Xml) => node.nodeKind() === "element");
  const target = elements[place % elements.length] as Xml;
  const namespace = ownPrefix === undefined ? new e4x.Namespace(ownUri) : new e4x.Namespace(ownPrefix, ownUri);
  if (kind === "rename") target.setName(new e4x.QName(namespace, name));
  else if (kind === "move") target.setNamespace(namespace);
  else if (kind === "declare") target.addNamespace(namespace);
  else if (kind === "undeclare") target.removeNamespace(namespace);
  else if (kind === "select") void target["*"];
  // In the namespace of its element an attribute loses its prefix, as in the engine: another namespace.
  else if (kind === "attribute") e4x.operations.putAttribute(target, [new e4x.QName(`${ownUri}#`, name)], "1");
  else target.appendChild(elements[(place * 7) % elements.length].copy());
}

/** Kind, namespace and local name of each element and attribute, in the order of the document. */
type Named = [uri: string, local: string];

function namesOf(e4x: E4X, value: Xml): Named[] {
  return e4x.toFlat(value)!.nodes.flatMap(({ name }): Named[] => (name === null ? [] : [[name.uri, name.local]]));
}

function markupOf({ name, attributes, children }: WireElement): string {
  const inside = children.map((child) => (typeof child === "string" ? child : markupOf(child))).join("");
  return `<${name}${attributes.map(([key, value]) => ` ${key}="${value}"`).join("")}>${inside}</${name}>`;
}

/** The names as another parser reads them. */
function readNames(markup: string): Named[] {
  const names: Named[] = [];
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on("opentag", (tag) => {
    names.push([tag.uri, tag.local]);
    for (const attribute of Object.values(tag.attributes))
      if (attribute.prefix !== "xmlns" && attribute.name !== "xmlns") names.push([attribute.uri, attribute.local]);
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(markup).close();
  return names;
}

test("each name that travels is in the namespace that the script's document has it in", () => {
  fc.assert(
    fc.property(document, fc.array(change, { maxLength: 8 }), fc.nat(20), (markup, changes, place) => {
      const e4x = createE4X();
      const root = new e4x.XML(markup) as Xml;
      for (const each of changes) apply(e4x, root, each);
      const elements = [root, ...(root.descendants() as Iterable<Xml>)].filter((node: Xml) => node.nodeKind() === "element");
      const value = elements[place % elements.length] as Xml;
      const { xml } = e4x.toWire(value) as { xml: WireElement };
      expect(readNames(markupOf(xml))).toEqual(namesOf(e4x, value));
    }),
    { numRuns: cases(500) },
  );
});
