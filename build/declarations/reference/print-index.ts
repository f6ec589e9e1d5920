import type { Binding } from "../bindings.ts";
import { compareText } from "../compare-text.ts";
import type { Declaration } from "../declaration.ts";
import { escapeMarkdown, firstSentence, inlineMarkdown } from "./markdown.ts";
import type { Page } from "./pages.ts";

/** Folders whose name does not say it all. */
const AREAS: Readonly<Record<string, string>> = {
  crm: "Server methods of CRM connector schemas (crm)",
  dom: "Campaign's DOM",
  e4x: "E4X (ECMA-357)",
  engine: "What the engine has beyond ECMAScript 5",
  faces: "What server methods take",
  http: "HTTP",
  jssp: "Web pages (JSSP)",
  ncm: "Server methods of content schemas (ncm)",
  nl: "Server methods of common schemas (nl)",
  "nl-library": "The NL library",
  nlws: "Server methods with DOM results (NLWS)",
  nms: "Server methods of marketing schemas (nms)",
  query: "Typed queries and records",
  schema: "Schemas",
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
  path: string;
  /** The declaration whose first sentence tells what the name is. */
  main: Declaration;
}

/** The entries of a page: its title, and other globals that it tells of. Constants are found by their family. */
function entriesOf(page: Page, bindings: readonly Binding[]): Entry[] {
  const others = bindings.filter(
    ({ from, name, space }) =>
      space === "value" && name !== page.title && from.kind !== "constant" && page.from.declarations.includes(from),
  );
  return [page, ...others.map(({ name, from }) => ({ title: name, path: page.path, main: from }))];
}

/** The index of the reference: every page by area, and every global that is no constant of a family. */
export function printIndex(pages: readonly Page[], bindings: readonly Binding[]): string {
  const areas = [...new Set(pages.map(({ area }) => area))].sort((a, b) => compareText(heading(a), heading(b)));
  const sections = areas.flatMap((area) => {
    const entries = pages
      .filter((page) => page.area === area)
      .flatMap((page) => entriesOf(page, bindings))
      .sort((a, b) => compareText(a.title.toLowerCase(), b.title.toLowerCase()) || compareText(a.path, b.path));
    const lines = entries.map(({ title, path, main }) => {
      const sentence = title.startsWith("Constants:") ? "" : inlineMarkdown(firstSentence(main.doc.description), () => undefined);
      return `- [${escapeMarkdown(title)}](${path})${sentence === "" ? "" : `: ${sentence}`}`;
    });
    return ["", `## ${escapeMarkdown(heading(area))}`, "", ...lines];
  });
  const about =
    "What scripts of the Campaign server can use, as `types/` declares it. *Unverified* marks what no source settles: try it on an instance first.";
  return [
    ...["<!-- Generated from types/ by `npm run declarations`: do not edit. -->", "# Campaign reference", "", about, ...sections],
    "",
  ].join("\n");
}
