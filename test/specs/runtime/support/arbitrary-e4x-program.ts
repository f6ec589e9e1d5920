import fc, { type Arbitrary } from "fast-check";

/*
 * Generated E4X scripts: some statements that change the document `doc` and look at it with `see(v)`. They keep away from what
 * is listed in rhino-differences.json.
 */

const name = fc.constantFrom("a", "b", "c", "item");
const attributeName = fc.constantFrom("k", "l", "id");
const word = fc.constantFrom("x", "1", "2", "two words", "", "é", "10");
/** Not empty: empty text is a node for one engine and none for the other. */
const filled = fc.constantFrom('"x"', '"two words"', "5", "-1.5", "true", "n", "s", "n + 1");
const quoted = word.map((text) => JSON.stringify(text));
const scalar = fc.oneof({ weight: 3, arbitrary: quoted }, fc.constantFrom("5", "-1.5", "true", "n", "s", "n + 1"));

/** Source made of pieces: `source("see(", path, ")")`. */
function source(...parts: (string | Arbitrary<string>)[]): Arbitrary<string> {
  return fc.tuple(...parts.map((part) => (typeof part === "string" ? fc.constant(part) : part))).map((pieces) => pieces.join(""));
}

const attribute = fc.oneof(
  { weight: 5, arbitrary: source(attributeName, "=", quoted) },
  { weight: 2, arbitrary: source(attributeName, "={", scalar, "}") },
  { weight: 1, arbitrary: source("_{n}=", quoted) },
);
const attributes = fc.uniqueArray(attribute, { maxLength: 2, selector: (text) => text.slice(0, text.indexOf("=")) }).map((list) =>
  list
    .sort()
    .map((text) => ` ${text}`)
    .join(""),
);

/** Element literals, and what stands in them. */
const written: Arbitrary<string> = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc.oneof(
    { depthIdentifier: "literal", depthSize: "small" },
    source("<", name, attributes, "/>"),
    fc
      .tuple(name, attributes, fc.array(tie("content"), { minLength: 1, maxLength: 4, depthIdentifier: "literal" }))
      .map(([tag, given, inside]) => `<${tag}${given}>${separate(inside).join("")}</${tag}>`),
    fc.tuple(name, fc.oneof(filled, fc.constant("small"))).map(([tag, inside]) => `<${tag}>{${inside}}</${tag}>`),
    fc.tuple(name, tie("content")).map(([tag, inside]) => `<p:${tag} xmlns:p="urn:one">${inside}</p:${tag}>`),
    fc.tuple(name, tie("content")).map(([tag, inside]) => `<${tag} xmlns="urn:two">${inside}</${tag}>`),
  ),
  content: fc.oneof(
    { depthIdentifier: "literal", depthSize: "small" },
    { weight: 2, arbitrary: word.filter((text) => text !== "") },
    { weight: 5, arbitrary: tie("element") },
    { weight: 1, arbitrary: fc.constantFrom("&lt;b&amp;c", "&#65;&quot;") },
  ),
})).element;

/** Rhino loses its way in a computed tag that comes after an attribute, or before one. */
const literal = fc.oneof({ weight: 9, arbitrary: written }, { weight: 1, arbitrary: source("<{tag}>", word, "</{tag}>") });

/** Literals without namespaces: for a list, Rhino counts declarations among the attributes. */
const plain = written.filter((text) => !text.includes("xmlns"));
/** Literals whose root is in no default namespace. */
const unqualified = literal.filter((text) => !/^<\w+ xmlns=/.test(text));

/** Pieces of text side by side: engines differ in how many nodes they make of them. */
function separate(contents: readonly string[]): string[] {
  const isText = (text: string | undefined): boolean => text !== undefined && !text.startsWith("<");
  return contents.filter((text, index) => !isText(text) || !isText(contents[index - 1]));
}

/** Lists whose items all have the attributes and children that a condition names: where one is missing, engines differ. */
const filtered = source(
  "<>",
  source("<item k=", quoted, " l=", quoted, "><a>", word, "</a><b k=", quoted, "/></item>"),
  source("<item k=", quoted, ' l="x"><a/><b k="1">', literalText(), "</b></item>"),
  "</>.(",
  fc.oneof(
    source(
      "@",
      attributeName.filter((text) => text !== "id"),
      ' == "',
      word,
      '"',
    ),
    source('@["k"] == ', quoted),
    source("a == ", quoted),
    source("b.@k == ", quoted),
    source("b.", name, ".length() == 0"),
    source("b..*.length() > ", fc.constantFrom("0", "1")),
    source("(b.@m = ", quoted, ", a != ", quoted, ")"),
    fc.constantFrom("true", "false", "n == 3", "@*.length() > 1", "!(a.length() > 1)", "tag == @k"),
  ),
  ")",
);

