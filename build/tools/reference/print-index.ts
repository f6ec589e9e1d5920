import type { Binding } from "../declarations/bindings.ts";
import { compareText } from "../declarations/compare-text.ts";
import { firstSentence } from "../declarations/doc-comment.ts";
import type { Links } from "./links.ts";
import { escapeMarkdown, inlineMarkdown } from "./markdown.ts";
import type { Page } from "./pages.ts";

/** Folders whose name does not say it all. */
const AREAS: Readonly<Record<string, string>> = {
  crm: "Server methods of CRM connector schemas (crm)",
  dom: "Campaign's DOM",
  e4x: "E4X (ECMA-357)",
  engine: "What the engine has beyond ECMAScript 5",
  faces: "What server methods take",
  "generated/builtin": "Schemas",
  http: "HTTP",
  jssp: "Web pages (JSSP)",
  ncm: "Server methods of content schemas (ncm)",
  nl: "Server methods of common schemas (nl)",
  "nl-library": "The NL library",
  nlws: "Server methods with DOM results (NLWS)",
  nms: "Server methods of marketing schemas (nms)",
  query: "Typed queries and records",
  schema: "Fields and elements of schemas",
  "schema-api": "What every schema and entity has",
  "schema-objects": "Objects that describe schemas",
  soap: "SOAP",
  xml: "Building XML",
  xtk: "Server methods of platform schemas (xtk)",
};

function heading(area: string): string {
  const words = area.replace(/[-/]/g, " ");
  return AREAS[area] ?? words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** One line of the index. */
interface Entry {
  title: string;
  /** The page, and the place there. */
  path: string;
  /** What the name is, in a sentence; may be empty. */
  sentence: string;
}

/** The entries of a page: its title, and other globals that it tells of. Constants are found by their subject. */
function entriesOf(page: Page, bindings: readonly Binding[], links: Links): Entry[] {
  const { from, main } = page;
  const others = bindings.filter(
    ({ from: declaration, name, space }) =>
      space === "value" && name !== page.title && declaration.kind !== "constant" && from.declarations.includes(declaration),
  );
  return [
    { title: page.title, path: page.path, sentence: firstSentence((main?.doc ?? from.about).description) },
    ...others.map(({ name, from: declaration }) => ({
      title: name,
      path: links.to(declaration) ?? page.path,
      sentence: firstSentence(declaration.doc.description),
    })),
  ];
}

function entryLine({ title, path, sentence }: Entry): string {
  const said = inlineMarkdown(sentence, () => undefined);
  return `- [${escapeMarkdown(title)}](${path})${said === "" ? "" : `: ${said}`}`;
}

/** The heading of the index that a page is listed under: its folder's; functions have one for each subject. */
function headingOf({ area, title, main }: Page): string {
  return main === undefined && title.startsWith("Functions:") ? title : heading(area);
}

/** The index of the reference: every page by area, and every global that is no constant of a subject. */
export function printIndex(pages: readonly Page[], bindings: readonly Binding[], links: Links): string {
  const headings = [...new Set(pages.map(headingOf))].sort(compareText);
  const sections = headings.flatMap((title) => {
    const entries = pages
      .filter((page) => headingOf(page) === title)
      .flatMap((page) => entriesOf(page, bindings, links))
      .sort((a, b) => compareText(a.title.toLowerCase(), b.title.toLowerCase()) || compareText(a.path, b.path));
    return ["", `## ${escapeMarkdown(title)}`, "", ...entries.map(entryLine)];
  });
  const about =
    "What scripts of the Campaign server can use, as `types/` declares it. *Unverified* marks what no source settles: try it on an instance first.";
  return [...["<!-- Made from types/ by `npm run docs`: do not edit. -->", "# Campaign reference", "", about, ...sections], ""].join("\n");
}
