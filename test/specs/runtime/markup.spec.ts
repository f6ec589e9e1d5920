import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createE4X } from "../../runtime/e4x/create-e4x.ts";
import type { WireElement } from "../../runtime/wire/wire.ts";
import { cases } from "../support/thorough.ts";

const name = fc.stringMatching(/^[a-z_][a-z0-9._-]{0,6}$/);
const text = fc.string({
  unit: fc.constantFrom("a", "b", " ", "<", ">", "&", '"', "'", "]]>", "\n", "\t", "{", "}", "é", "\u{1F600}", "&lt;"),
  minLength: 1,
  maxLength: 8,
});

const { tree } = fc.letrec<{ tree: WireElement }>((tie) => ({
  tree: fc.record({
    name,
    attributes: fc.uniqueArray(
      fc.tuple(
        name.filter((key) => key !== "xmlns"),
        text,
      ),
      { selector: ([key]) => key, maxLength: 3 },
    ),
    // Adjacent strings would come back as one.
    children: fc
      .array(fc.oneof({ depthSize: "small" }, text, tie("tree")), { maxLength: 4 })
      .map((children) => children.filter((child, index) => typeof child !== "string" || typeof children[index - 1] !== "string")),
  }),
}));

function plain(): ReturnType<typeof createE4X> {
  const e4x = createE4X();
  e4x.XML.setSettings({ prettyPrinting: false, ignoreWhitespace: false });
  return e4x;
}

/** A tree without empty leftovers that filtering made. */
function tidy(element: WireElement): WireElement {
  const children: (WireElement | string)[] = [];
  for (const child of element.children) {
    const last = children.at(-1);
    if (typeof child === "string" && typeof last === "string") children[children.length - 1] = last + child;
    else children.push(typeof child === "string" ? child : tidy(child));
  }
  return { ...element, children };
}

describe("markup that is printed and read again is the same", () => {
  test("as text", () => {
    fc.assert(
      fc.property(tree.map(tidy), (element) => {
        const e4x = plain();
        const value = e4x.fromWire(element) as { toXMLString(): string };
        expect(e4x.toWire(new e4x.XML(value.toXMLString()))).toEqual({ xml: element });
      }),
    );
  });

  test("embedded, copied, flattened", () => {
    fc.assert(
      fc.property(tree.map(tidy), (element) => {
        const e4x = plain();
        const { operations } = e4x;
        const value = e4x.fromWire(element) as { copy(): unknown };
        expect(e4x.toWire(operations.child(operations.element("r", [], [[value]]), "*"))).toEqual({ xmlList: [element] });
        expect(operations.equal(value.copy(), value)).toBe(true);
        expect(operations.equal(e4x.fromFlat(e4x.toFlat(value)!), value)).toBe(true);
      }),
    );
  });

  test("whatever text is given, reading ends in a value or an error of the language", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            "<",
            ">",
            "/",
            "a",
            "b:",
            " ",
            "=",
            '"',
            "'",
            "&",
            ";",
            "#x",
            "!",
            "--",
            "[CDATA[",
            "]]>",
            "?",
            "xmlns",
            "{",
          ),
          maxLength: 30,
        }),
        (markup) => {
          const { XMLList } = createE4X();
          let outcome: unknown;
          try {
            outcome = String(new XMLList(markup));
          } catch (error) {
            outcome = error;
          }
          expect(typeof outcome === "string" || outcome instanceof SyntaxError || outcome instanceof TypeError).toBe(true);
        },
      ),
    );
  });
});

/** A way to write something, and what it means. */
type Written<Meaning> = [text: string, meaning: Meaning];

const writtenName = fc.string({ unit: fc.constantFrom("a", "b", "é", "Ω", "_", "x1", "a-b", "a.b"), minLength: 1, maxLength: 3 });
const gap = fc.string({ unit: fc.constantFrom(" ", "\n", "\t", "\r\n", "\v", "\u00a0", "\u2003"), maxLength: 2 });
const writtenText = (others: readonly string[]): fc.Arbitrary<Written<string>> =>
  fc
    .array(
      fc.constantFrom<Written<string>>(
        ["a", "a"],
        ["é", "é"],
        [" ", " "],
        [">", ">"],
        ["=", "="],
        ["/", "/"],
        ["&lt;", "<"],
        ["&#x41;", "A"],
        ["&#66;", "B"],
        ["&amp;amp;", "&amp;"],
        ["\r\n", "\n"],
        ["\r", "\n"],
        ...others.map((each): Written<string> => [each, each]),
      ),
      { maxLength: 4 },
    )
    .map((pieces): Written<string> => [pieces.map(([text]) => text).join(""), pieces.map(([, meaning]) => meaning).join("")]);
const writtenAttribute = fc
  .tuple(
    fc.tuple(gap, gap, gap),
    writtenName,
    fc.oneof(
      writtenText(["'"]).map(([text, meaning]): Written<string> => [`"${text}"`, meaning]),
      writtenText(['"']).map(([text, meaning]): Written<string> => [`'${text}'`, meaning]),
    ),
  )
  .map(([[before, left, right], key, [text, meaning]]): Written<[string, string]> => [
    ` ${before}${key}${left}=${right}${text}`,
    [key, meaning],
  ]);