function literalText(): Arbitrary<string> {
  return word.filter((text) => text !== "");
}

const lists: Arbitrary<string> = fc.letrec<{ list: string }>((tie) => ({
  list: fc.oneof(
    { depthIdentifier: "path", depthSize: "small" },
    source("doc.", name),
    source("doc.", name),
    source(fc.constantFrom("doc..", "doc.*."), name),
    source(tie("list"), ".", name),
    source(tie("list"), ".@", attributeName),
    source(
      tie("list"),
      fc.constantFrom(".*", ".@*", "..*", "..@*", ".children()", ".elements()", ".attributes()", ".text()", ".descendants()"),
    ),
    source(
      tie("list"),
      fc.constantFrom(".child(", ".elements(", ".descendants("),
      name.map((text) => JSON.stringify(text)),
      ")",
    ),
    source(
      tie("list"),
      ".attribute(",
      attributeName.map((text) => JSON.stringify(text)),
      ")",
    ),
    source(tie("list"), "..@", attributeName),
    source(
      tie("list"),
      "[",
      name.map((text) => JSON.stringify(text)),
      "]",
    ),
    source(
      tie("list"),
      ".@[",
      attributeName.map((text) => JSON.stringify(text)),
      "]",
    ),
    source(tie("list"), fc.constantFrom(".ns::", ".*::", ".other::"), name),
    source(tie("list"), fc.constantFrom("..ns::", "..*::"), name),
    source(tie("list"), fc.constantFrom(".@ns::", ".@*::"), attributeName),
    filtered,
    source("doc.", fc.oneof(name, fc.constant("*")), ".(", fc.constantFrom("true", "false", "n == 3", "tag == s"), ")"),
    source("<>", plain, plain, "</>.", name, ".copy()"),
    source("(", tie("list"), " + ", tie("list"), ")"),
    source("<>", plain, plain, "</>"),
  ),
})).list;

const index = fc.constantFrom("0", "1");
/** What may be several items. */
const list = lists;
/** One item, or undefined. */
const item = source(list, "[", index, "]");
const anyXml = fc.oneof({ weight: 3, arbitrary: list }, { weight: 1, arbitrary: item }, { weight: 1, arbitrary: fc.constant("doc") });
const xmlValue = fc.oneof(
  { weight: 2, arbitrary: literal },
  { weight: 1, arbitrary: fc.oneof(filtered, source(plain, ".copy()"), source("<>", plain, plain, "</>")) },
);
const value = fc.oneof(filled, xmlValue);

const look = fc.oneof(
  { weight: 4, arbitrary: source("see(", anyXml, ");") },
  { weight: 2, arbitrary: source("see(", anyXml, ".length());") },
  { weight: 2, arbitrary: source("see(String(", anyXml, "));") },
  {
    weight: 2,
    arbitrary: source(
      "for each (var it in ",
      list,
      ") see(it.",
      fc.constantFrom(
        "name()",
        "localName()",
        "nodeKind()",
        "hasSimpleContent()",
        "hasComplexContent()",
        "toString()",
        "parent().localName()",
        "@k",
        "length()",
        "namespaceDeclarations().length()",
        "inScopeNamespaces().length()",
      ),
      ");",
    ),
  },
  source("for each (var it in doc.", name, ") see(it.", fc.constantFrom("namespace().uri", "childIndex()"), ");"),
  source(
    "var moved = ",
    unqualified,
    "; moved.",
    fc.constantFrom(
      'setLocalName("moved")',
      "setNamespace(other)",
      "addNamespace(unused)",
      "removeNamespace(unused)",
      "addNamespace(unused).removeNamespace(unused)",
    ),
    "; see(moved);",
  ),
  source(
    "var named = ",
    plain,
    "; named.setName(",
    name.map((text) => JSON.stringify(text)),
    "); see(named);",
  ),
  source("for (var key in ", list, ") see(key);"),
  source("see(", list, " == ", list, ");"),
  source("see(", list, " == ", quoted, ");"),
  source("see(", anyXml, ".contains(", anyXml, "));"),
  source("see(", list, " + ", quoted, ");"),
  source("see(typeof ", list, ");"),
  source("see(Number(", list, "));"),
  source(
    "see(",
    name.map((text) => JSON.stringify(text)),
    " in doc);",
  ),
  source(
    "see(doc.hasOwnProperty(",
    fc
      .oneof(
        name,
        attributeName.map((text) => `@${text}`),
      )
      .map((text) => JSON.stringify(text)),
    "));",
  ),
  source("see(isXMLName(", quoted, "));"),
  source(
    "default xml namespace = ",
    fc.constantFrom("ns", '"urn:two"'),
    "; see(",
    literal,
    ".",
    name,
    '.length()); default xml namespace = "";',
  ),
  source("see(typeof ", literal, ".", name, ");"),
  source('see(<p:a xmlns:p="urn:one" p:k="1" l="2"/>.@ns::', attributeName, ");"),
  source("see(<a>", fc.constantFrom("<![CDATA[x<y&z]]>", "<!-- note -->", "<?target data?>"), "<b>x</b></a>.b);"),
  source("see(<a><![CDATA[", word, "]]></a>.toString());"),
  source(
    "see(new QName(ns, ",
    name.map((text) => JSON.stringify(text)),
    ").toString());",
  ),
  source(
    "see(doc.child(new QName(ns, ",
    name.map((text) => JSON.stringify(text)),
    ")));",
  ),
  source("see(new XML(", literal, ".toXMLString()));"),
  source("see(", literal, ");"),
);

