import fc from "fast-check";

const SCRIPTS = [
  ...[
    "logInfo(1);",
    "logInfo(1);\n",
    '\nif (a < b && c > d)\n  logInfo("x");\n  ',
    "var q = <queryDef schema='nms:recipient'/>;",
    "",
    " \n ",
  ],
  ...["// $& $1 $$ ]]> %> <?x?>", "var a = 'it''s';", "a\n\n\n;\n", "// transition other\n1", "é😀\u00a0"],
];
const space = fc.constantFrom(" ", "\n    ", "  ", "\t");
const names = fc.constantFrom("js", "js2", "JS", "poll", "a/b", "../../x", "con", "__proto__", "größe", "a b", "a.b", "x".repeat(200));
const values = fc.constantFrom("a", "a&amp;b", "&lt;x&gt;", "say &quot;x&quot;", "it's", "10", "");

/** A text as the content of an element, in one of many ways. */
const written = fc.tuple(fc.constantFrom(...SCRIPTS), fc.integer({ min: 0, max: 4 })).map(([text, way]) => {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  if (way === 0) return escaped.replaceAll(">", "&gt;");
  if (way === 1) return `<![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
  if (way === 2) return escaped.replaceAll(">", "&#62;").replaceAll('"', "&quot;");
  if (way === 3) return `${escaped.replaceAll(">", "&gt;")}<!-- c -->`;
  return `\n${`<![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`}\n`;
});

function attribute(name: string, value: string, before: string, quote: string): string {
  return `${before}${name}=${quote}${value.replaceAll(quote, quote === "'" ? "&apos;" : "&quot;")}${quote}`;
}

/** Attributes in any order, with any white space and quotes. */
function attributes(name: string): fc.Arbitrary<string> {
  const one = (key: string, value: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.tuple(value, space, fc.constantFrom('"', "'")).map(([text, before, quote]) => attribute(key, text, before, quote));
  const all = [
    one("name", fc.constant(name.replaceAll("&", "&amp;"))),
    one("label", values),
    one("x", fc.constantFrom("10", "20")),
    one("mask", fc.constant("0")),
  ];
  return fc.tuple(...all).chain((list) => fc.shuffledSubarray(list.slice(1)).map((some) => [list[0]!, ...some].join("")));
}

const gap = fc.constantFrom("", "\n    ", "\n    <!-- <js name='no'><script>x</script></js> -->\n    ", "<?pi <js/>?>");

function element(tag: string, content: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return content.map((text) => (text === "" ? `<${tag}/>` : `<${tag}>${text}</${tag}>`));
}

const activity = names.chain((name) => {
  const init = fc.option(element("initScript", written), { nil: "" });
  const transition = fc.constantFrom('<transitions><done name="done" target="end"/></transitions>', "<transitions/>", "");
  const test = fc
    .tuple(fc.constantFrom("t1", "t2", "größer &gt; 1"), element("condition", written))
    .map(([own, condition]) => `<test label="T" name="${own}" target="end">${condition}</test>`);
  const tests = fc.array(test, { maxLength: 3 }).map((all) => `<transitions>${all.join("\n")}<default name="default"/></transitions>`);
  const kinds: [string, fc.Arbitrary<string>[]][] = [
    ["js", [init, transition, fc.option(element("script", written), { nil: "" })]],
    ["jsx", [init, transition, element("call", written), element("recall", written)]],
    ["jstest", [init, tests]],
    ["end", [init]],
    ["unknown", [fc.constant("<query><where/></query>"), init, element("script", written)]],
  ];
  return fc
    .constantFrom(...kinds)
    .chain(([tag, parts]) =>
      fc
        .tuple(attributes(name), fc.tuple(...parts), gap)
        .map(([own, contents, between]) => `<${tag}${own}>${contents.join(between)}</${tag} >`),
    );
});

/** Workflows as texts: any order of attributes, white space, quotes, comments, references, CDATA. */
export const workflowDocuments: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(activity, { maxLength: 6 }),
    gap,
    fc.boolean(),
    fc.constantFrom("", '<?xml version="1.0" encoding="utf-8"?>\n', "<!-- top -->\n"),
  )
  .map(([activities, between, isWindows, head]) => {
    const text = `${head}<workflow internalName="cusGenerated" label='A "label"'>${between}<activities>${activities.join(between)}</activities>${between}<desc>it's</desc></workflow>\n`;
    return isWindows ? text.replaceAll("\n", "\r\n") : text;
  });
