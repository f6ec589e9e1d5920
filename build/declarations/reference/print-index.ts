import { escapeMarkdown, firstSentence, inlineMarkdown } from "./markdown.ts";
import type { Page } from "./pages.ts";

/** Folders whose name does not say it all. */
const AREAS: Readonly<Record<string, string>> = {
  dom: "Campaign's DOM",
  e4x: "E4X (ECMA-357)",
  faces: "What server methods take",
  jssp: "Web pages (JSSP)",
  ncm: "Server methods of content schemas (ncm)",
  nl: "Server methods of common schemas (nl)",
  nms: "Server methods of marketing schemas (nms)",
  schema: "Schemas",
  soap: "SOAP",
  xml: "Building XML",
  xtk: "Server methods of platform schemas (xtk)",
};

function heading(area: string): string {
  const words = area.replace(/[-/]/g, " ");
  return AREAS[area] ?? words.slice(0, 1).toUpperCase() + words.slice(1);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The index of the reference: every page by area. */
export function printIndex(pages: readonly Page[]): string {
  const areas = [...new Set(pages.map(({ area }) => area))].sort((a, b) => compare(heading(a), heading(b)));
  const sections = areas.flatMap((area) => {
    const entries = pages.filter((page) => page.area === area).sort((a, b) => compare(a.title.toLowerCase(), b.title.toLowerCase()) || compare(a.path, b.path));
    const lines = entries.map(({ title, path, main }) => {
      const sentence = main.kind === "constant" ? "" : inlineMarkdown(firstSentence(main.doc.description), () => undefined);
      return `- [${escapeMarkdown(title)}](${path})${sentence === "" ? "" : `: ${sentence}`}`;
    });
    return ["", `## ${escapeMarkdown(heading(area))}`, "", ...lines];
  });
  const about = "What scripts of the Campaign server can use, as `types/` declares it. *Unverified* marks what no source settles: try it on an instance first.";
  return [...["<!-- Generated from types/ by `npm run declarations`: do not edit. -->", "# Campaign reference", "", about, ...sections], ""].join("\n");
}