const change = fc.oneof(
  { weight: 2, arbitrary: source("doc.@", attributeName, " = ", scalar, ";") },
  { weight: 2, arbitrary: source("doc.", name, " = ", xmlValue, ";") },
  source("doc.", fc.constantFrom("d", "a.d", "b.d"), " = ", filled, ";"),
  { weight: 2, arbitrary: source("doc.", name, ".@", attributeName, " = ", scalar, ";") },
  source("doc.", name, "[0] = ", xmlValue, ";"),
  source("doc.d[0] = ", filled, ";"),
  source("doc.", name, "[0].@", attributeName, " = ", scalar, ";"),
  source("doc.", name, " += ", literal, ";"),
  source("doc.@", attributeName, " += ", quoted, ";"),
  source("doc.* = ", value, ";"),
  source("doc.* += ", literal, ";"),
  source(
    "doc.@[",
    attributeName.map((text) => JSON.stringify(text)),
    "] = ",
    scalar,
    ";",
  ),
  { weight: 2, arbitrary: source("delete doc.", name, ";") },
  source("delete doc.@", attributeName, ";"),
  source("delete doc.", name, "[0];"),
  source("delete doc.", fc.constantFrom("*", "@*", "ns::a", "@ns::k", "*::b"), ";"),
  source("delete doc..", name, ";"),
  { weight: 2, arbitrary: source("doc.appendChild(", value, ");") },
  source("doc.prependChild(", value, ");"),
  source("doc.insertChildBefore(doc.", name, "[0], ", value, ");"),
  source("doc.insertChildAfter(doc.", name, "[0], ", value, ");"),
  source("doc.", name, "[0].", fc.constantFrom("appendChild", "prependChild"), "(", value, ");"),
  source("doc.setChildren(", value, ");"),
  source(
    "doc.setLocalName(",
    name.map((text) => JSON.stringify(text)),
    ");",
  ),
  source("doc.normalize();"),
  source("for (doc.@", attributeName, " in ", "{one: 1, two: 2}", ");"),
  source("for (doc.* in ", "{one: 1, two: 2}", ");"),
  source("for each (doc.@", attributeName, " in ", '["x", "y"]', ");"),
  source("XML.", fc.constantFrom("prettyPrinting = false", "prettyIndent = 4"), ";"),
);

/** Programs: a document, then looks and changes, the document at the end. */
export const program: Arbitrary<string> = fc
  .tuple(
    unqualified,
    written,
    fc.array(fc.oneof({ weight: 3, arbitrary: change }, { weight: 4, arbitrary: look }), { minLength: 1, maxLength: 5 }),
  )
  .map(([doc, small, statements]) =>
    [
      `var n = 3, s = "text", tag = "b", ns = new Namespace("urn:one"), other = new Namespace("q", "urn:four"), unused = new Namespace("z", "urn:three"), small = ${small.replaceAll("{small}", "x")};`,
      `var doc = ${doc};`,
      ...statements,
      "see(doc);",
    ].join("\n"),
  );