const { written } = fc.letrec<{ written: Written<WireElement> }>((tie) => ({
  written: fc
    .tuple(
      writtenName,
      fc.uniqueArray(writtenAttribute, { selector: ([, [key]]) => key, maxLength: 3 }),
      fc.tuple(gap, gap),
      fc.array(fc.oneof({ depthSize: "small" }, writtenText(["'", '"']), tie("written")), { maxLength: 4 }),
      fc.boolean(),
    )
    .map(([tag, attributes, [end, close], inside, isPoint]): Written<WireElement> => {
      const start = `<${tag}${attributes.map(([text]) => text).join("")}${end}`;
      const children = inside.map(([, meaning]) => meaning).filter((child) => child !== "");
      const closing = isPoint && inside.length === 0 ? "/>" : `>${inside.map(([text]) => text).join("")}</${tag}${close}>`;
      return [start + closing, tidy({ name: tag, attributes: attributes.map(([, meaning]) => meaning), children })];
    }),
}));

test("markup is read as it is meant, however it is written", () => {
  fc.assert(
    fc.property(written, ([text, meaning]) => {
      const e4x = plain();
      expect(e4x.toWire(new e4x.XML(text))).toEqual({ xml: meaning });
    }),
    { numRuns: cases(300) },
  );
});

describe("namespaces in literals, which are made from the inside out", () => {
  const { XML, operations } = createE4X();
  const { element } = operations;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- XML values are dynamic by nature
  type Xml = any;
  const nested = (...parts: [string, string[]][]): Xml =>
    parts.reduceRight<object | undefined>(
      (inner, [tag, attributes]) => element(tag, attributes, inner ? [inner] : []) as object,
      undefined,
    );

  test.each<[string, [string, string[]][]]>([
    [
      "default",
      [
        ["a", ["xmlns", '"u"']],
        ["b", []],
        ["c", []],
      ],
    ],
    [
      "default, overridden",
      [
        ["a", ["xmlns", '"u"']],
        ["b", ["xmlns", '"v"']],
        ["c", []],
      ],
    ],
    [
      "prefix from outside",
      [
        ["a", ["xmlns:p", '"u"']],
        ["b", []],
        ["p:c", ["p:d", '"1"']],
      ],
    ],
    [
      "prefix, overridden",
      [
        ["a", ["xmlns:p", '"u"']],
        ["p:b", ["xmlns:p", '"v"']],
        ["p:c", []],
      ],
    ],
    [
      "both",
      [
        ["p:a", ["xmlns:p", '"u"', "xmlns", '"w"']],
        ["q:b", ["xmlns:q", '"v"']],
        ["c", ["p:x", '"1"', "q:y", '"2"']],
        ["p:d", []],
      ],
    ],
  ])("%s", (_, parts) => {
    const source = parts.reduceRight((inner, [tag, attributes]) => {
      const written = attributes.map((part, index) => (index % 2 === 0 ? ` ${part}` : `=${part}`)).join("");
      return `<${tag}${written}>${inner}</${tag}>`;
    }, "");
    const literal = nested(...parts);
    const read = new XML(source) as Xml;
    expect(literal.toXMLString()).toBe(read.toXMLString());
    expect(operations.equal(literal, read)).toBe(true);
    const names = (value: Xml): string[] => [value, ...value.descendants()].map((node: Xml) => String(node.name()));
    expect(names(literal)).toEqual(names(read));
  });

  test("two prefixes of one namespace make a duplicate attribute", () => {
    expect(() => nested(["a", ["xmlns:p", '"u"', "xmlns:q", '"u"']], ["b", ["p:x", '"1"', "q:x", '"2"']])).toThrow(
      /duplicate XML attribute x/,
    );
    expect(() => new XML('<a xmlns:p="u" xmlns:q="u" p:x="1" q:x="2"/>')).toThrow(/duplicate XML attribute x/);
  });
});

describe("names that follow one another as before, and others", () => {
  test.each([
    ["one that starts like the name before", "<r><a/><ab/><a/><a.b/><abc/><ab/></r>"],
    ["tags and attributes of one name", '<r><a a="1" b="2"/><b a="1"/><a b="1" a="2"/></r>'],
    ["prefixes bound to different namespaces", '<r><p:a p:b="1" xmlns:p="u"/><p:a p:b="1" xmlns:p="v"/></r>'],
    ["elements inside the default namespace and outside", '<r><a xmlns="u"><b/></a><a><b/></a></r>'],
  ])("%s", (_, markup) => {
    const e4x = plain();
    expect((new e4x.XML(markup) as { toXMLString(): string }).toXMLString()).toBe(markup);
  });

  test.each(["<a?b/>", "<a {b='1'/>", "<r><a ?b='1'/><?b?></r>", "<r><a b='1'/><a b?='1'/></r>", "<r><a/></a></r>", "<r><a></ab></r>"])(
    "%s is no markup",
    (markup) => {
      const e4x = plain();
      expect(() => new e4x.XML(markup)).toThrow(SyntaxError);
    },
  );
});
