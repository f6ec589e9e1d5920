import fc from "fast-check";
import { compile } from "../../../build/project/compile.ts";
import { createCampaign, runScript } from "../../runtime/index.ts";
import { evaluateBundled } from "../../runtime/run/run-activity.ts";
import { temporaryProject } from "../../specs/support/project.ts";
import { lot, target } from "../target.ts";

const LOT = 60;
const entry = "activities/w/trees.ts";

const text = fc
  .array(
    fc.constantFrom(
      "a",
      "z",
      " ",
      "\n",
      "\t",
      "\r\n",
      "\r",
      "\u2028",
      "<",
      "&",
      "{",
      "}",
      "]]>",
      "'",
      '"',
      "é",
      "\u0085",
      "\u200b",
      "\u0007",
      "0",
      "&amp;",
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(""));
const value = fc.oneof(
  text.map((given) => JSON.stringify(given)),
  text.map((given) => `opaque(${JSON.stringify(given)})`),
  text.map((given) => `String(opaque(${JSON.stringify(given)}))`),
  fc.integer({ min: -2, max: 9 }).map(String),
  text.map((given) => `\`q\${opaque(${JSON.stringify(given)})}\``),
);
const name = fc.constantFrom("a", "b-c", "k", "class");
const tree = fc.letrec<{ element: string; fragment: string; child: string }>((tie) => ({
  element: fc
    .tuple(
      name,
      fc.uniqueArray(fc.tuple(name, value), { maxLength: 2, selector: ([each]) => each }),
      fc.array(tie("child"), { maxLength: 4 }),
    )
    .map(
      ([tag, attributes, children]) =>
        `x(${[JSON.stringify(tag), `{ ${attributes.map(([key, given]) => `${JSON.stringify(key)}: ${given}`).join(", ")} }`, ...children].join(", ")})`,
    ),
  fragment: fc
    .array(tie("child"), { maxLength: 3 })
    .map((children) => `x(Fragment, null${children.map((child) => `, ${child}`).join("")})`),
  child: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    value,
    tie("element"),
    tie("fragment"),
    fc.constantFrom("null", "false", "[]"),
    tie("child").map((child) => `kept(${child})`),
    fc.tuple(tie("child"), tie("child")).map(([a, b]) => `[${a}, ${b}]`),
    tie("child").map((child) => `(yes && ${child})`),
    fc.tuple(tie("child"), tie("child")).map(([a, b]) => `(yes ? ${a} : ${b})`),
  ),
})).element;

function activity(trees: readonly string[]): string {
  return `import { Fragment, x } from "xtkit/xml";
const yes: any = vars !== undefined;
function opaque(given: any): any { return given; }
function kept(given: any): any { const held = given; return held; }
function quoted(text: any): string {
  return String(text).replace(/[^ -~]/g, (character) => "<" + character.charCodeAt(0) + ">");
}
function show(node: any): string {
  if (node.nodeKind() === "text") return "'" + quoted(node) + "'";
  let line = node.name() + "(";
  for (const attribute of node.attributes()) line += "@" + attribute.name() + "='" + quoted(attribute) + "' ";
  for (const child of node.children()) line += show(child) + " ";
  return line + ")";
}
${trees.map((given, index) => `function tree${index}() { return show(${given}); }`).join("\n")}
export default function () {
${trees.map((_, index) => `  logInfo(tree${index}());`).join("\n")}
}
`;
}

/** Law 2 on builder calls: the source on the mock and its script make the same tree, text by text. */
export const builderTrees = target({
  name: "builder trees",
  runs: 3,
  inputs: LOT,
  arbitrary: lot(tree, LOT),
  async hold(trees) {
    const root = temporaryProject({ [entry]: activity(trees) });
    const { code, diagnostics } = await compile({ root, entry });
    if (code === undefined || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics.slice(0, 3)));
    const script = (await runScript(code, { campaign: createCampaign({ root }), filename: entry })).logs;
    const source = (await createCampaign({ root }).call(async () => ((await evaluateBundled(root, entry)).default as () => void)())).logs;
    trees.forEach((given, index) => {
      const [wanted, got] = [source[index]?.message, script[index]?.message];
      if (wanted === undefined || wanted !== got) throw new Error(`${given}\nsource ${wanted}\nscript ${got}`);
    });
  },
});
